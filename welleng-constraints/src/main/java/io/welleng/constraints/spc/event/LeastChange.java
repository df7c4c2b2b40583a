package io.welleng.constraints.spc.event;

import io.welleng.core.check.Check;

/** The smallest change of a sensor that matters to the well, however certain it is. */
public sealed interface LeastChange {

    /**
     * An amount.
     *
     * @param value the amount (unit of the tag), above 0
     */
    record Amount(double value) implements LeastChange {

        /** Checks that it is positive. */
        public Amount {
            Check.positive(value, "value", "");
        }

        @Override
        public double at(double level) {
            return value;
        }
    }

    /**
     * A share of the level at the beginning; for quantities with a true zero, as pressures and rates. A
     * level of zero makes every change matter.
     *
     * @param fraction the share (fraction), above 0
     */
    record ShareOfLevel(double fraction) implements LeastChange {

        /** Checks that it is a fraction. */
        public ShareOfLevel {
            Check.positive(fraction, "fraction", "(fraction)");
            Check.fraction(fraction, "fraction");
        }

        @Override
        public double at(double level) {
            return fraction * Math.abs(level);
        }
    }

    /**
     * The amount at a level.
     *
     * @param level level of the sensor at the beginning (unit of the tag)
     * @return smallest change that matters (unit of the tag)
     */
    double at(double level);
}
