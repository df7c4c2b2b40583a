package io.welleng.constraints.anomaly;

import io.welleng.core.check.Check;

/**
 * How a reference is learned where none is given: of each tag, from the first summaries of the running well that make up
 * so much time. Its level is their median, its spread their robust standard deviation, its noise the median of the robust
 * standard deviations within them. A change of the setting (speed, choke) starts it again. Where the medians of the two
 * halves disagree, the tag was not steady: the older half is forgotten and learning goes on.
 *
 * <p>A well that is ill from the first day on teaches an ill reference. Give one where the well's good days are known.
 *
 * @param hours running time that is learned from (h); whole days take the daily cycle in
 * @param settledPct greatest difference of the halves' medians (% of the level), or within three times the noise
 */
public record LearnRule(double hours, double settledPct) {

    /** Two days, halves within 10 %. */
    public static final LearnRule STANDARD = new LearnRule(48.0, 10.0);

    /** Checks the ranges. */
    public LearnRule {
        Check.inRange(hours, 1.0, 2_400.0, "hours", "h");
        Check.positive(settledPct, "settledPct", "%");
    }
}
