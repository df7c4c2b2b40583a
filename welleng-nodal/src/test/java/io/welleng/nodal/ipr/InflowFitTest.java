package io.welleng.nodal.ipr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.core.testing.Decades;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.nodal.ipr.InflowFit.Fitted;
import io.welleng.nodal.ipr.InflowFit.NotFitted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InflowFitTest {

    static Stream<Row> fits() {
        return InflowOracleTest.rows("fits").stream();
    }

    private static List<WellTest> tests(Row row) {
        String[] p = row.text("pwf_list").split(";");
        String[] q = row.text("q_list").split(";");
        List<WellTest> tests = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            tests.add(new WellTest(Double.parseDouble(q[i]), Double.parseDouble(p[i])));
        }
        return tests;
    }

    private static void same(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-10 * Math.abs(expected)));
    }

    // Equation: 50-digit least squares, inflow/ipr.py. Slopes of Fetkovich's line outside 0.5 to 1 are held at the end,
    // turbulence below zero at zero; a line without a laminar part is no curve.
    @ParameterizedTest
    @MethodSource("fits")
    void closedForms(Row row) {
        double pr = row.number("pr");
        List<WellTest> tests = tests(row);
        Fitted darcy = fitted(InflowFit.of(new InflowCurve.Darcy(), pr, tests, FitTarget.RATE));
        same(((Darcy) darcy.model()).productivityIndex(), row.number("j_ls"));
        Fitted vogel = fitted(InflowFit.of(new InflowCurve.Vogel(), pr, tests, FitTarget.RATE));
        same(vogel.model().maxRateStbPerDay(), row.number("vogel_qmax_ls"));
        same(vogel.rmsStbPerDay(), row.number("vogel_rms"));

        Fetkovich line =
                (Fetkovich) fitted(InflowFit.of(new InflowCurve.Fetkovich(null), pr, tests, FitTarget.LOG_RATE))
                        .model();
        double n = row.number("fetk_n");
        if (n >= 0.5 && n <= 1.0) {
            same(line.exponent(), n);
            assertThat(line.coefficient()).isCloseTo(row.number("fetk_c"), within(1e-9 * row.number("fetk_c")));
        } else {
            assertThat(line.exponent()).isEqualTo(n < 0.5 ? 0.5 : 1.0);
        }

        InflowFit jones = InflowFit.of(new InflowCurve.Jones(null), pr, tests, FitTarget.DRAWDOWN_OVER_RATE);
        if (row.number("jbg_a") < 0.0) {
            assertThat(((Jones) fitted(jones).model()).turbulencePsiPerStbPerDay2())
                    .isZero();
        } else if (row.number("jbg_b") > 0.0) {
            assertThat(((Jones) fitted(jones).model()).turbulencePsiPerStbPerDay2())
                    .isCloseTo(row.number("jbg_a"), within(1e-9 * row.number("jbg_a")));
            assertThat(((Jones) fitted(jones).model()).laminarPsiPerStbPerDay())
                    .isCloseTo(row.number("jbg_b"), within(1e-9 * row.number("jbg_b")));
        } else {
            assertThat(jones).isInstanceOf(NotFitted.class);
        }
    }

    private static Fitted fitted(InflowFit fit) {
        assertThat(fit).isInstanceOf(Fitted.class);
        return (Fitted) fit;
    }

    /** Every kind of curve with what it takes to find it again. */
    static Stream<Arguments> kinds() {
        double pr = 3600.0;
        double pb = 2400.0;
        return Stream.of(
                Arguments.of(new InflowCurve.Darcy(), new Darcy(pr, 1.3)),
                Arguments.of(new InflowCurve.Vogel(), new Vogel(pr, 2100.0)),
                Arguments.of(new InflowCurve.Composite(pb), new Composite(pr, pb, 1.3)),
                Arguments.of(new InflowCurve.Standing(pb, 0.7), new Standing(pr, pb, 1.3, 0.7)),
                Arguments.of(new InflowCurve.Standing(pb, 1.6), new Standing(pr, pb, 1.3, 1.6)),
                Arguments.of(new InflowCurve.Fetkovich(null), new Fetkovich(pr, 0.00079, 0.854)),
                Arguments.of(new InflowCurve.Fetkovich(0.7), new Fetkovich(pr, 0.0079, 0.7)),
                Arguments.of(new InflowCurve.FetkovichComposite(pb), new FetkovichComposite(pr, pb, 1.3)),
                Arguments.of(new InflowCurve.Jones(null), new Jones(pr, 0.8, 2e-4)),
                Arguments.of(new InflowCurve.Jones(2e-4), new Jones(pr, 0.8, 2e-4)),
                Arguments.of(new InflowCurve.KlinsClark(pb), new KlinsClark(pr, pb, 1.3)),
                Arguments.of(new InflowCurve.Petrobras(pb, 0.4), new Petrobras(pr, pb, 1.3, 0.4)));
    }

    private static List<WellTest> onTheCurve(Ipr curve, double... pressures) {
        return DoubleStream.of(pressures)
                .mapToObj(p -> new WellTest(curve.rateStbPerDay(p), p))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void testsOnACurveGiveTheCurve(InflowCurve kind, Ipr curve) {
        List<WellTest> tests = onTheCurve(curve, 3300.0, 2700.0, 1900.0, 1200.0, 600.0);
        for (FitTarget target : List.of(FitTarget.RATE, FitTarget.LOG_RATE)) {
            Fitted known = fitted(InflowFit.of(kind, 3600.0, tests, target));
            assertSameCurve(known, curve, 1e-7);
            assertThat(known.residuals()).hasSize(5);
            assertThat(known.rmsStbPerDay()).isLessThan(1e-6);
            assertThat(known.advisories()).isEmpty();
            Fitted unknown = fitted(InflowFit.withReservoirPressure(kind, tests, target));
            assertSameCurve(unknown, curve, 1e-5);
            assertThat(unknown.parameters().get(0).name()).isEqualTo("reservoir_pressure_psia");
            assertThat(unknown.parameters().get(0).value()).isCloseTo(3600.0, within(0.05));
            assertThat(unknown.parameters()).hasSize(known.parameters().size() + 1);
        }
        if (kind instanceof InflowCurve.Jones) {
            assertSameCurve(fitted(InflowFit.of(kind, 3600.0, tests, FitTarget.DRAWDOWN_OVER_RATE)), curve, 1e-9);
            assertSameCurve(
                    fitted(InflowFit.withReservoirPressure(kind, tests, FitTarget.DRAWDOWN_OVER_RATE)), curve, 1e-5);
        }
    }

    private static void assertSameCurve(Fitted fit, Ipr curve, double tolerance) {
        assertThat(fit.model()).isInstanceOf(curve.getClass());
        for (double p = 0.0; p < 3600.0; p += 300.0) {
            assertThat(fit.model().rateStbPerDay(p))
                    .isCloseTo(curve.rateStbPerDay(p), within(tolerance * curve.maxRateStbPerDay()));
        }
    }

    /** One test each is the factory through a test. */
    @Test
    void oneTestIsEnoughWhereOneParameterIsOpen() {
        List<WellTest> one = List.of(new WellTest(900.0, 2400.0));
        assertThat(model(new InflowCurve.Composite(2600.0), one))
                .isEqualTo(Ipr.composite(3000.0, 2600.0, 900.0, 2400.0));
        assertThat(model(new InflowCurve.KlinsClark(2600.0), one))
                .isEqualTo(Ipr.klinsClark(3000.0, 2600.0, 900.0, 2400.0));
        assertThat(model(new InflowCurve.Wiggins(0.3), one)).isEqualTo(Ipr.wiggins(3000.0, 0.3, 900.0, 2400.0));
        assertThat(InflowFit.of(new InflowCurve.Fetkovich(null), 3000.0, one, FitTarget.RATE))
                .hasToString("NotFitted[2 unknowns need as many tests at different pressures, there are 1]");
        assertThat(InflowFit.withReservoirPressure(new InflowCurve.Vogel(), one, FitTarget.RATE))
                .isInstanceOf(NotFitted.class);
    }

    private static Ipr model(InflowCurve curve, List<WellTest> tests) {
        return fitted(InflowFit.of(curve, 3000.0, tests, FitTarget.RATE)).model();
    }

    /** Two tests and an unknown pressure: the line through them. */
    @Test
    void twoTestsGiveTheLineAndItsPressure() {
        Fitted fit = fitted(InflowFit.withReservoirPressure(
                new InflowCurve.Darcy(),
                List.of(new WellTest(400.0, 2600.0), new WellTest(1000.0, 2000.0)),
                FitTarget.RATE));
        assertThat(fit.model().shutInPressurePsia()).isCloseTo(3000.0, within(1e-6));
        assertThat(((Darcy) fit.model()).productivityIndex()).isCloseTo(1.0, within(1e-9));
        assertThat(fit.advisories()).singleElement().satisfies(a -> assertThat(a.toString())
                .isEqualTo("fit_without_check: as many unknowns as tests: the residuals are no check; number of tests"
                        + " (2.000, range at least 3.000)"));
        assertThat(fit.parameters()).extracting(FittedParameter::toString).allSatisfy(text -> assertThat(text)
                .matches("reservoir_pressure_psia 3000 psia|productivity_index 1.000 STB/d/psi"));
    }

    /** Oil and water each by its own tests; the water cut of each test counts. */
    @Test
    void waterCutsOfTheTestsAreFitted() {
        Wiggins curve = new Wiggins(3600.0, 1200.0, 700.0);
        List<WellTest> tests = DoubleStream.of(3200.0, 2500.0, 1500.0, 400.0)
                .mapToObj(p -> new WellTest(curve.rateStbPerDay(p), p, curve.waterCut(p)))
                .toList();
        for (FitTarget target : List.of(FitTarget.RATE, FitTarget.LOG_RATE)) {
            assertSameCurve(fitted(InflowFit.of(new InflowCurve.Wiggins(0.9), 3600.0, tests, target)), curve, 1e-12);
            assertSameCurve(
                    fitted(InflowFit.withReservoirPressure(new InflowCurve.Wiggins(0.9), tests, target)), curve, 1e-6);
        }
        Wiggins dry = (Wiggins) fitted(InflowFit.of(
                        new InflowCurve.Wiggins(0.0), 3600.0, onTheCurve(curve, 3000.0, 1000.0), FitTarget.LOG_RATE))
                .model();
        assertThat(dry.maxWaterRateStbPerDay()).isZero();
    }

    /** What least squares means: no other curve of the kind is nearer to noisy tests. */
    @Property(tries = 60)
    void noNeighbourIsNearer(
            @ForAll("noise") double a,
            @ForAll("noise") double b,
            @ForAll("noise") double c,
            @ForAll("noise") double d,
            @ForAll @DoubleRange(min = -0.02, max = 0.02) @Scale(4) double step) {
        Fetkovich truth = new Fetkovich(3600.0, 0.00079, 0.8);
        double[] noise = {a, b, c, d};
        double[] p = {3200.0, 2500.0, 1500.0, 600.0};
        List<WellTest> tests = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tests.add(new WellTest(truth.rateStbPerDay(p[i]) * noise[i], p[i]));
        }
        Fetkovich best =
                (Fetkovich) fitted(InflowFit.of(new InflowCurve.Fetkovich(null), 3600.0, tests, FitTarget.RATE))
                        .model();
        double n = Math.min(1.0, Math.max(0.5, best.exponent() + step));
        double size = best.coefficient() * Math.pow(8e6, best.exponent() - n);
        for (double factor : new double[] {0.99, 1.0, 1.01}) {
            assertThat(squares(new Fetkovich(3600.0, factor * size, n), tests))
                    .isGreaterThanOrEqualTo(squares(best, tests) * (1.0 - 1e-9));
        }
    }

    @Provide
    Arbitrary<Double> noise() {
        return Decades.between(0.95, 1.05);
    }

    private static double squares(Ipr curve, List<WellTest> tests) {
        return tests.stream()
                .mapToDouble(t -> Math.pow(curve.rateStbPerDay(t.pwfPsia()) - t.rateStbPerDay(), 2))
                .sum();
    }

    @Test
    void testsThatContradictEachOtherAreToldOf() {
        List<WellTest> tests =
                List.of(new WellTest(300.0, 2500.0), new WellTest(500.0, 2700.0), new WellTest(900.0, 1500.0));
        Fitted fit = fitted(InflowFit.of(new InflowCurve.Vogel(), 3000.0, tests, FitTarget.RATE));
        assertThat(fit.advisories()).extracting(Advisory::code).contains("test_pwf_inconsistent", "fit_poor");
        assertThat(fit.advisories(1000.0)).extracting(Advisory::code).contains("outside_tested_range");
        assertThat(fit.advisories(2000.0)).isEqualTo(fit.advisories());
        assertThat(fit.residuals().get(0).rateStbPerDay()).isPositive();
        assertThat(fit.residuals().get(0).pressurePsi()).isPositive();
        assertThat(fit.residuals().get(0).toString()).startsWith("WellTest[300.0 STB/d at 2500 psia] ");
        assertThat(fit.toString()).startsWith("Fitted[Vogel[3000 psia, AOF ").endsWith("2 advisory(ies)]");
    }

    /** The rates rise faster than the drawdown squared: no turbulence in it. */
    @Test
    void aShapeAtItsBoundIsToldOf() {
        List<WellTest> tests =
                List.of(new WellTest(100.0, 2800.0), new WellTest(500.0, 2400.0), new WellTest(1500.0, 1500.0));
        Fitted fit = fitted(InflowFit.of(new InflowCurve.Fetkovich(null), 3000.0, tests, FitTarget.RATE));
        assertThat(((Fetkovich) fit.model()).exponent()).isCloseTo(1.0, within(1e-6));
        assertThat(fit.advisories()).extracting(Advisory::code).contains("fit_at_bound");
    }

    static Stream<Arguments> hopeless() {
        List<WellTest> rising = List.of(new WellTest(500.0, 2000.0), new WellTest(900.0, 2500.0));
        List<WellTest> same = List.of(new WellTest(500.0, 2000.0), new WellTest(510.0, 2000.0));
        List<WellTest> high = List.of(new WellTest(500.0, 40_000.0), new WellTest(700.0, 2000.0));
        return Stream.of(
                Arguments.of(
                        InflowFit.of(new InflowCurve.Darcy(), 2200.0, rising, FitTarget.RATE),
                        "a test at 2500 psia is not below the reservoir pressure, 2200 psia"),
                Arguments.of(
                        InflowFit.withReservoirPressure(new InflowCurve.Darcy(), rising, FitTarget.RATE),
                        "the tests do not tell the reservoir pressure"),
                Arguments.of(
                        InflowFit.withReservoirPressure(new InflowCurve.Vogel(), same, FitTarget.RATE),
                        "2 unknowns need as many tests at different pressures, there are 1"),
                Arguments.of(
                        InflowFit.withReservoirPressure(new InflowCurve.Vogel(), high, FitTarget.RATE),
                        "a test at 40000 psia is above 30000 psia, the end of the search"),
                Arguments.of(
                        InflowFit.of(new InflowCurve.Jones(10.0), 3000.0, rising, FitTarget.DRAWDOWN_OVER_RATE),
                        "no curve of this kind falls with the pressure as the tests do"));
    }

    @ParameterizedTest
    @MethodSource("hopeless")
    void testsThatCannotBeFittedSayWhy(InflowFit fit, String reason) {
        assertThat(fit).isInstanceOf(NotFitted.class);
        assertThat(((NotFitted) fit).reason()).startsWith(reason);
    }

    @Test
    void badQuestionsAreRefused() {
        List<WellTest> tests = List.of(new WellTest(500.0, 2000.0));
        assertThatThrownBy(() -> InflowFit.of(new InflowCurve.Vogel(), 3000.0, tests, FitTarget.DRAWDOWN_OVER_RATE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("target must be rate or log_rate");
        assertThatThrownBy(() -> InflowFit.of(new InflowCurve.Standing(2000.0, null), 3000.0, tests, FitTarget.RATE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("flowEfficiency must be present");
        assertThatThrownBy(() -> InflowFit.of(
                        new InflowCurve.JonesRock(VelocityCoefficient.TEK, 50.0, 20.0), 3000.0, tests, FitTarget.RATE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("curve must be one of a productivity index or tests");
        assertThatThrownBy(() -> InflowFit.of(new InflowCurve.Vogel(), Double.NaN, tests, FitTarget.RATE))
                .hasMessageContaining("reservoirPressurePsia");
        assertThatThrownBy(() -> InflowFit.of(new InflowCurve.Vogel(), 3000.0, List.of(), FitTarget.RATE))
                .hasMessageContaining("tests must be not empty");
        assertThatThrownBy(() -> new WellTest(0.0, 100.0)).hasMessageContaining("rateStbPerDay");
        assertThatThrownBy(() -> new WellTest(10.0, 100.0, 1.5)).hasMessageContaining("waterCut");
        assertThat(new WellTest(10.0, 100.0, 0.5)).hasToString("WellTest[10.00 STB/d at 100.0 psia, water cut 0.5000]");
    }
}
