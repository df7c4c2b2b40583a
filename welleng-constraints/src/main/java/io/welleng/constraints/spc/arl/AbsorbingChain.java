package io.welleng.constraints.spc.arl;

import java.util.Arrays;

/**
 * A Markov chain that ends: expected steps to its end from each state.
 *
 * <p>States are eliminated without a single subtraction (Grassmann, Taksar, Heyman): the probability of leaving a state is
 * taken as the sum of the ways out, not as one less that of staying. So even run lengths of 1e15 keep nearly full relative
 * accuracy. The diagonal of the matrix is not read: a quadrature's rows then add up to one exactly.
 *
 * @see "Grassmann, W.K., Taksar, M.I., Heyman, D.P. (1985). Regenerative analysis and steady state distributions for Markov
 *     chains. Operations Research 33(5), 1107-1116"
 */
final class AbsorbingChain {

    private AbsorbingChain() {}

    /**
     * Expected number of steps to the end.
     *
     * @param a probabilities from state to state. Modified.
     * @param exit probabilities of ending at the next step. Modified.
     * @return steps from each state
     */
    static double[] meanSteps(double[][] a, double[] exit) {
        int n = exit.length;
        double[] steps = new double[n];
        Arrays.fill(steps, 1.0);
        double[] leave = new double[n];
        for (int p = n - 1; p >= 0; p--) {
            double[] row = a[p];
            double out = exit[p];
            for (int j = 0; j < p; j++) {
                out += row[j];
            }
            leave[p] = out;
            for (int i = 0; i < p; i++) {
                double share = a[i][p] / out;
                if (share > 0.0) {
                    double[] target = a[i];
                    for (int j = 0; j < p; j++) {
                        target[j] += share * row[j];
                    }
                    exit[i] += share * exit[p];
                    steps[i] += share * steps[p];
                }
            }
        }
        for (int p = 0; p < n; p++) {
            double sum = steps[p];
            for (int j = 0; j < p; j++) {
                sum += a[p][j] * steps[j];
            }
            steps[p] = sum / leave[p];
        }
        return steps;
    }

    /**
     * Distribution of the states of a chain that has run for long without ending: the left eigenvector of the greatest
     * eigenvalue, by repeated steps.
     *
     * @param a probabilities from state to state. Not modified.
     * @return probabilities, or null if the steps do not settle
     */
    static double[] quasiStationary(double[][] a) {
        int n = a.length;
        double[] p = new double[n];
        Arrays.fill(p, 1.0 / n);
        for (int step = 0; step < 100_000; step++) {
            double[] next = new double[n];
            double sum = 0.0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    next[j] += p[i] * a[i][j];
                }
            }
            for (double x : next) {
                sum += x;
            }
            double change = 0.0;
            for (int j = 0; j < n; j++) {
                next[j] /= sum;
                change += Math.abs(next[j] - p[j]);
            }
            p = next;
            if (change < 1.0e-14 * Math.sqrt(n)) {
                return p;
            }
        }
        return null;
    }
}
