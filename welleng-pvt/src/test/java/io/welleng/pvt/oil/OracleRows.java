package io.welleng.pvt.oil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One column of a table beside these tests against a computation from the other columns. */
final class OracleRows {

    private OracleRows() {}

    /** Rows of a table whose size is known. */
    static List<Row> rows(String file, int size) {
        List<Row> rows = OracleCsv.read(OracleRows.class, file);
        assertThat(rows).hasSize(size);
        return rows;
    }

    /** Asserts a relative tolerance wherever the table has a number, and how often it has none. */
    static void matches(
            List<Row> rows, String column, int without, double tolerance, ToDoubleFunction<Row> computation) {
        matches(rows, column, without, tolerance, 0.0, computation);
    }

    /** The same where terms of the size {@code scale} cancel. */
    static void matches(
            List<Row> rows,
            String column,
            int without,
            double tolerance,
            double scale,
            ToDoubleFunction<Row> computation) {
        int missing = 0;
        for (Row row : rows) {
            double expected = row.number(column);
            if (Double.isNaN(expected)) {
                missing++;
                continue;
            }
            assertThat(computation.applyAsDouble(row))
                    .as("%s of %s", column, row)
                    .isCloseTo(expected, within(tolerance * Math.max(Math.abs(expected), scale)));
        }
        assertThat(missing).as("rows without " + column).isEqualTo(without);
    }

    static double gammaO(Row row) {
        return 141.5 / (131.5 + row.number("api"));
    }

    /** Bubble point of the row's oil with {@code rs}. */
    static double pb(BubblePointCorrelation by, Row row, String rs, String gravity) {
        return by.bubblePointPsia(row.number(rs), row.number(gravity), row.number("api"), row.number("t_f"));
    }

    /** Solution GOR of the row's oil at {@code p}. */
    static double rs(BubblePointCorrelation by, Row row, String p, String gravity) {
        return by.solutionGorScfPerStb(row.number(p), row.number(gravity), row.number("api"), row.number("t_f"));
    }

    /** Saturated volume factor of the row's oil. */
    static double bo(OilFvf by, Row row, String gravity) {
        return by.saturatedRbPerStb(
                row.number("rs"), row.number(gravity), row.number("api"), gammaO(row), row.number("t_f"));
    }
}
