package io.welleng.constraints.spc;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.time.Instant;

/** Some of the rows of the data. */
public sealed interface RowRange {

    /**
     * Rows by their numbers.
     *
     * @param firstRow number of the first row, from 0
     * @param lastRow number of the last row, included
     */
    record Rows(int firstRow, int lastRow) implements RowRange {

        /** Checks that they are in order. */
        public Rows {
            Check.atLeast(firstRow, 0, "firstRow");
            Check.atLeast(lastRow, firstRow, "lastRow");
        }

        @Override
        public boolean has(SpcData data, int row) {
            return row >= firstRow && row <= lastRow;
        }

        @Override
        public void check(SpcData data, String name) {
            if (lastRow >= data.rows()) {
                throw new InvalidInputException(
                        name + ".lastRow", "at most the last row, " + (data.rows() - 1), "", Integer.toString(lastRow));
            }
        }

        @Override
        public String toString() {
            return "rows " + firstRow + " to " + lastRow;
        }
    }

    /**
     * Rows by their times, in whatever order they came.
     *
     * @param from first time, included
     * @param until time from which on rows do not belong
     */
    record Period(Instant from, Instant until) implements RowRange {

        /** Checks that the times are in order. */
        public Period {
            Check.present(from, "from");
            if (!Check.present(until, "until").isAfter(from)) {
                throw new InvalidInputException("until", "after from, " + from, "", until.toString());
            }
        }

        @Override
        public boolean has(SpcData data, int row) {
            Instant time = data.time(row);
            return !time.isBefore(from) && time.isBefore(until);
        }

        @Override
        public void check(SpcData data, String name) {
            SpcTable.checkTimes(data, name);
        }

        @Override
        public String toString() {
            return "rows from " + from + " until " + until;
        }
    }

    /**
     * Whether a row belongs.
     *
     * @param data the data
     * @param row its number, from 0
     * @return true if it does
     */
    boolean has(SpcData data, int row);

    /**
     * Refuses a range that the data cannot have. A period without a row is not refused.
     *
     * @param data the data
     * @param name name of the range
     * @throws InvalidInputException if rows are not there, or have no times and are asked by them
     */
    void check(SpcData data, String name);
}
