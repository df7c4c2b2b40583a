package io.welleng.nodal.ipr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IprTest {

    /** A relationship added to the catalogue needs a contract test, here by its name. */
    @Test
    void everyRelationshipWeShipHasAContractTest() throws ClassNotFoundException {
        assertThat(Ipr.class.getPermittedSubclasses()).hasSize(11);
        for (Class<?> ipr : Ipr.class.getPermittedSubclasses()) {
            assertThat(Class.forName("io.welleng.nodal.ipr." + ipr.getSimpleName() + "ContractTest"))
                    .isAssignableTo(InflowModelContract.class);
        }
    }

    static Stream<InflowSpec> specs() {
        return Stream.of(
                new InflowSpec.DarcyPi(3000.0, 1.5),
                new InflowSpec.DarcyTest(3000.0, 900.0, 2400.0),
                new InflowSpec.VogelPi(3000.0, 1.5),
                new InflowSpec.VogelTest(3000.0, 900.0, 2400.0),
                new InflowSpec.CompositePi(3000.0, 2000.0, 1.5),
                new InflowSpec.CompositeTest(3000.0, 2000.0, 900.0, 2400.0));
    }

    /** All of them have J = 1.5 STB/d/psi at shut-in, or pass through the test of 900 STB/d at 2,400 psia. */
    @ParameterizedTest
    @MethodSource("specs")
    void aSpecificationBecomesTheCurveItDescribes(InflowSpec spec) {
        Ipr ipr = spec.toIpr();
        assertThat(ipr.shutInPressurePsia()).isEqualTo(3000.0);
        String name = spec.getClass().getSimpleName();
        assertThat(name).startsWith(ipr.getClass().getSimpleName());
        if (name.endsWith("Pi")) {
            double slope = ipr.rateStbPerDay(3000.0 - 1e-3) / 1e-3;
            assertThat(slope).isCloseTo(1.5, within(1e-6));
        } else {
            assertThat(ipr.rateStbPerDay(2400.0)).isCloseTo(900.0, within(1e-9));
        }
    }

    @Test
    void theCurvesDifferWhereTheyShould() {
        Ipr darcy = Ipr.darcyFromPi(3000.0, 1.5);
        Ipr vogel = Ipr.vogelFromPi(3000.0, 1.5);
        Ipr composite = Ipr.compositeFromPi(3000.0, 2000.0, 1.5);
        assertThat(composite.rateStbPerDay(2000.0))
                .isEqualTo(darcy.rateStbPerDay(2000.0))
                .isEqualTo(1500.0);
        assertThat(darcy.maxRateStbPerDay()).isEqualTo(4500.0);
        assertThat(vogel.maxRateStbPerDay()).isCloseTo(2500.0, within(1e-9));
        assertThat(composite.maxRateStbPerDay()).isCloseTo(1500.0 + 1.5 * 2000.0 / 1.8, within(1e-9));
    }

    static Stream<Arguments> impossible() {
        double nan = Double.NaN;
        return Stream.of(
                bad(
                        () -> Ipr.darcy(nan, 100.0, 500.0),
                        "reservoirPressurePsia must be finite and > 0 psia, but was NaN"),
                bad(() -> Ipr.darcy(1000.0, 0.0, 500.0), "testRateStbPerDay must be finite and > 0 STB/d, but was 0.0"),
                bad(() -> Ipr.vogel(1000.0, nan, 500.0), "testRateStbPerDay must be finite and > 0 STB/d, but was NaN"),
                bad(() -> Ipr.vogel(1000.0, 100.0, -1.0), "testPwfPsia must be finite and >= 0 psia, but was -1.0"),
                bad(
                        () -> Ipr.vogel(1000.0, 100.0, 1000.0),
                        "testPwfPsia must be below reservoirPressurePsia = 1000 psia, but was 1000.0"),
                bad(
                        () -> Ipr.composite(1000.0, 800.0, 100.0, 1200.0),
                        "testPwfPsia must be below reservoirPressurePsia = 1000 psia, but was 1200.0"),
                bad(
                        () -> Ipr.composite(1000.0, 0.0, 100.0, 500.0),
                        "bubblePointPsia must be finite and > 0 psia, but was 0.0"),
                bad(
                        () -> Ipr.compositeFromPi(1000.0, nan, 1.0),
                        "bubblePointPsia must be finite and > 0 psia, but was NaN"),
                bad(
                        () -> Ipr.compositeFromPi(1000.0, 500.0, Double.POSITIVE_INFINITY),
                        "productivityIndex must be finite and > 0 STB/d/psi, but was Infinity"),
                bad(
                        () -> Ipr.vogelFromPi(1000.0, -1.0),
                        "productivityIndex must be finite and > 0 STB/d/psi, but was -1.0"),
                bad(() -> Ipr.darcyFromPi(0.0, 1.0), "shutInPressurePsia must be finite and > 0 psia, but was 0.0"),
                bad(() -> new Vogel(1000.0, nan), "maxRateStbPerDay must be finite and > 0 STB/d, but was NaN"),
                bad(
                        () -> new InflowSpec.DarcyPi(nan, 1.0),
                        "reservoirPressurePsia must be finite and > 0 psia, but was NaN"),
                bad(
                        () -> new InflowSpec.DarcyTest(1000.0, 100.0, 1000.0),
                        "testPwfPsia must be below reservoirPressurePsia = 1000 psia, but was 1000.0"),
                bad(
                        () -> new InflowSpec.VogelPi(1000.0, 0.0),
                        "productivityIndex must be finite and > 0 STB/d/psi, but was 0.0"),
                bad(
                        () -> new InflowSpec.VogelTest(1000.0, -5.0, 500.0),
                        "testRateStbPerDay must be finite and > 0 STB/d, but was -5.0"),
                bad(
                        () -> new InflowSpec.CompositePi(1000.0, -5.0, 1.0),
                        "bubblePointPsia must be finite and > 0 psia, but was -5.0"),
                bad(
                        () -> new InflowSpec.CompositeTest(1000.0, 500.0, 100.0, nan),
                        "testPwfPsia must be finite and >= 0 psia, but was NaN"));
    }

    private static Arguments bad(Runnable call, String message) {
        return Arguments.of(message, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void impossibleInputsAreRefused(String message, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(InvalidInputException.class).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 300.0, 2399.0})
    void aTestMayBeAtAnyPressureBelowTheReservoirs(double pwf) {
        assertThat(Ipr.composite(2400.0, 1800.0, 150.0, pwf).rateStbPerDay(pwf)).isCloseTo(150.0, within(1e-9));
    }

    @Test
    void curvesPrintThemselves() {
        assertThat(Ipr.darcyFromPi(3550.0, 2.7148).toString()).isEqualTo("Darcy[3550 psia, J 2.715 STB/d/psi]");
        assertThat(Ipr.vogel(2000.0, 500.0, 1200.0).toString()).isEqualTo("Vogel[2000 psia, AOF 844.6 STB/d]");
        assertThat(Ipr.compositeFromPi(3500.0, 2500.0, 1.4).toString())
                .isEqualTo("Composite[3500 psia, Pb 2500 psia, J 1.400 STB/d/psi]");
    }
}
