package io.welleng.examples.fieldstudy.report;

import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import io.welleng.examples.fieldstudy.study.RankedWell;
import io.welleng.examples.fieldstudy.study.WellResult;
import io.welleng.nodal.Crossing;
import io.welleng.nodal.NodalOutcome;
import io.welleng.nodal.NodalReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a field study found, compact, for a terminal. */
public final class ConsoleSummary {

    private static final int LONGEST_NAME = 28;
    private static final int MOST_WELLS = 30;

    private final FieldStudyResult result;
    private final StringBuilder text = new StringBuilder();

    private ConsoleSummary(FieldStudyResult result) {
        this.result = result;
    }

    /**
     * Renders the summary.
     *
     * @param result the field study
     * @param files files that were written
     * @return lines, ended by line feeds
     */
    public static String render(FieldStudyResult result, List<Path> files) {
        ConsoleSummary summary = new ConsoleSummary(result);
        summary.text.append(AllocationSummary.render(result));
        summary.wells();
        summary.text.append('\n').append(LiftSummary.render(result));
        summary.text.append(FieldSummary.render(result.plan()));
        summary.text.append('\n').append(SurveillanceSummary.render(result.surveillance()));
        summary.text.append('\n').append(DeclineSummary.render(result.decline()));
        summary.text.append("\nWritten: ");
        summary.text.append(String.join(", ", files.stream().map(Path::toString).toList()));
        return summary.text.append('\n').toString();
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    private void wells() {
        line("");
        line(
                "Wells: %d of %d flow, %s STB/d of oil: %s",
                result.flowing(), result.wells().size(), Numbers.four(result.oilRateStbPerDay()), result.wellSource());
        int width = result.wells().stream()
                .mapToInt(ranked -> clean(ranked.well().name()).length())
                .max()
                .orElse(0);
        line(row(Math.max(width, 4)), "Rank", "Well", "Oil, STB/d", "Liquid, STB/d", "Gas, Mscf/d", "Pwf, psia", "");
        for (RankedWell ranked : result.wells().stream().limit(MOST_WELLS).toList()) {
            well(ranked, Math.max(width, 4));
        }
        if (result.wells().size() > MOST_WELLS) {
            line("  ... and %d more", result.wells().size() - MOST_WELLS);
        }
    }

    private void well(RankedWell ranked, int width) {
        WellResult well = ranked.well();
        String name = clean(well.name());
        if (well instanceof WellResult.Analysed analysed
                && analysed.report().outcome() instanceof NodalOutcome.Flowing flowing) {
            NodalReport report = analysed.report();
            line(
                    row(width),
                    ranked.rank(),
                    name,
                    Numbers.four(report.oilRateStbPerDay()),
                    Numbers.four(flowing.rateStbPerDay()),
                    Numbers.four(report.gasRateMscfPerDay()),
                    Numbers.four(flowing.pwfPsia()),
                    notes(report, flowing));
        } else {
            WellStatus status = WellStatus.of(well);
            line(
                    "  %4s  %-" + width + "s  %s: %s",
                    status == WellStatus.FAILED ? Numbers.NONE : ranked.rank(),
                    name,
                    status.words(),
                    clean(WellStatus.reason(well), Integer.MAX_VALUE));
            if (well instanceof WellResult.Analysed analysed) {
                remedies(analysed, width);
            }
        }
    }

    private void remedies(WellResult.Analysed well, int width) {
        List<WellPages.RemedyRow> remedies = WellPages.remedies(well);
        if (!remedies.isEmpty()) {
            line(
                    "  %4s  %-" + width + "s  flows with %s",
                    "",
                    "",
                    String.join(
                                    " or ",
                                    remedies.stream()
                                            .map(remedy -> remedy.input().toLowerCase(Locale.ROOT) + " "
                                                    + remedy.needed() + " " + remedy.unit())
                                            .toList())
                            .replace("at most", "<=")
                            .replace("at least", ">="));
        }
    }

    private static String row(int width) {
        return "  %4s  %-" + width + "s %11s %13s %12s %10s  %s";
    }

    /** Other crossings than the operating point, and advisories. */
    private static String notes(NodalReport report, NodalOutcome.Flowing flowing) {
        List<String> notes = new ArrayList<>();
        for (Crossing crossing : flowing.crossings()) {
            if (!WellCharts.isOperating(crossing, flowing)) {
                notes.add((crossing.stable() ? "also stable at " : "unstable at ")
                        + Numbers.four(crossing.rateStbPerDay()) + " STB/d");
            }
        }
        int advisories = report.advisories().size();
        if (advisories > 0) {
            notes.add(advisories + (advisories == 1 ? " advisory" : " advisories"));
        }
        return String.join(", ", notes);
    }

    static String clean(String name) {
        return clean(name, LONGEST_NAME);
    }

    /** Texts come from files; whatever could move the cursor does not reach the terminal. */
    private static String clean(String text, int longest) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= longest ? plain : plain.substring(0, longest - 1) + "…";
    }
}
