package io.welleng.constraints.spc;

import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Quality;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** The readings that a study looks at: what a well sent, or a plain series. */
public sealed interface SpcData {

    /**
     * What a well sent. Readings that are absent or not of good quality are missing; rows are taken in their order.
     *
     * @param history the well's messages
     */
    record Telemetry(History history) implements SpcData {

        /** Checks that it is there, and that its readings have squares. */
        public Telemetry {
            List<Column> columns = Check.present(history, "history").columns();
            for (int j = 0; j < columns.size(); j++) {
                Column column = columns.get(j);
                for (int row = 0; row < history.size(); row++) {
                    if (column.quality(row) == Quality.GOOD) {
                        int at = row;
                        int of = j;
                        checkSize(
                                column.values().get(row),
                                () -> Check.element(Check.element("history.columns", of) + ".values", at),
                                column.tag().unit());
                    }
                }
            }
        }

        @Override
        public int rows() {
            return history.size();
        }

        @Override
        public Instant time(int row) {
            return history.times().get(row);
        }

        @Override
        public String unit(String tag) {
            return column(tag).tag().unit();
        }

        @Override
        public double[] values(String tag) {
            Column column = column(tag);
            double[] values = new double[rows()];
            for (int row = 0; row < values.length; row++) {
                values[row] =
                        column.quality(row) == Quality.GOOD ? column.values().get(row) : Double.NaN;
            }
            return values;
        }

        @Override
        public void checkTag(String tag, String name) {
            history.tags().number(tag, name);
        }

        private Column column(String tag) {
            return history.columns().get(history.tags().number(tag, "tag"));
        }
    }

    /**
     * A plain series of one quantity, without times.
     *
     * @param tag name of the quantity
     * @param unit symbol of its unit; {@code 1} for a number without unit
     * @param readings the readings in their order; a missing one, which would change nothing, is left out
     */
    record Series(String tag, String unit, List<Double> readings) implements SpcData {

        /** Checks that there are readings. */
        public Series {
            Check.text(tag, "tag");
            Check.text(unit, "unit");
            readings = List.copyOf(Check.notEmpty(readings, "readings"));
            for (int i = 0; i < readings.size(); i++) {
                int at = i;
                checkSize(readings.get(i), () -> Check.element("readings", at), unit);
            }
        }

        @Override
        public int rows() {
            return readings.size();
        }

        @Override
        public Instant time(int row) {
            return null;
        }

        @Override
        public String unit(String tag) {
            checkTag(tag, "tag");
            return unit;
        }

        @Override
        public double[] values(String tag) {
            checkTag(tag, "tag");
            return readings.stream().mapToDouble(Double::doubleValue).toArray();
        }

        @Override
        public void checkTag(String asked, String name) {
            if (!tag.equals(asked)) {
                throw new InvalidInputException(name, "that of the series, \"" + tag + "\"", "", "\"" + asked + "\"");
            }
        }
    }

    private static void checkSize(double value, Supplier<String> name, String unit) {
        if (!(Math.abs(value) <= LARGEST)) {
            Check.inRange(value, -LARGEST, LARGEST, name.get(), unit);
        }
    }

    /** Readings beyond it, whose squares and products are not numbers any more, are refused. */
    double LARGEST = 1.0e100;

    /**
     * Refuses a tag that the data do not have.
     *
     * @param tag key of the tag
     * @param name name of the argument that has the key
     * @throws io.welleng.core.check.InvalidInputException if there is no such tag; names the nearest one
     */
    void checkTag(String tag, String name);

    /**
     * Number of rows.
     *
     * @return at least 1
     */
    int rows();

    /**
     * Time of a row.
     *
     * @param row its number, from 0
     * @return the time, null where rows have none
     */
    Instant time(int row);

    /**
     * Unit of a tag.
     *
     * @param tag its key
     * @return symbol of the unit
     */
    String unit(String tag);

    /**
     * Readings of a tag.
     *
     * @param tag its key
     * @return one value for each row, in the tag's unit; NaN for a missing one
     * @throws io.welleng.core.check.InvalidInputException if there is no such tag
     */
    double[] values(String tag);
}
