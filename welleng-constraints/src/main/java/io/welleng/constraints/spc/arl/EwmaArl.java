package io.welleng.constraints.spc.arl;

import io.welleng.constraints.spc.chart.EwmaChart;
import io.welleng.constraints.spc.chart.EwmaLimits;
import io.welleng.core.check.Check;

/**
 * Average run length of two-sided EWMA charts of independent normal readings, by the integral equation.
 *
 * <p>With asymptotic limits \(\pm H\), \(H = L\sqrt{\lambda/(2-\lambda)}\), all lengths in sigma and the mean shifted by
 * \(\delta\), the run length from \(z_0 = u\) is
 * \[ L(u) = 1 + \frac{1}{\lambda}\int_{-H}^{H} L(y)\,\varphi\!\left(\frac{y - (1-\lambda)u}{\lambda} - \delta\right) dy \]
 * by Gauss-Legendre quadrature with as many nodes as it takes to settle.
 *
 * <p>With time-varying limits the density of \(z_t\) of charts that have not signalled is carried on from reading to reading,
 * on nodes between the limits of that reading, until the limits are asymptotic to 1e-11; the run length is the sum of the
 * probabilities of not having signalled, closed by L(u).
 *
 * @see "Crowder, S.V. (1987). A simple method for studying run-length distributions of exponentially weighted moving average
 *     charts. Technometrics 29(4), 401-407"
 */
public final class EwmaArl {

    private static final int FIRST_NODES = 12;
    private static final double NODES_PER_WIDTH = 1.2;
    private static final double SETTLED_WIDTH = 1.0e-11;
    private static final double FARTHEST_STEP = 9.0;
    private static final double NOTHING_LEFT = 1.0e-15;
    private static final int MOST_READINGS = 3_000;

    private EwmaArl() {}

    /**
     * Run length from the start of the chart.
     *
     * @param chart the design
     * @param shift shift of the mean from the target (sigma), from the first reading on
     * @return zero-state average run length
     */
    public static Arl zeroState(EwmaChart chart, double shift) {
        Check.present(chart, "chart");
        Check.finite(shift, "shift", "sigma");
        if (chart.limits() == EwmaLimits.ASYMPTOTIC) {
            return Refinement.of(first(chart), n -> new Grid(n, chart, shift).fromTarget());
        }
        if (readingsToSettle(chart) > MOST_READINGS) {
            return new Arl.NotFound("the limits take more than " + MOST_READINGS + " readings to become asymptotic");
        }
        return Refinement.of(first(chart), n -> timeVarying(n, chart, shift));
    }

    /**
     * Run length after a shift that comes when the chart has run for long in control without a false alarm (conditional
     * steady state). Limits are the asymptotic ones then, whichever the chart has.
     *
     * @param chart the design
     * @param shift shift of the mean from the target (sigma)
     * @return expected samples from the shift to the signal
     */
    public static Arl steadyState(EwmaChart chart, double shift) {
        Check.present(chart, "chart");
        Check.finite(shift, "shift", "sigma");
        return Refinement.of(first(chart), n -> {
            Grid inControl = new Grid(n, chart, 0.0);
            double[][] a = inControl.matrix();
            CusumArl.normalise(a, inControl.exits());
            double[] share = AbsorbingChain.quasiStationary(a);
            return share == null ? Double.NaN : CusumArl.dot(share, new Grid(n, chart, shift).steps());
        });
    }

    /** Nodes by the width of the limits in widths of the kernel. */
    private static int first(EwmaChart chart) {
        return FIRST_NODES + (int) (NODES_PER_WIDTH * 2.0 * chart.asymptoticHalfWidth() / chart.lambda());
    }

    private static double readingsToSettle(EwmaChart chart) {
        double byVariance = chart.lambda() == 1.0 ? 1.0 : Math.log(SETTLED_WIDTH) / (2.0 * Math.log1p(-chart.lambda()));
        double byNarrowing = chart.firstLimitShare() == null
                ? 1.0
                : 1.0 + 19.0 * Math.log(SETTLED_WIDTH) / (Math.log(0.01) - Math.log1p(-chart.firstLimitShare()));
        return Math.max(byVariance, byNarrowing);
    }

    private static double timeVarying(int n, EwmaChart chart, double shift) {
        GaussLegendre rule = new GaussLegendre(n);
        double lambda = chart.lambda();
        double asymptotic = chart.asymptoticHalfWidth();
        // Masses (density times weight) at the nodes; before the first reading all of it is at the target.
        double[] mass = {1.0};
        double[] at = {0.0};
        double survival = 1.0;
        double sum = 0.0;
        for (int t = 1; ; t++) {
            double width = chart.halfWidth(t);
            if (asymptotic - width <= SETTLED_WIDTH * asymptotic) {
                Grid grid = new Grid(n, chart, shift);
                double[] steps = grid.steps();
                for (int i = 0; i < mass.length; i++) {
                    sum += mass[i] * grid.from(at[i], steps);
                }
                return sum;
            }
            sum += survival;
            if (survival <= NOTHING_LEFT * sum) {
                return sum;
            }
            double[] nextAt = new double[n];
            double[] next = new double[n];
            survival = 0.0;
            for (int j = 0; j < n; j++) {
                nextAt[j] = rule.node(j, -width, width);
                double density = 0.0;
                for (int i = 0; i < mass.length; i++) {
                    double step = (nextAt[j] - (1.0 - lambda) * at[i]) / lambda - shift;
                    if (Math.abs(step) < FARTHEST_STEP) {
                        density += mass[i] * Normal.density(step);
                    }
                }
                next[j] = rule.weight(j, -width, width) * density / lambda;
                survival += next[j];
            }
            mass = next;
            at = nextAt;
        }
    }

    /** The equation on n nodes between asymptotic limits. */
    private static final class Grid {

        private final GaussLegendre rule;
        private final double lambda;
        private final double width;
        private final double shift;

        Grid(int n, EwmaChart chart, double shift) {
            this.rule = new GaussLegendre(n);
            this.lambda = chart.lambda();
            this.width = chart.asymptoticHalfWidth();
            this.shift = shift;
        }

        double[] row(double u) {
            double[] row = new double[rule.size()];
            for (int j = 0; j < row.length; j++) {
                double y = rule.node(j, -width, width);
                double step = (y - (1.0 - lambda) * u) / lambda - shift;
                row[j] = rule.weight(j, -width, width) * Normal.density(step) / lambda;
            }
            return row;
        }

        double[][] matrix() {
            double[][] a = new double[rule.size()][];
            for (int i = 0; i < a.length; i++) {
                a[i] = row(rule.node(i, -width, width));
            }
            return a;
        }

        double[] exits() {
            double[] exit = new double[rule.size()];
            for (int i = 0; i < exit.length; i++) {
                double kept = (1.0 - lambda) * rule.node(i, -width, width);
                exit[i] =
                        Normal.above((width - kept) / lambda - shift) + Normal.below((-width - kept) / lambda - shift);
            }
            return exit;
        }

        double[] steps() {
            return AbsorbingChain.meanSteps(matrix(), exits());
        }

        double from(double u, double[] steps) {
            return 1.0 + CusumArl.dot(row(u), steps);
        }

        double fromTarget() {
            return from(0.0, steps());
        }
    }
}
