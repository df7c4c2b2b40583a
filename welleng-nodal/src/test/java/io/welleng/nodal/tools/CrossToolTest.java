package io.welleng.nodal.tools;

import static io.welleng.nodal.tools.ToolFluid.WaterViscosity.CORRECTED;
import static io.welleng.nodal.tools.ToolFluid.WaterViscosity.FAULT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.nodal.JsonOracle;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.traverse.TraversePoint;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Literature, another program: bottom-hole pressures of wells.json, pyResToolbox 3.7.6, with its conventions selected: fluid
 * by {@link ToolOilStream} and {@link ToolGasStream}; {@link Payne#BEFORE_INCLINATION}, no blending between regimes, kinetic
 * energy where it has it, no floor under the holdup of Woldesemayat and Ghajar. It marches by 100 ft steps, worth up to 0.26 % for
 * Hagedorn-Brown and 0.03 % for the others; the columns of 4 ft steps are without that.
 *
 * <p>Every pressure is within 1 % but those in {@link #EXPLAINED}, each with a cause that
 * {@link #oneConventionSwitchedBringsItBack} proves.
 */
class CrossToolTest {

    private static final double ONE_PERCENT = 0.01;

    /** The methods as the program has them. */
    private static final Map<String, FlowCorrelation> METHODS = ToolCorrelations.METHODS;

    /** Differences of more than 1 %. For deviated and gas wells the file has Hagedorn-Brown with its known fault only. */
    private static final Set<String> EXPLAINED = Set.of(
            "GRAY oilwell-02",
            "HB oilwell-25",
            "HB devwell-01",
            "HB devwell-02",
            "HB devwell-04",
            "HB devwell-05",
            "WG gaswell-01",
            "HB gaswell-04",
            "HB gaswell-07");

    private static double band(String method, ToolWell well, double band) {
        return EXPLAINED.contains(method + " " + well) ? Double.NaN : band;
    }

    /** Within the band, or beyond 1 % where that is explained: the list has no idle entries. */
    private static void agrees(String method, ToolWell well, String column, double difference, double band) {
        double allowed = band(method, well, band);
        if (Double.isNaN(allowed)) {
            assertThat(Math.abs(difference)).as("%s of %s", column, well).isGreaterThan(ONE_PERCENT);
        } else {
            assertThat(difference).as("%s of %s", column, well).isCloseTo(0.0, within(allowed));
        }
    }

    static Stream<ToolWell> oilWells() {
        return ToolWell.oilWells().stream();
    }

    static Stream<ToolWell> deviatedWells() {
        return ToolWell.deviatedWells().stream();
    }

    static Stream<ToolWell> gasWells() {
        return ToolWell.gasWells().stream();
    }

    @Test
    void theFileIsWhole() {
        assertThat(oilWells()).hasSize(24);
        assertThat(deviatedWells()).hasSize(4);
        assertThat(gasWells()).hasSize(7);
    }

    /** Water's viscosity corrected, or for Hagedorn-Brown the floor, for which the file has only the faulty viscosity. */
    @ParameterizedTest
    @MethodSource("oilWells")
    void oilWellsAreWithinOnePercent(ToolWell well) {
        for (String method : new String[] {"BB", "GRAY", "WG"}) {
            String column = method + "_muw_corrected";
            double difference = well.difference(well.stream(CORRECTED), METHODS.get(method), column);
            agrees(method, well, column, difference, ONE_PERCENT);
        }
        double floored = well.difference(well.stream(FAULT), METHODS.get("HB"), "HB_noslipfloor");
        agrees("HB", well, "HB_noslipfloor", floored, 0.005);
    }

    /** Steps of 4 ft, and the fault in water's viscosity with them: what is left are the equations. */
    @ParameterizedTest
    @MethodSource("oilWells")
    void withShortStepsTheEquationsAreTheSame(ToolWell well) {
        agrees("BB", well, "BB_4ftsteps", difference(well, "BB"), 0.0085);
        agrees("GRAY", well, "GRAY_4ftsteps", difference(well, "GRAY"), 0.004);
        agrees("WG", well, "WG_4ftsteps", difference(well, "WG"), 0.002);
    }

    private static double difference(ToolWell well, String method) {
        return well.difference(well.stream(FAULT), METHODS.get(method), method + "_4ftsteps");
    }

    /**
     * Beggs-Brill with Payne's factor is up to 0.82 % lower here where the equation of the level holdup exceeds 1: it is held to 1
     * here before the factor, and not there. Without the factor the difference is gone.
     */
    @ParameterizedTest
    @MethodSource("oilWells")
    void withoutPaynesFactorBeggsBrillIsCloser(ToolWell well) {
        double difference = well.difference(well.stream(FAULT), new BeggsBrill(Payne.NONE, true), "BB_nopayne");
        agrees("BB without Payne", well, "BB_nopayne", difference, 0.003);
    }

    @ParameterizedTest
    @MethodSource("oilWells")
    void byInSituVolumesTheyAreWithinOnePercent(ToolWell well) {
        for (String method : new String[] {"BB", "GRAY", "WG"}) {
            String column = method + "_livevol";
            double difference =
                    well.difference(well.stream(FAULT, ToolOilStream.Own.LIVE_VOLUME), METHODS.get(method), column);
            agrees(method, well, column, difference, ONE_PERCENT);
        }
    }

    @ParameterizedTest
    @MethodSource("deviatedWells")
    void deviatedWellsAreWithinATenThousandth(ToolWell well) {
        for (String method : METHODS.keySet()) {
            agrees(method, well, method, well.difference(well.stream(FAULT), METHODS.get(method), method), 1.5e-4);
        }
    }

    @ParameterizedTest
    @MethodSource("deviatedWells")
    void pressureAtTheCornersIsTheSame(ToolWell well) {
        Traversed traversed = well.traversed(well.stream(FAULT), METHODS.get("BB"));
        JsonNode profile = well.expected().get("profile_BB");
        JsonNode depths = profile.get("md_ft");
        for (int i = 1; i < depths.size(); i++) {
            double expected = profile.get("p_psia").get(i).asDouble();
            double tvd = profile.get("tvd_ft").get(i).asDouble();
            TraversePoint nearest = nearest(traversed, depths.get(i).asDouble());
            assertThat(nearest.tvdFt()).isCloseTo(tvd, within(0.5));
            assertThat(nearest.pressurePsia()).isCloseTo(expected, within(3.0e-4 * expected));
        }
    }

    private static TraversePoint nearest(Traversed traversed, double mdFt) {
        return traversed.profile().stream()
                .min((a, b) -> Double.compare(Math.abs(a.mdFt() - mdFt), Math.abs(b.mdFt() - mdFt)))
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("gasWells")
    void gasWellsAreWithinAThousandth(ToolWell well) {
        for (String method : METHODS.keySet()) {
            double difference = well.difference(well.stream(FAULT), METHODS.get(method), method);
            agrees(method, well, method, difference, method.equals("BB") ? 0.0012 : 3.0e-4);
        }
    }

    // Causes.

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "oilwell-02, GRAY_4ftsteps, FILM_NOT_LIMITED",
        "oilwell-25, HB_noslipfloor, CHART_LEFT",
        "devwell-01, HB, MASS_FLOOR",
        "devwell-02, HB, MASS_FLOOR",
        "devwell-04, HB, MASS_FLOOR",
        "devwell-05, HB, MASS_FLOOR",
        "gaswell-01, WG, FRICTION_JUMPS",
        "gaswell-04, HB, CHART_LEFT_AND_MASS_FLOOR",
        "gaswell-07, HB, CHART_LEFT_AND_MASS_FLOOR",
    })
    void oneConventionSwitchedBringsItBack(String id, String column, Cause cause) {
        ToolWell well = ToolWell.of(id);
        assertThat(EXPLAINED).contains(column.replaceAll("_.*", "") + " " + id);
        assertThat(well.difference(well.stream(FAULT), cause.correlation, column))
                .isCloseTo(0.0, within(2.0e-4));
    }

    /** What is otherwise in the program. */
    private enum Cause {
        FILM_NOT_LIMITED(ToolCorrelations.grayWithoutLimit()),
        FRICTION_JUMPS(ToolCorrelations.woldesemayatGhajarWithJump()),
        CHART_LEFT(new ToolHagedornBrown(true, false)),
        MASS_FLOOR(new ToolHagedornBrown(false, true)),
        CHART_LEFT_AND_MASS_FLOOR(new ToolHagedornBrown(false, false));

        private final FlowCorrelation correlation;

        Cause(FlowCorrelation correlation) {
            this.correlation = correlation;
        }
    }

    /** The counterpart with neither fault is this library's method, so that the switch is the only difference. */
    @ParameterizedTest
    @CsvSource({
        "oilwell-25",
        "devwell-01",
        "devwell-02",
        "devwell-04",
        "devwell-05",
        "gaswell-04",
        "gaswell-07",
    })
    void withNothingSwitchedTheCounterpartIsOurs(String id) {
        assertThat(ToolWell.of(id).pressurePsia(FAULT, new ToolHagedornBrown(true, true)))
                .isCloseTo(own(id, FAULT), within(1.0e-4 * own(id, FAULT)));
    }

    private static double own(String id, ToolFluid.WaterViscosity water) {
        return ToolWell.of(id).pressurePsia(water, METHODS.get("HB"));
    }

    /**
     * It is the fault in water's viscosity that takes the viscosity number out of Hagedorn and Brown's chart: with the
     * corrected one the program's own form is ours.
     */
    @ParameterizedTest
    @CsvSource({"oilwell-25, true", "gaswell-04, false", "gaswell-07, false"})
    void theChartIsLeftByTheFaultyViscosityOnly(String id, boolean noSlipFloor) {
        assertThat(ToolWell.of(id).pressurePsia(CORRECTED, new ToolHagedornBrown(noSlipFloor, false)))
                .isCloseTo(own(id, CORRECTED), within(0.005 * own(id, CORRECTED)));
    }

    /** The column with the known fault, wholly explained: the floor by mass, and the chart left. */
    @ParameterizedTest
    @MethodSource("oilWells")
    void hagedornBrownWithTheFaultyFloorIsTheirs(ToolWell well) {
        ToolHagedornBrown theirs = new ToolHagedornBrown(false, false);
        assertThat(well.difference(well.stream(FAULT), theirs, "HB_4ftsteps")).isCloseTo(0.0, within(2.0e-4));
        assertThat(well.difference(well.stream(CORRECTED), theirs, "HB_muw_corrected"))
                .isCloseTo(0.0, within(2.0e-3));
    }

    /** Gray's friction with the film not limited, and friction that jumps: no oil well is left to explain. */
    @ParameterizedTest
    @MethodSource("oilWells")
    void withTheirFrictionGrayAndWoldesemayatGhajarAreTheirs(ToolWell well) {
        assertThat(well.difference(well.stream(FAULT), ToolCorrelations.grayWithoutLimit(), "GRAY_4ftsteps"))
                .isCloseTo(0.0, within(5.0e-5));
        assertThat(well.difference(well.stream(FAULT), ToolCorrelations.woldesemayatGhajarWithJump(), "WG_4ftsteps"))
                .isCloseTo(0.0, within(5.0e-5));
    }

    @Test
    void theResourceNamesItsSource() {
        JsonNode file = JsonOracle.read(JsonOracle.class, "wells.json");
        assertThat(file.get("tool").asText()).isEqualTo("pyResToolbox");
        assertThat(file.get("version").asText()).isEqualTo("3.7.6");
    }
}
