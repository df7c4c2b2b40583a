package io.welleng.allocation.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.Phase;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeterPartsTest {

    private static final KFactorCurve CURVE = new KFactorCurve(
            List.of(new KFactorPoint(100.0, 1010.0), new KFactorPoint(300.0, 1000.0), new KFactorPoint(500.0, 1004.0)));

    // Equation: linear between the points, by hand.
    @ParameterizedTest
    @CsvSource({"100, 1010", "150, 1007.5", "300, 1000", "400, 1002", "500, 1004"})
    void isLinearBetweenThePoints(double hz, double k) {
        assertThat(CURVE.at(hz)).isEqualTo(new KFactorValue(hz, k, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"99.9, 1010", "1, 1010", "500.1, 1004"})
    void holdsTheNearestPointOutsideAndSaysSo(double hz, double k) {
        KFactorValue value = CURVE.at(hz);
        assertThat(value.pulsesPerUnit()).isEqualTo(k);
        assertThat(value.advisories()).singleElement().satisfies((Advisory a) -> {
            assertThat(a.code()).isEqualTo("frequency_outside_k_factor_curve");
            assertThat(a.lower()).isEqualTo(100.0);
            assertThat(a.upper()).isEqualTo(500.0);
        });
    }

    @Property(tries = 100)
    void staysBetweenItsPoints(@ForAll @DoubleRange(min = 1.0, max = 900.0) double hz) {
        assertThat(CURVE.at(hz).pulsesPerUnit()).isBetween(1000.0, 1010.0);
        assertThat(KFactorCurve.constant(7.5).at(hz)).isEqualTo(new KFactorValue(hz, 7.5, List.of()));
    }

    @Test
    void knowsItsLinearity() {
        assertThat(CURVE.linearity()).isCloseTo(5.0 / 1005.0, within(1e-15));
        assertThat(KFactorCurve.constant(7.5).linearity()).isZero();
        assertThatThrownBy(() -> new KFactorCurve(List.of(new KFactorPoint(2.0, 1.0), new KFactorPoint(2.0, 1.0))))
                .hasMessageContaining("points.frequencyHz[1]");
        assertThatThrownBy(() -> CURVE.at(0.0)).isInstanceOf(InvalidInputException.class);
        assertThat(new LinearMeter(MeterKind.TURBINE, CURVE)
                        .kFactor(1_440_000.0, 1.0)
                        .pulsesPerUnit())
                .isEqualTo(1002.0);
    }

    // Equation: each step by hand. 12 345.678 bbl, MF 0.99875, CTL 0.986544, CPL 1.000615, 0.35 % sediment and water.
    @Test
    void makesATicket() {
        MeterTicket exact = MeterTicket.of(12_345.678, 0.99875, 0.986544, 1.000615, 0.0035, TicketRounding.NONE);
        assertThat(exact.ccf()).isCloseTo(0.99875 * 0.986544 * 1.000615, within(1e-15));
        assertThat(exact.netStandardBbl()).isCloseTo(12_345.678 * exact.ccf() * 0.9965, within(1e-9));
        assertThat(exact.sedimentAndWaterBbl() + exact.netStandardBbl())
                .isCloseTo(exact.grossStandardBbl(), within(1e-9));
        MeterTicket rounded = MeterTicket.of(12_345.678, 0.99875, 0.986544, 1.000615, 0.0035, TicketRounding.MPMS_12_2);
        // IV 12345.68, MF 0.9988 (half away from zero), CTL 0.98654, CPL 1.00062 (from 1.000615): CCF 0.98596...
        assertThat(rounded.indicatedBbl()).isEqualTo(12_345.68);
        assertThat(rounded.meterFactor()).isEqualTo(0.9988);
        assertThat(rounded.ctl()).isEqualTo(0.98654);
        assertThat(rounded.cpl()).isEqualTo(1.00062);
        assertThat(rounded.ccf()).isEqualTo(0.98597); // 0.9988 x 0.98654 x 1.00062 = 0.985967...
        assertThat(rounded.grossStandardBbl()).isEqualTo(12_172.47); // 12345.68 x 0.98597 = 12172.470...
        assertThat(rounded.csw()).isEqualTo(0.9965);
        assertThat(rounded.netStandardBbl()).isEqualTo(12_129.87); // 12172.47 x 0.9965 = 12129.866...
        assertThat(rounded.sedimentAndWaterBbl()).isEqualTo(42.6);
        assertThat(rounded.toString()).contains("CCF 0.98597", "NSV 12129.87 bbl");
        assertThatThrownBy(() -> MeterTicket.of(1.0, 0.0, 1.0, 1.0, 0.0, TicketRounding.NONE))
                .hasMessageContaining("meterFactor");
    }

    // Equation: y = a b / c^2 and the law of propagation; differences at the standard uncertainty agree to second
    // order.
    @Test
    void budgetsAProduct() {
        List<UncertainInput> inputs = List.of(
                new UncertainInput("a", "m", 10.0, 0.02),
                new UncertainInput("b", "", 3.0, 0.03),
                new UncertainInput("c", "s", 2.0, 0.004),
                new UncertainInput("d", "", 1.0, 0.0));
        UncertaintyBudget budget =
                UncertaintyBudget.of("y", Phase.OIL, "m/s2", inputs, x -> x[0] * x[1] / (x[2] * x[2]) * x[3]);
        double expected = Math.sqrt(0.002 * 0.002 + 0.01 * 0.01 + 0.004 * 0.004);
        assertThat(budget.value()).isEqualTo(7.5);
        assertThat(budget.relative()).isCloseTo(expected, within(1e-5 * expected));
        assertThat(budget.expanded()).isCloseTo(7.5 * budget.relative(), within(1e-15));
        assertThat(budget.contributions().stream().map(c -> c.input().name()).toList())
                .containsExactly("b", "c", "a", "d");
        assertThat(budget.contributions().stream()
                        .mapToDouble(Contribution::share)
                        .sum())
                .isCloseTo(1.0, within(1e-12));
        assertThat(budget.contributions().get(0).sensitivity()).isCloseTo(2.5, within(1e-12));
        assertThat(budget.toString())
                .contains("y 7.500 m/s2", "b ", "% of the variance")
                .doesNotContain("\n  d ");
    }

    @Test
    void budgetsAtTheEdgeOfTheResult() {
        UncertainInput x = new UncertainInput("x", "", 1.0, 0.2);
        UncertaintyBudget above =
                UncertaintyBudget.of("y", Phase.OIL, "", List.of(x), v -> v[0] < 1.0 ? Double.NaN : 3.0 * v[0]);
        UncertaintyBudget below =
                UncertaintyBudget.of("y", Phase.OIL, "", List.of(x), v -> v[0] > 1.0 ? Double.NaN : 3.0 * v[0]);
        assertThat(above.expanded()).isCloseTo(0.6, within(1e-12));
        assertThat(below.expanded()).isCloseTo(0.6, within(1e-12));
        assertThatThrownBy(
                        () -> UncertaintyBudget.of("y", Phase.OIL, "", List.of(x), v -> v[0] == 1.0 ? 1.0 : Double.NaN))
                .hasMessageContaining("x uncertainty");
        UncertaintyBudget zero = UncertaintyBudget.of("y", Phase.WATER, "", List.of(x), v -> v[0] - 1.0);
        assertThat(zero.relative()).isNull();
        assertThat(zero.toString()).startsWith("y 0  ± 0.2000\n");
        assertThat(UncertaintyBudget.of("y", Phase.OIL, "", List.of(new UncertainInput("x", "", 1.0, 0.0)), v -> v[0])
                        .contributions()
                        .get(0)
                        .share())
                .isZero();
    }

    @Test
    void judgesByTheFileOfAllowedUncertainties() {
        AllowedUncertaintyFile file = AllowedUncertaintyFile.standard();
        assertThat(file.find("well_oil").relative()).isEqualTo(0.08);
        assertThat(file.find("well_gas").relative()).isEqualTo(0.10);
        assertThat(file.find("allocation_oil").relative()).isEqualTo(0.05);
        assertThat(file.find("fiscal_oil").relative()).isEqualTo(0.003);
        assertThat(file.find("fiscal_gas").relative()).isEqualTo(0.01);
        assertThat(file.points()).allSatisfy(p -> assertThat(p.origin()).isNotBlank());
        assertThat(AllowedUncertaintyFile.read(Json.write(file))).isEqualTo(file);
        assertThatThrownBy(() -> file.find("fiscal_oill")).hasMessageContaining("fiscal_oil");

        AllowedCheck pass = new AllowedCheck(file.find("fiscal_oil"), 0.003);
        assertThat(pass.passes()).isTrue();
        assertThat(pass.margin()).isZero();
        AllowedCheck fail = new AllowedCheck(file.find("fiscal_oil"), 0.0031);
        assertThat(fail.passes()).isFalse();
        assertThat(fail.margin()).isCloseTo(-0.0001, within(1e-15));
        assertThat(fail.toString()).startsWith("FAIL fiscal_oil: 0.3100 %");
        assertThat(pass.toString()).startsWith("pass");
        UncertaintyBudget gas =
                UncertaintyBudget.of("g", Phase.GAS, "", List.of(new UncertainInput("x", "", 1.0, 0.02)), v -> v[0]);
        assertThatThrownBy(() -> file.find("fiscal_oil").check(gas)).hasMessageContaining("fluid");
        assertThat(file.find("fiscal_gas").check(gas).passes()).isFalse();
    }

    @Test
    void knowsTheClassOfAGasVolumeFraction() {
        MultiphaseMeter meter = new MultiphaseMeter(
                "m",
                "test",
                List.of(new MultiphaseClass(0.9, 0.05, 0.1, 0.02), new MultiphaseClass(1.0, 0.2, 0.1, 0.1)));
        assertThat(meter.at(0.0).liquid()).isEqualTo(0.05);
        assertThat(meter.at(0.9).liquid()).isEqualTo(0.05);
        assertThat(meter.at(0.9001).liquid()).isEqualTo(0.2);
        assertThat(meter.at(1.0).liquid()).isEqualTo(0.2);
        assertThatThrownBy(() -> meter.at(1.1)).hasMessageContaining("gasVolumeFraction");
        assertThatThrownBy(() -> new MultiphaseMeter("m", "test", List.of(new MultiphaseClass(0.9, 0.05, 0.1, 0.02))))
                .hasMessageContaining("reaching to 1");
        // More gas never makes the liquid or the water cut surer in the file of the library.
        MultiphaseMeter typical = MultiphaseMeter.typical();
        List<Double> liquid = DoubleStream.iterate(0.0, g -> g <= 1.0, g -> g + 0.05)
                .mapToObj(g -> typical.at(g).liquid())
                .toList();
        assertThat(liquid).isSorted();
        assertThat(typical.origin()).contains("Assumed");
    }
}
