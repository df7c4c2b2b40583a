package io.welleng.allocation.reconcile;

import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Covariance of the readings: variances, and what correlated meters share; rows of exact and unmeasured streams are 0. */
final class MeterCovariance {

    /** Least fraction of its variance that a meter must have to itself. */
    private static final double LEAST_OWN = 1e-10;

    private final SparseRow[] rows;

    private MeterCovariance(SparseRow[] rows) {
        this.rows = rows;
    }

    static MeterCovariance of(BalanceModel model, Map<String, Integer> indices) {
        int n = model.streams().size();
        double[] value = new double[n];
        double[] sigma = new double[n];
        SparseRow[] rows = new SparseRow[n];
        for (int i = 0; i < n; i++) {
            rows[i] = SparseRow.EMPTY;
            if (model.streams().get(i).reading() instanceof Reading.Metered meter) {
                value[i] = meter.value();
                sigma[i] = meter.standardUncertainty();
                if (sigma[i] > 0.0) {
                    rows[i] = new SparseRow(new int[] {i}, new double[] {sigma[i] * sigma[i]});
                }
            }
        }
        Groups groups = new Groups(n);
        for (CorrelatedError error : model.correlatedErrors()) {
            if (error instanceof CorrelatedError.Pair pair) {
                int i = indices.get(pair.first());
                int j = indices.get(pair.second());
                groups.join(i, j);
                double covariance = pair.coefficient() * sigma[i] * sigma[j];
                rows[i] = rows[i].plus(covariance, SparseRow.unit(j));
                rows[j] = rows[j].plus(covariance, SparseRow.unit(i));
            } else if (error instanceof CorrelatedError.Common common) {
                double[] u = new double[n];
                for (String name : common.streams()) {
                    int i = indices.get(name);
                    groups.join(indices.get(common.streams().get(0)), i);
                    u[i] = common.relativeUncertainty() * value[i];
                }
                SparseRow shared = SparseRow.of(u);
                for (int i : shared.index) {
                    rows[i] = rows[i].plus(u[i], shared);
                }
            }
        }
        MeterCovariance covariance = new MeterCovariance(rows);
        covariance.checkDefinite(model.streams(), groups);
        return covariance;
    }

    /** Variance of a reading, in the unit of the model squared. */
    double variance(int i) {
        return rows[i].get(i);
    }

    /** Row of the covariance matrix. */
    SparseRow row(int i) {
        return rows[i];
    }

    /** The covariance times a sparse vector. */
    SparseRow times(SparseRow vector) {
        if (vector.size() == 1) {
            return SparseRow.EMPTY.plus(vector.value[0], rows[vector.index[0]]);
        }
        boolean diagonal = true;
        for (int i : vector.index) {
            diagonal &= rows[i].size() == 1;
        }
        if (diagonal) {
            double[] product = new double[vector.size()];
            for (int k = 0; k < product.length; k++) {
                product[k] = rows[vector.index[k]].value[0] * vector.value[k];
            }
            return new SparseRow(vector.index, product);
        }
        double[] dense = new double[rows.length];
        for (int k = 0; k < vector.size(); k++) {
            rows[vector.index[k]].addTo(dense, vector.value[k]);
        }
        return SparseRow.of(dense);
    }

    /** The covariance times a vector. */
    double[] times(double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            product[i] = rows[i].dot(vector);
        }
        return product;
    }

    /** Cholesky of the correlations of each group: a pivot is the part of the variance the meters before do not share. */
    private void checkDefinite(List<FlowStream> streams, Groups groups) {
        for (int[] members : groups.list()) {
            double[][] l = new double[members.length][];
            for (int i = 0; i < members.length; i++) {
                l[i] = new double[i + 1];
                SparseRow row = rows[members[i]];
                double scale = Math.sqrt(variance(members[i]));
                for (int j = 0; j < i; j++) {
                    double sum = row.get(members[j]) / (scale * Math.sqrt(variance(members[j])));
                    for (int k = 0; k < j; k++) {
                        sum -= l[i][k] * l[j][k];
                    }
                    l[i][j] = sum / l[j][j];
                }
                double own = 1.0;
                for (int k = 0; k < i; k++) {
                    own -= l[i][k] * l[i][k];
                }
                if (!(own > LEAST_OWN)) {
                    String value = String.format(
                            Locale.ROOT,
                            "a fraction of %.3g of the variance of \"%s\" left to itself",
                            own,
                            streams.get(members[i]).name());
                    throw new InvalidInputException(
                            "correlatedErrors", "such that the covariance is positive definite", "", value);
                }
                l[i][i] = Math.sqrt(own);
            }
        }
    }

    /** Meters that are correlated with one another, directly or through others. */
    private static final class Groups {

        private final int[] leader;

        Groups(int n) {
            leader = new int[n];
            Arrays.setAll(leader, i -> i);
        }

        private int find(int i) {
            int at = i;
            while (leader[at] != at) {
                leader[at] = leader[leader[at]];
                at = leader[at];
            }
            return at;
        }

        void join(int i, int j) {
            leader[find(j)] = find(i);
        }

        List<int[]> list() {
            Map<Integer, List<Integer>> groups = new TreeMap<>();
            for (int i = 0; i < leader.length; i++) {
                groups.computeIfAbsent(find(i), key -> new ArrayList<>()).add(i);
            }
            return groups.values().stream()
                    .filter(group -> group.size() > 1)
                    .map(group -> group.stream().mapToInt(Integer::intValue).toArray())
                    .toList();
        }
    }
}
