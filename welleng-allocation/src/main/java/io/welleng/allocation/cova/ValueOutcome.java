package io.welleng.allocation.cova;

import io.welleng.core.check.Check;

/** What a stream is worth. */
public sealed interface ValueOutcome {

    /**
     * It is valued.
     *
     * @param usdPerBbl value (USD/bbl)
     * @param formula how, with the numbers
     */
    record Valued(double usdPerBbl, String formula) implements ValueOutcome {

        /** Checks the parts. */
        public Valued {
            Check.finite(usdPerBbl, "usdPerBbl", "USD/bbl");
            Check.text(formula, "formula");
        }
    }

    /**
     * A quality lies outside the scale that is to value it.
     *
     * @param quality the quality, with its unit
     * @param value what it is
     * @param lower least value the scale knows
     * @param upper greatest value the scale knows
     */
    record OutsideScale(String quality, double value, double lower, double upper) implements ValueOutcome {

        /** Checks that the quality is named. */
        public OutsideScale {
            Check.text(quality, "quality");
        }
    }
}
