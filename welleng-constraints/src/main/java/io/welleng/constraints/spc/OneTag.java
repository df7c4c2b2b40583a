package io.welleng.constraints.spc;

import io.welleng.core.study.Advisory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The readings of one tag without its gaps, and the rows they stand in. */
final class OneTag {

    private final int[] rows;
    private final double[] readings;
    private final int missing;

    private OneTag(double[] values, IntStream chosen) {
        int[] asked = chosen.toArray();
        this.rows =
                Arrays.stream(asked).filter(row -> Double.isFinite(values[row])).toArray();
        this.readings = Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
        this.missing = asked.length - rows.length;
    }

    static OneTag of(SpcData data, String tag) {
        return new OneTag(data.values(tag), IntStream.range(0, data.rows()));
    }

    static OneTag of(SpcData data, String tag, RowRange range) {
        return new OneTag(data.values(tag), IntStream.range(0, data.rows()).filter(row -> range.has(data, row)));
    }

    int size() {
        return rows.length;
    }

    /** Row of a reading. */
    int row(int reading) {
        return rows[reading];
    }

    double[] readings() {
        return readings;
    }

    int missing() {
        return missing;
    }

    /** That gaps are closed. */
    List<Advisory> advisories() {
        return missing == 0
                ? List.of()
                : List.of(new Advisory(
                        "gaps_closed",
                        "readings are missing; those on both sides of a gap are taken as neighbours",
                        missing,
                        null,
                        0.0));
    }
}
