package io.welleng.dca.probability;

import io.welleng.core.check.Check;

/** How residuals are drawn again in a bootstrap. */
public sealed interface Resampling {

    /** One by one: right where neighbours are independent. */
    record Single() implements Resampling {}

    /**
     * Blocks of neighbours, which keep how neighbours depend on each other: circular blocks that may start anywhere.
     *
     * @param length points of a block, at least 2; about the cube root of the number of points, and more with strong
     *     autocorrelation
     * @see "Politis, D.N. and Romano, J.P. (1992). A circular block-resampling procedure for stationary data"
     */
    record Blocks(int length) implements Resampling {

        /** Checks the component. */
        public Blocks {
            Check.atLeast(length, 2, "length");
        }
    }

    /** The innovations of an AR(1) process one by one, with the coefficient of the fit. */
    record Autoregressive() implements Resampling {}
}
