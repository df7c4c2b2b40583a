package io.welleng.examples.fieldstudy.report;

import io.welleng.examples.fieldstudy.study.AllocationResult;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The allocation for a terminal: by field, by owner, and what was not allocated. */
final class AllocationSummary {

    private static final int CENTS = 2;
    private static final int MOST_OWNERS = 20;

    private final FieldStudyResult result;
    private final MonthDays days;
    private final MonthTables tables;
    private final StringBuilder text = new StringBuilder();

    private AllocationSummary(FieldStudyResult result) {
        this.result = result;
        days = new MonthDays(result);
        tables = new MonthTables(result, days);
    }

    static String render(FieldStudyResult result) {
        AllocationSummary summary = new AllocationSummary(result);
        summary.fields();
        summary.owners();
        summary.problems();
        return summary.text.toString();
    }

    private void line(String name, int width, String count, List<String> cells) {
        text.append(String.format(Locale.ROOT, "  %-" + width + "s %8s", name, count));
        cells.forEach(cell -> text.append(String.format(Locale.ROOT, " %17s", cell)));
        text.append('\n');
    }

    private void fields() {
        text.append(String.format(
                Locale.ROOT,
                "Allocation of %d day(s), %d well(s), at %s USD/bbl: %s\n",
                days.size(),
                result.month().wells().size(),
                Numbers.account(result.settings().oilPriceUsdPerBbl(), CENTS),
                result.month().source()));
        List<MonthTables.TotalRow> rows = new ArrayList<>(tables.fields());
        rows.add(tables.total());
        int width = width(rows, MonthTables.TotalRow::name);
        line("Field", width, "Sources", headings());
        for (MonthTables.TotalRow row : rows) {
            line(ConsoleSummary.clean(row.name()), width, row.count(), cells(volumes(row.volumes()), row.valueUsd()));
        }
    }

    private List<String> headings() {
        List<String> names = tables.caseNames();
        return cells(
                names.stream().map(name -> name + ", bbl").toList(),
                names.stream().map(name -> name + ", USD").toList());
    }

    /** Volumes of all cases, and the value of the last one. */
    private static List<String> cells(List<String> volumes, List<String> values) {
        List<String> cells = new ArrayList<>(volumes);
        cells.add(values.get(values.size() - 1));
        return cells;
    }

    private static List<String> volumes(List<MonthTables.Volume> volumes) {
        return volumes.stream().map(MonthTables.Volume::bbl).toList();
    }

    private static <T> int width(List<T> rows, Function<T, String> name) {
        return rows.stream()
                .mapToInt(row -> ConsoleSummary.clean(name.apply(row)).length())
                .reduce(8, Math::max);
    }

    private void owners() {
        List<MonthTables.OwnerRow> rows = tables.owners();
        if (rows.isEmpty()) {
            return;
        }
        int width = width(rows, MonthTables.OwnerRow::name);
        line("Owner", width, "", headings());
        for (MonthTables.OwnerRow row : rows.subList(0, Math.min(MOST_OWNERS, rows.size()))) {
            line(ConsoleSummary.clean(row.name()), width, "", cells(volumes(row.volumes()), row.valueUsd()));
        }
        if (rows.size() > MOST_OWNERS) {
            text.append("  ... and ").append(rows.size() - MOST_OWNERS).append(" more\n");
        }
    }

    private void problems() {
        for (int one = 0; one < result.cases().size(); one++) {
            AllocationResult each = result.cases().get(one);
            String title = each.question().title().toLowerCase(Locale.ROOT);
            for (int i = 0; i < days.size(); i++) {
                if (!days.of(one, i).isAllocated()) {
                    text.append("  Day ")
                            .append(days.number(i))
                            .append(" not allocated in ")
                            .append(title);
                    text.append(": ").append(days.of(one, i).obstacles()).append('\n');
                }
            }
            int advisories = each.report().advisories().size();
            if (advisories > 0) {
                text.append("  ").append(advisories).append(advisories == 1 ? " advisory in " : " advisories in ");
                text.append(title)
                        .append(", first: ")
                        .append(each.report().advisories().get(0))
                        .append('\n');
            }
        }
    }
}
