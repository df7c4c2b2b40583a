package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equation: 50-digit evaluation, beggs-brill.py beside the csv, which also says how open points are settled. */
class BeggsBrillEquationTest {

    private static final List<Row> ROWS = OracleCsv.read(BeggsBrillEquationTest.class, "beggs-brill.csv");

    private static Stream<Row> rows() {
        return ROWS.stream();
    }

    private static FlowState state(Row row) {
        return new FlowState()
                .pipe(row.number("d_in"), row.number("rough_in"))
                .angleFromHorizontalDeg(row.number("angle_deg_from_horizontal"))
                .flow(row.number("p_psia"), row.number("vsl"), row.number("vsg"))
                .liquid(row.number("rho_l"), row.number("mu_l"), row.number("sigma"))
                .gas(row.number("rho_g"), row.number("mu_g"));
    }

    private static FlowGradient gradient(Row row, Payne payne, boolean acceleration) {
        FlowGradient result = new FlowGradient();
        new BeggsBrill(payne, acceleration).gradient(state(row), result);
        return result;
    }

    /** 1e-11 of the gradient's parts, which may cancel. */
    private static Offset<Double> close(Row row) {
        return within(1e-11 * (Math.abs(row.number("grav")) + row.number("fric")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theOriginalMethodMatches(Row row) {
        FlowGradient result = gradient(row, Payne.NONE, true);
        assertThat(result.liquidHoldup()).isCloseTo(row.number("holdup"), within(1e-13));
        assertThat(result.gravityPsiPerFt()).isCloseTo(row.number("grav"), close(row));
        assertThat(result.frictionPsiPerFt()).isCloseTo(row.number("fric"), close(row));
        assertThat(result.accelerationTerm()).isCloseTo(row.number("ek"), within(1e-11 * row.number("ek")));
        assertThat(result.totalPsiPerFt()).isCloseTo(row.number("total"), close(row));
        assertThat(result.accelerationPsiPerFt())
                .isCloseTo(row.number("total") - row.number("total_noaccel"), close(row));
        assertThat(result.sonic()).isFalse();
        assertThat(gradient(row, Payne.NONE, false).totalPsiPerFt()).isCloseTo(row.number("total_noaccel"), close(row));
    }

    /** The script has no name for liquid alone. */
    @ParameterizedTest
    @MethodSource("rows")
    void theRegimeMatches(Row row) {
        String expected = row.number("vsg") == 0.0 ? "liquid" : row.text("regime");
        assertThat(gradient(row, Payne.NONE, true).regime().name()).isEqualTo(expected.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void paynesCorrectionMatchesBeforeAndAfterInclination(Row row) {
        FlowGradient before = gradient(row, Payne.BEFORE_INCLINATION, true);
        assertThat(before.liquidHoldup()).isCloseTo(row.number("holdup_payne_before"), within(1e-13));
        assertThat(before.totalPsiPerFt()).isCloseTo(row.number("total_payne_before"), close(row));
        FlowGradient after = gradient(row, Payne.AFTER_INCLINATION, true);
        assertThat(after.liquidHoldup()).isCloseTo(row.number("holdup_payne_after"), within(1e-13));
        assertThat(after.totalPsiPerFt()).isCloseTo(row.number("total_payne_after"), close(row));
    }

    /** The table reaches every branch; one that lost its rows would no longer be checked. */
    @Test
    void theTableReachesEveryBranch() {
        assertThat(ROWS).hasSizeGreaterThanOrEqualTo(240);
        for (String regime : List.of("segregated", "transition", "intermittent", "distributed")) {
            for (double direction : new double[] {-1.0, 0.0, 1.0}) {
                assertThat(ROWS.stream()
                                .filter(row -> row.text("regime").equals(regime))
                                .filter(row -> Math.signum(row.number("angle_deg_from_horizontal")) == direction)
                                .count())
                        .as("%s, direction %s", regime, direction)
                        .isPositive();
            }
        }
        assertThat(ROWS.stream().filter(row -> row.number("ek") > 0.05).count()).isPositive();
        assertThat(ROWS.stream()
                        .filter(row -> row.number("holdup_payne_before") != row.number("holdup_payne_after"))
                        .count())
                .isPositive();
    }
}
