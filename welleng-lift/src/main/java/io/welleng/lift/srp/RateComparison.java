package io.welleng.lift.srp;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * The rate that the card stands for beside the measured one.
 *
 * @param estimatedBblPerDay production read from the pump card (STB/d where a volume factor is given, else bbl/d at the
 *     pump)
 * @param measuredBblPerDay measured rate of liquid (bbl/d)
 * @param estimateOverMeasured their ratio; null where nothing was measured to flow
 */
public record RateComparison(
        double estimatedBblPerDay,
        double measuredBblPerDay,
        @OptionalValue Double estimateOverMeasured) {

    static RateComparison of(double estimated, double measured) {
        return new RateComparison(estimated, measured, measured > 0.0 ? estimated / measured : null);
    }

    @Override
    public String toString() {
        return "Rate[" + Figures.four(estimatedBblPerDay) + " bbl/d by the card, " + Figures.four(measuredBblPerDay)
                + " bbl/d measured]";
    }
}
