package io.welleng.lift.pcp;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.time.Instant;

/** What the history of a pump says about its wear. Slip factors are slip over slip when new. */
public sealed interface WearOutcome {

    /**
     * A trend of the slip.
     *
     * @param from time of the first sample used
     * @param to time of the last sample used
     * @param usedSamples samples used
     * @param unusedSamples samples whose slip when new would be too small to see
     * @param slipFactor slip factor at the last sample, on the trend line
     * @param growthPerYear growth of the slip factor (per year of 365.25 d)
     * @param growthLowPerYear lower end of its 90 % interval (per year)
     * @param growthHighPerYear upper end of its 90 % interval (per year)
     */
    record Trend(
            Instant from,
            Instant to,
            int usedSamples,
            int unusedSamples,
            double slipFactor,
            double growthPerYear,
            double growthLowPerYear,
            double growthHighPerYear) {

        /**
         * Clearance over clearance when new, of leakage through a narrow gap, which goes with its cube.
         *
         * @return \( \sqrt[3]{\text{slip factor}} \)
         */
        public double clearanceFactor() {
            return Math.cbrt(slipFactor);
        }

        @Override
        public String toString() {
            return "slip factor " + Figures.four(slipFactor) + ", growing by " + Figures.four(growthPerYear) + " ("
                    + Figures.four(growthLowPerYear) + " to " + Figures.four(growthHighPerYear) + ") per year, "
                    + usedSamples + " samples";
        }
    }

    /**
     * The slip grows: even the lower end of the interval is above zero.
     *
     * @param trend the trend
     * @param yearsToThreshold time from the last sample until the slip factor reaches the threshold, if the trend holds
     *     (years)
     * @param soonestYears the same with the upper end of the growth (years)
     * @param latestYears the same with the lower end of the growth (years)
     */
    record Wearing(Trend trend, double yearsToThreshold, double soonestYears, double latestYears)
            implements WearOutcome {

        @Override
        public String toString() {
            return "Wearing[" + trend + ", threshold in " + Figures.four(yearsToThreshold) + " ("
                    + Figures.four(soonestYears) + " to " + Figures.four(latestYears) + ") years]";
        }
    }

    /**
     * The slip factor is at the threshold or above.
     *
     * @param trend the trend
     * @param thresholdFactor the threshold
     */
    record WornOut(Trend trend, double thresholdFactor) implements WearOutcome {

        @Override
        public String toString() {
            return "WornOut[" + trend + ", threshold " + Figures.four(thresholdFactor) + "]";
        }
    }

    /**
     * No growth is proved: the interval reaches down to zero, or the slip falls, as it does when an elastomer swells.
     *
     * @param trend the trend
     * @param soonestYears time to the threshold with the upper end of the growth (years), null where that is not positive
     */
    record Steady(Trend trend, @OptionalValue Double soonestYears) implements WearOutcome {

        @Override
        public String toString() {
            return "Steady[" + trend + "]";
        }
    }

    /**
     * Too little to tell.
     *
     * @param usedSamples samples whose slip when new would be seen, at different times
     * @param neededSamples samples needed
     * @param unusedSamples samples whose slip when new would be too small to see: in heavy oil wear shows late in the rate
     */
    record TooFewSamples(int usedSamples, int neededSamples, int unusedSamples) implements WearOutcome {}
}
