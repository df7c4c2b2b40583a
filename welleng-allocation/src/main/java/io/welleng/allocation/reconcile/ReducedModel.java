package io.welleng.allocation.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A model as numbers: the balances {@code A x = c}, and what is left of them once exact values are put in and
 * unmeasured streams are eliminated: independent balances {@code G x = g} of uncertain meters alone, and an expression
 * in these meters for every unmeasured stream that has a value.
 */
final class ReducedModel {

    final int streams;
    final double[] reading;
    final StreamClass[] kind;
    final List<String> balanceNames = new ArrayList<>();

    /** All balances, with exact and unmeasured streams. */
    final SparseRow[] balance;

    final double[] rightSide;

    /** Independent balances of uncertain meters, their right sides, and the weights of all balances in each. */
    final SparseRow[] g;

    final double[] gRight;
    final SparseRow[] gWeights;

    /** Columns of {@link #g}. */
    final SparseRow[] gColumn;

    /** For an unmeasured stream with a value: its coefficients on uncertain meters; else null. */
    final SparseRow[] expression;

    final double[] offset;

    /** Weights of balances whose sum has no uncertain or unmeasured stream left. */
    final List<SparseRow> dependent = new ArrayList<>();

    ReducedModel(BalanceModel model, Map<String, Integer> indices, MeterCovariance covariance) {
        streams = model.streams().size();
        reading = new double[streams];
        kind = new StreamClass[streams];
        BitSet uncertain = new BitSet();
        BitSet unmeasured = new BitSet();
        for (int i = 0; i < streams; i++) {
            if (model.streams().get(i).reading() instanceof Reading.Metered meter) {
                reading[i] = meter.value();
                kind[i] = covariance.variance(i) > 0.0 ? StreamClass.NON_REDUNDANT : StreamClass.EXACT;
                uncertain.set(i, covariance.variance(i) > 0.0);
            } else {
                kind[i] = StreamClass.UNOBSERVABLE;
                unmeasured.set(i);
            }
        }
        balance = balances(model, indices);
        rightSide = rightSides(model);
        int m = balance.length;
        SparseRow[] open = new SparseRow[m];
        SparseRow[] units = new SparseRow[m];
        for (int k = 0; k < m; k++) {
            open[k] = withoutExact(balance[k]);
            units[k] = SparseRow.unit(k);
        }
        expression = new SparseRow[streams];
        offset = new double[streams];
        Elimination first = new Elimination(open, units, streams);
        first.eliminate(unmeasured, true);
        express(first);

        Elimination second = new Elimination(first.rows, first.weights, streams);
        for (int k = 0; k < m; k++) {
            if (first.pivotOfRow[k] >= 0) {
                second.close(k);
            }
        }
        second.eliminate(uncertain, false);
        List<Integer> independent = new ArrayList<>();
        for (int k = 0; k < m; k++) {
            if (second.pivotOfRow[k] >= 0) {
                independent.add(k);
            } else if (first.pivotOfRow[k] < 0) {
                dependent.add(second.weights[k]);
            }
        }
        g = new SparseRow[independent.size()];
        gRight = new double[g.length];
        gWeights = new SparseRow[g.length];
        for (int k = 0; k < g.length; k++) {
            g[k] = first.rows[independent.get(k)];
            gWeights[k] = first.weights[independent.get(k)];
            gRight[k] = rightSide(gWeights[k]);
            for (int j : g[k].index) {
                kind[j] = StreamClass.REDUNDANT;
            }
        }
        gColumn = transposed(g, streams);
    }

    private static SparseRow[] balances(BalanceModel model, Map<String, Integer> indices) {
        List<String> nodes = BalanceModel.nodes(model.streams());
        int m = nodes.size() + model.balances().size();
        Map<String, Integer> nodeIndex = new HashMap<>();
        for (String node : nodes) {
            nodeIndex.put(node, nodeIndex.size());
        }
        List<List<Integer>> at = new ArrayList<>();
        List<List<Double>> coefficient = new ArrayList<>();
        for (int k = 0; k < nodes.size(); k++) {
            at.add(new ArrayList<>());
            coefficient.add(new ArrayList<>());
        }
        for (int i = 0; i < model.streams().size(); i++) {
            FlowStream stream = model.streams().get(i);
            if (stream.from() != null) {
                at.get(nodeIndex.get(stream.from())).add(i);
                coefficient.get(nodeIndex.get(stream.from())).add(-1.0);
            }
            if (stream.to() != null) {
                at.get(nodeIndex.get(stream.to())).add(i);
                coefficient.get(nodeIndex.get(stream.to())).add(1.0);
            }
        }
        SparseRow[] rows = new SparseRow[m];
        for (int k = 0; k < nodes.size(); k++) {
            rows[k] = new SparseRow(
                    at.get(k).stream().mapToInt(Integer::intValue).toArray(),
                    coefficient.get(k).stream().mapToDouble(Double::doubleValue).toArray());
        }
        for (int k = nodes.size(); k < m; k++) {
            rows[k] = SparseRow.EMPTY;
            for (LinearBalance.Term term :
                    model.balances().get(k - nodes.size()).terms()) {
                rows[k] = rows[k].plus(term.coefficient(), SparseRow.unit(indices.get(term.stream())));
            }
        }
        return rows;
    }

