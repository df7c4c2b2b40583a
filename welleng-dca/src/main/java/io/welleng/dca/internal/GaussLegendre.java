package io.welleng.dca.internal;

import java.util.function.DoubleUnaryOperator;

/** Quadrature with 20 Gauss–Legendre points: exact for polynomials up to degree 39. */
public final class GaussLegendre {

    /** Number of points. */
    public static final int POINTS = 20;

    private static final double[] NODES = new double[POINTS];
    private static final double[] WEIGHTS = new double[POINTS];

    /** Integrals of the Lagrange polynomials from −1 to each node. */
    private static final double[][] TO_NODE = new double[POINTS][POINTS];

    /** Legendre polynomials at the nodes, each times its weight and half its number of terms. */
    private static final double[][] TO_SERIES = new double[POINTS][POINTS];

    static {
        double[] p = new double[POINTS + 2];
        for (int i = 0; i < POINTS; i++) {
            double x = -Math.cos(Math.PI * (i + 0.75) / (POINTS + 0.5));
            double slope = 0.0;
            for (int k = 0; k < 10; k++) {
                legendre(x, p);
                slope = POINTS * (x * p[POINTS] - p[POINTS - 1]) / (x * x - 1.0);
                x -= p[POINTS] / slope;
            }
            NODES[i] = x;
            WEIGHTS[i] = 2.0 / ((1.0 - x * x) * slope * slope);
        }
        for (int i = 0; i < POINTS; i++) {
            double[] upper = new double[POINTS + 2];
            legendre(NODES[i], upper);
            for (int j = 0; j < POINTS; j++) {
                legendre(NODES[j], p);
                TO_SERIES[i][j] = 0.5 * (2 * i + 1) * WEIGHTS[j] * p[i];
                double sum = 0.5 * (NODES[i] + 1.0);
                for (int k = 1; k < POINTS; k++) {
                    sum += 0.5 * p[k] * (upper[k + 1] - upper[k - 1]);
                }
                TO_NODE[i][j] = WEIGHTS[j] * sum;
            }
        }
    }

    private GaussLegendre() {}

    private static void legendre(double x, double[] p) {
        p[0] = 1.0;
        p[1] = x;
        for (int k = 1; k < p.length - 1; k++) {
            p[k + 1] = ((2 * k + 1) * x * p[k] - k * p[k - 1]) / (k + 1);
        }
    }

    /**
     * Place of a node.
     *
     * @param index from 0 to 19
     * @return a number between −1 and 1
     */
    public static double node(int index) {
        return NODES[index];
    }

    /**
     * Weight of a node.
     *
     * @param index from 0 to 19
     * @return the weight; all sum to 2
     */
    public static double weight(int index) {
        return WEIGHTS[index];
    }

    /**
     * Integral from −1 to a node, of the polynomial through values at all nodes.
     *
     * @param index the node, from 0 to 19
     * @param values values at the nodes
     * @return the integral
     */
    public static double toNode(int index, double[] values) {
        double[] row = TO_NODE[index];
        double sum = 0.0;
        for (int j = 0; j < POINTS; j++) {
            sum += row[j] * values[j];
        }
        return sum;
    }

    /**
     * Legendre series of the polynomial through values at all nodes.
     *
     * @param values values at the nodes
     * @param into receives the coefficients
     */
    public static void series(double[] values, double[] into) {
        for (int k = 0; k < POINTS; k++) {
            double[] row = TO_SERIES[k];
            double sum = 0.0;
            for (int j = 0; j < POINTS; j++) {
                sum += row[j] * values[j];
            }
            into[k] = sum;
        }
    }

    /**
     * Integral of a Legendre series.
     *
     * @param series coefficients
     * @param x upper end, from −1 to 1
     * @return integral from −1 to {@code x}
     */
    public static double integral(double[] series, double x) {
        double before = 1.0;
        double now = x;
        double sum = series[0] * (x + 1.0);
        for (int k = 1; k < POINTS; k++) {
            double next = ((2 * k + 1) * x * now - k * before) / (k + 1);
            sum += series[k] * (next - before) / (2 * k + 1);
            before = now;
            now = next;
        }
        return sum;
    }

    /**
     * Integral over one panel.
     *
     * @param f the integrand
     * @param lower lower end
     * @param upper upper end
     * @return the integral
     */
    public static double integrate(DoubleUnaryOperator f, double lower, double upper) {
        double half = 0.5 * (upper - lower);
        double middle = 0.5 * (upper + lower);
        double sum = 0.0;
        for (int i = 0; i < POINTS; i++) {
            sum += WEIGHTS[i] * f.applyAsDouble(middle + half * NODES[i]);
        }
        return half * sum;
    }
}
