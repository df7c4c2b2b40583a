package io.welleng.constraints.spc.chart;

import io.welleng.core.check.Check;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/**
 * Constants of control charts for a size of subgroup of independent normal readings, computed from their definitions.
 *
 * <p>With W the range and S the standard deviation (n − 1) of n readings of unit sigma:
 * \[ d_2 = E[W] = \int \left(1 - \Phi^n - (1-\Phi)^n\right) dx, \qquad d_3^2 = E[W^2] - d_2^2, \]
 * \[ P(W \le w) = n\int \varphi(x)\,[\Phi(x+w)-\Phi(x)]^{n-1}\,dx, \qquad E[W^2] = 2\int_0^\infty w\,P(W>w)\,dw, \]
 * \[ c_4 = E[S] = \sqrt{\frac{2}{n-1}}\;\frac{\Gamma(n/2)}{\Gamma((n-1)/2)}, \qquad c_5 = \sqrt{1-c_4^2} \]
 *
 * @param size n, readings in the subgroup
 * @param d2 expected range (sigma)
 * @param d3 standard deviation of the range (sigma)
 * @param c4 expected standard deviation (sigma)
 * @see "Montgomery, D.C. (2013). Introduction to Statistical Quality Control, 7th ed., section 6.2 and appendix VI"
 */
public record ControlConstants(int size, double d2, double d3, double c4) {

    private static final int LARGEST = 25;
    private static final double REACH = 8.5;
    private static final double STEP = 1.0 / 4.0;
    private static final int RANGE_NODES = 40;
    private static final double GREATEST_RANGE = 12.0;
    private static final double LIMIT_SIGMA = 3.0;

    /**
     * Constants of a size.
     *
     * @param size readings in a subgroup, 2 to 25
     * @return the constants, right to about 12 digits
     */
    public static ControlConstants of(int size) {
        checkSize(size, "size");
        return size == 2 ? TWO : Table.BY_SIZE.get(size - 2);
    }

    /** The range of two readings is the absolute value of a normal difference of variance 2. */
    private static final ControlConstants TWO =
            new ControlConstants(2, 2.0 / Math.sqrt(Math.PI), Math.sqrt(2.0 - 4.0 / Math.PI), Math.sqrt(2.0 / Math.PI));

    private static ControlConstants computed(int size) {
        double d2 = meanRange(size);
        return new ControlConstants(size, d2, Math.sqrt(meanSquareRange(size) - d2 * d2), c4(size));
    }

    /** Computed once, when first asked for. */
    private static final class Table {
        static final List<ControlConstants> BY_SIZE = IntStream.rangeClosed(2, LARGEST)
                .mapToObj(ControlConstants::computed)
                .toList();
    }

    /** Expected standard deviation of any number of readings, at least 2. */
    static double c4(int n) {
        return Math.sqrt(2.0 / (n - 1)) * Math.exp(Gamma.logGamma(0.5 * n) - Gamma.logGamma(0.5 * (n - 1)));
    }

    static void checkSize(int size, String name) {
        Check.inRange(size, 2, LARGEST, name, "readings");
    }

    /** The trapezoidal rule converges faster than any power of the step on functions that vanish at both ends. */
    private static double meanRange(int n) {
        double sum = 0.0;
        for (int i = (int) (-REACH / STEP); i <= REACH / STEP; i++) {
            double x = i * STEP;
            sum += 1.0 - Math.pow(cumulative(x), n) - Math.pow(cumulative(-x), n);
        }
        return sum * STEP;
    }

    /** E[W²] = 2 ∫ w P(W > w) dw, by Gauss-Legendre quadrature in w; P(W ≤ w) by the trapezoidal rule. */
    private static double meanSquareRange(int n) {
        GaussIntegrator overRange = new GaussIntegratorFactory().legendre(RANGE_NODES, 0.0, GREATEST_RANGE);
        return overRange.integrate(w -> 2.0 * w * (1.0 - rangeBelow(n, w)));
    }

    /**
     * Distribution of the range of readings of unit sigma.
     *
     * @param size n, readings in the subgroup, 2 to 25
     * @param range w (sigma)
     * @return P(W ≤ w)
     */
    public static double rangeBelow(int size, double range) {
        checkSize(size, "size");
        double sum = 0.0;
        for (int i = (int) (-REACH / STEP); i <= REACH / STEP; i++) {
            double x = i * STEP;
            // The probability between two points, from the tail in which they lie.
            double between = x > 0.0 ? cumulative(-x) - cumulative(-x - range) : cumulative(x + range) - cumulative(x);
            sum += Math.exp(-0.5 * x * x) * Math.pow(between, size - 1);
        }
        return size * sum * STEP / Math.sqrt(2.0 * Math.PI);
    }

    private static double cumulative(double x) {
        return 0.5 * Erf.erfc(-x / Math.sqrt(2.0));
    }

    /**
     * Standard deviation of the standard deviation.
     *
     * @return c5 (sigma)
     */
    public double c5() {
        return Math.sqrt(1.0 - c4 * c4);
    }

    /**
     * Limits of the mean by the mean range: 3 / (d2 √n).
     *
     * @return A2 (dimensionless)
     */
    public double a2() {
        return LIMIT_SIGMA / (d2 * Math.sqrt(size));
    }

    /**
     * Limits of the mean by the mean standard deviation: 3 / (c4 √n).
     *
     * @return A3 (dimensionless)
     */
    public double a3() {
        return LIMIT_SIGMA / (c4 * Math.sqrt(size));
    }

    /**
     * Lower limit of the range over the mean range: 1 − 3 d3/d2, by definition 0 where that is negative.
     *
     * @return D3 (dimensionless)
     */
    public double lowerRangeFactor() {
        return Math.max(0.0, 1.0 - LIMIT_SIGMA * d3 / d2);
    }

    /**
     * Upper limit of the range over the mean range: 1 + 3 d3/d2.
     *
     * @return D4 (dimensionless)
     */
    public double upperRangeFactor() {
        return 1.0 + LIMIT_SIGMA * d3 / d2;
    }

    /**
     * Lower limit of the standard deviation over its mean: 1 − 3 c5/c4, by definition 0 where that is negative.
     *
     * @return B3 (dimensionless)
     */
    public double lowerDeviationFactor() {
        return Math.max(0.0, 1.0 - LIMIT_SIGMA * c5() / c4);
    }

    /**
     * Upper limit of the standard deviation over its mean: 1 + 3 c5/c4.
     *
     * @return B4 (dimensionless)
     */
    public double upperDeviationFactor() {
        return 1.0 + LIMIT_SIGMA * c5() / c4;
    }
}
