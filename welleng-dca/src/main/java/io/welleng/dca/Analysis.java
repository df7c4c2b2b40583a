package io.welleng.dca;

import io.welleng.dca.data.CleanHistory;
import io.welleng.dca.data.DeclineSeries;
import io.welleng.dca.fit.DeclineFitter;
import io.welleng.dca.fit.Evidence;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.fit.Selection;
import io.welleng.dca.segment.DeclineStart;
import io.welleng.dca.segment.Segmentation;
import java.time.LocalDate;
import java.util.List;

/** A study under way: the window, then the fits. */
final class Analysis {

    private final DeclineStudy study;
    private final CleanHistory clean;
    private int from;
    private int to;
    private Segmentation segmentation;

    private Analysis(DeclineStudy study, CleanHistory clean) {
        this.study = study;
        this.clean = clean;
        to = clean.series().size();
    }

    static DeclineReport of(DeclineStudy study, CleanHistory clean) {
        return new Analysis(study, clean).report();
    }

    private DeclineReport report() {
        if (clean.series().size() == 0) {
            FitOutcome.NotFitted.Reason reason = hasProduction()
                    ? FitOutcome.NotFitted.Reason.TOO_FEW_POINTS
                    : FitOutcome.NotFitted.Reason.NO_PRODUCTION;
            return without(new FitOutcome.NotFitted(reason, 0, 0));
        }
        FitOutcome refusal = cut();
        if (refusal != null) {
            return without(refusal);
        }
        DeclineSeries window = clean.series().slice(from, to);
        double zeroDays = window.startDays(0);
        Selection selection = DeclineFitter.select(
                window.withZeroAt(zeroDays), study.families(), study.settings(), study.criterion());
        return report(selection.chosen(), selection.evidence());
    }

    private boolean hasProduction() {
        return clean.report().dropped().stream().anyMatch(one -> one.ratePerDay() > 0.0);
    }

    /** Finds the window; what stands in its way, or null. */
    private FitOutcome cut() {
        DeclineSeries series = clean.series();
        if (study.window() instanceof FitWindow.FromPeak peak) {
            DeclineStart start = DeclineStart.detect(series, peak.smoothing(), peak.leastPoints());
            if (start instanceof DeclineStart.Found found) {
                from = found.index();
            } else {
                DeclineStart.NotDeclining not = (DeclineStart.NotDeclining) start;
                return new FitOutcome.NotDeclining(
                        not.chance(),
                        DeclineStart.SIGNIFICANCE,
                        series.ratePerDay(not.peakIndex()),
                        series.ratePerDay(series.size() - 1));
            }
        } else if (study.window() instanceof FitWindow.Between between) {
            from = firstFrom(between.from());
            to = between.to() == null ? to : firstFrom(between.to());
        } else if (study.window() instanceof FitWindow.AfterLastEvent events) {
            for (LocalDate date : events.dates()) {
                int index = firstFrom(date);
                from = index < to ? Math.max(from, index) : from;
            }
        } else if (study.window() instanceof FitWindow.LastStretch stretch) {
            if (!allPositive()) {
                return new FitOutcome.NotFitted(FitOutcome.NotFitted.Reason.ZERO_RATES, series.size(), 0);
            }
            segmentation = stretch.changePoints().detect(series);
            from = segmentation.last().from();
        }
        return from < to ? null : new FitOutcome.NotFitted(FitOutcome.NotFitted.Reason.TOO_FEW_POINTS, 0, 0);
    }

    private boolean allPositive() {
        for (int i = 0; i < clean.series().size(); i++) {
            if (clean.series().ratePerDay(i) == 0.0) {
                return false;
            }
        }
        return true;
    }

    private int firstFrom(LocalDate date) {
        int index = 0;
        while (index < clean.startDates().size()
                && clean.startDates().get(index).isBefore(date)) {
            index++;
        }
        return index;
    }

    private DeclineReport without(FitOutcome refusal) {
        from = 0;
        to = 0;
        return report(refusal, List.of());
    }

    private DeclineReport report(FitOutcome outcome, List<Evidence> evidence) {
        boolean empty = to == from;
        DeclineSeries series = clean.series();
        return new DeclineReport(
                study.well(),
                clean.report(),
                segmentation,
                empty ? clean.origin() : clean.startDates().get(from),
                empty ? 0.0 : series.cumulativeAtStart(from),
                empty ? 0.0 : series.endDays(to - 1) - series.startDays(from),
                empty ? 0.0 : series.cumulativeAtEnd(to - 1),
                clean.startDates().subList(from, to),
                outcome,
                study.criterion(),
                evidence);
    }
}
