package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;

/**
 * Where mean and covariance of a Hotelling chart come from, and what a point of the chart is. With p variables and
 * confidence \(1-\alpha\).
 */
public sealed interface HotellingBasis {

    /**
     * Limit for points that mean and covariance come from (phase I).
     *
     * @param variables number of variables p
     * @param confidence share of points of an undisturbed process below it, above 0 and below 1
     * @return the limit (dimensionless)
     */
    double trainingLimit(int variables, double confidence);

    /**
     * Limit for new points (phase II).
     *
     * @param variables number of variables p
     * @param confidence share of points of an undisturbed process below it, above 0 and below 1
     * @return the limit (dimensionless)
     */
    double limit(int variables, double confidence);

    /**
     * Observations that a point is the mean of.
     *
     * @return at least 1
     */
    int pointSize();

    /**
     * Rows that a covariance with an inverse, and both limits, need.
     *
     * @param variables number of variables p
     * @return least number of rows without a missing reading; 0 if mean and covariance are known
     */
    int rowsNeeded(int variables);

    /**
     * Mean and covariance are known: both limits are \(\chi^2_{p}\).
     *
     * @param pointSize observations that a point is the mean of, at least 1
     */
    record Known(int pointSize) implements HotellingBasis {

        /** Checks the size. */
        public Known {
            Check.atLeast(pointSize, 1, "pointSize");
        }

        @Override
        public double trainingLimit(int variables, double confidence) {
            return limit(variables, confidence);
        }

        @Override
        public double limit(int variables, double confidence) {
            return T2LimitForm.KNOWN_PARAMETERS.limit(variables, 0, confidence);
        }

        @Override
        public int rowsNeeded(int variables) {
            return 0;
        }
    }

    /**
     * Mean and covariance of single observations; a point is one observation. Limits
     * {@link T2LimitForm#TRAINING_OBSERVATION} (beta) and {@link T2LimitForm#NEW_OBSERVATION} (F).
     *
     * @param observations number of observations n
     */
    record Individuals(int observations) implements HotellingBasis {

        /** Checks the number. */
        public Individuals {
            Check.atLeast(observations, 2, "observations");
        }

        @Override
        public double trainingLimit(int variables, double confidence) {
            return T2LimitForm.TRAINING_OBSERVATION.limit(variables, observations, confidence);
        }

        @Override
        public double limit(int variables, double confidence) {
            return T2LimitForm.NEW_OBSERVATION.limit(variables, observations, confidence);
        }

        @Override
        public int pointSize() {
            return 1;
        }

        @Override
        public int rowsNeeded(int variables) {
            // The beta distribution of phase I needs one more than the inverse.
            return variables + 2;
        }
    }

    /**
     * Mean of m subgroups of n observations and the pooled covariance within them; a point is a subgroup's mean. Limits
     * \[ \frac{p(m \mp 1)(n-1)}{mn-m-p+1} F_{p,mn-m-p+1} \] with minus for training and plus for new subgroups.
     *
     * @param subgroups number of subgroups m, at least 2
     * @param pointSize observations in each n, at least 2
     * @see "Montgomery, D.C. (2013). Introduction to Statistical Quality Control, 7th ed., Wiley, section 11.3.1"
     * @see "Alt, F.B. (1985). Multivariate quality control. Encyclopedia of Statistical Sciences 6, Wiley"
     */
    record Subgroups(int subgroups, int pointSize) implements HotellingBasis {

        /** Checks the numbers. */
        public Subgroups {
            Check.atLeast(subgroups, 2, "subgroups");
            Check.atLeast(pointSize, 2, "pointSize");
        }

        @Override
        public double trainingLimit(int variables, double confidence) {
            return limit(variables, subgroups - 1.0, confidence);
        }

        @Override
        public double limit(int variables, double confidence) {
            return limit(variables, subgroups + 1.0, confidence);
        }

        private double limit(int p, double factor, double confidence) {
            T2LimitForm.checkConfidence(confidence);
            int freedom = subgroups * (pointSize - 1) - p + 1;
            Check.atLeast(freedom, 1, "degrees of freedom m n - m - p + 1");
            return p * factor * (pointSize - 1.0) / freedom * T2LimitForm.f(p, freedom, confidence);
        }

        @Override
        public int rowsNeeded(int variables) {
            // So many that m (n - 1) is at least p.
            return subgroups + variables;
        }
    }
}
