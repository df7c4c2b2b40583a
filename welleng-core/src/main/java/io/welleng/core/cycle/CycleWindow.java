package io.welleng.core.cycle;

import io.welleng.core.check.Check;

/**
 * A part of the record, looked at by itself.
 *
 * @param startSeconds start, from the first reading (s)
 * @param endSeconds end, from the first reading (s)
 * @param readings readings in it
 * @param amplitude half the height of the cycle from peak to trough in this window, less what noise adds (unit of the series)
 * @param falseAlarmProbability probability that noise alone makes such a cycle at this period in this window
 * @param active whether that is below 5 %
 */
public record CycleWindow(
        double startSeconds,
        double endSeconds,
        int readings,
        double amplitude,
        double falseAlarmProbability,
        boolean active) {

    /** Checks that the window has a length and the probability is one. */
    public CycleWindow {
        Check.finite(startSeconds, "startSeconds", "s");
        Check.below(startSeconds, endSeconds, "startSeconds", "endSeconds", "s");
        Check.atLeast(readings, 1, "readings");
        Check.notNegative(amplitude, "amplitude", "");
        Check.fraction(falseAlarmProbability, "falseAlarmProbability");
    }
}
