package io.welleng.allocation.trust;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/** How the uncertainty of allocated numbers is found. */
public sealed interface UncertaintyAnalysis {

    /**
     * First order, all errors independent from day to day.
     *
     * @return the analysis
     */
    static FirstOrder firstOrder() {
        return new FirstOrder(null);
    }

    /**
     * Monte Carlo, all errors independent from day to day.
     *
     * @param samples number of samples, at least 2
     * @param seed seed of the random numbers
     * @return the analysis
     */
    static MonteCarlo monteCarlo(int samples, long seed) {
        return new MonteCarlo(samples, seed, null);
    }

    /**
     * The analysis in words.
     *
     * @return for example {@code first order}
     */
    String label();

    /** No uncertainty is found. */
    record None() implements UncertaintyAnalysis {

        @Override
        public String label() {
            return "none";
        }
    }

    /**
     * First order: exact derivatives of every number by every reading, at the readings.
     *
     * @param correlation errors that days have in common; independent days where null
     */
    record FirstOrder(@OptionalValue DayCorrelation correlation) implements UncertaintyAnalysis {

        /** Puts the default. */
        public FirstOrder {
            correlation = correlation == null ? DayCorrelation.INDEPENDENT : correlation;
        }

        @Override
        public String label() {
            return "first order";
        }
    }

    /**
     * Monte Carlo: every sample draws the errors of all readings and allocates the period again.
     *
     * @param samples number of samples, at least 2
     * @param seed seed of the random numbers; the same seed gives the same bits whatever the number of threads
     * @param correlation errors that days have in common; independent days where null
     */
    record MonteCarlo(int samples, long seed, @OptionalValue DayCorrelation correlation)
            implements UncertaintyAnalysis {

        /** Checks the number of samples and puts the default. */
        public MonteCarlo {
            Check.atLeast(samples, 2, "samples");
            correlation = correlation == null ? DayCorrelation.INDEPENDENT : correlation;
        }

        @Override
        public String label() {
            return "Monte Carlo, " + samples + " samples, seed " + seed;
        }
    }
}
