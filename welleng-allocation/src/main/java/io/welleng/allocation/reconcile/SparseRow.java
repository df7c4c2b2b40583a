package io.welleng.allocation.reconcile;

import java.util.Arrays;

/** A vector of which few elements are not zero: increasing indices with their values. Immutable once built. */
final class SparseRow {

    static final SparseRow EMPTY = new SparseRow(new int[0], new double[0]);

    /** What cancels to less than this fraction of its parts is zero. */
    private static final double CANCELLED = 1e-12;

    final int[] index;
    final double[] value;

    SparseRow(int[] index, double[] value) {
        this.index = index;
        this.value = value;
    }

    static SparseRow unit(int i) {
        return new SparseRow(new int[] {i}, new double[] {1.0});
    }

    /** The elements of {@code dense} that are not zero. */
    static SparseRow of(double[] dense) {
        int[] index = new int[dense.length];
        double[] value = new double[dense.length];
        int n = 0;
        for (int i = 0; i < dense.length; i++) {
            if (dense[i] != 0.0) {
                index[n] = i;
                value[n++] = dense[i];
            }
        }
        return new SparseRow(Arrays.copyOf(index, n), Arrays.copyOf(value, n));
    }

    int size() {
        return index.length;
    }

    double get(int i) {
        int at = Arrays.binarySearch(index, i);
        return at < 0 ? 0.0 : value[at];
    }

    double dot(double[] dense) {
        double sum = 0.0;
        for (int k = 0; k < index.length; k++) {
            sum += value[k] * dense[index[k]];
        }
        return sum;
    }

    /** Adds {@code factor} times this to {@code dense}. Modified. */
    void addTo(double[] dense, double factor) {
        for (int k = 0; k < index.length; k++) {
            dense[index[k]] += factor * value[k];
        }
    }

    /** Largest element, without its sign; 0 if there is none. */
    double largest() {
        double largest = 0.0;
        for (double one : value) {
            largest = Math.max(largest, Math.abs(one));
        }
        return largest;
    }

    /** This plus {@code factor} times another, without what cancels. */
    SparseRow plus(double factor, SparseRow other) {
        return plus(factor, other, 0.0);
    }

    /** This plus {@code factor} times another, without what cancels and what is at most {@code floor}. */
    SparseRow plus(double factor, SparseRow other, double floor) {
        int[] newIndex = new int[size() + other.size()];
        double[] newValue = new double[newIndex.length];
        int n = 0;
        int a = 0;
        int b = 0;
        while (a < size() || b < other.size()) {
            int ia = a < size() ? index[a] : Integer.MAX_VALUE;
            int ib = b < other.size() ? other.index[b] : Integer.MAX_VALUE;
            double mine = ia <= ib ? value[a++] : 0.0;
            double added = ib <= ia ? factor * other.value[b++] : 0.0;
            double sum = mine + added;
            if (Math.abs(sum) > Math.max(floor, CANCELLED * Math.max(Math.abs(mine), Math.abs(added)))) {
                newIndex[n] = Math.min(ia, ib);
                newValue[n++] = sum;
            }
        }
        return new SparseRow(Arrays.copyOf(newIndex, n), Arrays.copyOf(newValue, n));
    }
}
