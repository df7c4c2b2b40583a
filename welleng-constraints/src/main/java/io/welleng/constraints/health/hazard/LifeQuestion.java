package io.welleng.constraints.health.hazard;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * How long will this pump last, given that it runs today?
 *
 * @param ageDays its age, counted as the run lives were, at least 0 (d)
 * @param covariates values of its covariates, in the order of the basis; none where null
 * @param basis where the hazard comes from
 * @param horizonsDays times ahead for which the probability of failure is asked (d); 30, 90 and 365 where null
 */
public record LifeQuestion(
        double ageDays,
        @OptionalValue List<Double> covariates,
        LifeBasis basis,
        @OptionalValue List<Double> horizonsDays) {

    private static final List<Double> USUAL_HORIZONS = List.of(30.0, 90.0, 365.0);
    private static final double TENTH = 0.1;

    /** Checks that age and horizons are possible, and puts the defaults. */
    public LifeQuestion {
        Check.notNegative(ageDays, "ageDays", "d");
        Check.present(basis, "basis");
        covariates = covariates == null ? List.of() : List.copyOf(covariates);
        horizonsDays = horizonsDays == null ? USUAL_HORIZONS : List.copyOf(horizonsDays);
        for (int i = 0; i < horizonsDays.size(); i++) {
            Check.positive(horizonsDays.get(i), Check.element("horizonsDays", i), "d");
        }
        int names = basis instanceof LifeBasis.Runs fit
                ? fit.covariates().size()
                : ((LifeBasis.Known) basis).model().covariates().size();
        Check.sameLength(covariates.size(), "covariates", names, "covariates of the basis");
        for (int i = 0; i < names; i++) {
            Check.finite(covariates.get(i), Check.element("covariates", i), "");
        }
    }

    /**
     * Answers the question.
     *
     * @return the remaining life, or why it cannot be estimated
     */
    public LifeOutcome answer() {
        if (basis instanceof LifeBasis.Known known) {
            return estimate(known.model(), null, null, List.of());
        }
        LifeBasis.Runs fit = (LifeBasis.Runs) basis;
        KaplanMeier plain = KaplanMeier.of(fit.runs(), fit.confidence());
        FitOutcome outcome = WeibullFit.of(fit.runs(), fit.covariates(), fit.confidence());
        if (outcome instanceof FitOutcome.Fitted fitted) {
            return estimate(fitted.model(), fitted, plain, cautions(fit, fitted));
        }
        return new LifeOutcome.NotEstimated(((FitOutcome.NotFitted) outcome).reason(), plain);
    }

    /** What lies outside the runs the model was fitted to. */
    private List<Advisory> cautions(LifeBasis.Runs basis, FitOutcome.Fitted fitted) {
        List<Advisory> advisories = new ArrayList<>(fitted.advisories());
        double longest = basis.runs().stream().mapToDouble(RunLife::days).max().orElseThrow();
        if (ageDays > longest) {
            advisories.add(
                    new Advisory("age_outside_runs", "The pump is older than every run (d)", ageDays, null, longest));
        }
        for (int i = 0; i < covariates.size(); i++) {
            int k = i;
            DoubleSummaryStatistics seen = basis.runs().stream()
                    .mapToDouble(run -> run.covariates().get(k))
                    .summaryStatistics();
            double value = covariates.get(i);
            if (value < seen.getMin() || value > seen.getMax()) {
                String message = basis.covariates().get(i) + " lies outside that of the runs";
                advisories.add(new Advisory("covariate_outside_runs", message, value, seen.getMin(), seen.getMax()));
            }
        }
        if (!fitted.check().adequate()) {
            advisories.add(new Advisory(
                    "fit_not_adequate",
                    "A Weibull with these covariates does not describe the runs (steps of the residuals outside their"
                            + " interval)",
                    fitted.check().outside(),
                    null,
                    FitCheck.mostOutside(fitted.check().steps())));
        }
        return advisories;
    }

    private LifeOutcome estimate(
            WeibullModel model, FitOutcome.Fitted fit, KaplanMeier plain, List<Advisory> advisories) {
        List<FailureChance> chances = new ArrayList<>();
        for (double horizon : horizonsDays) {
            chances.add(FailureChance.of(model, fit, ageDays, horizon, covariates));
        }
        return new LifeOutcome.Estimated(
                ageDays,
                ageDays == 0.0 ? null : Double.valueOf(model.hazardPerDay(ageDays, covariates)),
                chances,
                model.meanResidualDays(ageDays, covariates),
                model.residualQuantileDays(ageDays, 0.5, covariates),
                model.residualQuantileDays(ageDays, TENTH, covariates),
                model.residualQuantileDays(ageDays, 1.0 - TENTH, covariates),
                model,
                fit,
                plain,
                LifeOutcome.ASSUMPTIONS,
                advisories);
    }
}
