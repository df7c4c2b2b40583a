package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;

/**
 * A hydraulic or linear unit: constant speed up and constant speed down, the speed rising and falling as a quarter sine at
 * each end. The crank angle of such a unit is \(2\pi\) times the share of the cycle gone by. Where the two speeds
 * differ, the acceleration jumps at the ends of the stroke; velocity does not.
 *
 * @param strokeIn stroke (in), &gt; 0
 * @param reversalShare share of the cycle spent in speeding up and slowing down (fraction), greater than 0 to 1; 1 is simple
 *     harmonic motion
 * @param upstrokeShare share of the cycle spent going up (fraction), 0.1–0.9; 0.5 where both speeds are equal
 */
public record LinearDrive(double strokeIn, double reversalShare, double upstrokeShare) implements UnitGeometry {

    /** Checks the ranges above. */
    public LinearDrive {
        Check.positive(strokeIn, "strokeIn", "in");
        Check.positive(reversalShare, "reversalShare", "");
        Check.fraction(reversalShare, "reversalShare");
        Check.inRange(upstrokeShare, 0.1, 0.9, "upstrokeShare", "");
    }

    @Override
    public PolishedRodMotion motion() {
        double radius = strokeIn / (2.0 + Math.PI * (1.0 - reversalShare) / reversalShare);
        return new RacetrackMotion(strokeIn, radius, upstrokeShare, 1.0);
    }
}
