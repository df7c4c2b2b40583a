package io.welleng.constraints.spc.arl;

import io.welleng.constraints.spc.chart.EwmsChart;
import io.welleng.core.check.Check;
import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * Average run length of EWMS charts with an upper limit alone, of independent normal readings.
 *
 * <p>With \(s = S^2/\sigma^2\), the limit \(U\), and readings of mean \(\delta\) and standard deviation \(\tau\) in sigma,
 * \[ L(s) = 1 + \int_{-X(s)}^{X(s)} L\big((1-r)s + r x^2\big)\,\frac1\tau\varphi\!\left(\frac{x-\delta}{\tau}\right)dx,
 * \qquad X(s) = \sqrt{\frac{U-(1-r)s}{r}} \]
 * L is smooth between 0 and U: it is taken as the polynomial through its values at Chebyshev points (collocation), and the
 * integrals are by Gauss-Legendre quadrature. With a lower limit L has kinks, and there is no answer here.
 *
 * @see "Knoth, S. (2005). Accurate ARL computation for EWMA-S2 control charts. Statistics and Computing 15(4), 341-352"
 */
public final class EwmsArl {

    private static final int FIRST_NODES = 12;
    private static final int MORE_QUADRATURE = 24;
    private static final double QUADRATURE_PER_SIGMA = 3.0;
    private static final double TRUSTED = 1.0e9;
    private static final double ROUNDING = 1.0e-9;

    private EwmsArl() {}

    /**
     * Run length from the start of the chart.
     *
     * @param chart the design
     * @param shift shift of the mean from the target (sigma)
     * @param sigmaRatio standard deviation of the readings over sigma, above 0
     * @return zero-state average run length; not found with a lower limit, or beyond 1e9, where rounding takes over
     */
    public static Arl zeroState(EwmsChart chart, double shift, double sigmaRatio) {
        Check.present(chart, "chart");
        Check.finite(shift, "shift", "sigma");
        Check.positive(sigmaRatio, "sigmaRatio", "sigma");
        if (chart.lowerRatio() != null) {
            return new Arl.NotFound("the run length of an EWMS chart is known here for an upper limit alone");
        }
        double limit = chart.upperRatio() * chart.upperRatio();
        Arl arl = Refinement.of(FIRST_NODES, n -> collocation(n, chart.weight(), limit, shift, sigmaRatio));
        if (!(arl instanceof Arl.Found found)) {
            return arl;
        }
        if (!(found.samples() <= TRUSTED && found.samples() >= 1.0 - ROUNDING)) {
            return new Arl.NotFound("the run length is beyond 1e9 samples, where rounding takes over");
        }
        return found.samples() >= 1.0 ? found : new Arl.Found(1.0, ROUNDING, found.nodes());
    }

    private static double collocation(int n, double r, double limit, double shift, double tau) {
        double[] s = new double[n];
        double[] weight = new double[n];
        for (int i = 0; i < n; i++) {
            double angle = Math.PI * (i + 0.5) / n;
            s[i] = 0.5 * limit * (1.0 - Math.cos(angle));
            weight[i] = (i % 2 == 0 ? 1.0 : -1.0) * Math.sin(angle);
        }
        int m = n + MORE_QUADRATURE + (int) (QUADRATURE_PER_SIGMA * Math.sqrt(limit / r) / tau);
        GaussLegendre rule = new GaussLegendre(m);
        double[][] a = new double[n][n];
        double[] ones = new double[n];
        double[] basis = new double[n];
        for (int i = 0; i < n; i++) {
            ones[i] = 1.0;
            double reach = Math.sqrt((limit - (1.0 - r) * s[i]) / r);
            for (int q = 0; q < m; q++) {
                double x = rule.node(q, -reach, reach);
                double p = rule.weight(q, -reach, reach) * Normal.density((x - shift) / tau) / tau;
                basis(s, weight, (1.0 - r) * s[i] + r * x * x, basis);
                for (int j = 0; j < n; j++) {
                    a[i][j] -= p * basis[j];
                }
            }
            a[i][i] += 1.0;
        }
        try {
            double[] values = new LUDecomposition(new Array2DRowRealMatrix(a, false))
                    .getSolver()
                    .solve(new ArrayRealVector(ones, false))
                    .toArray();
            basis(s, weight, 1.0, basis);
            return CusumArl.dot(basis, values);
        } catch (SingularMatrixException e) {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** Lagrange polynomials of the Chebyshev points at a point, in barycentric form. */
    private static void basis(double[] s, double[] weight, double at, double[] basis) {
        double sum = 0.0;
        for (int j = 0; j < s.length; j++) {
            double distance = at - s[j];
            if (distance == 0.0) {
                Arrays.fill(basis, 0.0);
                basis[j] = 1.0;
                return;
            }
            basis[j] = weight[j] / distance;
            sum += basis[j];
        }
        for (int j = 0; j < s.length; j++) {
            basis[j] /= sum;
        }
    }
}
