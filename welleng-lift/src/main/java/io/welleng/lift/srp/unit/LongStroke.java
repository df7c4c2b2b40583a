package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/**
 * A long-stroke unit whose gearbox drives an endless chain over two equal sprockets, one above the other, and whose
 * polished rod moves with one link of it (Rotaflex and the like): constant speed along the straight runs, simple harmonic
 * reversal round the sprockets. With the sprocket radius \(r\), the chain is \( 2(S-2r) + 2\pi r \) long, and the
 * sprocket turns that over \( 2\pi r \) times in a stroke: the gearbox feels load times \(r\) along the straight runs.
 * The offset of the link from the pitch line is neglected.
 *
 * @param strokeIn stroke \(S\) (in), at least \(2r\)
 * @param sprocketRadiusIn pitch radius of the sprockets \(r\) (in), &gt; 0
 */
public record LongStroke(double strokeIn, double sprocketRadiusIn) implements UnitGeometry {

    /** Checks the ranges above. */
    public LongStroke {
        Check.positive(strokeIn, "strokeIn", "in");
        Check.positive(sprocketRadiusIn, "sprocketRadiusIn", "in");
        if (strokeIn < 2.0 * sprocketRadiusIn) {
            throw new InvalidInputException(
                    "strokeIn",
                    "at least two sprocket radii, " + 2.0 * sprocketRadiusIn,
                    "in",
                    Double.toString(strokeIn));
        }
    }

    @Override
    public PolishedRodMotion motion() {
        double cycle = 2.0 * (strokeIn - 2.0 * sprocketRadiusIn) + 2.0 * Math.PI * sprocketRadiusIn;
        return new RacetrackMotion(strokeIn, sprocketRadiusIn, 0.5, cycle / (2.0 * Math.PI * sprocketRadiusIn));
    }
}
