package io.welleng.dca.fit;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.dca.data.DeclineSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Fits decline models to series. */
public final class DeclineFitter {

    private DeclineFitter() {}

    /**
     * Fits one model.
     *
     * @param series rates; time 0 of the series is that of the model
     * @param family the model's family
     * @param settings how to fit it
     * @return the fit, or why there is none
     */
    public static FitOutcome fit(DeclineSeries series, ModelFamily family, FitSettings settings) {
        Check.present(series, "series");
        Check.present(family, "family");
        Check.present(settings, "settings");
        return new Fit(series, family, settings).run();
    }

    /**
     * Fits several models to the same points and chooses one.
     *
     * @param series rates; time 0 of the series is that of the models
     * @param families the families, each once
     * @param settings how to fit them
     * @param criterion what decides
     * @return the choice and the evidence
     */
    public static Selection select(
            DeclineSeries series, List<ModelFamily> families, FitSettings settings, Criterion criterion) {
        Check.notEmpty(families, "families");
        Check.present(criterion, "criterion");
        List<FitOutcome> outcomes = new ArrayList<>();
        for (ModelFamily family : families) {
            outcomes.add(fit(series, family, settings));
        }
        double least = Double.POSITIVE_INFINITY;
        FitOutcome chosen = outcomes.get(0);
        for (FitOutcome outcome : outcomes) {
            Double value = value(outcome, criterion);
            if (value != null && value < least) {
                least = value;
                chosen = outcome;
            }
        }
        double sum = 0.0;
        for (FitOutcome outcome : outcomes) {
            Double value = value(outcome, criterion);
            sum += value == null ? 0.0 : Math.exp(-0.5 * (value - least));
        }
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            evidence.add(evidence(families.get(i), outcomes.get(i), value(outcomes.get(i), criterion), least, sum));
        }
        return new Selection(chosen, criterion, evidence, outcomes);
    }

    private static Double value(FitOutcome outcome, Criterion criterion) {
        return outcome instanceof FitOutcome.Fitted fitted ? criterion.of(fitted.statistics()) : null;
    }

    private static Evidence evidence(ModelFamily family, FitOutcome outcome, Double value, double least, double sum) {
        if (!(outcome instanceof FitOutcome.Fitted fitted)) {
            return new Evidence(family, null, null, null, null, 0.0, outcome.toString());
        }
        String remark =
                fitted.advisories().stream().map(Advisory::code).distinct().collect(Collectors.joining(", "));
        return new Evidence(
                family,
                fitted.statistics().parameters(),
                fitted.statistics().sumOfSquares(),
                value,
                value == null ? null : value - least,
                value == null ? 0.0 : Math.exp(-0.5 * (value - least)) / sum,
                remark);
    }
}
