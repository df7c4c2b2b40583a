package io.welleng.lift.srp.rod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equation: 50-digit evaluation, rod.py beside the csv files. */
class RodEquationTest {

    private static final double RELATIVE = 1e-11;

    static Stream<Row> goodman() {
        return OracleCsv.read(RodEquationTest.class, "goodman.csv").stream();
    }

    static Stream<Row> strings() {
        return OracleCsv.read(RodEquationTest.class, "strings.csv").stream();
    }

    static Stream<Row> mills() {
        return OracleCsv.read(RodEquationTest.class, "mills.csv").stream();
    }

    private static void close(double value, Row row, String column) {
        double expected = row.number(column);
        assertThat(value).as(column).isCloseTo(expected, within(RELATIVE * Math.abs(expected)));
    }

    @ParameterizedTest
    @MethodSource("goodman")
    void stressDiagramsAndLoadings(Row row) {
        double tensile = row.number("tensile");
        double min = row.number("min");
        double max = min + row.number("range");
        double sf = row.number("sf");
        close(new StressDiagram.ApiGoodman().allowablePsi(tensile, min, sf), row, "api");
        close(new StressDiagram.HighStrength().allowablePsi(tensile, min, sf), row, "high");
        close(new StressDiagram.Line(tensile / 4, 0.5625).allowablePsi(tensile, min, sf), row, "api");
        RodGrade grade = new RodGrade("x", tensile, new StressDiagram.ApiGoodman());
        if (row.number("api") > min) {
            double loading = ((StressCheck.Rated) grade.check(max, min, sf)).loading();
            assertThat(loading).isCloseTo(row.number("api_loading"), within(1e-10 * row.number("api_loading")));
        } else {
            assertThat(grade.check(max, min, sf)).isInstanceOf(StressCheck.NoRange.class);
        }
        if (row.number("high") > min) {
            double loading = GoodmanDiagram.loading(max, min, GoodmanDiagram.highStrength(tensile, min, sf));
            assertThat(loading).isCloseTo(row.number("high_loading"), within(1e-10 * row.number("high_loading")));
        }
    }

    private static RodString string(Row row) {
        List<RodSection> sections = new ArrayList<>();
        for (String text : row.text("sections").split(";")) {
            String[] part = text.split(" ");
            RodMaterial material = part[4].equals("F") ? RodMaterial.FIBREGLASS : RodMaterial.STEEL;
            Rod rod = new Rod(
                    "rod",
                    material,
                    Double.parseDouble(part[0]),
                    Double.parseDouble(part[1]),
                    Double.parseDouble(part[2]));
            sections.add(new RodSection(rod, Double.parseDouble(part[3])));
        }
        return new RodString(sections);
    }

    @ParameterizedTest
    @MethodSource("strings")
    void weightStretchAndFrequency(Row row) {
        RodString string = string(row);
        double density = row.number("density");
        close(string.weightInAirLbf(), row, "air");
        close(string.buoyantWeightLbf(density), row, "liquid");
        close(string.hangingWeightsLbf(density).get(0), row, "liquid");
        close(string.complianceInPerLbf(), row, "compliance");
        close(1.0 / string.springConstantLbfPerIn(), row, "compliance");
        close(string.stretchIn(1000.0) / 1000.0, row, "compliance");
        close(string.ownWeightStretchIn(0.0), row, "stretch_air");
        close(string.ownWeightStretchIn(density), row, "stretch_liquid");
        close(string.naturalFrequencyPerMinute(), row, "per_minute");
        close(string.frequencyFactor(), row, "factor");
    }

    @ParameterizedTest
    @MethodSource("mills")
    void loadsOfRigidRods(Row row) {
        MillsLoads model = new MillsLoads(
                row.number("plunger"),
                row.number("density"),
                row.number("lift"),
                row.number("stroke"),
                row.number("spm"));
        RodString string = RodString.of(
                new RodSection(Rod.of("1 in steel"), row.number("l1")),
                new RodSection(Rod.of("3/4 in steel"), row.number("l2")));
        close(model.fluidLoadLbf(), row, "fo");
        close(model.accelerationFactor(), row, "alpha");
        List<SectionLoads> loads = model.loads(string).sections();
        close(loads.get(0).topPeakLbf(), row, "max1");
        close(loads.get(0).topMinimumLbf(), row, "min1");
        close(loads.get(1).topPeakLbf(), row, "max2");
        close(loads.get(1).topMinimumLbf(), row, "min2");
        close(loads.get(0).bottomPeakLbf(), row, "max2");
        close(loads.get(0).bottomMinimumLbf(), row, "min2");
        close(loads.get(1).bottomPeakLbf(), row, "fo");
        assertThat(loads.get(1).bottomMinimumLbf()).isZero();
    }
}
