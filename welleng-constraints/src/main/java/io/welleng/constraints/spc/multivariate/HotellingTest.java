package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import org.apache.commons.math3.distribution.FDistribution;

/**
 * Whether the mean of one sample is a given one: \[ T^2 = n (\bar x - \mu_0)^T S^{-1} (\bar x - \mu_0), \quad
 * \frac{n-p}{p(n-1)} T^2 \sim F_{p,n-p} \] for normal observations with the mean \(\mu_0\).
 *
 * @see "Johnson, R.A. &amp; Wichern, D.W. (2007). Applied Multivariate Statistical Analysis, 6th ed., section 5.2"
 */
public sealed interface HotellingTest {

    /**
     * The test has an answer.
     *
     * @param t2 Hotelling's \(T^2\)
     * @param critical value that it exceeds with probability {@code alpha} if the mean is the given one
     * @param alpha level of the test
     * @param pValue probability of so large a \(T^2\) if the mean is the given one
     * @param observations rows without a missing reading, n
     * @param rowsDropped rows left out for their missing readings
     */
    record Tested(double t2, double critical, double alpha, double pValue, int observations, int rowsDropped)
            implements HotellingTest {

        /** Checks that numbers are in range. */
        public Tested {
            Check.notNegative(t2, "t2", "");
            Check.positive(critical, "critical", "");
            T2LimitForm.checkConfidence(alpha);
            Check.fraction(pValue, "pValue");
            Check.atLeast(observations, 2, "observations");
            Check.atLeast(rowsDropped, 0, "rowsDropped");
        }

        /**
         * Whether the given mean is rejected.
         *
         * @return true if \(T^2\) is above its critical value
         */
        public boolean rejected() {
            return t2 > critical;
        }

        @Override
        public String toString() {
            return "T2 " + Figures.four(t2) + (rejected() ? " above " : " not above ") + Figures.four(critical)
                    + " (alpha " + Figures.four(alpha) + ", p " + Figures.four(pValue) + ", " + observations
                    + " observations)";
        }
    }

    /**
     * The covariance has no inverse.
     *
     * @param covariance why
     */
    record Singular(SingularCovariance covariance) implements HotellingTest {

        /** Checks that there is an explanation. */
        public Singular {
            Check.present(covariance, "covariance");
        }

        @Override
        public String toString() {
            return covariance.toString();
        }
    }

    /**
     * Tests the mean of a sample. Rows with a missing reading are dropped.
     *
     * @param sample observations
     * @param mean the mean in question, one for each variable in its unit
     * @param alpha probability of rejecting it if it is true, above 0 and below 1
     * @return the test, or why the covariance has no inverse
     */
    static HotellingTest oneSample(Observations sample, double[] mean, double alpha) {
        int p = sample.columns();
        Check.sameLength(Check.finite(mean, 1, "mean", "").length, "mean", p, "variables");
        T2LimitForm.checkConfidence(alpha);
        Observations whole = sample.complete(sample.everyColumn());
        int n = whole == null ? 0 : whole.rows();
        double[] centre = whole == null ? mean : Covariance.mean(whole, 0, n);
        double[] s = new double[p * p];
        if (n > 1) {
            Covariance.addProducts(whole, 0, n, centre, 1.0 / (n - 1.0), s);
        }
        SingularCovariance singular = Covariance.explain(sample.variables(), s, centre, n, p + 1);
        if (singular != null) {
            return new Singular(singular);
        }
        double[] z = new double[p];
        double[] r = new double[p * p];
        for (int i = 0; i < p; i++) {
            z[i] = (centre[i] - mean[i]) / Math.sqrt(s[i * p + i]);
            for (int j = 0; j <= i; j++) {
                r[i * p + j] = s[i * p + j] / Math.sqrt(s[i * p + i] * s[j * p + j]);
            }
        }
        SemiCholesky.factor(r, p);
        SemiCholesky.forward(r, p, z, 0, 1);
        double t2 = 0.0;
        for (double element : z) {
            t2 += n * element * element;
        }
        double factor = p * (n - 1.0) / ((double) n - p);
        return new Tested(
                t2,
                factor * T2LimitForm.f(p, n - p, 1.0 - alpha),
                alpha,
                // 1/F of p and n - p degrees of freedom is F of n - p and p: no digits of a small p-value are lost.
                t2 > 0.0 ? new FDistribution(n - p, p).cumulativeProbability(factor / t2) : 1.0,
                n,
                sample.rows() - n);
    }
}
