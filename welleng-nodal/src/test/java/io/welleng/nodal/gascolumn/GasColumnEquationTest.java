package io.welleng.nodal.gascolumn;

import static io.welleng.nodal.gascolumn.Columns.solved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.nodal.gascolumn.GasColumnOutcome.Solved;
import io.welleng.pvt.gas.PseudoCritical;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equation: 50-digit evaluation, gas_column.py beside the csv files. */
class GasColumnEquationTest {

    private static final AverageTz AVERAGE = new AverageTz();

    private static Stream<Row> rows(String file, String constants) {
        return OracleCsv.read(GasColumnEquationTest.class, file).stream()
                .filter(row -> row.text("constants").equals(constants));
    }

    static Stream<Row> standing() {
        return rows("gas_static.csv", "EXACT");
    }

    static Stream<Row> flowing() {
        return rows("gas_flowing.csv", "EXACT");
    }

    static Stream<Row> handbook() {
        return rows("gas_flowing.csv", "HANDBOOK")
                .filter(row -> row.text("flow").equals("PRODUCTION"));
    }

    private static GasColumn column(Row row, double length, double vertical, double d, double f) {
        PseudoCritical pseudo = PseudoCritical.valueOf(row.text("pseudo_criticals"));
        return new GasColumn(
                Columns.gas(pseudo, row.number("sg")),
                length,
                vertical,
                d,
                row.number("t_top_f"),
                row.number("t_bottom_f"),
                new GasFriction.Known(f));
    }

    private static GasColumn flowingColumn(Row row) {
        double length = row.number("l_ft");
        return column(
                row,
                length,
                length * Math.cos(Math.toRadians(row.number("inc_deg"))),
                row.number("d_in"),
                row.number("f_moody"));
    }

    private static double rate(Row row) {
        return row.text("flow").equals("INJECTION") ? -row.number("q_mscfd") : row.number("q_mscfd");
    }

    private static void near(double actual, double expected, double relative) {
        assertThat(actual).isCloseTo(expected, within(relative * expected));
    }

    @ParameterizedTest
    @MethodSource("standing")
    void standingGasMatches(Row row) {
        GasColumn column = column(row, row.number("h_ft"), row.number("h_ft"), 3.0, 0.01);
        double top = row.number("p_top_psia");
        near(solved(AVERAGE.bottomPressure(column, top, 0.0)).pressurePsia(), row.number("p_avg_tz"), 1e-11);
        Solved published = solved(CullenderSmith.PUBLISHED.bottomPressure(column, top, 0.0));
        near(published.points().get(1).pressurePsia(), row.number("cs_p_mid"), 1e-11);
        near(published.pressurePsia(), row.number("cs_p_simpson_once"), 1e-11);
        Solved fine = solved(new CullenderSmith(128).bottomPressure(column, top, 0.0));
        near(fine.pressurePsia(), row.number("p_exact_ode"), 1e-6);
    }

    @ParameterizedTest
    @MethodSource("flowing")
    void flowingGasMatches(Row row) {
        GasColumn column = flowingColumn(row);
        double top = row.number("p_top_psia");
        double q = rate(row);
        near(solved(AVERAGE.bottomPressure(column, top, q)).pressurePsia(), row.number("p_avg_tz"), 1e-11);
        Solved published = solved(CullenderSmith.PUBLISHED.bottomPressure(column, top, q));
        near(published.points().get(1).pressurePsia(), row.number("cs_p_mid"), 1e-11);
        near(published.pressurePsia(), row.number("cs_p_simpson_once"), 1e-11);
        near(
                solved(new CullenderSmith(100).bottomPressure(column, top, q)).pressurePsia(),
                row.number("p_exact_ode"),
                1e-5);
        near(Columns.march(column, top, q, true, 2000), row.number("p_exact_ode"), 1e-10);
    }

    /** The rounded constants of the books, with their standard cubic foot and 460: within half a percent of ours. */
    @ParameterizedTest
    @MethodSource("handbook")
    void theHandbooksConstantsAreNear(Row row) {
        GasColumn column = flowingColumn(row);
        double top = row.number("p_top_psia");
        near(solved(AVERAGE.bottomPressure(column, top, rate(row))).pressurePsia(), row.number("p_avg_tz"), 5e-3);
        near(
                solved(CullenderSmith.PUBLISHED.bottomPressure(column, top, rate(row)))
                        .pressurePsia(),
                row.number("cs_p_simpson_once"),
                5e-3);
    }
}
