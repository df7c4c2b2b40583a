package io.welleng.examples.fieldstudy.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.welleng.allocation.InletShare;
import io.welleng.core.units.Figures;
import io.welleng.examples.fieldstudy.input.AllocationMonth;
import io.welleng.examples.fieldstudy.study.AllocationResult;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * The allocation as CSV (RFC 4180): one row for each day, case and number, with its standard uncertainty. Each tier of a day
 * and case, the total, the fields and the wells, sums to the total meter exactly. A day that was not allocated has no rows.
 */
public final class AllocationCsv {

    private static final int CENTS = 2;

    private final FieldStudyResult result;
    private final AllocationMonth month;
    private final MonthDays days;
    private final MonthSpread spread;
    private final CsvWriter csv;

    private AllocationCsv(FieldStudyResult result, CsvWriter csv) {
        this.result = result;
        month = result.month();
        days = new MonthDays(result);
        spread = new MonthSpread(result);
        this.csv = csv;
    }

    /**
     * Renders the table.
     *
     * @param result the field study
     * @return header and rows, lines ended by carriage return and line feed
     */
    public static String render(FieldStudyResult result) {
        StringWriter text = new StringWriter(800_000);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    "day",
                    "case",
                    "tier",
                    "field",
                    "well",
                    "basis",
                    "estimate_bbl",
                    "estimate_uncertainty_bbl",
                    "factor",
                    "allocated_bbl",
                    "allocated_uncertainty_bbl",
                    "value_usd",
                    "value_uncertainty_usd");
            new AllocationCsv(result, csv).days();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void days() {
        for (int day = 0; day < days.size(); day++) {
            for (int one = 0; one < result.cases().size(); one++) {
                if (days.of(one, day).isAllocated()) {
                    day(one, day);
                }
            }
        }
    }

    private void day(int caseIndex, int day) {
        MonthDay values = days.of(caseIndex, day);
        row(caseIndex, day, "total", "", "", values.share(AllocationResult.TOTAL_METER));
        String group = AllocationResult.byDifference(month);
        if (!month.fields().contains(group)) {
            row(caseIndex, day, "group", group, "", values.share(group));
        }
        month.fields().forEach(field -> row(caseIndex, day, "field", field, "", values.share(field)));
        month.wells()
                .forEach(well -> row(caseIndex, day, "well", well.field(), well.name(), values.share(well.name())));
        month.meteredFields().stream()
                .filter(field -> !month.hasWells(field))
                .forEach(field -> row(caseIndex, day, "well", field, field, values.share(field)));
    }

    private void row(int caseIndex, int day, String tier, String field, String well, InletShare share) {
        if (share == null) {
            return;
        }
        Double uncertainty = spread.dayBbl(caseIndex, day, share.node());
        csv.writeRecord(
                Integer.toString(days.number(day)),
                result.cases().get(caseIndex).question().id(),
                tier,
                field,
                well,
                share.basis().name().toLowerCase(Locale.ROOT),
                share.estimate() == null ? "" : Numbers.plain(share.estimate()),
                uncertain(share.standardUncertainty(), 1.0),
                share.factor() == null ? "" : Numbers.plain(share.factor()),
                Numbers.fixed(share.rounded(), result.settings().decimals()),
                uncertain(uncertainty, 1.0),
                Numbers.fixed(share.valueUsd(), CENTS),
                uncertain(uncertainty, result.settings().oilPriceUsdPerBbl()));
    }

    /** A standard uncertainty, in the unit of the number it belongs to. */
    private static String uncertain(Double bbl, double unitsPerBbl) {
        return bbl == null ? "" : Figures.four(bbl * unitsPerBbl);
    }
}
