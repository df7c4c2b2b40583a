package io.welleng.lift.srp.predict;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * What the pump does over a day of pumping.
 *
 * @param grossStrokeIn travel of the plunger in the barrel (in); 0 with a parted rod
 * @param effectiveStrokeIn travel below the point where the travelling valve opens (in)
 * @param fillage effective by gross stroke (fraction); 0 without a gross stroke
 * @param displacementBblPerDay gross stroke by plunger area (bbl/d)
 * @param liquidBblPerDay liquid lifted: up through the travelling valve less what leaks back through it and past the
 *     plunger, as volume at the intake pressure (bbl/d); a stock-tank rate is this over the formation volume factor
 * @param leakBblPerDay what leaks back through the travelling valve and past the plunger (bbl/d)
 */
public record PumpPerformance(
        double grossStrokeIn,
        double effectiveStrokeIn,
        double fillage,
        double displacementBblPerDay,
        double liquidBblPerDay,
        double leakBblPerDay) {

    /** Checks that all are numbers. */
    public PumpPerformance {
        Check.notNegative(grossStrokeIn, "grossStrokeIn", "in");
        Check.notNegative(effectiveStrokeIn, "effectiveStrokeIn", "in");
        Check.notNegative(fillage, "fillage", "(fraction)");
        Check.notNegative(displacementBblPerDay, "displacementBblPerDay", "bbl/d");
        Check.finite(liquidBblPerDay, "liquidBblPerDay", "bbl/d");
        Check.notNegative(leakBblPerDay, "leakBblPerDay", "bbl/d");
    }

    @Override
    public String toString() {
        return "PumpPerformance[" + Figures.four(liquidBblPerDay) + " bbl/d of " + Figures.four(displacementBblPerDay)
                + " bbl/d, stroke " + Figures.four(effectiveStrokeIn) + " of " + Figures.four(grossStrokeIn)
                + " in, fillage " + Figures.four(fillage) + ", leaks " + Figures.four(leakBblPerDay) + " bbl/d]";
    }
}
