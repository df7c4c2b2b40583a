package io.welleng.constraints.spc.change;

/** Costs of segments from running sums, about the mean of the series so that large levels do not cancel. */
final class CostTable {

    private final double[] sums;
    private final double[] squares;
    private final SegmentCost cost;
    private final boolean byLength;
    private final int n;

    CostTable(double[] series, SegmentCost cost, boolean byLength) {
        this.cost = cost;
        this.byLength = byLength;
        this.n = series.length;
        this.sums = new double[n + 1];
        this.squares = new double[n + 1];
        double mean = 0.0;
        for (int i = 0; i < n; i++) {
            mean += (series[i] - mean) / (i + 1);
        }
        for (int i = 0; i < n; i++) {
            double d = series[i] - mean;
            sums[i + 1] = sums[i] + d;
            squares[i + 1] = squares[i] + d * d;
        }
    }

    /** Cost of the readings s to t − 1. */
    double cost(int s, int t) {
        int length = t - s;
        double sum = sums[t] - sums[s];
        double s2 = Math.max(0.0, squares[t] - squares[s] - sum * sum / length);
        double c;
        if (cost instanceof SegmentCost.Mean mean) {
            c = s2 / (mean.noise() * mean.noise());
        } else {
            double least = ((SegmentCost.MeanAndVariance) cost).leastNoise();
            double variance = Math.max(s2 / length, least * least);
            c = length * Math.log(2.0 * Math.PI * variance) + s2 / variance;
        }
        return byLength ? c + Math.log((double) length / n) : c;
    }
}
