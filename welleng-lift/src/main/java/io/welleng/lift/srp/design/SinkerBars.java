package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;

/**
 * Sinker bars between rods and pump. Their stress is not held against a diagram.
 *
 * @param bar name of the bar, for example {@code 1-1/2 in sinker bar}
 * @param lengthFt length of them all (ft), &gt; 0
 */
public record SinkerBars(String bar, double lengthFt) {

    /** Checks the ranges above. */
    public SinkerBars {
        Check.text(bar, "bar");
        Check.positive(lengthFt, "lengthFt", "ft");
    }
}
