package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;

/**
 * A unit of which no more than the stroke is known: simple harmonic motion.
 *
 * @param strokeIn stroke (in), &gt; 0
 */
public record StrokeOnly(double strokeIn) implements UnitGeometry {

    /** Checks the range above. */
    public StrokeOnly {
        Check.positive(strokeIn, "strokeIn", "in");
    }

    @Override
    public PolishedRodMotion motion() {
        return new PolishedRodMotion.Harmonic(strokeIn);
    }
}
