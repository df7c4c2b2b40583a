package io.welleng.examples.fieldstudy.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.welleng.allocation.AllocatedGroup;
import io.welleng.allocation.AllocatedSource;
import io.welleng.allocation.DayOutcome;
import io.welleng.examples.fieldstudy.study.AllocationResult;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The allocation as CSV (RFC 4180): one row for each day, case, field and well. Allocated volumes are the printed ones,
 * whose sum over a day and case is the total meter. A day that was not allocated has no rows.
 */
public final class AllocationCsv {

    private static final int CENTS = 2;

    private AllocationCsv() {}

    /**
     * Renders the table.
     *
     * @param result the field study
     * @return header and rows, lines ended by carriage return and line feed
     */
    public static String render(FieldStudyResult result) {
        StringWriter text = new StringWriter(400_000);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("day", "case", "field", "well", "estimate_bbl", "factor", "allocated_bbl", "value_usd");
            for (int day = 0; day < result.month().days().size(); day++) {
                String number = Integer.toString(result.month().days().get(day).day());
                for (AllocationResult one : result.cases()) {
                    if (one.report().days().get(day) instanceof DayOutcome.Allocated allocated) {
                        day(csv, number, one, allocated, places(result));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void day(
            CsvWriter csv, String number, AllocationResult one, DayOutcome.Allocated day, Map<String, Integer> places) {
        int decimals = one.report().rounding().decimals();
        String[][] rows = new String[places.size()][];
        for (AllocatedGroup group : day.groups()) {
            String factor = group.factor() == null ? "" : Numbers.plain(group.factor());
            for (AllocatedSource source : group.sources()) {
                rows[places.get(source.name())] = new String[] {
                    number,
                    one.question().id(),
                    source.field(),
                    source.name(),
                    Numbers.plain(source.estimateBbl()),
                    factor,
                    Numbers.fixed(source.roundedBbl(), decimals),
                    Numbers.fixed(source.valueUsd(), CENTS)
                };
            }
        }
        for (String[] row : rows) {
            if (row != null) {
                csv.writeRecord(row);
            }
        }
    }

    /** Where each source stands in a day: wells in the order of their file, then fields metered as a whole. */
    private static Map<String, Integer> places(FieldStudyResult result) {
        Map<String, Integer> places = new HashMap<>();
        result.month().wells().forEach(well -> places.putIfAbsent(well.name(), places.size()));
        List<String> fields = result.month().meteredFields();
        fields.forEach(field -> places.putIfAbsent(field, places.size()));
        return places;
    }
}
