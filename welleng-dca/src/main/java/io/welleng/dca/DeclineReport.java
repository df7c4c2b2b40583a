package io.welleng.dca;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.dca.data.CleaningReport;
import io.welleng.dca.fit.Criterion;
import io.welleng.dca.fit.Evidence;
import io.welleng.dca.fit.FitOutcome;
import io.welleng.dca.segment.Segmentation;
import java.time.LocalDate;
import java.util.List;

/**
 * How a well declines, and how that was found.
 *
 * @param well name of the well or field
 * @param cleaning what was left out of the history
 * @param segmentation the stretches between change points; null where none were looked for
 * @param origin day of the model's time 0: the first day of the fitted records, or of the history where there are none
 * @param cumulativeAtOrigin volume produced before that day
 * @param endDays end of the last fitted record (days since {@code origin}; on stream where the rules say so)
 * @param cumulativeAtEnd volume produced until then
 * @param dates first days of the fitted records, beside the points of the fit
 * @param outcome the chosen model, or why there is none
 * @param criterion what decided
 * @param evidence all models asked for, in that order; empty where it did not come to a fit
 */
public record DeclineReport(
        String well,
        CleaningReport cleaning,
        @OptionalValue Segmentation segmentation,
        LocalDate origin,
        double cumulativeAtOrigin,
        double endDays,
        double cumulativeAtEnd,
        List<LocalDate> dates,
        FitOutcome outcome,
        Criterion criterion,
        List<Evidence> evidence) {

    /** Keeps its own copies of the lists. */
    public DeclineReport {
        Check.present(well, "well");
        Check.present(cleaning, "cleaning");
        Check.present(origin, "origin");
        dates = List.copyOf(dates);
        Check.present(outcome, "outcome");
        Check.present(criterion, "criterion");
        evidence = List.copyOf(evidence);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Decline of " + well + ": " + cleaning);
        if (segmentation != null) {
            text.append('\n').append(segmentation);
        }
        if (!dates.isEmpty()) {
            text.append("\nfitted from ")
                    .append(origin)
                    .append(", ")
                    .append(dates.size())
                    .append(" records");
            text.append(", produced before ").append(Figures.four(cumulativeAtOrigin));
            text.append(", at the end ").append(Figures.four(cumulativeAtEnd));
        }
        evidence.forEach(one -> text.append("\n  ").append(one));
        return text.append("\n").append(outcome).toString();
    }
}
