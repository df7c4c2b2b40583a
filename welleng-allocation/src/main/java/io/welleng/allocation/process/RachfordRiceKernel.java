package io.welleng.allocation.process;

import io.welleng.core.solve.RootResult;
import io.welleng.core.solve.RootStatus;

/**
 * Root of the Rachford–Rice equation. With \(c_i = 1/(1 - K_i)\) it reads
 * \[ f(V) = \sum_i \frac{z_i (K_i - 1)}{1 + V (K_i - 1)} = \sum_i \frac{z_i}{V - c_i} = 0 \] and falls from
 * \(+\infty\) to \(-\infty\) between the end poles \(1/(1 - K_{max})\) and \(1/(1 - K_{min})\): exactly one root.
 *
 * <p>The unknown is the distance \(t\) from the end pole nearer to the root, so that a root beside a pole keeps its
 * digits: \( g(t) = \sum z_i / (t + e_i) \), where \(e_i\) is the distance of the other poles. Solved is
 * \(h = t (W - t)\, g\), with the distance \(W\) between the end poles, which has no pole there and is close to a
 * straight line, by Newton steps that a bracket guards. The bracket starts at the bounds that mole fractions of at most
 * 1 leave: \(V \ge (K_i z_i - 1)/(K_i - 1)\) where \(K_i &gt; 1\), \(V \le (1 - z_i)/(1 - K_i)\) where
 * \(K_i &lt; 1\).
 *
 * @see "Rachford, H.H. and Rice, J.D. (1952). J. Pet. Technol. 4 (10), section 1, 19 and section 2, 3"
 * @see "Leibovici, C.F. and Neoschil, J. (1992). A new look at the Rachford–Rice equation. Fluid Phase Equilib. 74,
 *     303–308"
 */
final class RachfordRiceKernel {

    private static final int MOST_EVALUATIONS = 200;
    private static final double RELATIVE_ACCURACY = 1e-15;
    /** No pole is nearer than t, so that the error after a relative step s is of the order of its square. */
    private static final double LAST_NEWTON_STEP = 1e-10;
    /** Bounds are rounded; this much gives back what rounding may have cut off. */
    private static final double SLACK = 1e-12;
    /** Part of the sum of magnitudes that rounding leaves of a sum that is zero. */
    private static final double ROUNDING = 0x1p-52;

    private static final int VALUE = 0;
    private static final int SQUARES = 1;
    private static final int SIZE = 2;

    private RachfordRiceKernel() {}

    /**
     * The root, for a component with K above 1 and one with K below 1, both of some z. Fractions z and ratios k are not
     * modified; d is written with \(1 + V(K_i - 1)\).
     */
    static RootResult solve(double[] z, double[] k, double[] d) {
        double kMax = 1.0;
        double kMin = 1.0;
        for (int i = 0; i < z.length; i++) {
            if (z[i] > 0.0) {
                kMax = Math.max(kMax, k[i]);
                kMin = Math.min(kMin, k[i]);
            }
        }
        double width = (kMax - kMin) / ((kMax - 1.0) * (1.0 - kMin));
        double fromLow = 0.0;
        double fromHigh = 0.0;
        for (int i = 0; i < z.length; i++) {
            if (z[i] > 0.0 && k[i] > 1.0) {
                double distance = (k[i] * z[i] - (kMax - k[i]) / (kMax - 1.0)) / (k[i] - 1.0);
                fromLow = Math.max(fromLow, distance);
            } else if (z[i] > 0.0 && k[i] < 1.0) {
                double distance = (z[i] - (k[i] - kMin) / (1.0 - kMin)) / (1.0 - k[i]);
                fromHigh = Math.max(fromHigh, distance);
            }
        }
        double t = 0.5 * width;
        double[] at = new double[3];
        poles(z, k, kMax, d);
        evaluate(z, d, t, at);
        boolean low = at[VALUE] <= 0.0;
        if (!low) {
            poles(z, k, kMin, d);
            at[VALUE] = -at[VALUE];
        }
        double lower = (low ? fromLow : fromHigh) * (1.0 - SLACK);
        double upper = Math.min(t, (width - (low ? fromHigh : fromLow)) * (1.0 + SLACK));
        double lastStep = width;
        int evaluations = 1;
        boolean converged = isZero(at);
        while (!converged && evaluations < MOST_EVALUATIONS) {
            double rest = width - t;
            double slope = (rest - t) * at[VALUE] - t * rest * at[SQUARES];
            double step = -t * rest * at[VALUE] / slope;
            double next = t + step;
            boolean newton = next > lower && next < upper && Math.abs(step) <= 0.5 * Math.abs(lastStep);
            if (!newton) {
                next = upper > 4.0 * lower && lower > 0.0 ? Math.sqrt(lower * upper) : 0.5 * (lower + upper);
            }
            lastStep = next - t;
            t = next;
            evaluate(z, d, t, at);
            evaluations++;
            converged = isZero(at) || Math.abs(lastStep) <= (newton ? LAST_NEWTON_STEP : RELATIVE_ACCURACY) * t;
            if (at[VALUE] > 0.0) {
                lower = t;
            } else {
                upper = t;
            }
        }
        double pole = low ? -1.0 / (kMax - 1.0) : 1.0 / (1.0 - kMin);
        double sign = low ? 1.0 : -1.0;
        double v = pole + sign * t;
        for (int i = 0; i < z.length; i++) {
            d[i] = z[i] > 0.0 && k[i] != 1.0 ? (k[i] - 1.0) * sign * (t + d[i]) : 1.0 + v * (k[i] - 1.0);
        }
        return new RootResult(
                converged ? RootStatus.CONVERGED : RootStatus.EVALUATION_LIMIT,
                v,
                sign * at[VALUE],
                pole + sign * (low ? lower : upper),
                pole + sign * (low ? upper : lower),
                evaluations);
    }

    /** Distances of the poles from that of the end ratio, outwards positive; none for what does not count. */
    private static void poles(double[] z, double[] k, double kEnd, double[] e) {
        for (int i = 0; i < z.length; i++) {
            e[i] = z[i] > 0.0 && k[i] != 1.0
                    ? (kEnd - k[i]) / (Math.abs(1.0 - kEnd) * (k[i] - 1.0))
                    : Double.POSITIVE_INFINITY;
        }
    }

    /** Whether the terms cancel but for their rounding. */
    private static boolean isZero(double[] at) {
        return Math.abs(at[VALUE]) <= ROUNDING * at[SIZE];
    }

    /** The sum g, that of the squares z/(t + e)^2, which is its slope downwards, and that of the magnitudes. */
    private static void evaluate(double[] z, double[] e, double t, double[] at) {
        double sum = 0.0;
        double squares = 0.0;
        double size = 0.0;
        for (int i = 0; i < z.length; i++) {
            double q = 1.0 / (t + e[i]);
            double term = z[i] * q;
            sum += term;
            squares += term * q;
            size += Math.abs(term);
        }
        at[VALUE] = sum;
        at[SQUARES] = squares;
        at[SIZE] = size;
    }
}
