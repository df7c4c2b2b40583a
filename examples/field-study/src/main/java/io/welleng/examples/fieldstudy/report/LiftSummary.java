package io.welleng.examples.fieldstudy.report;

import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import io.welleng.examples.fieldstudy.study.LiftResult;
import java.util.List;
import java.util.Locale;

/** The wells on artificial lift for a terminal. */
final class LiftSummary {

    private static final int MOST_WELLS = 30;

    private LiftSummary() {}

    /** Lines, ended by line feeds. */
    static String render(FieldStudyResult result) {
        StringBuilder text = new StringBuilder();
        List<LiftPages.SummaryRow> rows = LiftPages.summary(result);
        line(text, "Artificial lift: %d well(s): %s", rows.size(), result.liftSource());
        int width = Math.max(
                4,
                rows.stream()
                        .mapToInt(row -> ConsoleSummary.clean(row.well()).length())
                        .max()
                        .orElse(0));
        String format = "  %-" + width + "s  %-4s %-23s %10s %12s %12s %18s %9s  %s";
        line(
                text,
                format,
                "Well",
                "Lift",
                "Status",
                "Oil, STB/d",
                "Now",
                "Best",
                "Gain, STB/d",
                "kWh/bbl",
                "Limited by");
        for (LiftPages.SummaryRow row : rows.stream().limit(MOST_WELLS).toList()) {
            String percent = row.gainPercent().equals(Numbers.NONE) ? "" : " (" + row.gainPercent() + " %)";
            line(
                    text,
                    format,
                    ConsoleSummary.clean(row.well()),
                    row.lift(),
                    row.status(),
                    row.oil(),
                    row.setting(),
                    row.best(),
                    row.gain() + percent,
                    row.energy(),
                    row.limitedBy());
        }
        if (rows.size() > MOST_WELLS) {
            line(text, "  ... and %d more", rows.size() - MOST_WELLS);
        }
        for (LiftResult.Failed failed : result.failedLifts()) {
            line(
                    text,
                    "  %-" + width + "s  failed: %s",
                    ConsoleSummary.clean(failed.well()),
                    failed.reason().replaceAll("\\p{Cntrl}", "?"));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
