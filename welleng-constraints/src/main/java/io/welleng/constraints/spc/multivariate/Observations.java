package io.welleng.constraints.spc.multivariate;

import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Quality;
import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A table of readings, one row for each time and one column for each variable. A reading may be missing.
 *
 * <p>Immutable and thread-safe.
 */
public final class Observations {

    private final List<String> variables;
    private final int rows;
    private final double[] values;

    private Observations(List<String> variables, int rows, double[] values) {
        this.variables = variables;
        this.rows = rows;
        this.values = values;
    }

    /**
     * A table from rows of numbers.
     *
     * @param variables names of the columns, at least one, distinct
     * @param rows readings, each row as long as {@code variables}, each column in its own unit; NaN where a reading is
     *     missing. Copied.
     * @return the table
     * @throws InvalidInputException if there is no row, a row has another length or a reading is infinite
     */
    public static Observations of(List<String> variables, double[][] rows) {
        List<String> names = names(variables);
        Check.atLeast(Check.present(rows, "rows").length, 1, "number of rows");
        int columns = names.size();
        double[] values = new double[rows.length * columns];
        for (int i = 0; i < rows.length; i++) {
            Check.sameLength(rows[i].length, Check.element("rows", i), columns, "variables");
            for (int j = 0; j < columns; j++) {
                if (Double.isInfinite(rows[i][j])) {
                    throw new InvalidInputException(
                            Check.element(Check.element("rows", i), j),
                            "finite, or NaN where missing,",
                            "",
                            Double.toString(rows[i][j]));
                }
                values[i * columns + j] = rows[i][j];
            }
        }
        return new Observations(names, rows.length, values);
    }

    /**
     * A table from the messages of a well. Only good readings count; absent, bad and doubtful ones are missing.
     *
     * @param history messages of one well
     * @param keys telemetry keys of the variables, at least one, distinct
     * @return a row for each message, in the order of their arrival
     * @throws InvalidInputException if the history has no such tag; names the nearest one
     */
    public static Observations of(History history, List<String> keys) {
        List<String> names = names(keys);
        int columns = names.size();
        double[] values = new double[history.size() * columns];
        for (int j = 0; j < columns; j++) {
            Column column = history.columns().get(history.tags().number(names.get(j), Check.element("keys", j)));
            for (int i = 0; i < history.size(); i++) {
                Double value = column.values().get(i);
                boolean usable = value != null && column.quality(i) == Quality.GOOD && Double.isFinite(value);
                values[i * columns + j] = usable ? value : Double.NaN;
            }
        }
        return new Observations(names, history.size(), values);
    }

    private static List<String> names(List<String> variables) {
        List<String> names = List.copyOf(Check.notEmpty(variables, "variables"));
        names.forEach(name -> Check.text(name, "variables"));
        ByName.checkDistinct(names, Function.identity(), "variables");
        return names;
    }

    /**
     * Names of the columns.
     *
     * @return at least one
     */
    public List<String> variables() {
        return variables;
    }

    /**
     * Number of rows.
     *
     * @return at least 1
     */
    public int rows() {
        return rows;
    }

    /**
     * Number of columns.
     *
     * @return at least 1
     */
    public int columns() {
        return variables.size();
    }

    /**
     * A reading.
     *
     * @param row number of the row, from 0
     * @param column number of the variable, from 0
     * @return the reading in the variable's unit; NaN if missing
     */
    public double value(int row, int column) {
        return values[row * variables.size() + column];
    }

    /**
     * Copies a row.
     *
     * @param row number of the row, from 0
     * @param target where to, as long as there are variables. Modified.
     */
    public void read(int row, double[] target) {
        System.arraycopy(values, row * variables.size(), target, 0, variables.size());
    }

    /** Rows in which none of these columns is missing, as a table of these columns alone; null if there is none. */
    Observations complete(int[] columns) {
        List<String> names = new ArrayList<>();
        for (int column : columns) {
            names.add(variables.get(column));
        }
        double[] kept = new double[rows * columns.length];
        int count = 0;
        for (int i = 0; i < rows; i++) {
            boolean whole = true;
            for (int k = 0; k < columns.length; k++) {
                double value = value(i, columns[k]);
                kept[count * columns.length + k] = value;
                whole &= !Double.isNaN(value);
            }
            count += whole ? 1 : 0;
        }
        return count == 0
                ? null
                : new Observations(List.copyOf(names), count, Arrays.copyOf(kept, count * columns.length));
    }

    /** All columns by number. */
    int[] everyColumn() {
        int[] columns = new int[variables.size()];
        Arrays.setAll(columns, j -> j);
        return columns;
    }

    @Override
    public String toString() {
        long missing = Arrays.stream(values).filter(Double::isNaN).count();
        return "Observations[" + rows + " rows of " + variables.size() + " variables, " + missing
                + " readings missing]";
    }
}
