package io.welleng.constraints.spc.baseline;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/** How far a reading is from what is usual, or why that is not known. */
public sealed interface Deviation {

    /**
     * A measured deviation.
     *
     * @param robustZ distance from the median in robust standard deviations; positive above
     * @param value the reading (unit of the tag)
     * @param median median of the baseline (unit of the tag)
     * @param spread robust standard deviation of the baseline (unit of the tag), above 0
     */
    record Measured(double robustZ, double value, double median, double spread) implements Deviation {

        /** Checks the numbers. */
        public Measured {
            Check.finite(robustZ, "robustZ", "");
            Check.positive(spread, "spread", "");
        }

        @Override
        public String toString() {
            return "Measured[" + Figures.four(robustZ) + " spreads: " + Figures.four(value) + " against "
                    + Figures.four(median) + " +/- " + Figures.four(spread) + "]";
        }
    }

    /**
     * There is nothing to measure against.
     *
     * @param reason why
     */
    record NotKnown(String reason) implements Deviation {

        /** Checks that there is a reason. */
        public NotKnown {
            Check.text(reason, "reason");
        }

        @Override
        public String toString() {
            return "NotKnown[" + reason + "]";
        }
    }
}
