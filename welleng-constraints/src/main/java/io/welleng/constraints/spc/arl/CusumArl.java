package io.welleng.constraints.spc.arl;

import io.welleng.core.check.Check;
import java.util.Arrays;

/**
 * Average run length of CUSUM charts of independent normal readings, by the integral equation.
 *
 * <p>For the upper sum, with all lengths in sigma and the mean shifted by \(\delta\),
 * \[ L(u) = 1 + L(0)\,\Phi(k - u - \delta) + \int_0^h L(y)\,\varphi(y + k - u - \delta)\,dy \]
 * by Gauss-Legendre quadrature with the atom at zero as one more node; the number of nodes grows until the result settles.
 * L is analytic, so it settles fast: 11 digits take about 20 to 60 nodes.
 *
 * <p>Two sides: while both sums are above zero each reading takes 2k from their total, so when one of them signals without
 * having had a headstart of more than h/2 + k, the other one is at zero and starts anew as if by itself. Then exactly
 * \[ L = \frac{L^+(c_0)L^-(0) + L^-(c_0)L^+(0) - L^+(0)L^-(0)}{L^+(0) + L^-(0)} \]
 * which is \(1/L = 1/L^+ + 1/L^-\) without headstart.
 *
 * @see "Page, E.S. (1954). Continuous inspection schemes. Biometrika 41, 100-115"
 * @see "Vardeman, S., Ray, D. (1985). Average run lengths for CUSUM schemes when observations are exponentially distributed.
 *     Technometrics 27(2), 145-150"
 * @see "Lucas, J.M., Crosier, R.B. (1982). Fast initial response for CUSUM quality-control schemes. Technometrics 24(3),
 *     199-205"
 */
public final class CusumArl {

    private static final int FIRST_NODES = 12;
    private static final double NODES_PER_SIGMA = 2.0;

    private CusumArl() {}

    /**
     * One-sided, upper sum. For the lower sum, change the sign of the shift.
     *
     * @param k reference value (sigma), at least 0
     * @param h decision interval (sigma)
     * @param headstart start of the sum (sigma), 0 to h
     * @param shift shift of the mean from the target (sigma)
     * @return zero-state average run length; not found if it is beyond 1e300
     */
    public static Arl oneSided(double k, double h, double headstart, double shift) {
        check(k, h, headstart, shift);
        return Refinement.of(first(h), n -> upper(n, k, h, headstart, shift)[1]);
    }

    /**
     * Two-sided, with the same k, h and headstart on both sides.
     *
     * @param k reference value (sigma), at least 0
     * @param h decision interval (sigma)
     * @param headstart start of both sums (sigma), 0 to h; more than h/2 + k has no answer
     * @param shift shift of the mean from the target (sigma)
     * @return zero-state average run length
     */
    public static Arl twoSided(double k, double h, double headstart, double shift) {
        check(k, h, headstart, shift);
        if (headstart > 0.5 * h + k) {
            return new Arl.NotFound("with a headstart above h/2 + k both sums can be high at once, and the sides do not"
                    + " act separately");
        }
        return Refinement.of(first(h), n -> {
            double[] up = upper(n, k, h, headstart, shift);
            double[] down = shift == 0.0 ? up : upper(n, k, h, headstart, -shift);
            return combine(up[0], up[1], down[0], down[1]);
        });
    }

    /**
     * One-sided, upper sum, for a shift that comes after the chart has run for long in control without a false alarm
     * (conditional steady state).
     *
     * @param k reference value (sigma), at least 0
     * @param h decision interval (sigma)
     * @param shift shift of the mean from the target (sigma)
     * @return expected samples from the shift to the signal
     */
    public static Arl oneSidedSteadyState(double k, double h, double shift) {
        check(k, h, 0.0, shift);
        return Refinement.of(first(h), n -> {
            double[][] inControl = new double[n + 1][];
            double[] exit = new double[n + 1];
            fill(new GaussLegendre(n), k, h, 0.0, inControl, exit);
            normalise(inControl, exit);
            double[] share = AbsorbingChain.quasiStationary(inControl);
            double[][] shifted = new double[n + 1][];
            fill(new GaussLegendre(n), k, h, shift, shifted, exit);
            double[] steps = AbsorbingChain.meanSteps(shifted, exit);
            return share == null ? Double.NaN : dot(share, steps);
        });
    }

    /** Quotients, in which a run length of 1e300 does not overflow; a side that never signals leaves the other alone. */
    static double combine(double up, double upHead, double down, double downHead) {
        if (Double.isInfinite(down)) {
            return upHead;
        }
        if (Double.isInfinite(up)) {
            return downHead;
        }
        double rate = 1.0 / up + 1.0 / down;
        return up == upHead && down == downHead ? 1.0 / rate : (upHead / up + downHead / down - 1.0) / rate;
    }

    private static void check(double k, double h, double headstart, double shift) {
        Check.notNegative(k, "k", "sigma");
        Check.positive(h, "h", "sigma");
        Check.inRange(headstart, 0.0, h, "headstart", "sigma");
        Check.finite(shift, "shift", "sigma");
    }

    private static int first(double h) {
        return FIRST_NODES + (int) (NODES_PER_SIGMA * h);
    }

    /** Run lengths of the upper sum from zero and from the headstart. */
    private static double[] upper(int n, double k, double h, double headstart, double shift) {
        GaussLegendre rule = new GaussLegendre(n);
        double[][] a = new double[n + 1][];
        double[] exit = new double[n + 1];
        fill(rule, k, h, shift, a, exit);
        double[] steps = AbsorbingChain.meanSteps(a, exit);
        if (headstart == 0.0) {
            return new double[] {steps[0], steps[0]};
        }
        double[] from = row(rule, k, h, headstart, shift);
        return new double[] {steps[0], 1.0 + dot(from, steps)};
    }

    /** State 0 is the atom at zero, the others are the nodes. */
    private static void fill(GaussLegendre rule, double k, double h, double shift, double[][] a, double[] exit) {
        for (int i = 0; i < a.length; i++) {
            double u = i == 0 ? 0.0 : rule.node(i - 1, 0.0, h);
            a[i] = row(rule, k, h, u, shift);
            exit[i] = Normal.above(h + k - u - shift);
        }
    }

    private static double[] row(GaussLegendre rule, double k, double h, double u, double shift) {
        double[] row = new double[rule.size() + 1];
        row[0] = Normal.below(k - u - shift);
        for (int j = 0; j < rule.size(); j++) {
            row[j + 1] = rule.weight(j, 0.0, h) * Normal.density(rule.node(j, 0.0, h) + k - u - shift);
        }
        return row;
    }

    /** Puts the diagonal so that rows add up to one. */
    static void normalise(double[][] a, double[] exit) {
        for (int i = 0; i < a.length; i++) {
            a[i][i] = 0.0;
            a[i][i] = 1.0 - exit[i] - Arrays.stream(a[i]).sum();
        }
    }

    static double dot(double[] x, double[] y) {
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }
}
