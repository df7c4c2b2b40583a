package io.welleng.constraints.limit;

import io.welleng.constraints.telemetry.Milliseconds;
import io.welleng.core.check.Check;

/**
 * How long a level's condition must last before it counts, see {@link io.welleng.constraints.delay.Delay}. Counted in
 * whole milliseconds.
 *
 * @param onSeconds on-delay (s), at least 0
 * @param offSeconds off-delay (s), at least 0
 */
public record LevelDelay(double onSeconds, double offSeconds) {

    /** No delay. */
    public static final LevelDelay NONE = new LevelDelay(0.0, 0.0);

    private static final double LONGEST_SECONDS = 366.0 * 86_400.0;

    /** Checks that neither is negative or above one year. */
    public LevelDelay {
        Check.inRange(onSeconds, 0.0, LONGEST_SECONDS, "onSeconds", "s");
        Check.inRange(offSeconds, 0.0, LONGEST_SECONDS, "offSeconds", "s");
    }

    /**
     * On-delay.
     *
     * @return ms
     */
    public long onMillis() {
        return Math.round(onSeconds * Milliseconds.PER_SECOND);
    }

    /**
     * Off-delay.
     *
     * @return ms
     */
    public long offMillis() {
        return Math.round(offSeconds * Milliseconds.PER_SECOND);
    }
}
