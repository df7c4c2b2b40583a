package io.welleng.allocation.reconcile;

import java.util.BitSet;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.sparse.csc.decomposition.chol.CholeskyUpLooking_DSCC;

/** Sparse Cholesky of \(S\), scaled to a unit diagonal and ordered by minimum degree so that it fills in little. */
final class SparseFactor implements NormalFactor {

    /** Least pivot, of 1, that is told from zero. */
    private static final double LEAST_PIVOT = 1e-14;

    private final int n;
    private final int[] place;
    private final double[] scale;
    private final DMatrixSparseCSC l;

    private SparseFactor(int[] place, double[] scale, DMatrixSparseCSC l) {
        this.n = place.length;
        this.place = place;
        this.scale = scale;
        this.l = l;
    }

    /** The factor of a symmetric matrix given by its rows, or null if it is singular to working precision. */
    static SparseFactor of(SparseRow[] s) {
        int n = s.length;
        int[] place = minimumDegree(s);
        double[] scale = new double[n];
        int entries = 0;
        for (int i = 0; i < n; i++) {
            double diagonal = s[i].get(i);
            if (!(diagonal > 0.0)) {
                return null;
            }
            scale[i] = 1.0 / Math.sqrt(diagonal);
            entries += s[i].size();
        }
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[place[i]] = i;
        }
        DMatrixSparseCSC matrix = new DMatrixSparseCSC(n, n, entries);
        for (int k = 0; k < n; k++) {
            SparseRow column = s[order[k]];
            for (int e = 0; e < column.size(); e++) {
                int i = column.index[e];
                matrix.nz_rows[matrix.nz_length] = place[i];
                matrix.nz_values[matrix.nz_length++] = column.value[e] * scale[i] * scale[order[k]];
            }
            matrix.col_idx[k + 1] = matrix.nz_length;
        }
        CholeskyUpLooking_DSCC cholesky = new CholeskyUpLooking_DSCC();
        if (!cholesky.decompose(matrix)) {
            return null;
        }
        DMatrixSparseCSC l = cholesky.getL();
        for (int k = 0; k < n; k++) {
            double pivot = l.nz_values[l.col_idx[k]];
            if (!(pivot * pivot > LEAST_PIVOT)) {
                return null;
            }
        }
        return new SparseFactor(place, scale, l);
    }

    /** Number of elements of the factor: its memory, and the work of a solution. */
    int entries() {
        return l.nz_length;
    }

    @Override
    public double[] solve(double[] b) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[place[i]] = b[i] * scale[i];
        }
        forward(x, 0);
        for (int k = n - 1; k >= 0; k--) {
            int first = l.col_idx[k];
            double sum = x[k];
            for (int e = first + 1; e < l.col_idx[k + 1]; e++) {
                sum -= l.nz_values[e] * x[l.nz_rows[e]];
            }
            x[k] = sum / l.nz_values[first];
        }
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            z[i] = x[place[i]] * scale[i];
        }
        return z;
    }

    @Override
    public double quadratic(SparseRow b) {
        double[] x = new double[n];
        int start = n;
        for (int e = 0; e < b.size(); e++) {
            int k = place[b.index[e]];
            x[k] = b.value[e] * scale[b.index[e]];
            start = Math.min(start, k);
        }
        forward(x, start);
        double sum = 0.0;
        for (int k = start; k < n; k++) {
            sum += x[k] * x[k];
        }
        return sum;
    }

    private void forward(double[] x, int start) {
        for (int k = start; k < n; k++) {
            if (x[k] != 0.0) {
                int first = l.col_idx[k];
                double value = x[k] / l.nz_values[first];
                x[k] = value;
                for (int e = first + 1; e < l.col_idx[k + 1]; e++) {
                    x[l.nz_rows[e]] -= l.nz_values[e] * value;
                }
            }
        }
    }

    /** Place of each row in the order of elimination: always the row with the fewest neighbours left, then the first. */
    private static int[] minimumDegree(SparseRow[] s) {
        int n = s.length;
        BitSet[] neighbours = new BitSet[n];
        int[] degree = new int[n];
        for (int i = 0; i < n; i++) {
            neighbours[i] = new BitSet(n);
            for (int j : s[i].index) {
                neighbours[i].set(j);
            }
            neighbours[i].clear(i);
            degree[i] = neighbours[i].cardinality();
        }
        int[] place = new int[n];
        boolean[] done = new boolean[n];
        for (int k = 0; k < n; k++) {
            int next = -1;
            for (int i = 0; i < n; i++) {
                if (!done[i] && (next < 0 || degree[i] < degree[next])) {
                    next = i;
                }
            }
            done[next] = true;
            place[next] = k;
            BitSet clique = neighbours[next];
            for (int i = clique.nextSetBit(0); i >= 0; i = clique.nextSetBit(i + 1)) {
                neighbours[i].or(clique);
                neighbours[i].clear(i);
                neighbours[i].clear(next);
                degree[i] = neighbours[i].cardinality();
            }
        }
        return place;
    }
}
