package io.welleng.allocation;

import io.welleng.allocation.metering.AllocationDay;
import io.welleng.allocation.metering.Measurement;
import io.welleng.allocation.metering.Source;
import io.welleng.allocation.metering.SourceGroup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The month of real data in the folder {@code month} of the test resources, as days to allocate. Its README says what
 * the files hold.
 *
 * <p>The files number the days; here they are those of January 2016.
 */
final class AllocationMonth {

    /** Barrels in a cubic metre, as the data has it. */
    static final double BBL_PER_M3 = 6.2898;

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    private AllocationMonth() {}

    /** Case 1: all wells and field E in one group, measured by the total meter. */
    static List<AllocationDay> case1() {
        List<AllocationDay> days = new ArrayList<>();
        for (Day day : days()) {
            List<Source> all = new ArrayList<>(day.wells());
            all.add(day.fieldE());
            days.add(new AllocationDay(
                    day.date(), day.totalBbl(), List.of(new SourceGroup("all", Measurement.totalMeter(), all))));
        }
        return days;
    }

    /** Case 2: field B by its meter, field E by its meter, the wells of A, C and D by difference. */
    static List<AllocationDay> case2() {
        List<AllocationDay> days = new ArrayList<>();
        for (Day day : days()) {
            List<Source> fieldB = new ArrayList<>();
            List<Source> others = new ArrayList<>();
            for (Source well : day.wells()) {
                (well.field().equals("B") ? fieldB : others).add(well);
            }
            days.add(new AllocationDay(
                    day.date(),
                    day.totalBbl(),
                    List.of(
                            new SourceGroup("B", Measurement.metered(day.fieldBBbl()), fieldB),
                            new SourceGroup(
                                    "E", Measurement.metered(day.fieldE().estimateBbl()), List.of(day.fieldE())),
                            new SourceGroup("A+C+D", Measurement.byDifference(), others))));
        }
        return days;
    }

    /** Rows of a file by column name, in file order; empty cells are left out. */
    static List<Map<String, String>> table(String file) {
        List<String> lines = text(file).lines().toList();
        String[] columns = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].isEmpty()) {
                    row.put(columns[i], cells[i]);
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private record Day(LocalDate date, double totalBbl, double fieldBBbl, Source fieldE, List<Source> wells) {}

    private static List<Day> days() {
        List<Map<String, String>> meters = table("meters_bbl.csv");
        List<Map<String, String>> estimates = table("estimated_bbl.csv");
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < meters.size(); i++) {
            Map<String, String> meter = meters.get(i);
            days.add(new Day(
                    FIRST.plusDays(i),
                    Double.parseDouble(meter.get("total")),
                    Double.parseDouble(meter.get("field_b")),
                    new Source("E", "E", Double.parseDouble(meter.get("field_e"))),
                    wells(estimates.get(i))));
        }
        return days;
    }

    /** A well without an estimate is not in the list; the letter before the dash is its field. */
    private static List<Source> wells(Map<String, String> estimates) {
        List<Source> wells = new ArrayList<>();
        estimates.forEach((name, printedBbl) -> {
            if (!name.equals("day")) {
                String field = name.substring(0, name.indexOf('-'));
                wells.add(new Source(name, field, estimateBbl(Double.parseDouble(printedBbl))));
            }
        });
        return wells;
    }

    /** The estimates are whole m3/d in bbl, printed with two decimals; this takes the rounding back. */
    static double estimateBbl(double printedBbl) {
        return Math.round(printedBbl / BBL_PER_M3) * BBL_PER_M3;
    }

    private static String text(String file) {
        try (InputStream in = AllocationMonth.class.getResourceAsStream("month/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
