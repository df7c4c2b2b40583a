package io.welleng.constraints.watch;

import io.welleng.constraints.delay.Delay;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * State of one rule, as part of a {@link SavedWatch}.
 *
 * @param id name of the rule
 * @param redPhase phase of the delay of red, see {@link Delay}
 * @param redSinceMillis when its pending change began (ms since 1970-01-01T00:00:00Z); meaningless without one
 * @param yellowPhase phase of the delay of yellow
 * @param yellowSinceMillis when its pending change began (ms since 1970-01-01T00:00:00Z); meaningless without one
 * @param unknownSinceMillis since when its value is not known (ms since 1970-01-01T00:00:00Z); null if it is known, or the
 *     rule does not fail safe
 * @param failedSafe whether it is red for want of data
 */
public record SavedRule(
        String id,
        int redPhase,
        long redSinceMillis,
        int yellowPhase,
        long yellowSinceMillis,
        @OptionalValue Long unknownSinceMillis,
        boolean failedSafe) {

    /** Checks the phases. */
    public SavedRule {
        Check.text(id, "id");
        Check.inRange(redPhase, Delay.OFF, Delay.FALLING, "redPhase", "");
        Check.inRange(yellowPhase, Delay.OFF, Delay.FALLING, "yellowPhase", "");
    }
}
