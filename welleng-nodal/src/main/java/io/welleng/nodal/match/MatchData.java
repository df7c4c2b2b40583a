package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.stream.StreamSpec;
import io.welleng.nodal.well.Wellbore;
import java.util.List;

/**
 * A well and what was measured in it: what flow correlations are held against.
 *
 * @param wellbore path, conduits and temperature
 * @param stream what flows
 * @param flows pressures measured at one or more rates, at least one, none below the perforations
 * @param pressureUncertaintyPsi standard uncertainty of each measured pressure against the model's best (psi), &gt; 0: of
 *     gauge, depth and unsteady flow together
 */
public record MatchData(
        Wellbore wellbore, StreamSpec.Produced stream, List<MeasuredFlow> flows, double pressureUncertaintyPsi) {

    /** Checks the ranges above. */
    public MatchData {
        Check.present(wellbore, "wellbore");
        Check.present(stream, "stream");
        flows = List.copyOf(Check.notEmpty(flows, "flows"));
        Check.positive(pressureUncertaintyPsi, "pressureUncertaintyPsi", "psi");
        double total = wellbore.path().totalMdFt();
        for (int i = 0; i < flows.size(); i++) {
            List<MeasuredPressure> pressures = flows.get(i).pressures(total);
            for (int j = 0; j < pressures.size(); j++) {
                Check.inRange(pressures.get(j).mdFt(), 0, total, "flows[" + i + "].pressures[" + j + "].mdFt", "ft");
            }
        }
    }

    /**
     * Measurements in the well of a study.
     *
     * @param well the study; its wellbore and what flows in it
     * @param flows pressures measured at one or more rates
     * @param pressureUncertaintyPsi standard uncertainty of each measured pressure (psi), &gt; 0
     * @return the data
     */
    public static MatchData of(NodalStudy well, List<MeasuredFlow> flows, double pressureUncertaintyPsi) {
        Check.present(well, "well");
        return new MatchData(
                well.wellbore(),
                new StreamSpec.Produced(well.fluid(), well.liquidBasis(), well.emulsion()),
                flows,
                pressureUncertaintyPsi);
    }

    /**
     * How many pressures were measured below the wellhead.
     *
     * @return count over all flows
     */
    public int pressureCount() {
        double total = wellbore.path().totalMdFt();
        return flows.stream().mapToInt(flow -> flow.pressures(total).size()).sum();
    }
}
