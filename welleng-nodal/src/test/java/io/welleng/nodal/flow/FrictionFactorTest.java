package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.Decades;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FrictionFactorTest {

    // Equation: 50-digit evaluation of Colebrook's equation by the Lambert W function, friction-factor.py beside the
    // csv.

    static Stream<Row> rows() {
        return OracleCsv.read(FrictionFactorTest.class, "friction-factor.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theFactorMatches(Row row) {
        double factor = FrictionFactor.darcy(row.number("re"), row.number("relative_roughness"));
        assertThat(factor).isCloseTo(row.number("darcy"), within(1e-11 * row.number("darcy")));
    }

    // Literature: L.F. Moody (1944), Trans. ASME 66, 671–684, read off the chart to two figures; Darcy's factor, four
    // times
    // Fanning's.
    @ParameterizedTest
    @CsvSource({"1000, 0, 0.064", "1e5, 0, 0.0180", "1e5, 0.001, 0.0222", "1e6, 0.0001, 0.0134", "1e8, 0.05, 0.0716"})
    void theFactorIsThatOfMoodysChart(double re, double relativeRoughness, double chart) {
        assertThat(FrictionFactor.darcy(re, relativeRoughness)).isCloseTo(chart, within(0.01 * chart));
    }

    // Property: Colebrook's equation itself, and what a friction factor must do.

    @Property
    void colebrooksEquationHolds(@ForAll("turbulent") double re, @ForAll("roughness") double relativeRoughness) {
        double x = 1.0 / Math.sqrt(FrictionFactor.darcy(re, relativeRoughness));
        assertThat(x + 2.0 * Math.log10(relativeRoughness / 3.7 + 2.51 * x / re))
                .isCloseTo(0.0, within(1e-10));
    }

    @Property
    void aRougherWallNeverHasLessFriction(
            @ForAll("any") double re, @ForAll("roughness") double one, @ForAll("roughness") double other) {
        assertThat(FrictionFactor.darcy(re, Math.max(one, other)))
                .isGreaterThanOrEqualTo(FrictionFactor.darcy(re, Math.min(one, other)) * (1.0 - 1e-11));
    }

    @Property
    void theBlendIsLinearAndContinuous(@ForAll("roughness") double relativeRoughness) {
        double laminarEnd = FrictionFactor.darcy(2100.0, relativeRoughness);
        double turbulentStart = FrictionFactor.darcy(4000.0, relativeRoughness);
        assertThat(laminarEnd).isEqualTo(64.0 / 2100.0);
        assertThat(FrictionFactor.darcy(Math.nextUp(2100.0), relativeRoughness)).isCloseTo(laminarEnd, within(1e-12));
        assertThat(FrictionFactor.darcy(Math.nextDown(4000.0), relativeRoughness))
                .isCloseTo(turbulentStart, within(1e-12));
        assertThat(FrictionFactor.darcy(3050.0, relativeRoughness))
                .isCloseTo(0.5 * (laminarEnd + turbulentStart), within(1e-12));
        assertThat(FrictionFactor.darcy(2575.0, relativeRoughness))
                .isCloseTo(0.75 * laminarEnd + 0.25 * turbulentStart, within(1e-12));
    }

    @Test
    void whatIsNoNumberStaysNone() {
        assertThat(FrictionFactor.darcy(Double.NaN, 0.001)).isNaN();
    }

    @Provide
    Arbitrary<Double> turbulent() {
        return Decades.between(4000.0, 1e9);
    }

    @Provide
    Arbitrary<Double> any() {
        return Decades.between(1e-3, 1e9);
    }

    @Provide
    Arbitrary<Double> roughness() {
        return Arbitraries.oneOf(Arbitraries.just(0.0), Decades.between(1e-7, 0.1));
    }
}
