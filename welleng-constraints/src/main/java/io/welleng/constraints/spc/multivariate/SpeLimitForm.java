package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Upper limit of the squared prediction error (SPE, Q). The error of normal data is a weighted sum of \(\chi^2_1\); the
 * weights are the eigenvalues \(\lambda_i\) of the components left out, all of them, and
 * \(\theta_k = \sum \lambda_i^k\).
 */
public enum SpeLimitForm {
    /**
     * A power of the error is taken as normal: \[ Q = \theta_1 \left[ \frac{z \sqrt{2 \theta_2 h_0^2}}{\theta_1} + 1 +
     * \frac{\theta_2 h_0 (h_0 - 1)}{\theta_1^2} \right]^{1/h_0}, \quad h_0 = 1 - \frac{2 \theta_1 \theta_3}{3
     * \theta_2^2} \] with \(z\) the normal quantile, of the sign of \(h_0\). For \(h_0 \to 0\) it is
     * \(\theta_1 \exp(z \sqrt{2 \theta_2}/\theta_1 - \theta_2/\theta_1^2)\). It has no value where the bracket is not
     * positive, which takes a negative \(h_0\): one eigenvalue far above very many others. A limit with a negative
     * \(h_0\) is too high and carries an advisory: with eigenvalues 1 and forty times 0.05 it is 13.3 at 99 %, where
     * simulation gives 8.7 and {@link #BOX} 7.5.
     *
     * @see "Jackson, J.E. &amp; Mudholkar, G.S. (1979). Technometrics 21(3), 341–349"
     */
    JACKSON_MUDHOLKAR {
        @Override
        double kernel(double theta1, double theta2, double theta3, double z, double confidence) {
            double h0 = h0(theta1, theta2, theta3);
            double g = z * Math.sqrt(2.0 * theta2) / theta1 + theta2 * (h0 - 1.0) / (theta1 * theta1);
            // (1 + h0 g)^(1/h0), which is exp(g) at h0 = 0
            double exponent = Math.abs(h0) < 1e-12 ? g : Math.log1p(h0 * g) / h0;
            return theta1 * Math.exp(exponent);
        }

        @Override
        List<Advisory> advisories(double theta1, double theta2, double theta3) {
            double h0 = h0(theta1, theta2, theta3);
            return h0 > 0.0
                    ? List.of()
                    : List.of(new Advisory(
                            "spe_limit_h0",
                            "h0 of Jackson and Mudholkar is not positive: their limit is too high, that of the form box too low",
                            h0,
                            0.0,
                            null));
        }
    },
    /**
     * A multiple of \(\chi^2\) with the same mean and variance: \(g \chi^2_h\), \(g = \theta_2/\theta_1\), \(h =
     * \theta_1^2/\theta_2\). A new pattern of missing readings allocates with this form, as the quantile does.
     *
     * @see "Box, G.E.P. (1954). Ann. Math. Statist. 25(2), 290–302"
     */
    BOX {
        @Override
        double kernel(double theta1, double theta2, double theta3, double z, double confidence) {
            return theta2
                    / theta1
                    * new ChiSquaredDistribution(theta1 * theta1 / theta2, T2LimitForm.QUANTILE_ACCURACY)
                            .inverseCumulativeProbability(confidence);
        }
    };

    /** The limit in squared standard deviations; not finite where the form has none. */
    abstract double kernel(double theta1, double theta2, double theta3, double z, double confidence);

    /** Standard normal quantile. */
    static double normalQuantile(double confidence) {
        return new NormalDistribution(0.0, 1.0).inverseCumulativeProbability(confidence);
    }

    /**
     * The limit.
     *
     * @param residualEigenvalues eigenvalues of the components left out of the model, each at least 0
     * @param confidence share of observations of an undisturbed process below the limit, above 0 and below 1
     * @return the limit, in the unit of the eigenvalues, or why there is none
     */
    public SpeLimit limit(List<Double> residualEigenvalues, double confidence) {
        T2LimitForm.checkConfidence(confidence);
        double theta1 = 0.0;
        double theta2 = 0.0;
        double theta3 = 0.0;
        for (double lambda : residualEigenvalues) {
            Check.notNegative(lambda, "residualEigenvalues", "");
            theta1 += lambda;
            theta2 += lambda * lambda;
            theta3 += lambda * lambda * lambda;
        }
        if (!(theta2 > 0.0)) {
            return new SpeLimit.None("the components explain all variance, so there is no error to judge");
        }
        double value = kernel(theta1, theta2, theta3, normalQuantile(confidence), confidence);
        if (!(value > 0.0 && value <= Double.MAX_VALUE)) {
            return new SpeLimit.None("the Jackson-Mudholkar form has no value for these eigenvalues; the form box has");
        }
        return new SpeLimit.Found(value, advisories(theta1, theta2, theta3));
    }

    /** Cautions for these sums. */
    List<Advisory> advisories(double theta1, double theta2, double theta3) {
        return List.of();
    }

    private static double h0(double theta1, double theta2, double theta3) {
        return 1.0 - 2.0 * theta1 * theta3 / (3.0 * theta2 * theta2);
    }
}
