package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * Answer of a {@link RodPumpDesignStudy}.
 *
 * @param name name of the well
 * @param intakePressurePsia pressure at the intake of the pump (psia)
 * @param dischargePressurePsia pressure above the plunger (psia)
 * @param netLiftFt net lift (ft)
 * @param displacementBblPerDay displacement that the wanted rate asks for (bbl/d)
 * @param outcome the designs in order, or why there is none
 * @param rejected combinations that will not do, with the first limit that each breaks
 * @param combinations how many combinations there are
 * @param evaluations how often loads were computed
 */
public record RodPumpDesignReport(
        String name,
        double intakePressurePsia,
        double dischargePressurePsia,
        double netLiftFt,
        double displacementBblPerDay,
        DesignOutcome outcome,
        List<RejectedDesign> rejected,
        int combinations,
        int evaluations) {

    /** Makes the list immutable. */
    public RodPumpDesignReport {
        Check.text(name, "name");
        Check.present(outcome, "outcome");
        rejected = List.copyOf(rejected);
    }

    @Override
    public String toString() {
        return "RodPumpDesignReport[" + name + ", net lift " + Figures.four(netLiftFt) + " ft: " + outcome + ", "
                + combinations + " combinations, " + evaluations + " evaluations]";
    }
}
