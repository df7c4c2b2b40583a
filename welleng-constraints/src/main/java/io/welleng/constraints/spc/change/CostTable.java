package io.welleng.constraints.spc.change;

/** Costs of segments from running sums, about the mean of the series so that large levels do not cancel. */
final class CostTable {

    private final double[] sums;
    private final double[] squares;
    private final double[] inverseLengths;
    private final boolean byLength;
    /** One over the variance of the noise; 0 where the variance is fitted. */
    private final double precision;

    private final double leastVariance;
    private final int n;

    CostTable(double[] series, SegmentCost cost, boolean byLength) {
        if (cost instanceof SegmentCost.Mean mean) {
            this.precision = 1.0 / (mean.noise() * mean.noise());
            this.leastVariance = 0.0;
        } else {
            double least = ((SegmentCost.MeanAndVariance) cost).leastNoise();
            this.precision = 0.0;
            this.leastVariance = least * least;
        }
        this.byLength = byLength;
        this.n = series.length;
        this.sums = new double[n + 1];
        this.squares = new double[n + 1];
        this.inverseLengths = new double[n + 1];
        double mean = 0.0;
        for (int i = 0; i < n; i++) {
            mean += (series[i] - mean) / (i + 1);
        }
        for (int i = 0; i < n; i++) {
            double d = series[i] - mean;
            sums[i + 1] = sums[i] + d;
            squares[i + 1] = squares[i] + d * d;
            inverseLengths[i + 1] = 1.0 / (i + 1);
        }
    }

    /** Cost of the readings s to t − 1. */
    double cost(int s, int t) {
        int length = t - s;
        double sum = sums[t] - sums[s];
        double s2 = Math.max(0.0, squares[t] - squares[s] - sum * sum * inverseLengths[length]);
        double c;
        if (precision > 0.0) {
            c = s2 * precision;
        } else {
            double variance = Math.max(s2 * inverseLengths[length], leastVariance);
            c = length * Math.log(2.0 * Math.PI * variance) + s2 / variance;
        }
        return byLength ? c + Math.log((double) length / n) : c;
    }
}
