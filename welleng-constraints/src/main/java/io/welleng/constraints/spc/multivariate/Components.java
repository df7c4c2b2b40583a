package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/** How many principal components a model keeps. */
public sealed interface Components {

    /**
     * A given number.
     *
     * @param count components kept, at least 1
     */
    record Number(int count) implements Components {

        /** Checks the count. */
        public Number {
            Check.atLeast(count, 1, "count");
        }
    }

    /**
     * The fewest that explain a share of the variance of the standardised variables.
     *
     * @param share share of the variance (fraction), above 0 and up to 1
     */
    record ExplainedVariance(double share) implements Components {

        /** Checks the share. */
        public ExplainedVariance {
            if (!(share > 0.0 && share <= 1.0)) {
                throw new InvalidInputException("share", "above 0 and at most 1", "(fraction)", Double.toString(share));
            }
        }
    }

    /**
     * A given number of components.
     *
     * @param count components kept, at least 1
     * @return the choice
     */
    static Number number(int count) {
        return new Number(count);
    }

    /**
     * As many as explain a share of the variance.
     *
     * @param share share of the variance (fraction), above 0 and up to 1
     * @return the choice
     */
    static ExplainedVariance explainedVariance(double share) {
        return new ExplainedVariance(share);
    }
}
