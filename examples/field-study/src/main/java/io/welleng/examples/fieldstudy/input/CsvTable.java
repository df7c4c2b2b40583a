package io.welleng.examples.fieldstudy.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A CSV file (RFC 4180) with a header. Whatever is wrong in it is told with file, line, column, rule and value. */
final class CsvTable {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    /** The library's own limit of a volume (bbl). */
    private static final double MOST_BBL = 1e15;

    private final String file;
    private final int before;
    private final List<String> header;
    private final List<Row> rows;

    private CsvTable(String file, int before, List<String> header, List<Row> rows) {
        this.file = file;
        this.before = before;
        this.header = header;
        this.rows = rows;
    }

    /** One line below the header. */
    record Row(long line, List<String> cells) {}

    static CsvTable parse(String file, String text) {
        return parse(file, text, 0);
    }

    /** A table below some lines of comments, which count where lines are told. */
    static CsvTable parse(String file, String text, int before) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                rows.add(new Row(before + line.getStartingLineNumber(), List.copyOf(line.getFields())));
            }
        } catch (CsvParseException e) {
            throw new BadInputException(file + ": must be valid CSV, but " + cause(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.size() < 2) {
            throw new BadInputException(
                    file + ": must be a header and at least one line, but was " + rows.size() + " line(s)");
        }
        CsvTable table = new CsvTable(file, before, rows.get(0).cells(), List.copyOf(rows.subList(1, rows.size())));
        table.check();
        return table;
    }

    private void check() {
        Set<String> names = new HashSet<>();
        for (int column = 0; column < header.size(); column++) {
            if (!names.add(header.get(column))) {
                throw badHeader(column, "named unlike the columns before it");
            }
        }
        for (Row row : rows) {
            if (row.cells().size() != header.size()) {
                throw new BadInputException(file + ": line " + row.line() + ": must be " + header.size()
                        + " cells, as many as the header has, but was "
                        + row.cells().size());
            }
        }
    }

    List<String> header() {
        return header;
    }

    List<Row> rows() {
        return rows;
    }

    int column(String name) {
        int column = header.indexOf(name);
        if (column < 0) {
            throw new BadInputException(file + ": line " + (before + 1) + ": must be a header with the column " + name
                    + ", but was " + brief(String.join(",", header)));
        }
        return column;
    }

    boolean isBlank(Row row, int column) {
        return row.cells().get(column).isBlank();
    }

    /** A volume (bbl). */
    double volume(Row row, int column) {
        return number(row, column, MOST_BBL, "a number from 0 to 1e15 bbl");
    }

    /** A fraction. */
    double fraction(Row row, int column) {
        return number(row, column, 1.0, "a number from 0 to 1");
    }

    private double number(Row row, int column, double most, String rule) {
        String cell = row.cells().get(column).strip();
        double value = NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
        if (!(value >= 0.0 && value <= most)) {
            throw bad(row, column, rule);
        }
        return value;
    }

    /** Any number. */
    double number(Row row, int column) {
        String cell = row.cells().get(column).strip();
        double value = NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
        if (!Double.isFinite(value)) {
            throw bad(row, column, "a number or blank");
        }
        return value;
    }

    int wholeNumber(Row row, int column, int least, int most) {
        String cell = row.cells().get(column).strip();
        int value = WHOLE.matcher(cell).matches() ? Integer.parseInt(cell) : least - 1;
        if (value < least || value > most) {
            throw bad(row, column, "a whole number from " + least + " to " + most);
        }
        return value;
    }

    BadInputException bad(Row row, int column, String rule) {
        String cell = brief(row.cells().get(column));
        return new BadInputException(file + ": line " + row.line() + ", column " + header.get(column) + ": must be "
                + rule + ", but was \"" + cell + "\"");
    }

    BadInputException badHeader(int column, String rule) {
        return new BadInputException(file + ": line " + (before + 1) + ", column " + (column + 1) + ": must be " + rule
                + ", but was \"" + brief(header.get(column)) + "\"");
    }

    private static String cause(CsvParseException e) {
        return e.getCause() == null
                ? e.getMessage()
                : e.getMessage() + ": " + e.getCause().getMessage();
    }

    private static String brief(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 60 ? line : line.substring(0, 57) + "...";
    }
}
