package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equation: 50-digit evaluation, hagedorn_brown.py beside the csv. */
class HagedornBrownEquationTest {

    private static final List<Row> ROWS = OracleCsv.read(HagedornBrownEquationTest.class, "hagedorn-brown.csv");

    private static Stream<Row> rows() {
        return ROWS.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theSharpMethodMatches(Row row) {
        FlowTable.assertRow(new HagedornBrown(true, true, RegimeChange.SHARP, true), row);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theRegimeMatches(Row row) {
        for (RegimeChange change : RegimeChange.values()) {
            FlowRegime own = FlowTable.gradient(new HagedornBrown(true, true, change, true), FlowTable.state(row))
                    .regime();
            assertThat(own == FlowRegime.BUBBLE).isEqualTo(row.text("regime").equals("bubble"));
        }
    }

    /** Away from the limit of bubble flow the blended method is the sharp one; so it is without a bubble flow of its own. */
    @ParameterizedTest
    @MethodSource("rows")
    void theBlendedMethodIsTheSharpOneAwayFromTheLimit(Row row) {
        FlowState state = FlowTable.state(row);
        double gas = state.gasVelocityFtPerS() / (state.gasVelocityFtPerS() + state.liquidVelocityFtPerS());
        if (Math.abs(gas - row.number("lb")) > 0.05) {
            FlowTable.assertRow(HagedornBrown.MODIFIED, row);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void withoutFloorAndBubbleFlowTheHoldupIsThatOfTheCharts(Row row) {
        if (row.text("regime").equals("slug")) {
            double holdup = FlowTable.gradient(HagedornBrown.ORIGINAL, FlowTable.state(row))
                    .liquidHoldup();
            double raw = Math.min(1.0, row.number("holdup_raw"));
            assertThat(Math.abs(holdup - raw)).isLessThanOrEqualTo(1e-11 * raw);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theChartsMatch(Row row) {
        if (row.text("regime").equals("slug")) {
            double x1 = Math.log10(row.number("nl")) + 3.0;
            assertRelative(Math.pow(10.0, HagedornBrown.logCnl(x1)), row.number("cnl"));
            double x2 = Math.log10(row.number("abscissa")) + 6.0;
            assertRelative(HagedornBrown.holdupPerPsi(x2), row.number("holdup_over_psi"));
            double x3 = Math.min(0.09, Math.max(0.012, row.number("psi_abscissa")));
            assertRelative(HagedornBrown.psi(x3), row.number("psi"));
        }
        double vm = row.number("vsl_ft_s") + row.number("vsg_ft_s");
        assertRelative(GriffithBubble.limit(vm, row.number("diameter_in") / 12.0), row.number("lb"));
    }

    private static void assertRelative(double own, double expected) {
        assertThat(Math.abs(own - expected)).isLessThanOrEqualTo(1e-11 * expected);
    }

    /** The table reaches every branch; one that lost its rows would no longer be checked. */
    @Test
    void theTableReachesEveryBranch() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(120);
        assertThat(count(row -> row.text("regime").equals("bubble") && row.number("lb") > 0.13))
                .isPositive();
        assertThat(count(row -> row.text("regime").equals("bubble") && row.number("lb") == 0.13))
                .isPositive();
        assertThat(slugs(row -> row.number("holdup") > row.number("holdup_raw")))
                .isPositive();
        assertThat(slugs(row -> row.number("holdup_over_psi") == 0.0)).isPositive();
        assertThat(slugs(row -> row.number("abscissa") > Math.pow(10.0, -2.33))).isPositive();
        assertThat(slugs(row -> row.number("nl") < 0.002)).isPositive();
        assertThat(slugs(row -> row.number("nl") > 0.5)).isPositive();
        assertThat(slugs(row -> row.number("psi_abscissa") > 0.012 && row.number("psi_abscissa") < 0.09))
                .isPositive();
        assertThat(slugs(row -> row.number("psi_abscissa") > 0.09)).isPositive();
        assertThat(count(row -> row.number("re") < 2100.0)).isPositive();
        assertThat(count(row -> row.number("re") > 2100.0 && row.number("re") < 4000.0))
                .isPositive();
        assertThat(count(row -> row.number("ek") > 0.05)).isPositive();
        assertThat(count(row -> row.number("angle_deg") < 90.0)).isPositive();
    }

    private static long slugs(Predicate<Row> of) {
        return count(row -> row.text("regime").equals("slug") && of.test(row));
    }

    private static long count(Predicate<Row> of) {
        return ROWS.stream().filter(of).count();
    }
}
