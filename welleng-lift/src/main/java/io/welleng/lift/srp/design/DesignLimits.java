package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * What a design must keep.
 *
 * @param serviceFactor factor for the corrosion of the rods' service (dimensionless), greater than 0 to 1; 1 where there is none
 * @param greatestRodLoading greatest loading of a section of rods (fraction of its stress diagram), greater than 0 to 1
 * @param greatestGearboxLoading greatest peak torque (fraction of the rating of the gearbox), &gt; 0
 * @param greatestStructureLoading greatest polished-rod load (fraction of the rating of the structure), &gt; 0
 * @param greatestMotorHp largest motor there is (hp), &gt; 0; null where it does not matter
 * @param leastLoadLbf least polished-rod load, so that the carrier bar does not part from the clamp (lbf)
 * @param leastStrokesPerMinute slowest speed (1/min), &gt; 0
 * @param greatestStrokesPerMinute fastest speed (1/min), above the slowest, at most 40
 */
public record DesignLimits(
        double serviceFactor,
        double greatestRodLoading,
        double greatestGearboxLoading,
        double greatestStructureLoading,
        @OptionalValue Double greatestMotorHp,
        double leastLoadLbf,
        double leastStrokesPerMinute,
        double greatestStrokesPerMinute) {

    private static final double FASTEST = 40.0;

    /** Checks the ranges above. */
    public DesignLimits {
        Check.positive(serviceFactor, "serviceFactor", "");
        Check.fraction(serviceFactor, "serviceFactor");
        Check.positive(greatestRodLoading, "greatestRodLoading", "");
        Check.fraction(greatestRodLoading, "greatestRodLoading");
        Check.positive(greatestGearboxLoading, "greatestGearboxLoading", "");
        Check.positive(greatestStructureLoading, "greatestStructureLoading", "");
        if (greatestMotorHp != null) {
            Check.positive(greatestMotorHp, "greatestMotorHp", "hp");
        }
        Check.finite(leastLoadLbf, "leastLoadLbf", "lbf");
        Check.positive(leastStrokesPerMinute, "leastStrokesPerMinute", "1/min");
        Check.inRange(greatestStrokesPerMinute, 0.0, FASTEST, "greatestStrokesPerMinute", "1/min");
        Check.below(
                leastStrokesPerMinute,
                greatestStrokesPerMinute,
                "leastStrokesPerMinute",
                "greatestStrokesPerMinute",
                "1/min");
    }

    /**
     * Everything up to its rating, any motor, no compression at the polished rod, 4 to 14 strokes a minute.
     *
     * @param serviceFactor factor for the corrosion of the rods' service (dimensionless), greater than 0 to 1
     * @return the limits
     */
    public static DesignLimits ratings(double serviceFactor) {
        return new DesignLimits(serviceFactor, 1.0, 1.0, 1.0, null, 0.0, 4.0, 14.0);
    }
}
