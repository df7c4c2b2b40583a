package io.welleng.examples.fieldstudy.report;

import io.welleng.allocation.network.NodeAdvisory;
import io.welleng.examples.fieldstudy.input.Settings;
import io.welleng.examples.fieldstudy.study.AllocationResult;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The chapter of the allocation: its pictures and tables. */
final class MonthPages {

    private MonthPages() {}

    /** All that the template shows of the month; {@code flow} is null where nothing was allocated. */
    record Section(
            List<String> caseNames,
            String firstCase,
            String lastCase,
            Charts.Slot flow,
            List<MonthTables.TotalRow> fields,
            MonthTables.TotalRow total,
            List<MonthTables.OwnerRow> owners,
            boolean anyOwner,
            Charts.Slot stack,
            List<MonthCharts.Panel> fieldCharts,
            List<MonthCharts.Panel> uncertainties,
            boolean anyUncertainty,
            String uncertaintyNote,
            Charts.Slot imbalance,
            List<MonthCharts.Panel> factors,
            List<String> factorNames,
            List<MonthTables.DayRow> days,
            boolean anyProblem,
            List<MonthExplanation.Row> explanation,
            boolean anyExplanation,
            List<MonthTables.TotalRow> wellTotals,
            List<WellPages.AdvisoryRow> advisories) {}

    static Section section(FieldStudyResult result, Charts charts) {
        AllocationResult last = result.cases().get(result.cases().size() - 1);
        MonthDays days = new MonthDays(result);
        MonthTables tables = new MonthTables(result, days);
        MonthCharts pictures = new MonthCharts(charts, result, days);
        // charts are numbered in the order in which they stand on the page
        Charts.Slot flow = MonthFlow.of(charts, result.month(), last);
        Charts.Slot stack = pictures.stack();
        List<MonthCharts.Panel> fieldCharts = pictures.fields();
        List<MonthCharts.Panel> uncertainties = pictures.uncertainties();
        List<MonthTables.OwnerRow> owners = tables.owners();
        List<MonthTables.DayRow> rows = tables.days();
        List<MonthExplanation.Row> explanation =
                last.explanation().map(MonthExplanation::rows).orElse(List.of());
        return new Section(
                tables.caseNames(),
                result.cases().get(0).question().title(),
                last.question().title(),
                flow,
                tables.fields(),
                tables.total(),
                owners,
                !owners.isEmpty(),
                stack,
                fieldCharts,
                uncertainties,
                !uncertainties.isEmpty(),
                uncertaintyNote(result.settings()),
                pictures.imbalance(),
                pictures.factors(),
                tables.factorNames(),
                rows,
                rows.stream().anyMatch(day -> !day.problem().isEmpty()),
                explanation,
                !explanation.isEmpty(),
                tables.wells(),
                advisories(result));
    }

    /** What the uncertainties are made of. */
    private static String uncertaintyNote(Settings settings) {
        Settings.StandardUncertainty known = settings.standardUncertainty();
        return "Stated standard uncertainties: total meter " + percent(known.totalMeter())
                + ", meter of a field with wells "
                + percent(known.fieldMeter()) + ", of a field without wells " + percent(known.wholeFieldMeter())
                + ", estimate of the fields without a meter " + percent(known.fieldsByDifference())
                + ", estimate of a well " + percent(known.wellEstimate())
                + "; correlation of the errors from day to day "
                + Numbers.plain(settings.dayCorrelation().estimates()) + " for estimates and "
                + Numbers.plain(settings.dayCorrelation().meters()) + " for meters.";
    }

    private static String percent(double fraction) {
        return Numbers.plain(Math.rint(1e8 * fraction) / 1e6) + "\u00a0%";
    }

    private static List<WellPages.AdvisoryRow> advisories(FieldStudyResult result) {
        List<WellPages.AdvisoryRow> rows = new ArrayList<>();
        for (AllocationResult one : result.cases()) {
            for (NodeAdvisory advisory : one.report().advisories()) {
                long day = 1 + ChronoUnit.DAYS.between(result.settings().firstDay(), advisory.date());
                String place =
                        one.question().title().toLowerCase(Locale.ROOT) + ", day " + day + ", " + advisory.node();
                rows.add(WellPages.advisory(place, advisory.advisory()));
            }
        }
        return rows;
    }
}
