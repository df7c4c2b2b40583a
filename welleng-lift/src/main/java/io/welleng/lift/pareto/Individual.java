package io.welleng.lift.pareto;

import java.util.Arrays;

/** A member of the population. Its arrays are made once and used again. */
final class Individual {

    final double[] x;

    /** Objectives, all to be minimised. */
    final double[] f;

    final double[] violations;

    /** Sum of the violations, each over its scale. */
    double violation;

    int rank;
    double crowding;

    Individual(int variables, int objectives, int constraints) {
        x = new double[variables];
        f = new double[objectives];
        violations = new double[constraints];
    }

    /** Whether this one dominates the other, both feasible. */
    static boolean dominates(double[] a, double[] b) {
        boolean better = false;
        for (int j = 0; j < a.length; j++) {
            if (a[j] > b[j]) {
                return false;
            }
            better |= a[j] < b[j];
        }
        return better;
    }

    /** As another one, for the archive. */
    Individual copy() {
        Individual copy = new Individual(x.length, f.length, violations.length);
        System.arraycopy(x, 0, copy.x, 0, x.length);
        System.arraycopy(f, 0, copy.f, 0, f.length);
        System.arraycopy(violations, 0, copy.violations, 0, violations.length);
        copy.violation = violation;
        return copy;
    }

    /** As a result, objectives in their own sense again. */
    ParetoPoint point(double[] signs) {
        double[] objectives = new double[f.length];
        for (int j = 0; j < f.length; j++) {
            objectives[j] = f[j] * signs[j] + 0.0; // no negative zero
        }
        return new ParetoPoint(
                Arrays.stream(x).boxed().toList(),
                Arrays.stream(objectives).boxed().toList(),
                Arrays.stream(violations).boxed().toList(),
                violation);
    }
}
