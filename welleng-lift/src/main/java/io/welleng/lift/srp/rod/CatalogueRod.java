package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * A rod of a catalogue with what it takes to run it.
 *
 * @param rod the rod
 * @param couplingOdIn outside diameter of the full-size coupling (in), &gt; 0; null where none is listed
 * @param slimHoleCouplingOdIn outside diameter of the slim-hole coupling (in), &gt; 0; null where none is listed
 * @param rodLengthFt length of one rod (ft), &gt; 0
 * @param source where the figures come from
 */
public record CatalogueRod(
        Rod rod,
        @OptionalValue Double couplingOdIn,
        @OptionalValue Double slimHoleCouplingOdIn,
        double rodLengthFt,
        String source) {

    /** Checks the ranges above. */
    public CatalogueRod {
        Check.present(rod, "rod");
        if (couplingOdIn != null) {
            Check.positive(couplingOdIn, "couplingOdIn", "in");
        }
        if (slimHoleCouplingOdIn != null) {
            Check.positive(slimHoleCouplingOdIn, "slimHoleCouplingOdIn", "in");
        }
        Check.positive(rodLengthFt, "rodLengthFt", "ft");
        Check.text(source, "source");
    }
}
