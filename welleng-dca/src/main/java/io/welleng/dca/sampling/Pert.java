package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import org.apache.commons.math3.special.Beta;

/**
 * A beta distribution between two limits, given by its mode: smoother than a triangle and less heavy in the tails.
 *
 * <p>With \(\lambda\) the weight of the mode, the exponents of the beta distribution are
 * \( \alpha = 1 + \lambda (m-a)/(c-a) \) and \( \beta = 1 + \lambda (c-m)/(c-a) \); the mean is
 * \( (a + \lambda m + c)/(\lambda + 2) \).
 *
 * @param minimum \(a\), least value
 * @param mode \(m\), most likely value, from {@code minimum} to {@code maximum}
 * @param maximum \(c\), greatest value, above {@code minimum}
 * @param modeWeight \(\lambda\), above 0 and at most 1,000: 4 in the original, more for a narrower peak (dimensionless)
 * @see "Malcolm, D.G. et al. (1959). Application of a technique for research and development program evaluation.
 *     Operations Research 7(5), 646–669"
 */
public record Pert(double minimum, double mode, double maximum, double modeWeight) implements Distribution {

    private static final int MOST_STEPS = 200;

    /** Checks the components. */
    public Pert {
        Triangular.checkThree(minimum, mode, maximum);
        Check.positive(modeWeight, "modeWeight", "(dimensionless)");
        Check.inRange(modeWeight, 0.0, 1000.0, "modeWeight", "(dimensionless)");
    }

    /**
     * The original distribution, with a weight of 4.
     *
     * @param minimum least value
     * @param mode most likely value
     * @param maximum greatest value
     */
    public Pert(double minimum, double mode, double maximum) {
        this(minimum, mode, maximum, 4.0);
    }

    double alpha() {
        return 1.0 + modeWeight * ((mode - minimum) / (maximum - minimum));
    }

    double beta() {
        return 1.0 + modeWeight * ((maximum - mode) / (maximum - minimum));
    }

    /** Density of the standard beta distribution at y, which lies between 0 and 1. */
    double density(double y) {
        double alpha = alpha();
        double beta = beta();
        return Math.exp((alpha - 1.0) * Math.log(y) + (beta - 1.0) * Math.log1p(-y) - Beta.logBeta(alpha, beta));
    }

    @Override
    public double quantile(double chance) {
        return minimum + (maximum - minimum) * standardQuantile(Chances.check(chance), 0.5);
    }

    /** Quantile of the standard beta distribution by Newton's method within a bracket. */
    double standardQuantile(double chance, double start) {
        double alpha = alpha();
        double beta = beta();
        boolean high = chance > 0.5;
        double lower = 0.0;
        double upper = 1.0;
        double y = start;
        for (int i = 0; i < MOST_STEPS && upper - lower > Math.ulp(lower); i++) {
            double excess = high
                    ? 1.0 - chance - Beta.regularizedBeta(1.0 - y, beta, alpha)
                    : Beta.regularizedBeta(y, alpha, beta) - chance;
            if (excess < 0.0) {
                lower = y;
            } else {
                upper = y;
            }
            double next = y - excess / density(y);
            next = next > lower && next < upper ? next : 0.5 * (lower + upper);
            if (Math.abs(next - y) <= 2.0 * Math.ulp(y)) {
                return next;
            }
            y = next;
        }
        return y;
    }

    @Override
    public double chanceAtMost(double value) {
        double y = (value - minimum) / (maximum - minimum);
        if (y <= 0.0 || y >= 1.0) {
            return y <= 0.0 ? 0.0 : 1.0;
        }
        return Beta.regularizedBeta(y, alpha(), beta());
    }

    @Override
    public double lowest() {
        return minimum;
    }

    @Override
    public double highest() {
        return maximum;
    }

    @Override
    public String toString() {
        return "Pert[" + Figures.four(minimum) + ", " + Figures.four(mode) + ", " + Figures.four(maximum) + ", weight "
                + Figures.four(modeWeight) + "]";
    }
}
