package io.welleng.allocation.process;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.Locale;

/**
 * What a source is given of a product, by each rule.
 *
 * @param source name of the source
 * @param product name of the product
 * @param frozen by the split factors of the commingled feed (all-in): \(\sum_i n_{ij} s_{ik}\)
 * @param alone what the source would have made in the same train by itself
 * @param normalised what it would have made alone, scaled so that the sources together make the product; null where no
 *     source makes the product alone but the commingled feed does
 */
public record ProductShare(
        String source,
        String product,
        ProductRate frozen,
        ProductRate alone,
        @OptionalValue ProductRate normalised) {

    /** Checks that the parts are there. */
    public ProductShare {
        Check.text(source, "source");
        Check.text(product, "product");
        Check.present(frozen, "frozen");
        Check.present(alone, "alone");
    }

    /**
     * What the source gains of the product by sharing the process, by the frozen factors.
     *
     * @return {@link #frozen} less {@link #alone}; negative for a loss
     */
    public ProductRate benefit() {
        return frozen.minus(alone);
    }

    /**
     * How far the rules are apart.
     *
     * @return {@link #frozen} less {@link #normalised}; null where there is no normalised share
     */
    public ProductRate ruleDifference() {
        return normalised == null ? null : frozen.minus(normalised);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-14s %-12s %12s %12s %12s",
                source,
                product,
                Figures.four(frozen.volumePerDay()),
                Figures.four(alone.volumePerDay()),
                normalised == null ? "-" : Figures.four(normalised.volumePerDay()));
    }
}
