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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Equation: 50-digit evaluations of Duns-Ros, Orkiszewski and Mukherjee-Brill as published, with the intermediate results;
 * the scripts stand beside the tables.
 */
class VerticalAndInclinedEquationTest {

    private static final List<Row> DUNS_ROS = read("duns-ros.csv");
    private static final List<Row> ORKISZEWSKI = read("orkiszewski.csv");
    private static final List<Row> MUKHERJEE_BRILL = read("mukherjee-brill.csv");

    private static List<Row> read(String file) {
        return OracleCsv.read(VerticalAndInclinedEquationTest.class, file);
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                        arguments("Duns-Ros", DUNS_ROS, DunsRos.ORIGINAL, new DunsRos(false, RegimeChange.SHARP)),
                        arguments(
                                "Orkiszewski",
                                ORKISZEWSKI,
                                Orkiszewski.ORIGINAL,
                                new Orkiszewski(false, RegimeChange.SHARP)),
                        arguments(
                                "Mukherjee-Brill",
                                MUKHERJEE_BRILL,
                                MukherjeeBrill.ORIGINAL,
                                new MukherjeeBrill(false, RegimeChange.SHARP)))
                .flatMap(s -> s);
    }

    private static Stream<Arguments> arguments(String name, List<Row> rows, FlowMethod method, FlowMethod steady) {
        return rows.stream().map(row -> Arguments.of(name + " " + row.text("id"), row, method, steady));
    }

    static FlowState state(Row row) {
        return new FlowState()
                .pipe(row.number("diameter_in"), row.number("roughness_in"))
                .angleFromHorizontalDeg(row.number("angle_deg"))
                .flow(row.number("pressure_psia"), row.number("vsl_ft_s"), row.number("vsg_ft_s"))
                .liquid(row.number("rho_l"), row.number("mu_l"), row.number("sigma_dyn_cm"))
                .waterInLiquid(row.number("water_in_liquid"))
                .gas(row.number("rho_g"), row.number("mu_g"));
    }

    private static FlowGradient gradient(FlowMethod method, FlowState state) {
        FlowGradient result = new FlowGradient();
        method.gradient(state, result);
        return result;
    }

    private static Offset<Double> close(double expected) {
        return within(1e-10 * Math.abs(expected));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void thePublishedMethodMatches(String name, Row row, FlowMethod method, FlowMethod steady) {
        FlowGradient result = gradient(method, state(row));
        String regime = row.text("regime").equals("annular")
                ? "MIST"
                : row.text("regime").toUpperCase(Locale.ROOT);
        assertThat(result.regime().name()).isEqualTo(regime);
        assertThat(result.liquidHoldup()).isCloseTo(row.number("holdup"), close(row.number("holdup")));
        assertThat(result.gravityPsiPerFt())
                .isCloseTo(row.number("gravity_psi_ft"), close(row.number("gravity_psi_ft")));
        assertThat(result.frictionPsiPerFt())
                .isCloseTo(row.number("friction_psi_ft"), close(row.number("friction_psi_ft")));
        assertThat(result.accelerationTerm()).isCloseTo(row.number("ek"), within(1e-10 * row.number("ek") + 1e-15));
        double parts = Math.abs(row.number("gravity_psi_ft")) + row.number("friction_psi_ft");
        assertThat(result.totalPsiPerFt()).isCloseTo(row.number("total_psi_ft"), within(1e-10 * parts));
        assertThat(gradient(steady, state(row)).accelerationTerm()).isZero();
    }

    @Test
    void theTablesReachEveryRegimeAndEveryBranch() {
        for (String regime : List.of("bubble", "slug", "transition", "mist")) {
            assertThat(DUNS_ROS)
                    .filteredOn(row -> row.text("regime").equals(regime))
                    .hasSizeGreaterThan(4);
            assertThat(ORKISZEWSKI)
                    .filteredOn(row -> row.text("regime").equals(regime))
                    .hasSizeGreaterThan(1);
        }
        for (String regime : List.of("bubble", "slug", "stratified", "annular")) {
            assertThat(MUKHERJEE_BRILL)
                    .filteredOn(row -> row.text("regime").equals(regime))
                    .hasSizeGreaterThan(4);
        }
        for (String branch : List.of("low", "middle", "high")) {
            assertThat(ORKISZEWSKI)
                    .filteredOn(row -> row.text("rise_branch").equals(branch))
                    .isNotEmpty();
        }
        for (String limit : List.of("none", "velocity", "no_slip", "full")) {
            assertThat(ORKISZEWSKI)
                    .filteredOn(row -> row.text("delta_limit").equals(limit))
                    .isNotEmpty();
        }
    }

    static Stream<Row> slugs() {
        return ORKISZEWSKI.stream().filter(row -> !row.text("v_bubble").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void theRiseVelocityOfSlugsMatches(Row row) {
        FlowState state = state(row);
        double vm = row.number("vsl_ft_s") + row.number("vsg_ft_s");
        assertThat(Orkiszewski.riseVelocity(state, vm, false))
                .isCloseTo(row.number("v_bubble"), close(row.number("v_bubble")));
        double raw = row.number("delta_raw");
        double limited = vm < 10.0 ? Math.max(raw, -0.065 * vm) : raw;
        assertThat(Orkiszewski.distribution(state, vm, false)).isCloseTo(limited, within(1e-12));
    }

    static Stream<Row> layers() {
        return MUKHERJEE_BRILL.stream().filter(row -> row.text("regime").equals("stratified"));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void theAngleThatStratifiedLiquidWetsMatches(Row row) {
        double expected = 0.5 * row.number("delta");
        assertThat(StratifiedFlow.halfAngle(row.number("holdup"))).isCloseTo(expected, within(1e-12 * expected));
    }
}
