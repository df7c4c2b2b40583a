package io.welleng.dca.typecurve;

import io.welleng.core.check.Check;

/** What the rates of a well are divided by before wells are put together. */
public sealed interface Normalization {

    /** Nothing: rates stay rates (volume/day). */
    record None() implements Normalization {}

    /** The greatest rate of the well that cleaning has kept: 1 at its peak. */
    record ByPeakRate() implements Normalization {}

    /**
     * The well's own factor over a reference: rates as of a well with that factor.
     *
     * @param reference factor of the well that the curve is for, such as 10,000 ft of lateral, above 0 (unit of the factors)
     */
    record ByFactor(double reference) implements Normalization {

        /** Checks the component. */
        public ByFactor {
            Check.positive(reference, "reference", "(unit of the factor)");
        }
    }
}
