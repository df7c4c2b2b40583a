package io.welleng.examples.fieldstudy.study;

import io.welleng.core.study.Study;
import io.welleng.core.study.StudyOutcome;
import io.welleng.core.study.StudyOutcome.Answered;
import io.welleng.dca.DeclineReport;
import io.welleng.dca.DeclineStudy;
import io.welleng.dca.FitWindow;
import io.welleng.dca.backtest.BacktestCase;
import io.welleng.dca.backtest.BacktestReport;
import io.welleng.dca.backtest.BacktestStudy;
import io.welleng.dca.backtest.ForecastMethod;
import io.welleng.dca.data.CleaningRules;
import io.welleng.dca.data.ProductionHistory;
import io.welleng.dca.fit.Criterion;
import io.welleng.dca.fit.DeclineParameter;
import io.welleng.dca.fit.FitSettings;
import io.welleng.dca.fit.ModelFamily;
import io.welleng.dca.probability.DeclineMonteCarloReport;
import io.welleng.dca.probability.DeclineMonteCarloStudy;
import io.welleng.dca.probability.UncertaintySource;
import io.welleng.dca.sampling.SamplingMethod;
import io.welleng.dca.sampling.SamplingPlan;
import io.welleng.examples.fieldstudy.input.DeclineSettings;
import java.util.List;

/**
 * The decline of a field: what is asked about its history.
 *
 * @param settings names, limits and numbers
 * @param fit the fit, its residuals autocorrelated
 * @param independent the same with residuals taken as independent of each other, to compare with
 * @param monteCarlo what the uncertainty of the fit means for the years to come
 * @param backtest how well forecasts would have done
 */
public record DeclineCase(
        DeclineSettings settings,
        DeclineStudy fit,
        DeclineStudy independent,
        DeclineMonteCarloStudy monteCarlo,
        BacktestStudy backtest) {

    private static final double DAYS_PER_YEAR = 365.25;
    private static final double COVERAGE = 0.8;
    private static final FitWindow FROM_PEAK = new FitWindow.FromPeak(5, 24);
    private static final List<ModelFamily> ARPS =
            List.of(ModelFamily.EXPONENTIAL, ModelFamily.HYPERBOLIC, ModelFamily.HARMONIC);

    /**
     * Prepares the questions.
     *
     * @param settings names, limits and numbers
     * @param history monthly volumes (Sm³)
     * @return the case
     */
    public static DeclineCase of(DeclineSettings settings, ProductionHistory history) {
        FitSettings plain = FitSettings.logRate().withBounds(DeclineParameter.B, 0.0, 1.0);
        DeclineStudy fit = decline(settings, history, plain.withAutocorrelation());
        return new DeclineCase(
                settings,
                fit,
                decline(settings, history, plain),
                new DeclineMonteCarloStudy(
                        settings.field(),
                        new UncertaintySource.FitCovariance(fit),
                        new SamplingPlan(SamplingMethod.LATIN_HYPERCUBE, settings.samples(), settings.seed()),
                        settings.economicLimitSm3PerDay(),
                        settings.horizonYears() * DAYS_PER_YEAR,
                        settings.bandMonths()),
                new BacktestStudy(
                        List.of(new BacktestCase(settings.field(), history)),
                        CleaningRules.monthly(),
                        ForecastMethod.automatic(),
                        settings.hiddenMonths(),
                        settings.endMonthsEarlier(),
                        COVERAGE));
    }

    private static DeclineStudy decline(DeclineSettings settings, ProductionHistory history, FitSettings how) {
        return new DeclineStudy(
                settings.field(), history, CleaningRules.monthly(), FROM_PEAK, ARPS, how, Criterion.AICC);
    }

    /** In the order that {@link #answer} takes their outcomes in; those that take longest are first. */
    List<Study<?>> studies() {
        return List.of(backtest, monteCarlo, fit, independent);
    }

    /** Puts the outcomes of {@link #studies} together. */
    DeclineResult answer(List<StudyOutcome<Object>> outcomes) {
        return new DeclineResult(
                this,
                (DeclineReport) report(outcomes.get(2)),
                (DeclineReport) report(outcomes.get(3)),
                (DeclineMonteCarloReport) report(outcomes.get(1)),
                (BacktestReport) report(outcomes.get(0)));
    }

    private Object report(StudyOutcome<Object> outcome) {
        if (outcome instanceof Answered<Object> answered) {
            return answered.report();
        }
        throw new IllegalStateException(settings.field() + ": " + outcome);
    }
}
