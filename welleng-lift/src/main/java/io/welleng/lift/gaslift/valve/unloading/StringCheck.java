package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.survey.DeviationSurvey;
import java.util.List;

/**
 * Which valves of an existing string are open at given pressures, what passes them, and where the gas goes in.
 *
 * @param valves the valves from the uppermost, measured depth increasing
 * @param surfaceInjectionPsia injection pressure at the surface (psia), above 0, at most 10,000
 * @param tubing pressure in the tubing, at least to the deepest valve
 * @param measuredGasMscfPerDay measured injection gas (Mscf/d); null where it is not measured
 */
public record StringCheck(
        List<InstalledValve> valves,
        double surfaceInjectionPsia,
        TubingLine tubing,
        @OptionalValue Double measuredGasMscfPerDay)
        implements ValveTask {

    /** Checks the ranges above. */
    public StringCheck {
        valves = List.copyOf(Check.notEmpty(valves, "valves"));
        Check.increasing(valves.stream().mapToDouble(InstalledValve::mdFt).toArray(), 1, "valves.mdFt", "ft");
        Check.positive(surfaceInjectionPsia, "surfaceInjectionPsia", "psia");
        Check.inRange(surfaceInjectionPsia, 0, 10_000, "surfaceInjectionPsia", "psia");
        Check.present(tubing, "tubing");
        if (measuredGasMscfPerDay != null) {
            Check.notNegative(measuredGasMscfPerDay, "measuredGasMscfPerDay", "Mscf/d");
        }
    }

    @Override
    public double greatestSurfacePsia() {
        return surfaceInjectionPsia;
    }

    /**
     * Checks the string.
     *
     * @param well the well
     * @return the state of each valve, and the finding
     */
    @Override
    public ValveAnswer answer(ValveWell well) {
        Check.present(well, "well");
        DeviationSurvey survey = DeviationSurvey.of(well.stations());
        double deepest = 0.0;
        for (int i = 0; i < valves.size(); i++) {
            double md = Check.inRange(
                    valves.get(i).mdFt(), 0, well.packerMdFt(), Check.element("valves", i) + ".mdFt", "ft (packer)");
            deepest = Math.max(deepest, survey.tvdFt(md));
        }
        Check.positive(deepest, "true vertical depth of the valves", "ft");
        TubingLine.checkReach(tubing, deepest, "tubing");
        return new StringRun(this, well, survey, deepest).run();
    }
}
