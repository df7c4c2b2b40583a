package io.welleng.lift.field;

import java.util.Arrays;

/**
 * One choice for each group, on its points or on the lines that join them:
 * \[ \max \sum_i v_i(c_i) \quad\text{with}\quad \sum_i a_{ir}(c_i) \le b_r \]
 * where value \(v\) and uses \(a\) are linear between joined points. Values and rows are scaled to the size of 1.
 */
final class ChoiceProblem {

    final int groups;
    final int rows;

    /** First point of each group, and the number of all points at the end. */
    final int[] start;

    /** Value of each point, scaled. */
    final double[] value;

    /** Use of each point, row by row, scaled. */
    final double[] use;

    /** Capacity of each row, scaled. */
    final double[] capacity;

    /** Whether a point is joined to the next one. */
    final boolean[] joined;

    /** What a scaled value is worth. */
    final double valueSize;

    /** Size of each row in its own unit. */
    final double[] rowSize;

    /**
     * Scales the problem.
     *
     * @param values value of each point of each group
     * @param uses use of each point of each group, row by row
     * @param capacities capacity of each row
     * @param joins whether a point of a group is joined to the next one
     */
    ChoiceProblem(double[][] values, double[][][] uses, double[] capacities, boolean[][] joins) {
        groups = values.length;
        rows = capacities.length;
        start = new int[groups + 1];
        for (int g = 0; g < groups; g++) {
            start[g + 1] = start[g] + values[g].length;
        }
        int points = start[groups];
        value = new double[points];
        use = new double[points * rows];
        joined = new boolean[points];
        double most = 0.0;
        rowSize = new double[rows];
        double[] mostUse = new double[rows];
        for (int g = 0; g < groups; g++) {
            for (int k = 0; k < values[g].length; k++) {
                most = Math.max(most, Math.abs(values[g][k]));
                for (int r = 0; r < rows; r++) {
                    mostUse[r] = Math.max(mostUse[r], Math.abs(uses[g][k][r]));
                }
            }
        }
        valueSize = most > 0.0 ? most : 1.0;
        for (int r = 0; r < rows; r++) {
            double size = capacities[r] != 0.0 ? Math.abs(capacities[r]) : mostUse[r];
            rowSize[r] = size > 0.0 ? size : 1.0;
        }
        for (int g = 0; g < groups; g++) {
            for (int k = 0; k < values[g].length; k++) {
                int p = start[g] + k;
                value[p] = values[g][k] / valueSize;
                joined[p] = k + 1 < values[g].length && joins[g][k];
                for (int r = 0; r < rows; r++) {
                    use[p * rows + r] = uses[g][k][r] / rowSize[r];
                }
            }
        }
        capacity = new double[rows];
        Arrays.setAll(capacity, r -> capacities[r] / rowSize[r]);
    }

    int last(int group) {
        return start[group + 1] - start[group] - 1;
    }
}
