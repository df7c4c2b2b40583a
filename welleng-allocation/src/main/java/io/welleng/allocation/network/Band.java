package io.welleng.allocation.network;

import io.welleng.core.check.Check;

/**
 * Range in which an allocation factor is expected.
 *
 * @param lower least factor without an advisory, at least 0
 * @param upper greatest factor without an advisory, at least {@code lower}
 */
public record Band(double lower, double upper) {

    /** Checks the range. */
    public Band {
        Check.notNegative(lower, "lower", "");
        Check.finite(upper, "upper", "");
        Check.inRange(upper, lower, Double.MAX_VALUE, "upper", "");
    }

    /**
     * Whether a factor lies in the band.
     *
     * @param factor allocated / estimated (dimensionless)
     * @return true if it does
     */
    public boolean contains(double factor) {
        return factor >= lower && factor <= upper;
    }
}
