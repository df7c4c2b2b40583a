package io.welleng.lift.esp.pump;

import io.welleng.core.check.Check;

/**
 * Range of rates in which a pump should run, as shares of the rate of best efficiency.
 *
 * @param lowerShareOfBep lower end over best-efficiency rate (fraction), &gt; 0
 * @param upperShareOfBep upper end over best-efficiency rate (fraction), more than the lower end
 */
public record OperatingRange(double lowerShareOfBep, double upperShareOfBep) {

    /** The usual range: 80 to 110 % of the rate of best efficiency. */
    public static final OperatingRange RECOMMENDED = new OperatingRange(0.8, 1.1);

    /** Checks the ranges above. */
    public OperatingRange {
        Check.positive(lowerShareOfBep, "lowerShareOfBep", "(fraction)");
        Check.positive(upperShareOfBep, "upperShareOfBep", "(fraction)");
        Check.below(lowerShareOfBep, upperShareOfBep, "lowerShareOfBep", "upperShareOfBep", "(fraction)");
    }

    /**
     * Zone of a rate that still gives head.
     *
     * @param shareOfBep rate over best-efficiency rate at the same frequency and viscosity (fraction)
     * @return down-thrust below the range, up-thrust above it
     */
    public PumpZone zone(double shareOfBep) {
        if (shareOfBep < lowerShareOfBep) {
            return PumpZone.DOWN_THRUST;
        }
        return shareOfBep > upperShareOfBep ? PumpZone.UP_THRUST : PumpZone.NORMAL;
    }
}
