package io.welleng.lift.srp.unit;

import java.util.Arrays;

/**
 * Periodic cubic spline: two continuous derivatives, the cyclic tridiagonal system for the second derivatives solved by
 * the formula of Sherman and Morrison.
 */
final class SplineMotion implements PolishedRodMotion {

    private static final int POLISHING_STEPS = 3;
    private static final double NEAR_RAD = 1e-3;

    private final double[] t;
    private final double[] x;
    private final double[] second;
    private final double bottom;
    private final double lowest;
    private final double stroke;
    private final double top;

    SplineMotion(double[] angleRad, double[] positionIn) {
        int n = angleRad.length;
        t = Arrays.copyOf(angleRad, n + 1);
        x = Arrays.copyOf(positionIn, n + 1);
        t[n] = t[0] + Angles.TURN;
        x[n] = x[0];
        second = secondDerivatives(t, x, n);
        double leastAt = t[0];
        double greatestAt = t[0];
        for (int i = 0; i < n; i++) {
            for (double at : turningPoints(i)) {
                leastAt = raw(at) < raw(leastAt) ? at : leastAt;
                greatestAt = raw(at) > raw(greatestAt) ? at : greatestAt;
            }
        }
        bottom = polished(leastAt);
        lowest = raw(bottom);
        double highest = polished(greatestAt);
        stroke = raw(highest) - lowest;
        top = Angles.turn(highest - bottom);
    }

    private static double[] secondDerivatives(double[] t, double[] x, int n) {
        double[] diagonal = new double[n];
        double[] upper = new double[n];
        double[] right = new double[n];
        for (int i = 0; i < n; i++) {
            int before = i == 0 ? n - 1 : i - 1;
            double left = t[before + 1] - t[before];
            double next = t[i + 1] - t[i];
            diagonal[i] = 2.0 * (left + next);
            upper[i] = next;
            right[i] = 6.0 * ((x[i + 1] - x[i]) / next - (x[before + 1] - x[before]) / left);
        }
        double corner = upper[n - 1];
        double gamma = -diagonal[0];
        diagonal[0] -= gamma;
        diagonal[n - 1] -= corner * corner / gamma;
        double[] other = new double[n];
        other[0] = gamma;
        other[n - 1] = corner;
        tridiagonal(diagonal, upper, right, other);
        double share = (right[0] + corner * right[n - 1] / gamma) / (1.0 + other[0] + corner * other[n - 1] / gamma);
        double[] result = new double[n + 1];
        for (int i = 0; i < n; i++) {
            result[i] = right[i] - share * other[i];
        }
        result[n] = result[0];
        return result;
    }

    /** Symmetric tridiagonal system for two right-hand sides. Modified: all but {@code upper}. */
    private static void tridiagonal(double[] diagonal, double[] upper, double[] first, double[] other) {
        int n = diagonal.length;
        for (int i = 1; i < n; i++) {
            double factor = upper[i - 1] / diagonal[i - 1];
            diagonal[i] -= factor * upper[i - 1];
            first[i] -= factor * first[i - 1];
            other[i] -= factor * other[i - 1];
        }
        first[n - 1] /= diagonal[n - 1];
        other[n - 1] /= diagonal[n - 1];
        for (int i = n - 2; i >= 0; i--) {
            first[i] = (first[i] - upper[i] * first[i + 1]) / diagonal[i];
            other[i] = (other[i] - upper[i] * other[i + 1]) / diagonal[i];
        }
    }

    /** Ends of a piece, and where its slope is zero. */
    private double[] turningPoints(int i) {
        double h = t[i + 1] - t[i];
        double a = (second[i + 1] - second[i]) / (2.0 * h);
        double b = second[i];
        double c = (x[i + 1] - x[i]) / h - h * (2.0 * second[i] + second[i + 1]) / 6.0;
        double root = b * b - 4.0 * a * c;
        if (root < 0.0) {
            return new double[] {t[i]};
        }
        double q = -0.5 * (b + Math.copySign(Math.sqrt(root), b));
        return new double[] {t[i], inside(i, h, q / a), inside(i, h, c / q)};
    }

    private double inside(int i, double h, double from) {
        return from > 0.0 && from < h ? t[i] + from : t[i];
    }

    /** Where the slope is zero, by Newton's method from close by; a knot may be as high as the top beside it. */
    private double polished(double near) {
        double at = near;
        for (int i = 0; i < POLISHING_STEPS; i++) {
            double curvature = curvature(at);
            double step = curvature == 0.0 ? 0.0 : slope(at) / curvature;
            at = Math.abs(step) < NEAR_RAD ? t[0] + Angles.turn(at - step - t[0]) : at;
        }
        return at;
    }

    /** The piece that holds an angle within the table's turn. */
    private int piece(double at) {
        int found = Arrays.binarySearch(t, at);
        return Math.min(found >= 0 ? found : -found - 2, t.length - 2);
    }

    private double within(double crankRad) {
        return t[0] + Angles.turn(crankRad + bottom - t[0]);
    }

    private double raw(double at) {
        int i = piece(at);
        double h = t[i + 1] - t[i];
        double u = (t[i + 1] - at) / h;
        double v = 1.0 - u;
        return u * x[i]
                + v * x[i + 1]
                + h * h / 6.0 * (u * (u * u - 1.0) * second[i] + v * (v * v - 1.0) * second[i + 1]);
    }

    private double slope(double at) {
        int i = piece(at);
        double h = t[i + 1] - t[i];
        double u = (t[i + 1] - at) / h;
        double v = 1.0 - u;
        return (x[i + 1] - x[i]) / h
                + h / 6.0 * ((1.0 - 3.0 * u * u) * second[i] + (3.0 * v * v - 1.0) * second[i + 1]);
    }

    private double curvature(double at) {
        int i = piece(at);
        double u = (t[i + 1] - at) / (t[i + 1] - t[i]);
        return u * second[i] + (1.0 - u) * second[i + 1];
    }

    @Override
    public double strokeIn() {
        return stroke;
    }

    @Override
    public double topOfStrokeRad() {
        return top;
    }

    @Override
    public double positionIn(double crankRad) {
        return raw(within(crankRad)) - lowest;
    }

    @Override
    public double torqueFactorIn(double crankRad) {
        return slope(within(crankRad));
    }

    @Override
    public double accelerationFactorIn(double crankRad) {
        return curvature(within(crankRad));
    }
}
