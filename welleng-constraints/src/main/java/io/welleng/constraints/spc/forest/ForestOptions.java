package io.welleng.constraints.spc.forest;

import io.welleng.core.check.Check;

/**
 * How to grow an isolation forest.
 *
 * @param trees number of trees, 1 to 100,000
 * @param subsample rows that each tree is grown from, at least 2; all rows if there are fewer
 * @param seed seed of the random numbers; the same seed and data give the same forest
 * @param threshold from which score a row is an anomaly
 * @param maxMissingShare greatest share of the readings of a row that may be missing when it is judged (fraction),
 *     below 1
 */
public record ForestOptions(int trees, int subsample, long seed, ForestThreshold threshold, double maxMissingShare) {

    /** Trees from which path lengths hardly change, after Liu, Ting and Zhou (2008). */
    public static final int USUAL_TREES = 100;

    /** Rows that suffice for each tree, after Liu, Ting and Zhou (2008). */
    public static final int USUAL_SUBSAMPLE = 256;

    private static final int MOST_TREES = 100_000;

    /** Checks the numbers. */
    public ForestOptions {
        Check.inRange(trees, 1, MOST_TREES, "trees", "");
        Check.atLeast(subsample, 2, "subsample");
        Check.present(threshold, "threshold");
        Check.fraction(maxMissingShare, "maxMissingShare");
        Check.below(maxMissingShare, 1.0, "maxMissingShare", "all variables", "(fraction)");
    }

    /**
     * The usual forest: 100 trees of 256 rows; up to half of the readings may be missing.
     *
     * @param seed seed of the random numbers
     * @param threshold from which score a row is an anomaly
     * @return the options
     */
    public static ForestOptions of(long seed, ForestThreshold threshold) {
        return new ForestOptions(USUAL_TREES, USUAL_SUBSAMPLE, seed, threshold, 0.5);
    }
}
