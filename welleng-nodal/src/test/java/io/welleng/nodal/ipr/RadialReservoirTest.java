package io.welleng.nodal.ipr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.nodal.JsonOracle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RadialReservoirTest {

    /** The reservoir of Guo, Lyons and Ghalambor (2007), Examples 3.1 to 3.4. */
    private static RadialReservoir guo(RadialFlow flow) {
        return new RadialReservoir(8.2, 53.0, 1.7, 1.1, 0.328, 0.0, flow);
    }

    // Literature: Guo, Lyons and Ghalambor, Petroleum Production Engineering (2007), Example 3.1: four digits printed,
    // with rounded constants, which are within 0.02 %.
    @Test
    void guoExample31() {
        double transientJ = guo(new RadialFlow.Transient(720.0, 0.19, 1.29e-5)).productivityIndex();
        double steady = guo(new RadialFlow.SteadyState(2980.0, ReferencePressure.BOUNDARY))
                .productivityIndex();
        double pseudoSteady = guo(new RadialFlow.PseudoSteadyState(2980.0, ReferencePressure.AVERAGE))
                .productivityIndex();
        assertThat(transientJ).isCloseTo(0.2075, within(1e-4));
        assertThat(steady).isCloseTo(0.1806, within(5e-5));
        assertThat(pseudoSteady).isCloseTo(0.1968, within(5e-5));
    }

    // Literature: T. Ahmed, Reservoir Engineering Handbook, ch. 6: steady radial flow of 600 STB/d to a well at 1,800
    // psi;
    // 88.28 psi for each e-fold of radius, 2,506 psi at 745 ft, with 0.00708.
    @Test
    void ahmedSteadyProfile() {
        RadialReservoir reservoir = new RadialReservoir(
                120.0, 25.0, 2.5, 1.25, 0.25, 0.0, new RadialFlow.SteadyState(745.0, ReferencePressure.BOUNDARY));
        double drawdown = 600.0 / (reservoir.productivityIndex() * 0.00708 * RadialReservoir.DARCY);
        assertThat(drawdown / Math.log(745.0 / 0.25)).isCloseTo(88.28, within(0.005));
        assertThat(1800.0 + drawdown).isCloseTo(2506.0, within(0.5));
    }

    // Literature, another program: J of the operating points of wells.json, pyResToolbox 3.7.6, which counts with
    // 0.00708.
    @Test
    void thePiOfPyResToolboxIsOursWithItsConstant() {
        int compared = 0;
        for (JsonNode one : JsonOracle.elements(JsonOracle.read(JsonOracle.class, "wells.json"), "operating_points")) {
            JsonNode in = one.get("in");
            JsonNode out = one.get("out");
            RadialReservoir reservoir = new RadialReservoir(
                    in.get("k_md").asDouble(),
                    in.get("h_ft").asDouble(),
                    out.get("uo_at_pr_cp").asDouble(),
                    out.get("bo_at_pr").asDouble(),
                    in.get("rw_ft").asDouble(),
                    in.get("S").asDouble(),
                    new RadialFlow.PseudoSteadyState(in.get("re_ft").asDouble(), ReferencePressure.AVERAGE));
            double expected = out.get("J_stb_d_psi").asDouble();
            assertThat(reservoir.productivityIndex() * 0.00708 * RadialReservoir.DARCY)
                    .isCloseTo(expected, within(1e-9 * expected));
            assertThat(reservoir.productivityIndex()).isCloseTo(expected, within(3e-4 * expected));
            compared++;
        }
        assertThat(compared).isEqualTo(4);
    }

    static Stream<Row> darcy() {
        return InflowOracleTest.rows("darcy").stream();
    }

    // Equation: 50-digit evaluation; rows with the constants of handbooks are 0.004 % lower or so.
    @ParameterizedTest
    @MethodSource("darcy")
    void everyStateOfFlow(Row row) {
        boolean exact = row.text("constants").equals("EXACT");
        double re = row.number("re_ft");
        check(
                row,
                "j_transient",
                exact,
                new RadialFlow.Transient(row.number("t_h"), row.number("phi"), row.number("ct_per_psi")));
        check(row, "j_steady_pe", exact, new RadialFlow.SteadyState(re, ReferencePressure.BOUNDARY));
        check(row, "j_steady_pavg", exact, new RadialFlow.SteadyState(re, ReferencePressure.AVERAGE));
        check(row, "j_pss_pavg", exact, new RadialFlow.PseudoSteadyState(re, ReferencePressure.AVERAGE));
        check(row, "j_pss_pe", exact, new RadialFlow.PseudoSteadyState(re, ReferencePressure.BOUNDARY));
        DrainageShape shape = Arrays.stream(DrainageShape.values())
                .filter(s -> s.shapeFactor() == row.number("ca"))
                .findFirst()
                .orElseThrow();
        check(row, "j_pss_shape", exact, new RadialFlow.ClosedArea(row.number("area_acre"), shape));
    }

    private static void check(Row row, String column, boolean exact, RadialFlow flow) {
        double expected = row.number(column);
        double actual = new RadialReservoir(
                        row.number("k_md"),
                        row.number("h_ft"),
                        row.number("mu_cp"),
                        row.number("bo"),
                        row.number("rw_ft"),
                        row.number("skin"),
                        flow)
                .productivityIndex();
        assertThat(actual).as(column).isCloseTo(expected, within(expected * (exact ? 1e-10 : 2e-3)));
    }

    static Stream<Row> efficiencies() {
        return InflowOracleTest.rows("fe_from_skin").stream();
    }

    @ParameterizedTest
    @MethodSource("efficiencies")
    void flowEfficiencyOfASkin(Row row) {
        RadialReservoir reservoir = new RadialReservoir(
                10.0,
                50.0,
                1.0,
                1.2,
                row.number("rw_ft"),
                row.number("skin"),
                new RadialFlow.PseudoSteadyState(row.number("re_ft"), ReferencePressure.AVERAGE));
        assertThat(reservoir.flowEfficiency()).isCloseTo(row.number("fe"), within(1e-10 * row.number("fe")));
        Standing curve = (Standing) new InflowCurve.Standing(3000.0, null).fromReservoir(2500.0, reservoir);
        assertThat(curve.flowEfficiency()).isEqualTo(reservoir.flowEfficiency());
        assertThat(curve.productivityIndex()).isEqualTo(reservoir.productivityIndex());
    }

    /** The printed factors against the exact ones of the image solution; the triangle is the worst. */
    @Test
    void shapeFactorsAreThoseOfTheGeometry() {
        Map<Double, DrainageShape> byFactor = Arrays.stream(DrainageShape.values())
                .collect(Collectors.toMap(DrainageShape::shapeFactor, Function.identity()));
        int compared = 0;
        for (Row row : OracleCsv.read(InflowOracleTest.class, "inflow/dietz_shapes.csv")) {
            DrainageShape shape = byFactor.get(row.number("ca_printed"));
            assertThat(shape).as(row.toString()).isNotNull();
            assertThat(row.text("shape")).contains(words(shape));
            double exact = row.number("ca_exact");
            double tolerance = shape == DrainageShape.EQUILATERAL_TRIANGLE ? 0.011 : 0.007;
            assertThat(shape.shapeFactor()).isCloseTo(exact, within(tolerance * exact));
            compared++;
        }
        assertThat(compared).isEqualTo(DrainageShape.values().length - 1);
    }

    /** The place of the well in words of the table, from the name of the constant. */
    private static String words(DrainageShape shape) {
        String[] parts = shape.name().split("_AT_");
        if (!parts[0].matches("SQUARE|RECTANGLE_\\d")) {
            return shape.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        String ratio = parts[0].equals("SQUARE") ? "1" : parts[0].substring("RECTANGLE_".length());
        String[] at = (parts.length == 1 ? "1_2_1_2" : parts[1]).split("_");
        return ratio + ":1 rectangle; well at " + at[0] + "/" + at[1] + " of the long side and " + at[2] + "/" + at[3]
                + " of the short";
    }

    @Test
    void theCircleOfTheTableIsTheCircle() {
        double areaAcres = Math.PI * 1000.0 * 1000.0 / 43_560.0;
        double table =
                guo(new RadialFlow.ClosedArea(areaAcres, DrainageShape.CIRCLE)).pressureDrop();
        double circle = guo(new RadialFlow.PseudoSteadyState(1000.0, ReferencePressure.AVERAGE))
                .pressureDrop();
        assertThat(table).isCloseTo(circle, within(1e-5));
        assertThat(DrainageShape.SQUARE.pseudoSteadyFromTda()).isEqualTo(0.05);
    }

    @Test
    void earlyTransientFlowIsToldOf() {
        assertThat(guo(new RadialFlow.Transient(720.0, 0.19, 1.29e-5)).advisories())
                .isEmpty();
        assertThat(guo(new RadialFlow.SteadyState(1000.0, ReferencePressure.AVERAGE))
                        .advisories())
                .isEmpty();
        RadialReservoir early = guo(new RadialFlow.Transient(1e-3, 0.19, 1.29e-5));
        assertThat(early.advisories()).singleElement().satisfies(a -> {
            assertThat(a.code()).isEqualTo("transient_time");
            assertThat(a.value()).isLessThan(25.0);
        });
        InflowSpec spec = new InflowSpec.FromReservoir(new InflowCurve.Darcy(), 4000.0, early);
        assertThat(spec.advisories(2000.0)).isEqualTo(early.advisories());
    }

    @Test
    void impossibleReservoirsAreRefused() {
        RadialFlow flow = new RadialFlow.PseudoSteadyState(2980.0, ReferencePressure.AVERAGE);
        assertThatThrownBy(() -> new RadialReservoir(8.2, 53.0, 1.7, 1.1, 0.328, -9.0, flow))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("skin must be above -8.364, where no pressure would be lost (dimensionless), but was -9.0");
        assertThatThrownBy(() -> new RadialReservoir(8.2, 53.0, 1.7, 1.1, 3000.0, 12.0, flow))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("wellboreRadiusFt must be small beside the reach of the flow");
        assertThatThrownBy(() -> new RadialReservoir(Double.NaN, 53.0, 1.7, 1.1, 0.3, 0.0, flow))
                .hasMessageContaining("permeabilityMd");
        assertThatThrownBy(() -> new RadialFlow.Transient(10.0, 1.2, 1e-5)).hasMessageContaining("porosity");
        assertThatThrownBy(() -> new RadialFlow.ClosedArea(0.0, DrainageShape.SQUARE))
                .hasMessageContaining("areaAcres");
    }

    @Test
    void aReservoirPrintsItself() {
        assertThat(guo(new RadialFlow.PseudoSteadyState(2980.0, ReferencePressure.AVERAGE)))
                .hasToString("RadialReservoir[J 0.1968 STB/d/psi: 8.200 md, 53.00 ft, 1.700 cP, B 1.100, skin 0,"
                        + " PseudoSteadyState]");
    }
}
