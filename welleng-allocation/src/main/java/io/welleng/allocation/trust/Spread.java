package io.welleng.allocation.trust;

import java.util.Arrays;

/** Standard uncertainties of the numbers of a phase, and of their sums over the days; by row. */
final class Spread {

    /** By day and row. */
    final double[][] ofDay;

    final double[] ofPeriod;
    /** Means of the samples, less the numbers themselves; null by first order. */
    double[][] shiftOfDay;

    double[] shiftOfPeriod;
    /** Samples without an answer, by day and of the period. */
    final int[] failedOfDay;

    int failedOfPeriod;
    /** Whether there are enough samples with an answer for a standard deviation. */
    final boolean[] known;

    boolean periodKnown = true;

    Spread(int days, int rows) {
        ofDay = new double[days][rows];
        ofPeriod = new double[rows];
        failedOfDay = new int[days];
        known = new boolean[days];
        Arrays.fill(known, true);
    }
}
