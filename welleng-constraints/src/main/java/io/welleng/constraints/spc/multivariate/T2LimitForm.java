package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.FDistribution;

/**
 * Upper limit of \(T^2\) of one observation of \(a\) variables or components, against a mean and covariance that come
 * from \(n\) observations. The forms differ in what is taken as known; books and programs often give a limit without
 * saying which.
 */
public enum T2LimitForm {
    /**
     * Mean and covariance estimated, the observation is a new one: \[ \frac{a(n-1)(n+1)}{n(n-a)} F_{a,n-a} \] Exact for
     * normal data, for \(T^2\) of all variables (phase II).
     *
     * @see "Tracy, N.D., Young, J.C. &amp; Mason, R.L. (1992). J. Quality Technology 24(2), 88–95"
     */
    NEW_OBSERVATION {
        @Override
        double kernel(int a, int n, double confidence) {
            return a * (n - 1.0) * (n + 1.0) / (n * ((double) n - a)) * f(a, n - a, confidence);
        }
    },
    /**
     * Covariance estimated, the mean taken as known: \[ \frac{a(n-1)}{n-a} F_{a,n-a} \] Smaller than
     * {@link #NEW_OBSERVATION} by the factor \(n/(n+1)\).
     *
     * @see "Jackson, J.E. (1991). A User's Guide to Principal Components, Wiley, section 1.7"
     */
    KNOWN_MEAN {
        @Override
        double kernel(int a, int n, double confidence) {
            return a * (n - 1.0) / ((double) n - a) * f(a, n - a, confidence);
        }
    },
    /**
     * The observation is one of the n that mean and covariance come from: \[ \frac{(n-1)^2}{n} B_{a/2,(n-a-1)/2} \]
     * Exact for normal data (phase I). Needs n of at least a + 2.
     *
     * @see "Tracy, N.D., Young, J.C. &amp; Mason, R.L. (1992). J. Quality Technology 24(2), 88–95"
     */
    TRAINING_OBSERVATION {
        @Override
        double kernel(int a, int n, double confidence) {
            if (n < a + 2) {
                throw new InvalidInputException("observations", "at least " + (a + 2), "", Integer.toString(n));
            }
            return (n - 1.0)
                    * (n - 1.0)
                    / n
                    * new BetaDistribution(a / 2.0, (n - a - 1.0) / 2.0, QUANTILE_ACCURACY)
                            .inverseCumulativeProbability(confidence);
        }
    },
    /**
     * Mean and covariance known: \(\chi^2_a\). The limit of the other forms for many observations.
     *
     * @see "Montgomery, D.C. (2013). Introduction to Statistical Quality Control, 7th ed., Wiley, section 11.3"
     */
    KNOWN_PARAMETERS {
        @Override
        double kernel(int a, int n, double confidence) {
            return new ChiSquaredDistribution(a, QUANTILE_ACCURACY).inverseCumulativeProbability(confidence);
        }
    };

    abstract double kernel(int a, int n, double confidence);

    /** Absolute accuracy of quantiles; the library's own is 1e-9. */
    static final double QUANTILE_ACCURACY = 1e-14;

    static double f(int numerator, int denominator, double confidence) {
        return new FDistribution(numerator, denominator, QUANTILE_ACCURACY).inverseCumulativeProbability(confidence);
    }

    /**
     * The limit.
     *
     * @param variables number of variables or components \(a\), at least 1
     * @param observations number of observations \(n\) the covariance comes from, more than {@code variables}; of no
     *     effect with {@link #KNOWN_PARAMETERS}
     * @param confidence share of observations of an undisturbed process below the limit, above 0 and below 1
     * @return upper limit (dimensionless)
     * @throws InvalidInputException if there are too few observations
     */
    public double limit(int variables, int observations, double confidence) {
        Check.atLeast(variables, 1, "variables");
        checkConfidence(confidence);
        if (this != KNOWN_PARAMETERS) {
            Check.atLeast(observations, variables + 1, "observations");
        }
        return kernel(variables, observations, confidence);
    }

    static double checkConfidence(double confidence) {
        if (!(confidence > 0.0 && confidence < 1.0)) {
            throw new InvalidInputException("confidence", "above 0 and below 1", "", Double.toString(confidence));
        }
        return confidence;
    }
}
