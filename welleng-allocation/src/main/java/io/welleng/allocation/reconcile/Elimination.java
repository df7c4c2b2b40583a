package io.welleng.allocation.reconcile;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Gaussian elimination on sparse rows, sparsest first. Every row remembers of which original rows it is the sum, so
 * that a row that vanishes names the balances that depend on one another.
 */
final class Elimination {

    /** A pivot is at least this fraction of the largest element of its column. */
    private static final double THRESHOLD = 0.1;

    /** An element of less than this fraction of what went into its row is round-off. */
    private static final double ROUND_OFF = 1e-12;

    /** Coefficients of each row. */
    final SparseRow[] rows;

    /** Weights of the original rows in each row. */
    final SparseRow[] weights;

    /** Column of the pivot of each row, or -1. */
    final int[] pivotOfRow;

    /** Largest element that ever went into each row, and into its weights: round-off is a fraction of these. */
    private final double[] rowScale;

    private final double[] weightScale;

    private final BitSet[] rowsOfColumn;
    private final BitSet open = new BitSet();

    Elimination(SparseRow[] rows, SparseRow[] weights, int columns) {
        this.rows = rows.clone();
        this.weights = weights.clone();
        this.pivotOfRow = new int[rows.length];
        this.rowScale = new double[rows.length];
        this.weightScale = new double[rows.length];
        this.rowsOfColumn = new BitSet[columns];
        for (int j = 0; j < columns; j++) {
            rowsOfColumn[j] = new BitSet(rows.length);
        }
        for (int i = 0; i < rows.length; i++) {
            pivotOfRow[i] = -1;
            rowScale[i] = rows[i].largest();
            weightScale[i] = weights[i].largest();
            open.set(i);
            for (int j : rows[i].index) {
                rowsOfColumn[j].set(i);
            }
        }
    }

    /** Takes a row out of the search for pivots. */
    void close(int row) {
        open.clear(row);
    }

    /**
     * Finds a pivot in as many of the columns as the open rows allow.
     *
     * @param everywhere true to clear the column in rows that have a pivot already, too
     */
    void eliminate(BitSet columns, boolean everywhere) {
        BitSet left = (BitSet) columns.clone();
        for (int column = sparsest(left); column >= 0; column = sparsest(left)) {
            int pivot = pivotRow(column);
            left.clear(column);
            open.clear(pivot);
            pivotOfRow[pivot] = column;
            double diagonal = rows[pivot].get(column);
            BitSet others = (BitSet) rowsOfColumn[column].clone();
            for (int i = others.nextSetBit(0); i >= 0; i = others.nextSetBit(i + 1)) {
                if (i != pivot && (everywhere || open.get(i))) {
                    subtract(i, rows[i].get(column) / diagonal, pivot, column);
                }
            }
        }
    }

    private void subtract(int i, double factor, int pivot, int column) {
        for (int j : rows[i].index) {
            rowsOfColumn[j].clear(i);
        }
        rowScale[i] = Math.max(rowScale[i], Math.abs(factor) * rowScale[pivot]);
        weightScale[i] = Math.max(weightScale[i], Math.abs(factor) * weightScale[pivot]);
        SparseRow row = rows[i].plus(-factor, rows[pivot], ROUND_OFF * rowScale[i]);
        if (row.get(column) != 0.0) {
            double[] values = row.value.clone();
            values[Arrays.binarySearch(row.index, column)] = 0.0;
            row = new SparseRow(row.index, values).plus(1.0, SparseRow.EMPTY);
        }
        rows[i] = row;
        weights[i] = weights[i].plus(-factor, weights[pivot], ROUND_OFF * weightScale[i]);
        for (int j : row.index) {
            rowsOfColumn[j].set(i);
        }
    }

    /** The column with the fewest open rows, at least one; -1 if there is none. */
    private int sparsest(BitSet columns) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        BitSet both = new BitSet();
        for (int j = columns.nextSetBit(0); j >= 0 && least > 1; j = columns.nextSetBit(j + 1)) {
            both.clear();
            both.or(rowsOfColumn[j]);
            both.and(open);
            int count = both.cardinality();
            if (count > 0 && count < least) {
                least = count;
                best = j;
            }
        }
        return best;
    }

    private int pivotRow(int column) {
        BitSet rowsHere = rowsOfColumn[column];
        double largest = 0.0;
        for (int i = rowsHere.nextSetBit(0); i >= 0; i = rowsHere.nextSetBit(i + 1)) {
            if (open.get(i)) {
                largest = Math.max(largest, Math.abs(rows[i].get(column)));
            }
        }
        int best = -1;
        for (int i = rowsHere.nextSetBit(0); i >= 0; i = rowsHere.nextSetBit(i + 1)) {
            if (open.get(i)
                    && Math.abs(rows[i].get(column)) >= THRESHOLD * largest
                    && (best < 0 || rows[i].size() < rows[best].size())) {
                best = i;
            }
        }
        return best;
    }
}
