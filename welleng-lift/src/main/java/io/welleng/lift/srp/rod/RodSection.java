package io.welleng.lift.srp.rod;

import io.welleng.core.check.Check;

/**
 * Rods of one kind, one below the other.
 *
 * @param rod the kind
 * @param lengthFt their length (ft), &gt; 0
 */
public record RodSection(Rod rod, double lengthFt) {

    /** Checks the ranges above. */
    public RodSection {
        Check.present(rod, "rod");
        Check.positive(lengthFt, "lengthFt", "ft");
    }
}