    private double[] rightSides(BalanceModel model) {
        balanceNames.addAll(BalanceModel.nodes(model.streams()));
        double[] sides = new double[balance.length];
        for (LinearBalance one : model.balances()) {
            sides[balanceNames.size()] = one.rightSide();
            balanceNames.add(one.name());
        }
        return sides;
    }

    private SparseRow withoutExact(SparseRow row) {
        double[] value = row.value.clone();
        for (int k = 0; k < value.length; k++) {
            if (kind[row.index[k]] == StreamClass.EXACT) {
                value[k] = 0.0;
            }
        }
        return new SparseRow(row.index, value).plus(1.0, SparseRow.EMPTY);
    }

    /** Right side of a sum of balances, exact values put in. */
    double rightSide(SparseRow weights) {
        double sum = 0.0;
        for (int k = 0; k < weights.size(); k++) {
            int b = weights.index[k];
            double side = rightSide[b];
            for (int e = 0; e < balance[b].size(); e++) {
                int j = balance[b].index[e];
                if (kind[j] == StreamClass.EXACT) {
                    side -= balance[b].value[e] * reading[j];
                }
            }
            sum += weights.value[k] * side;
        }
        return sum;
    }

    /** Size of the numbers in {@link #rightSide(SparseRow)}, to tell round-off from a contradiction. */
    double sizeOf(SparseRow weights) {
        double sum = 0.0;
        for (int k = 0; k < weights.size(); k++) {
            int b = weights.index[k];
            double size = Math.abs(rightSide[b]);
            for (int e = 0; e < balance[b].size(); e++) {
                int j = balance[b].index[e];
                if (kind[j] == StreamClass.EXACT) {
                    size += Math.abs(balance[b].value[e] * reading[j]);
                }
            }
            sum += Math.abs(weights.value[k]) * size;
        }
        return sum;
    }

    private void express(Elimination first) {
        for (int k = 0; k < first.rows.length; k++) {
            int pivot = first.pivotOfRow[k];
            if (pivot < 0) {
                continue;
            }
            SparseRow row = first.rows[k];
            boolean alone = true;
            for (int j : row.index) {
                alone &= j == pivot || kind[j] != StreamClass.UNOBSERVABLE && kind[j] != StreamClass.OBSERVABLE;
            }
            if (alone) {
                double factor = row.get(pivot);
                double[] value = row.value.clone();
                for (int e = 0; e < value.length; e++) {
                    value[e] = row.index[e] == pivot ? 0.0 : -value[e] / factor;
                }
                kind[pivot] = StreamClass.OBSERVABLE;
                expression[pivot] = new SparseRow(row.index, value).plus(1.0, SparseRow.EMPTY);
                offset[pivot] = rightSide(first.weights[k]) / factor;
            }
        }
    }

    private static SparseRow[] transposed(SparseRow[] rows, int columns) {
        int[] count = new int[columns];
        for (SparseRow row : rows) {
            for (int j : row.index) {
                count[j]++;
            }
        }
        int[][] index = new int[columns][];
        double[][] value = new double[columns][];
        for (int j = 0; j < columns; j++) {
            index[j] = new int[count[j]];
            value[j] = new double[count[j]];
            count[j] = 0;
        }
        for (int k = 0; k < rows.length; k++) {
            for (int e = 0; e < rows[k].size(); e++) {
                int j = rows[k].index[e];
                index[j][count[j]] = k;
                value[j][count[j]++] = rows[k].value[e];
            }
        }
        SparseRow[] result = new SparseRow[columns];
        for (int j = 0; j < columns; j++) {
            result[j] = new SparseRow(index[j], value[j]);
        }
        return result;
    }

    /** \(G v\) of a sparse vector. */
    SparseRow times(SparseRow v) {
        if (v.size() == 1) {
            return SparseRow.EMPTY.plus(v.value[0], gColumn[v.index[0]]);
        }
        double[] product = new double[g.length];
        for (int e = 0; e < v.size(); e++) {
            gColumn[v.index[e]].addTo(product, v.value[e]);
        }
        return SparseRow.of(product);
    }

    /** \(G v - \) {@code right}. */
    double[] imbalance(double[] v, double[] right) {
        double[] r = new double[g.length];
        for (int k = 0; k < r.length; k++) {
            r[k] = g[k].dot(v) - right[k];
        }
        return r;
    }

    /** \(G^T z\). */
    double[] transposeTimes(double[] z) {
        double[] product = new double[streams];
        for (int k = 0; k < z.length; k++) {
            g[k].addTo(product, z[k]);
        }
        return product;
    }

    /** What a stream with a value is of the uncertain meters: itself, an expression, or nothing if exact. */
    SparseRow combination(int stream) {
        if (expression[stream] != null) {
            return expression[stream];
        }
        return kind[stream] == StreamClass.EXACT ? SparseRow.EMPTY : SparseRow.unit(stream);
    }

    boolean hasValue(int stream) {
        return kind[stream] != StreamClass.UNOBSERVABLE;
    }
}
