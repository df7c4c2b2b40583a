package io.welleng.allocation.network;

import io.welleng.core.check.Check;

/** Standard uncertainty (one standard deviation) of a reading or an estimate. */
public sealed interface Uncertainty {

    /**
     * Standard uncertainty of a quantity.
     *
     * @param quantity the quantity, at least 0
     * @return standard uncertainty in the same unit
     */
    double of(double quantity);

    /**
     * A fraction of the reading.
     *
     * @param fraction standard uncertainty / reading, at least 0
     * @return the uncertainty
     */
    static Relative relative(double fraction) {
        return new Relative(fraction);
    }

    /**
     * The same whatever the reading.
     *
     * @param value standard uncertainty, at least 0, in the unit of the stream
     * @return the uncertainty
     */
    static Absolute absolute(double value) {
        return new Absolute(value);
    }

    /**
     * A fraction of the reading.
     *
     * @param fraction standard uncertainty / reading (dimensionless), at least 0
     */
    record Relative(double fraction) implements Uncertainty {

        /** Checks the fraction. */
        public Relative {
            Check.notNegative(fraction, "fraction", "");
        }

        @Override
        public double of(double quantity) {
            return fraction * quantity;
        }
    }

    /**
     * The same whatever the reading.
     *
     * @param value standard uncertainty, at least 0, in the unit of the stream
     */
    record Absolute(double value) implements Uncertainty {

        /** Checks the value. */
        public Absolute {
            Check.notNegative(value, "value", "");
        }

        @Override
        public double of(double quantity) {
            return value;
        }
    }
}
