package io.welleng.lift.field;

/** A point for each group, and how far it lies towards the next point. */
final class Choice {

    /** Rounding that the sum of a row may have, relative to its size. */
    static final double ROUNDING = 1e-9;

    final int[] point;
    final double[] share;

    Choice(int[] point, double[] share) {
        this.point = point;
        this.share = share;
    }

    /** Value, scaled. */
    double value(ChoiceProblem problem) {
        double sum = 0.0;
        for (int g = 0; g < point.length; g++) {
            int p = problem.start[g] + point[g];
            sum += share[g] == 0.0
                    ? problem.value[p]
                    : (1.0 - share[g]) * problem.value[p] + share[g] * problem.value[p + 1];
        }
        return sum;
    }

    /** Use of a row, scaled. */
    double use(ChoiceProblem problem, int row) {
        double sum = 0.0;
        for (int g = 0; g < point.length; g++) {
            int p = (problem.start[g] + point[g]) * problem.rows + row;
            sum += share[g] == 0.0
                    ? problem.use[p]
                    : (1.0 - share[g]) * problem.use[p] + share[g] * problem.use[p + problem.rows];
        }
        return sum;
    }

    /** Whether no row is over its capacity by more than rounding. */
    boolean fits(ChoiceProblem problem) {
        for (int r = 0; r < problem.rows; r++) {
            if (!(use(problem, r) <= problem.capacity[r] + ROUNDING)) {
                return false;
            }
        }
        return true;
    }
}
