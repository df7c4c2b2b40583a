package io.welleng.constraints.quality;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * What to say of messages that do not come in order of time. None of them is used: a message must be later than the last
 * one used. A clock that was set back is reported as {@link DataFault#TIME_BACKWARDS} until it has caught up; who wants to
 * follow it starts with a new state. Until then the well is not watched, which should be an alarm.
 *
 * @param lateSeconds how much older than the last one used a message may be and still be called late, at least 0 (s)
 * @param jump when a message lies too far ahead; null if none does
 */
public record ClockRule(double lateSeconds, @OptionalValue JumpRule jump) {

    /** Checks the range. */
    public ClockRule {
        Check.notNegative(lateSeconds, "lateSeconds", "s");
    }
}
