package io.welleng.lift.esp.diagnosis;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.time.Instant;

/** What the history of a factor says about wear. */
public sealed interface WearTrend {

    /**
     * A line through the factors, {@link io.welleng.core.trend.TheilSen}.
     *
     * @param from time of the first sample
     * @param to time of the last sample
     * @param samples samples used
     * @param factor factor at the last sample, on the line (fraction)
     * @param changePerYear change of the factor (per year of 365.25 d), negative as the pump wears
     * @param lowChangePerYear lower end of its interval (per year)
     * @param highChangePerYear upper end of its interval (per year)
     * @param scatter median distance from the line, over 0.6745: the standard deviation where errors are normal (fraction)
     */
    record Line(
            Instant from,
            Instant to,
            int samples,
            double factor,
            double changePerYear,
            double lowChangePerYear,
            double highChangePerYear,
            double scatter) {

        /** Checks that the times are there. */
        public Line {
            Check.present(from, "from");
            Check.present(to, "to");
        }

        @Override
        public String toString() {
            return "factor " + Figures.four(factor) + ", " + Figures.four(changePerYear) + " ("
                    + Figures.four(lowChangePerYear) + " to " + Figures.four(highChangePerYear) + ") per year, scatter "
                    + Figures.four(scatter) + ", " + samples + " samples";
        }
    }

    /**
     * The factor falls: the whole interval of its change is below zero.
     *
     * @param line the trend
     * @param threshold factor at which the pump counts as worn (fraction)
     * @param daysToThreshold time from the last sample until the threshold, if the trend holds (d)
     * @param soonestDays the same with the lower end of the change (d)
     * @param latestDays the same with the upper end of the change (d)
     */
    record Wearing(Line line, double threshold, double daysToThreshold, double soonestDays, double latestDays)
            implements WearTrend {
        @Override
        public String toString() {
            return "Wearing[" + line + ", " + Figures.four(threshold) + " in " + Figures.four(daysToThreshold) + " ("
                    + Figures.four(soonestDays) + " to " + Figures.four(latestDays) + ") days]";
        }
    }

    /**
     * The factor is at the threshold or below.
     *
     * @param line the trend
     * @param threshold the threshold (fraction)
     */
    record WornOut(Line line, double threshold) implements WearTrend {
        @Override
        public String toString() {
            return "WornOut[" + line + ", threshold " + Figures.four(threshold) + "]";
        }
    }

    /**
     * No fall is proved: the interval of the change reaches zero, or the factor rises.
     *
     * @param line the trend
     * @param threshold factor at which the pump counts as worn (fraction)
     * @param soonestDays time to the threshold with the lower end of the change (d); null where that does not fall
     */
    record Steady(
            Line line, double threshold, @OptionalValue Double soonestDays) implements WearTrend {
        @Override
        public String toString() {
            return "Steady[" + line + "]";
        }
    }

    /**
     * Too few samples at too few times to tell.
     *
     * @param samples samples used
     * @param neededSamples samples needed, not all at one time
     */
    record TooFewSamples(int samples, int neededSamples) implements WearTrend {}
}
