package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;

/** What is known of a stream before it is reconciled. */
public sealed interface Reading {

    /**
     * A meter's reading.
     *
     * @param value reading, in the unit of the model
     * @param standardUncertainty one standard deviation, in the unit of the model; 0 for a value taken as exact
     * @return the reading
     */
    static Metered metered(double value, double standardUncertainty) {
        return new Metered(value, standardUncertainty);
    }

    /**
     * A reading that is taken as true, as of a fiscal meter.
     *
     * @param value reading, in the unit of the model
     * @return the reading, with a standard uncertainty of 0
     */
    static Metered exact(double value) {
        return new Metered(value, 0.0);
    }

    /**
     * A stream without a meter.
     *
     * @return the absence of a reading
     */
    static Unmeasured unmeasured() {
        return new Unmeasured();
    }

    /**
     * The stream has a meter, or a value from elsewhere with a known uncertainty.
     *
     * @param value reading, in the unit of the model, −1e15 to 1e15
     * @param standardUncertainty one standard deviation, in the unit of the model, 1e-100 to 1e15, or 0: then the value is
     *     exact and is not changed
     */
    record Metered(double value, double standardUncertainty) implements Reading {

        private static final double GREATEST = 1e15;
        private static final double LEAST_UNCERTAINTY = 1e-100;

        /** Checks the numbers. */
        public Metered {
            Check.inRange(value, -GREATEST, GREATEST, "value", "");
            Check.notNegative(standardUncertainty, "standardUncertainty", "");
            if (standardUncertainty > 0.0) {
                Check.inRange(standardUncertainty, LEAST_UNCERTAINTY, GREATEST, "standardUncertainty", "");
            }
        }
    }

    /** The stream has no meter; the balances may tell its value. */
    record Unmeasured() implements Reading {}
}
