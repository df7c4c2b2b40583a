package io.welleng.allocation.cova;

import io.welleng.core.check.Check;

/** At what price the blend is valued. */
public sealed interface BlendPrice {

    /** At the value brought over the volume brought, so that payers and receivers are equal. */
    record AsBrought() implements BlendPrice {}

    /**
     * At a price agreed beforehand. What it leaves over or short is reported and shared by a rule.
     *
     * @param usdPerBbl the price (USD/bbl), &gt; 0
     * @param residual who takes the rest
     */
    record Agreed(double usdPerBbl, ResidualRule residual) implements BlendPrice {

        /** Checks the ranges. */
        public Agreed {
            Check.positive(usdPerBbl, "usdPerBbl", "USD/bbl");
            Check.present(residual, "residual");
        }
    }
}
