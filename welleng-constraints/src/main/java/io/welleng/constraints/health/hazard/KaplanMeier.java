package io.welleng.constraints.health.hazard;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Survival from run lives without any assumed shape, by the product limit \[ \hat R(t) = \prod_{t_j \le t}
 * \left(1 - \frac{d_j}{n_j}\right), \qquad \mathrm{var} = \hat R^2 \sum \frac{d_j}{n_j (n_j - d_j)} \] with \(d_j\) failures among
 * \(n_j\) runs at risk. A run suspended at the age of a failure counts as at risk there. The interval is normal in
 * \( \ln(-\ln R) \), so it stays within 0 and 1. Where all have failed the survival is 0, with standard error 0 and no
 * interval to speak of. Covariates are left out of account.
 *
 * @param steps ages of failure in order; none if no run failed
 * @param runs number of runs
 * @param failures number of runs that failed
 * @param medianDays least age at which the survival is 0.5 or less; null if it never falls so far (d)
 * @param confidence probability of the interval of each step by itself (fraction)
 * @see "Kaplan, E.L., Meier, P. (1958). Nonparametric estimation from incomplete observations. J. Am. Stat. Assoc. 53"
 * @see "Greenwood, M. (1926). The natural duration of cancer. Reports on Public Health and Medical Subjects 33"
 */
public record KaplanMeier(
        List<KaplanMeierStep> steps,
        int runs,
        int failures,
        @OptionalValue Double medianDays,
        double confidence) {

    private static final double MEDIAN = 0.5;

    /** Copies the steps. */
    public KaplanMeier {
        steps = List.copyOf(steps);
        Check.atLeast(runs, 1, "runs");
        Check.atLeast(failures, 0, "failures");
        Check.fraction(confidence, "confidence");
    }

    /**
     * The estimate from run lives.
     *
     * @param lives runs in any order, at least one
     * @param confidence probability of each interval (fraction), between 0 and 1, commonly 0.95
     * @return the estimate
     */
    public static KaplanMeier of(List<RunLife> lives, double confidence) {
        double z = standardNormal(confidence);
        List<RunLife> sorted = new ArrayList<>(Check.notEmpty(lives, "lives"));
        sorted.sort(Comparator.comparingDouble(RunLife::days));
        List<KaplanMeierStep> steps = new ArrayList<>();
        int all = 0;
        double survival = 1.0;
        double sum = 0.0;
        Double median = null;
        int from = 0;
        while (from < sorted.size()) {
            double days = sorted.get(from).days();
            int to = from;
            int failed = 0;
            while (to < sorted.size() && sorted.get(to).days() == days) {
                failed += sorted.get(to++).failed() ? 1 : 0;
            }
            if (failed > 0) {
                int atRisk = sorted.size() - from;
                survival *= (double) (atRisk - failed) / atRisk;
                sum += failed / ((double) atRisk * (atRisk - failed));
                steps.add(step(days, atRisk, failed, survival, sum, z));
                median = median == null && survival <= MEDIAN ? Double.valueOf(days) : median;
                all += failed;
            }
            from = to;
        }
        return new KaplanMeier(steps, sorted.size(), all, median, confidence);
    }

    private static KaplanMeierStep step(double days, int atRisk, int failed, double survival, double sum, double z) {
        if (survival == 0.0) {
            return new KaplanMeierStep(days, atRisk, failed, 0.0, 0.0, 0.0, 0.0);
        }
        double width = Math.exp(z * Math.sqrt(sum) / -Math.log(survival));
        return new KaplanMeierStep(
                days,
                atRisk,
                failed,
                survival,
                survival * Math.sqrt(sum),
                Math.pow(survival, width),
                Math.pow(survival, 1.0 / width));
    }

    static double standardNormal(double confidence) {
        Check.positive(confidence, "confidence", "(fraction)");
        Check.below(confidence, 1.0, "confidence", "1", "(fraction)");
        return new NormalDistribution(null, 0.0, 1.0).inverseCumulativeProbability(0.5 * (1.0 + confidence));
    }

    /**
     * Survival at an age.
     *
     * @param ageDays age, at least 0 (d); beyond the longest run the last value holds, for want of a better one
     * @return fraction estimated to live longer (fraction)
     */
    public double survival(double ageDays) {
        Check.notNegative(ageDays, "ageDays", "d");
        double survival = 1.0;
        for (KaplanMeierStep step : steps) {
            if (step.days() > ageDays) {
                break;
            }
            survival = step.survival();
        }
        return survival;
    }

    @Override
    public String toString() {
        return "KaplanMeier[" + runs + " runs, " + failures + " failed, median "
                + (medianDays == null ? "not reached" : Figures.four(medianDays) + " d") + "]";
    }
}
