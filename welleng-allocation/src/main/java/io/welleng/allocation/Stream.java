package io.welleng.allocation;

import io.welleng.allocation.rounding.Rounding;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.Locale;

/**
 * One phase that a study allocates, in one quantity. All readings of the phase are in its unit.
 *
 * @param phase the phase
 * @param quantity what is measured of it
 * @param rounding how its numbers are printed; money is always printed in cents
 * @param priceUsdPerUnit price (USD per {@link #unit}), greater than 0; no values where null
 */
public record Stream(
        Phase phase,
        Quantity quantity,
        Rounding rounding,
        @OptionalValue Double priceUsdPerUnit) {

    /** Checks the components. */
    public Stream {
        Check.present(phase, "phase");
        Check.present(quantity, "quantity");
        Check.present(rounding, "rounding");
        if (priceUsdPerUnit != null) {
            Check.positive(priceUsdPerUnit, "priceUsdPerUnit", "USD/" + quantity.unit(phase));
        }
    }

    /**
     * Volumes at a price.
     *
     * @param phase the phase
     * @param priceUsdPerUnit price (USD/bbl, or USD/Mscf for gas), greater than 0
     * @return volumes printed with two decimals
     */
    public static Stream volume(Phase phase, double priceUsdPerUnit) {
        return new Stream(phase, Quantity.VOLUME, new Rounding(2), priceUsdPerUnit);
    }

    /**
     * Volumes without a price.
     *
     * @param phase the phase
     * @return volumes printed with two decimals
     */
    public static Stream volume(Phase phase) {
        return new Stream(phase, Quantity.VOLUME, new Rounding(2), null);
    }

    /**
     * Unit of all numbers of the stream.
     *
     * @return symbol, for example {@code bbl} or {@code Mscf}
     */
    public String unit() {
        return quantity.unit(phase);
    }

    /**
     * What is allocated, in words.
     *
     * @return for example {@code oil volume}
     */
    public String label() {
        return phase.label() + " " + quantity.name().toLowerCase(Locale.ROOT);
    }
}
