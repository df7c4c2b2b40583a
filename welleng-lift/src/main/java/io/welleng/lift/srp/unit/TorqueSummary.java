package io.welleng.lift.srp.unit;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * Net torque of a gearbox over one stroke. Averages are over time.
 *
 * @param greatestInLbf greatest torque (in·lbf)
 * @param greatestAtDeg crank angle of it from the bottom of the stroke (degrees)
 * @param leastInLbf least torque, negative where the well or the counterbalance drives the gearbox (in·lbf)
 * @param leastAtDeg crank angle of it from the bottom of the stroke (degrees)
 * @param upstrokePeakInLbf greatest torque of the upstroke (in·lbf); null where the card has no point
 *     there
 * @param downstrokePeakInLbf greatest torque of the downstroke (in·lbf); null where the card has no
 *     point there
 * @param meanInLbf mean torque (in·lbf)
 * @param rmsInLbf root of the mean square (in·lbf)
 * @param cyclicLoadFactor root mean square over mean, at least 1; null where the mean is not positive
 * @param negativeShare share of the stroke with negative torque (fraction)
 * @param gearboxLoading greatest torque either way over the rating (fraction)
 */
public record TorqueSummary(
        double greatestInLbf,
        double greatestAtDeg,
        double leastInLbf,
        double leastAtDeg,
        @OptionalValue Double upstrokePeakInLbf,
        @OptionalValue Double downstrokePeakInLbf,
        double meanInLbf,
        double rmsInLbf,
        @OptionalValue Double cyclicLoadFactor,
        double negativeShare,
        double gearboxLoading) {

    /**
     * Greatest torque either way.
     *
     * @return torque (in·lbf), &gt;= 0
     */
    public double peakInLbf() {
        return Math.max(greatestInLbf, -leastInLbf);
    }

    @Override
    public String toString() {
        return "Torque[" + Figures.four(leastInLbf) + " to " + Figures.four(greatestInLbf) + " in·lbf, peaks up "
                + figures(upstrokePeakInLbf) + " and down " + figures(downstrokePeakInLbf) + ", loading "
                + Figures.four(gearboxLoading) + ", cyclic load factor "
                + figures(cyclicLoadFactor) + "]";
    }

    private static String figures(Double value) {
        return value == null ? "none" : Figures.four(value);
    }
}
