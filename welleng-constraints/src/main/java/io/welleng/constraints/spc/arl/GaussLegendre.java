package io.welleng.constraints.spc.arl;

/**
 * Nodes and weights of Gauss-Legendre quadrature on (−1, 1), by Newton's method on the three-term recurrence.
 *
 * @see "Davis, P.J., Rabinowitz, P. (1984). Methods of Numerical Integration, 2nd ed., section 2.7"
 */
final class GaussLegendre {

    private static final int MAX_STEPS = 100;

    private final double[] nodes;
    private final double[] weights;

    GaussLegendre(int n) {
        nodes = new double[n];
        weights = new double[n];
        for (int i = 0; i < (n + 1) / 2; i++) {
            double x = Math.cos(Math.PI * (i + 0.75) / (n + 0.5));
            double derivative = 0.0;
            for (int step = 0; step < MAX_STEPS; step++) {
                double before = 0.0;
                double p = 1.0;
                for (int j = 0; j < n; j++) {
                    double next = ((2.0 * j + 1.0) * x * p - j * before) / (j + 1.0);
                    before = p;
                    p = next;
                }
                derivative = n * (x * p - before) / (x * x - 1.0);
                double change = p / derivative;
                x -= change;
                if (Math.abs(change) <= 2.0e-16) {
                    break;
                }
            }
            nodes[i] = -x;
            nodes[n - 1 - i] = x;
            weights[i] = 2.0 / ((1.0 - x * x) * derivative * derivative);
            weights[n - 1 - i] = weights[i];
        }
    }

    int size() {
        return nodes.length;
    }

    /** Node on (a, b). */
    double node(int i, double a, double b) {
        return 0.5 * (a + b) + 0.5 * (b - a) * nodes[i];
    }

    /** Weight on (a, b). */
    double weight(int i, double a, double b) {
        return 0.5 * (b - a) * weights[i];
    }
}
