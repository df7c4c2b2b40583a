package io.welleng.lift.gaslift.heading;

import io.welleng.core.check.Check;

/**
 * A part of the record, looked at by itself.
 *
 * @param startSeconds start, from the first reading (s)
 * @param endSeconds end, from the first reading (s)
 * @param readings readings in it
 * @param amplitudePsi half the height of the cycle from peak to trough in this window, less what noise adds (psi)
 * @param falseAlarmProbability probability that noise alone makes such a cycle at this period in this window
 * @param active whether that is below 5 %
 */
public record HeadingWindow(
        double startSeconds,
        double endSeconds,
        int readings,
        double amplitudePsi,
        double falseAlarmProbability,
        boolean active) {

    /** Checks that the window has a length and the probability is one. */
    public HeadingWindow {
        Check.finite(startSeconds, "startSeconds", "s");
        Check.below(startSeconds, endSeconds, "startSeconds", "endSeconds", "s");
        Check.atLeast(readings, 1, "readings");
        Check.notNegative(amplitudePsi, "amplitudePsi", "psi");
        Check.fraction(falseAlarmProbability, "falseAlarmProbability");
    }
}
