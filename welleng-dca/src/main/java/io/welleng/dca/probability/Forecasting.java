package io.welleng.dca.probability;

import io.welleng.core.study.Advisory;
import io.welleng.core.study.StudyRunner;
import io.welleng.dca.DeclineReport;
import io.welleng.dca.DeclineStudy;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.FittedPoint;
import io.welleng.dca.fit.ParameterEstimate;
import io.welleng.dca.sampling.Samples;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A Monte Carlo study under way. */
final class Forecasting {

    private static final double NOTICEABLE = 0.01;

    private final DeclineMonteCarloStudy study;
    private final StudyRunner runner;

    Forecasting(DeclineMonteCarloStudy study, StudyRunner runner) {
        this.study = study;
        this.runner = runner;
    }

    DeclineMonteCarloReport report() {
        if (study.source() instanceof UncertaintySource.GivenDistributions given) {
            return new DeclineMonteCarloReport(study.well(), null, given(given));
        }
        DeclineStudy decline = study.source() instanceof UncertaintySource.ResidualBootstrap bootstrap
                ? bootstrap.decline()
                : ((UncertaintySource.FitCovariance) study.source()).decline();
        DeclineReport report = decline.run();
        MonteCarloOutcome outcome = report.outcome() instanceof FitOutcome.Fitted fitted
                ? afterHistory(decline, report, fitted)
                : new MonteCarloOutcome.NotSampled(MonteCarloOutcome.NotSampled.Reason.NO_FIT, report.outcome());
        return new DeclineMonteCarloReport(study.well(), report, outcome);
    }

    private MonteCarloOutcome given(UncertaintySource.GivenDistributions given) {
        Abandonment abandonment = new Abandonment(study.economicLimitPerDay(), study.horizonDays());
        if (study.bandMonths() == 0) {
            Recoveries found = MonteCarlo.recoveries(given.parameters(), study.plan(), abandonment, runner);
            return outcome(given.start(), 0.0, found.volumes(), List.of(), found.drawnAgain(), 0, 0);
        }
        DrawnModels models = MonteCarlo.draw(given.parameters(), study.plan(), runner);
        return outcome(given.start(), 0.0, 0.0, models, abandonment, 0);
    }

    private MonteCarloOutcome afterHistory(DeclineStudy decline, DeclineReport report, FitOutcome.Fitted fitted) {
        DrawnModels models;
        MonteCarloOutcome.NotSampled.Reason reason;
        if (study.source() instanceof UncertaintySource.ResidualBootstrap bootstrap) {
            models = new Bootstrap(fitted, decline.settings(), bootstrap.resampling())
                    .draw(study.plan().samples(), study.plan().seed(), runner);
            reason = MonteCarloOutcome.NotSampled.Reason.NO_REPLICATES;
        } else if (fitted.covariance() == null) {
            models = null;
            reason = MonteCarloOutcome.NotSampled.Reason.NO_COVARIANCE;
        } else {
            models = MonteCarlo.drawOrNull(ParameterDistributions.of(fitted, decline.settings()), study.plan(), runner);
            reason = MonteCarloOutcome.NotSampled.Reason.NO_MODELS;
        }
        if (models == null) {
            return new MonteCarloOutcome.NotSampled(reason, fitted);
        }
        FittedPoint last = fitted.points().get(fitted.points().size() - 1);
        LocalDate start = report.dates().get(report.dates().size() - 1).plusDays((long)
                Math.ceil(last.endDays() - last.startDays()));
        double from = report.endDays();
        Abandonment abandonment = new Abandonment(study.economicLimitPerDay(), from + study.horizonDays());
        return outcome(start, from, report.cumulativeAtEnd(), models, abandonment, withoutUncertainty(fitted));
    }

    /** Parameters that the covariance leaves out though the data were to tell them. */
    private int withoutUncertainty(FitOutcome.Fitted fitted) {
        boolean byCovariance = study.source() instanceof UncertaintySource.FitCovariance;
        return (int) fitted.parameters().stream()
                .filter(one -> byCovariance
                        && one.state() != ParameterEstimate.State.ESTIMATED
                        && one.state() != ParameterEstimate.State.FIXED)
                .count();
    }

    private MonteCarloOutcome outcome(
            LocalDate start,
            double fromDays,
            double produced,
            DrawnModels models,
            Abandonment abandonment,
            int certain) {
        Samples volumes = models.volumes(abandonment, fromDays, runner);
        List<DatedBand> bands = new ArrayList<>();
        if (study.bandMonths() > 0) {
            double[] times = new double[study.bandMonths()];
            for (int k = 0; k < times.length; k++) {
                times[k] = fromDays + ChronoUnit.DAYS.between(start, start.plusMonths(k + 1L));
            }
            List<BandPoint> points = models.bands(times, abandonment, fromDays, runner);
            for (int k = 0; k < times.length; k++) {
                bands.add(new DatedBand(start.plusMonths(k + 1L), points.get(k)));
            }
        }
        return outcome(start, produced, volumes, bands, models.drawnAgain(), models.failed(), certain);
    }

    private static MonteCarloOutcome outcome(
            LocalDate start,
            double produced,
            Samples volumes,
            List<DatedBand> bands,
            int again,
            int failed,
            int certain) {
        List<Advisory> advisories = new ArrayList<>();
        if (certain > 0) {
            advisories.add(new Advisory(
                    "parameter_without_uncertainty",
                    "parameters at a bound or not identified do not vary, and the band is too narrow: "
                            + "their number",
                    certain,
                    null,
                    0.0));
        }
        double repeated = (double) again / volumes.size();
        if (repeated > NOTICEABLE) {
            advisories.add(new Advisory(
                    "drawn_again",
                    "draws that made no model were repeated: the fraction of the samples",
                    repeated,
                    null,
                    NOTICEABLE));
        }
        double lost = (double) failed / (volumes.size() + failed);
        if (lost > NOTICEABLE) {
            advisories.add(new Advisory(
                    "replicates_without_fit",
                    "bootstrap replicates without a fit are left out: the fraction of the replicates",
                    lost,
                    null,
                    NOTICEABLE));
        }
        Samples ultimate = produced == 0.0 ? volumes : Samples.of(volumes.size(), i -> produced + volumes.value(i));
        return new MonteCarloOutcome.Sampled(
                start, produced, volumes.summary(), ultimate.summary(), bands, again, failed, advisories);
    }
}
