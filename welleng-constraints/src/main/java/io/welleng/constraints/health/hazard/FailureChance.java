package io.welleng.constraints.health.hazard;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * Probability that a pump at work today fails within a time.
 *
 * @param horizonDays time ahead (d)
 * @param probability probability of failure within it (fraction)
 * @param lower lower end of its confidence interval (fraction); null where the model was not fitted
 * @param upper upper end (fraction); null where the model was not fitted
 */
public record FailureChance(
        double horizonDays,
        double probability,
        @OptionalValue Double lower,
        @OptionalValue Double upper) {

    /** Checks that the probability lies in its interval. */
    public FailureChance {
        Check.positive(horizonDays, "horizonDays", "d");
        Check.fraction(probability, "probability");
        if (lower != null || upper != null) {
            Check.present(lower, "lower");
            Check.present(upper, "upper");
            Check.inRange(probability, lower, upper, "probability", "(fraction)");
        }
    }

    /**
     * The interval is normal in \( L = \ln[H(t+s) - H(t)] \), whose gradient in \( (\beta, c, b) \) is \( ([H \ln t]_t^{t+s} /
     * [H]_t^{t+s},\, 1,\, x) \).
     */
    static FailureChance of(
            WeibullModel model, FitOutcome.Fitted fit, double ageDays, double horizonDays, List<Double> x) {
        double probability = model.failureProbability(ageDays, horizonDays, x);
        if (fit == null) {
            return new FailureChance(horizonDays, probability, null, null);
        }
        int size = 2 + x.size();
        double[] gradient = new double[size];
        double growth = ageDays == 0.0 ? 0.0 : Math.log1p(horizonDays / ageDays);
        gradient[0] = Math.log(ageDays + horizonDays);
        if (ageDays > 0.0) {
            // [t^b ln t] / [t^b] over the step, written so that a short step loses nothing
            gradient[0] += growth / Math.expm1(model.shape() * growth);
        }
        gradient[1] = 1.0;
        for (int k = 2; k < size; k++) {
            gradient[k] = x.get(k - 2);
        }
        double variance = 0.0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                variance += gradient[i] * fit.covariance().get(i).get(j) * gradient[j];
            }
        }
        double factor = Math.exp(KaplanMeier.standardNormal(fit.confidence()) * Math.sqrt(Math.max(0.0, variance)));
        double hazard = Weibull.hazardBetween(model.shape(), model.scaleDays(x), ageDays, horizonDays);
        double lower = Math.min(probability, -Math.expm1(-hazard / factor));
        double upper = Math.max(probability, -Math.expm1(-hazard * factor));
        return new FailureChance(horizonDays, probability, lower, upper);
    }
}
