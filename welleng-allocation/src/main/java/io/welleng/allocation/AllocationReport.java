package io.welleng.allocation;

import io.welleng.allocation.internal.Figures;
import io.welleng.allocation.rounding.Rounding;
import io.welleng.core.check.Check;
import java.util.List;
import java.util.Locale;

/**
 * What each source of a period made, and what it is worth: by day, by source, by field and in total.
 *
 * <p>Printed volumes ({@code roundedBbl}) and values ({@code valueUsd}) sum exactly, as decimal numbers, in every
 * direction: sources to groups, groups to days, days to the period, and the totals of sources or fields to the period.
 * The printed total meter of a day is the reading rounded by itself; the value of the period is the sum of the readings
 * × price, rounded by itself to cents. Everything below them is rounded by {@link Rounding}'s largest remainder, which
 * shares the value of the period over the days too. A meter that reads more digits than are printed is therefore
 * printed rounded, a group's meter so that the groups still sum to the total; one that does not, as it reads.
 *
 * @param method the method used
 * @param oilPriceUsdPerBbl price used (USD/bbl)
 * @param rounding how volumes are printed
 * @param days each day, in the order of the input
 * @param sources totals of each source that appears in an allocated day, in order of first appearance
 * @param fields totals of each field that appears in an allocated day, in order of first appearance
 * @param period the whole period
 */
public record AllocationReport(
        AllocationMethod method,
        double oilPriceUsdPerBbl,
        Rounding rounding,
        List<DayOutcome> days,
        List<SourceTotal> sources,
        List<FieldTotal> fields,
        PeriodTotal period) {

    /** Keeps its own copies of the lists. */
    public AllocationReport {
        days = List.copyOf(Check.notEmpty(days, "days"));
        sources = List.copyOf(Check.present(sources, "sources"));
        fields = List.copyOf(Check.present(fields, "fields"));
    }

    /** A table of the fields, and one line for each day that was not allocated. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "Allocation, %s, %d of %d day(s), at %s USD/bbl\n",
                method.label(),
                period.daysAllocated(),
                days.size(),
                Figures.four(oilPriceUsdPerBbl)));
        int width =
                fields.stream().mapToInt(field -> field.field().length()).max().orElse(0);
        String row = "%-" + Math.max(width, 5) + "s %14s %14s %14s %8s\n";
        table.append(String.format(Locale.ROOT, row, "field", "estimate bbl", "allocated bbl", "value USD", "sources"));
        for (FieldTotal field : fields) {
            table.append(String.format(
                    Locale.ROOT,
                    row,
                    field.field(),
                    Figures.four(field.estimateBbl()),
                    Figures.four(field.allocatedBbl()),
                    Figures.four(field.valueUsd()),
                    field.sources()));
        }
        table.append(String.format(
                Locale.ROOT,
                row,
                "total",
                Figures.four(period.estimateBbl()),
                Figures.four(period.allocatedBbl()),
                Figures.four(period.valueUsd()),
                sources.size()));
        for (DayOutcome day : days) {
            if (day instanceof DayOutcome.NotAllocated) {
                table.append(day).append("\n");
            }
        }
        return table.toString().stripTrailing();
    }
}
