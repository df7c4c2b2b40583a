package io.welleng.allocation.reconcile;

import java.util.List;

/** Correlated estimates, with full matrices. */
final class CorrelatedShare {

    private static final int CORRECTIONS = 2;

    private final double meter;
    private final double meterVariance;
    private final double[] q;
    private final double[][] covariance;
    private final List<Range> bounds;

    /** Covariance with the meter's variance laid on the inlets, its row sums and their sum. */
    private final double[][] v;

    private final double[] rowSum;
    private final double total;

    CorrelatedShare(double meter, double meterUncertainty, double[] q, double[][] covariance, List<Range> bounds) {
        this.meter = meter;
        this.meterVariance = meterUncertainty * meterUncertainty;
        this.q = q;
        this.covariance = covariance;
        this.bounds = bounds;
        int n = q.length;
        double[] diagonal = new double[n];
        for (int i = 0; i < n; i++) {
            diagonal[i] = covariance[i][i];
        }
        double[] w = NodeReconciliation.weights(q, diagonal);
        v = new double[n][];
        rowSum = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = covariance[i].clone();
            v[i][i] += w[i] * meterVariance;
            rowSum[i] = NodeReconciliation.sum(v[i]);
        }
        total = NodeReconciliation.sum(rowSum);
    }

    NodeShares solve() {
        int n = q.length;
        double imbalance = meter - NodeReconciliation.sum(q);
        double least = 0.0;
        double greatest = 0.0;
        double[] lower = new double[n];
        double[] upper = new double[n];
        double[] start = new double[n];
        double[] variance = new double[n];
        for (int i = 0; i < n; i++) {
            lower[i] = bounds.get(i).least();
            upper[i] = bounds.get(i).greatest();
            least += lower[i];
            greatest += upper[i];
            start[i] = q[i] + rowSum[i] * (imbalance / total);
            variance[i] = Math.max(0.0, v[i][i] - rowSum[i] * rowSum[i] / total);
        }
        if (meter < least || meter > greatest) {
            return new NodeShares.OutOfReach(meter, least, greatest);
        }
        ActiveSet search = new ActiveSet(start, this::column, variance, lower, upper);
        if (!search.run() || search.infeasible >= 0) {
            return new NodeShares.OutOfReach(meter, least, greatest);
        }
        boolean[] held = new boolean[n];
        search.active.forEach(a -> held[a.stream] = true);
        double[] share = new double[n];
        for (int i = 0; i < n; i++) {
            boolean inside = search.active.isEmpty() || imbalance == 0.0;
            share[i] = inside ? rowSum[i] / total : (search.x[i] - q[i]) / imbalance;
        }
        double adjustment = -meterVariance * imbalance / total;
        double[] after = variances(held, search.x);
        return NodeReconciliation.shared(meter, q, search.x, after, share, held, adjustment);
    }

    private double[] column(int i) {
        double[] column = v[i].clone();
        for (int j = 0; j < column.length; j++) {
            column[j] -= rowSum[j] * rowSum[i] / total;
        }
        return column;
    }

    /**
     * Variances of the shares: with \(N\) the rows of the sum and of the bounds at work and \(K = V^* N^T (N V^*
     * N^T)^{-1}\), \( (1 - K N) V (1 - K N)^T + s_Z^2 k k^T \), where \(k\) is the first column of \(K\), the change
     * of the shares with the meter. What round-off left of the sum is shared by it, too. {@code x} is modified.
     */
    private double[] variances(boolean[] held, double[] x) {
        int n = q.length;
        int rows = 1;
        for (boolean one : held) {
            rows += one ? 1 : 0;
        }
        int[] place = new int[rows];
        double[][] nv = new double[rows][];
        nv[0] = rowSum;
        for (int i = 0, k = 1; i < n; i++) {
            if (held[i]) {
                place[k] = i;
                nv[k++] = v[i];
            }
        }
        double[][] gram = new double[rows][rows];
        for (int a = 0; a < rows; a++) {
            gram[a][0] = NodeReconciliation.sum(nv[a]);
            for (int b = 1; b < rows; b++) {
                gram[a][b] = nv[a][place[b]];
            }
        }
        DenseSpd factor = new DenseSpd(gram);
        double[] after = new double[n];
        double[] withMeter = new double[n];
        for (int i = 0; i < n; i++) {
            if (held[i]) {
                continue;
            }
            double[] along = new double[rows];
            for (int a = 0; a < rows; a++) {
                along[a] = nv[a][i];
            }
            double[] k = factor.solve(along);
            withMeter[i] = k[0];
            double[] row = new double[n];
            for (int j = 0; j < n; j++) {
                row[j] = (i == j ? 1.0 : 0.0) - k[0];
            }
            for (int a = 1; a < rows; a++) {
                row[place[a]] -= k[a];
            }
            double sum = meterVariance * k[0] * k[0];
            for (int j = 0; j < n; j++) {
                for (int m = 0; m < n; m++) {
                    sum += row[j] * covariance[j][m] * row[m];
                }
            }
            after[i] = sum;
        }
        for (int step = 0; step < CORRECTIONS; step++) {
            double left = meter - NodeReconciliation.sum(x);
            for (int i = 0; i < n; i++) {
                x[i] += withMeter[i] * left;
            }
        }
        return after;
    }
}
