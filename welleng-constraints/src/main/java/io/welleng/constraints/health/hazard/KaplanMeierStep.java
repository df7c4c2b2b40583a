package io.welleng.constraints.health.hazard;

import io.welleng.core.check.Check;

/**
 * The estimate from one age of failure to the next.
 *
 * @param days age of failure (d)
 * @param atRisk runs that had reached this age, those suspended at just this age among them
 * @param failures runs that failed at this age, at least 1
 * @param survival fraction estimated to live longer (fraction)
 * @param standardError Greenwood's standard error of the survival (fraction)
 * @param lower lower end of the interval of the survival (fraction)
 * @param upper upper end of the interval of the survival (fraction)
 */
public record KaplanMeierStep(
        double days, int atRisk, int failures, double survival, double standardError, double lower, double upper) {

    /** Checks that the survival lies in its interval. */
    public KaplanMeierStep {
        Check.positive(days, "days", "d");
        Check.atLeast(failures, 1, "failures");
        Check.atLeast(atRisk, failures, "atRisk");
        Check.fraction(lower, "lower");
        Check.fraction(upper, "upper");
        Check.inRange(survival, lower, upper, "survival", "");
        Check.notNegative(standardError, "standardError", "(fraction)");
    }
}
