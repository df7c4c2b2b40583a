package io.welleng.constraints.health;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;

/** What a reading is measured by: 100 points where it is normal, 0 where it must not be, straight lines between. */
public sealed interface Yardstick {

    /** Points of a normal reading. */
    double FULL = 100.0;

    /**
     * Points of a reading.
     *
     * @param value the reading, in the unit of its tag
     * @return 0 to 100 (points)
     */
    double points(double value);

    /** The line from the normal end to the limit. */
    private static double slope(double value, double normal, double limit) {
        return FULL * Math.max(0.0, Math.min(1.0, (limit - value) / (limit - normal)));
    }

    /**
     * A normal band inside limits. A side without a limit costs no points.
     *
     * @param lowLimit reading at and below which there are no points; null if low readings are no harm
     * @param normalLow least normal reading, above the low limit; null if low readings are no harm
     * @param normalHigh largest normal reading, not below the least one; null if high readings are no harm
     * @param highLimit reading at and above which there are no points, above the largest normal one; null if high readings
     *     are no harm
     */
    record Range(
            @OptionalValue Double lowLimit,
            @OptionalValue Double normalLow,
            @OptionalValue Double normalHigh,
            @OptionalValue Double highLimit)
            implements Yardstick {

        /** Checks that limits come in pairs with their normal ends, and in order. */
        public Range {
            if (normalLow == null && normalHigh == null) {
                throw new InvalidInputException("normalLow", "present, unless normalHigh is", "", "null");
            }
            pair(lowLimit, "lowLimit", normalLow, "normalLow");
            pair(normalHigh, "normalHigh", highLimit, "highLimit");
            if (normalLow != null && normalHigh != null) {
                Check.inRange(normalHigh, normalLow, Double.MAX_VALUE, "normalHigh", "");
            }
        }

        private static void pair(Double low, String lowName, Double high, String highName) {
            if (low == null && high == null) {
                return;
            }
            Check.finite(Check.present(low, lowName), lowName, "");
            Check.finite(Check.present(high, highName), highName, "");
            Check.below(low, high, lowName, highName, "");
        }

        /**
         * A band whose low side does no harm.
         *
         * @param normalHigh largest normal reading
         * @param highLimit limit above it
         * @return the yardstick
         */
        public static Range high(double normalHigh, double highLimit) {
            return new Range(null, null, normalHigh, highLimit);
        }

        /**
         * A band whose high side does no harm.
         *
         * @param lowLimit limit
         * @param normalLow least normal reading, above the limit
         * @return the yardstick
         */
        public static Range low(double lowLimit, double normalLow) {
            return new Range(lowLimit, normalLow, null, null);
        }

        @Override
        public double points(double value) {
            Check.finite(value, "value", "");
            if (normalLow != null && value < normalLow) {
                return slope(-value, -normalLow, -lowLimit);
            }
            return normalHigh != null && value > normalHigh ? slope(value, normalHigh, highLimit) : FULL;
        }
    }

    /**
     * Departure from a baseline, either way, as a share of the baseline.
     *
     * @param baseline what the reading was when the well was well, in the unit of its tag, not 0
     * @param normalShare largest departure that is normal, at least 0 (fraction of the baseline)
     * @param limitShare departure at and above which there are no points, above the normal one (fraction of the baseline)
     */
    record Baseline(double baseline, double normalShare, double limitShare) implements Yardstick {

        /** Checks that the baseline is not 0 and the departures are in order. */
        public Baseline {
            Check.finite(baseline, "baseline", "");
            Check.positive(Math.abs(baseline), "size of baseline", "");
            Check.notNegative(normalShare, "normalShare", "(fraction)");
            Check.finite(limitShare, "limitShare", "(fraction)");
            Check.below(normalShare, limitShare, "normalShare", "limitShare", "(fraction)");
        }

        @Override
        public double points(double value) {
            double departure = Math.abs((Check.finite(value, "value", "") - baseline) / baseline);
            return slope(departure, normalShare, limitShare);
        }
    }
}
