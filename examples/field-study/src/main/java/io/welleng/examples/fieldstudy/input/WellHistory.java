package io.welleng.examples.fieldstudy.input;

import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.OpcQuality;
import io.welleng.constraints.telemetry.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a well sent, from a CSV file: {@code time} (UTC, ISO 8601), a column {@code KEY [UNIT]} for each tag, and if there
 * are any, {@code KEY quality} with its OPC codes and {@code label} with what is known to have happened. Blank cells are
 * readings that did not come. The first lines may be comments; one of them may be {@code # well: NAME}.
 *
 * @param notes comments without the name of the well
 * @param history what the well sent
 * @param labels a text for each message; blank where nothing is known
 */
record WellHistory(List<String> notes, History history, List<String> labels) {

    private static final String TIME = "time";
    private static final String LABEL = "label";
    private static final String COMMENT = "#";
    private static final String WELL = "well:";
    private static final String QUALITY = " quality";
    private static final Pattern TAG = Pattern.compile("(\\S(?:.*\\S)?) \\[([^\\[\\]]+)]");
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");

    static WellHistory parse(String file, String text) {
        List<String> comments =
                text.lines().takeWhile(line -> line.startsWith(COMMENT)).toList();
        List<String> notes = new ArrayList<>();
        String well = "well";
        for (String comment : comments) {
            String note = comment.substring(1).strip();
            if (!note.startsWith(WELL)) {
                notes.add(note);
            } else if (!note.substring(WELL.length()).isBlank()) {
                well = note.substring(WELL.length()).strip();
            }
        }
        String rows = text;
        for (int i = 0; i < comments.size(); i++) {
            rows = rows.substring(rows.indexOf('\n') + 1);
        }
        CsvTable table = CsvTable.parse(file, rows, comments.size());
        int time = table.column(TIME);
        List<Instant> times =
                table.rows().stream().map(row -> instant(table, row, time)).toList();
        History history = new History(well, times, columns(table, file));
        int label = table.header().indexOf(LABEL);
        return new WellHistory(
                notes,
                history,
                table.rows().stream()
                        .map(row -> label < 0 ? "" : row.cells().get(label).strip())
                        .toList());
    }

    private static List<Column> columns(CsvTable table, String file) {
        List<Column> columns = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of(TIME, LABEL));
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            Matcher tag = TAG.matcher(table.header().get(i));
            if (!tag.matches()) {
                continue;
            }
            int value = i;
            String key = tag.group(1);
            if (keys.contains(key)) {
                throw table.badHeader(i, "a tag unlike those before it");
            }
            keys.add(key);
            names.add(table.header().get(i));
            names.add(key + QUALITY);
            int quality = table.header().indexOf(key + QUALITY);
            List<Double> values = new ArrayList<>();
            table.rows().forEach(row -> values.add(table.isBlank(row, value) ? null : table.number(row, value)));
            columns.add(new Column(
                    new Tag(key, tag.group(2).strip()),
                    Collections.unmodifiableList(values),
                    quality < 0
                            ? null
                            : table.rows().stream()
                                    .map(row -> table.wholeNumber(row, quality, 0, OpcQuality.LARGEST))
                                    .toList()));
        }
        for (int i = 0; i < table.header().size(); i++) {
            if (!names.contains(table.header().get(i))) {
                throw table.badHeader(i, "time, label, KEY [UNIT], or KEY quality of such a KEY");
            }
        }
        if (columns.isEmpty()) {
            throw new BadInputException(file + ": must have a column KEY [UNIT], but has none");
        }
        return columns;
    }

    private static Instant instant(CsvTable table, CsvTable.Row row, int column) {
        String rule = "a time such as 2026-03-01T06:30:00Z";
        try {
            Instant time = Instant.parse(row.cells().get(column).strip());
            if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
                throw table.bad(row, column, "a time from " + EARLIEST + " to " + LATEST);
            }
            return time;
        } catch (DateTimeException e) {
            throw table.bad(row, column, rule);
        }
    }
}
