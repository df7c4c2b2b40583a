package io.welleng.allocation.theoretical;

import io.welleng.core.check.Check;

/**
 * How a well comes back after an outage: its rate rises linearly from a fraction of the theoretical rate to all of it.
 * What is lost meanwhile belongs to the outage before.
 *
 * @param hours how long it rises (h), above 0, to 8784
 * @param initialFraction fraction of the theoretical rate at the start, 0 to 1
 */
public record RampUp(double hours, double initialFraction) {

    /** Checks the numbers. */
    public RampUp {
        Check.positive(hours, "hours", "h");
        Check.inRange(hours, 0.0, 8784.0, "hours", "h");
        Check.fraction(initialFraction, "initialFraction");
    }

    /**
     * Hours at full rate lost from one time after the start to another, both within the rise:
     * \( (1 - f_0) [ \tau - \tau^2 / (2 H) ]_a^b \).
     */
    double lostHours(double a, double b) {
        return (1.0 - initialFraction) * (b - a) * (1.0 - (a + b) / (2.0 * hours));
    }
}
