package io.welleng.core.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of expected values that stands beside the tests as a csv resource: a header, then rows of as many cells.
 * Lines that start with {@code #} are comments. A table that is missing, empty or ragged fails the test.
 */
public final class OracleCsv {

    private OracleCsv() {}

    /**
     * One row.
     *
     * @param line line number in the file
     * @param cells text of each cell by column name
     */
    public record Row(int line, Map<String, String> cells) {

        /**
         * A number.
         *
         * @param column column name
         * @return the number, NaN where the cell says so
         */
        public double number(String column) {
            try {
                return Double.parseDouble(text(column));
            } catch (NumberFormatException e) {
                throw new IllegalStateException("no number in column " + column + " of line " + line, e);
            }
        }

        /**
         * A text.
         *
         * @param column column name
         * @return the cell
         */
        public String text(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException("no column " + column + " among " + cells.keySet());
            }
            return cell;
        }

        @Override
        public String toString() {
            return "line " + line + " " + cells;
        }
    }

    /**
     * Reads a table.
     *
     * @param beside a class in the package of the resource
     * @param file file name
     * @return its rows, at least one
     */
    public static List<Row> read(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no test resource " + file + " beside " + beside.getName());
            }
            return rows(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows(String file, String text) {
        if (text.indexOf('"') >= 0) {
            throw new IllegalStateException(file + " has quoted cells, which this reader does not know");
        }
        String[] lines = text.split("\\R");
        List<Row> rows = new ArrayList<>();
        String[] header = null;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            String[] cells = lines[i].split(",", -1);
            if (header == null) {
                header = cells;
                continue;
            }
            if (cells.length != header.length) {
                throw new IllegalStateException(
                        file + " line " + (i + 1) + " has " + cells.length + " cells, its header " + header.length);
            }
            Map<String, String> named = new LinkedHashMap<>();
            for (int k = 0; k < cells.length; k++) {
                named.put(header[k].strip(), cells[k].strip());
            }
            rows.add(new Row(i + 1, named));
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException(file + " has no rows");
        }
        return List.copyOf(rows);
    }
}
