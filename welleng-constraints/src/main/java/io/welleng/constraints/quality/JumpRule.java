package io.welleng.constraints.quality;

import io.welleng.core.check.Check;

/**
 * How far ahead of the last message used the next one may lie. One that lies further ahead is not used, so that one wrong
 * clock reading does not make every right one late. It is believed, as the end of a long silence, as soon as the given
 * number of such messages in a row follow one another by the same rule.
 *
 * @param seconds largest believable time between messages, above 0 (s)
 * @param messages messages that make the new time believed, at least 2
 */
public record JumpRule(double seconds, int messages) {

    /** Checks the ranges. */
    public JumpRule {
        DataRule.checkSeconds(seconds, "seconds");
        Check.atLeast(messages, 2, "messages");
    }
}
