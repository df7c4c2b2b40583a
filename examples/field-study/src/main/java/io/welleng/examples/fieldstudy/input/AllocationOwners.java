package io.welleng.examples.fieldstudy.input;

import io.welleng.examples.fieldstudy.input.AllocationMonth.Owners;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads who owns what from a CSV file with the columns {@code field}, {@code owner}, {@code share}, {@code first_day} and
 * {@code last_day}. The rows of a field with the same days are one set of shares; they sum to 1. Blank days are the first
 * and the last one of the month.
 */
final class AllocationOwners {

    static final String FILE = "owners.csv";

    private static final String FIELD = "field";
    private static final String OWNER = "owner";
    private static final String SHARE = "share";
    private static final String FIRST_DAY = "first_day";
    private static final String LAST_DAY = "last_day";
    private static final List<String> COLUMNS = List.of(FIELD, OWNER, SHARE, FIRST_DAY, LAST_DAY);

    private final String file;
    private final CsvTable table;
    private final int daysInMonth;

    private AllocationOwners(String file, CsvTable table, int daysInMonth) {
        this.file = file;
        this.table = table;
        this.daysInMonth = daysInMonth;
    }

    private record Key(String field, int firstDay, int lastDay) {

        boolean overlaps(Key other) {
            return field.equals(other.field) && firstDay <= other.lastDay && other.firstDay <= lastDay;
        }
    }

    /** The sets of shares, in the order of the file. */
    static List<Owners> parse(String file, String text, List<String> fields, int daysInMonth) {
        return new AllocationOwners(file, CsvTable.parse(file, text), daysInMonth).sets(fields);
    }

    private List<Owners> sets(List<String> fields) {
        for (int column = 0; column < table.header().size(); column++) {
            if (!COLUMNS.contains(table.header().get(column))) {
                throw table.badHeader(column, "one of " + String.join(", ", COLUMNS));
            }
        }
        Map<Key, Map<String, Double>> sets = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            Key key = key(row, fields);
            for (Key other : sets.keySet()) {
                if (key.overlaps(other) && !key.equals(other)) {
                    throw table.bad(row, table.column(FIELD), "without other shares on the same days");
                }
            }
            String owner = row.cells().get(table.column(OWNER)).strip();
            if (owner.isEmpty()) {
                throw table.bad(row, table.column(OWNER), "a name");
            }
            Map<String, Double> shares = sets.computeIfAbsent(key, first -> new LinkedHashMap<>());
            if (shares.put(owner, table.fraction(row, table.column(SHARE))) != null) {
                throw table.bad(row, table.column(OWNER), "an owner unlike those before with the same field and days");
            }
        }
        List<Owners> owners = new ArrayList<>();
        sets.forEach((key, shares) -> owners.add(owners(key, shares)));
        return owners;
    }

    private Key key(CsvTable.Row row, List<String> fields) {
        int column = table.column(FIELD);
        String name = row.cells().get(column).strip();
        String field = fields.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> table.bad(row, column, "a field of the month"));
        int first = day(row, table.column(FIRST_DAY), 1, 1);
        return new Key(field, first, day(row, table.column(LAST_DAY), first, daysInMonth));
    }

    private int day(CsvTable.Row row, int column, int least, int blank) {
        return table.isBlank(row, column) ? blank : table.wholeNumber(row, column, least, daysInMonth);
    }

    private Owners owners(Key key, Map<String, Double> shares) {
        BigDecimal sum = shares.values().stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new BadInputException(file + ": shares of field " + key.field() + " on days " + key.firstDay()
                    + " to " + key.lastDay() + ": must sum to 1, but was " + sum.toPlainString());
        }
        return new Owners(key.field(), key.firstDay(), key.lastDay(), shares);
    }
}
