package io.welleng.nodal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.NodalOutcome.NoFlow;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.EnergyTerm;
import io.welleng.nodal.heat.Geotherm;
import io.welleng.nodal.heat.Ramey;
import io.welleng.nodal.heat.ShiuBeggs;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.Injectivity;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.PvtState;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InjectionStudyTest {

    private static final InjectionStudy EXAMPLE = new InjectionStudyType().example();

    /** Equation: delivered 4,000 − 1e-4 q² against 3,200 + q/2.5 meet where 1e-4 q² + 0.4 q = 800. */
    @Test
    void bothSidesMeet() {
        NodalSolver.Solution solution = NodalSolver.DEFAULT.solveInjector(
                rate -> OptionalDouble.of(4000.0 - 1.0e-4 * rate * rate), new Injectivity(3200.0, 2.5));
        double expected = (-0.4 + Math.sqrt(0.16 + 4.0 * 1.0e-4 * 800.0)) / 2.0e-4;
        assertThat(((Flowing) solution.outcome()).rateStbPerDay()).isCloseTo(expected, within(0.01));
        assertThat(((Flowing) solution.outcome()).crossings()).hasSize(1);
    }

    @Test
    void theExampleInjectsAndAgreesWithItself() {
        InjectionReport report = EXAMPLE.run();
        assertThat(report.outcome()).isInstanceOf(Flowing.class);
        assertThat(report.pwfPsia()).isCloseTo(3200.0 + report.rateStbPerDay() / 2.5, within(0.01));
        double end = report.traverse().get(report.traverse().size() - 1).pressurePsia();
        assertThat(end).isCloseTo(report.pwfPsia(), within(0.1));
        // Brine of 35 g/kg weighs 0.44 psi/ft; friction takes some of it.
        assertThat(end).isBetween(1200.0 + 0.30 * 7500.0, 1200.0 + 0.45 * 7500.0);
        assertThat(report.deliveredCurve()).hasSize(100);
        assertThat(report.takenCurve()).hasSize(100);
        assertThat(report.toString()).startsWith("InjectionReport[INJ-1: Flowing[");
    }

    @Test
    void aWellThatDeliversTooLittleSaysHowMuchIsMissing() {
        InjectionReport report = new InjectionStudy(
                        "deep",
                        new Injectivity(6000.0, 2.5),
                        EXAMPLE.wellbore(),
                        EXAMPLE.fluid(),
                        500.0,
                        BeggsBrill.ORIGINAL)
                .run();
        assertThat(report.outcome()).isInstanceOf(NoFlow.class);
        assertThat(((NoFlow) report.outcome()).shortfallPsi()).isBetween(2000.0, 2500.0);
        assertThat(report.rateStbPerDay()).isZero();
        assertThat(report.traverse()).isEmpty();
    }

    @Property(tries = 50)
    void moreHeadPressureInjectsMore(
            @ForAll @DoubleRange(min = 500, max = 4000) double low,
            @ForAll @DoubleRange(min = 10, max = 900) double more) {
        assertThat(rate(low + more)).isGreaterThan(rate(low));
    }

    private static double rate(double headPsia) {
        return new InjectionStudy(
                        "x", EXAMPLE.reservoir(), EXAMPLE.wellbore(), EXAMPLE.fluid(), headPsia, EXAMPLE.method())
                .run()
                .rateStbPerDay();
    }

    @Test
    void itsJsonIsComplete() {
        String json = Studies.write(EXAMPLE);
        assertThat(Studies.read(json)).isEqualTo(EXAMPLE);
        assertThatThrownBy(
                        () -> Studies.read(json.replace("\"injectivity_index\" : 2.5", "\"injectivity_index\" : -2.5")))
                .hasMessageContaining("/reservoir/injectivity_index");
        assertThatThrownBy(() ->
                        new InjectionStudy("x", null, EXAMPLE.wellbore(), EXAMPLE.fluid(), 100.0, EXAMPLE.method()))
                .hasMessageContaining("reservoir");
    }

    // Equation: weight less Darcy and Weisbach's friction, integrated by hand, against the straight line of the
    // reservoir.

    private static final double DEPTH_FT = 7500.0;

    private static double delivered(double headPsia, double rate, double idIn, double tops, double bottoms) {
        double d = idIn / 12.0;
        double area = 0.25 * Math.PI * d * d;
        double p = headPsia;
        int steps = 3000;
        double h = DEPTH_FT / steps;
        for (int i = 0; i < steps; i++) {
            double k = gradient(p, tops + (bottoms - tops) * i / steps, rate, d, area);
            double middle = p + 0.5 * h * k;
            p += h * gradient(middle, tops + (bottoms - tops) * (i + 0.5) / steps, rate, d, area);
            if (p < 20.0) {
                return 0.0;
            }
        }
        return p;
    }

    private static double gradient(double p, double tF, double rate, double d, double area) {
        PvtState water = EXAMPLE.fluid().blackOil().at(p, tF);
        double v = rate * 5.614583333333333 * water.waterFvfRbPerStb() / 86_400.0 / area;
        double rho = water.waterDensityLbPerFt3();
        double re = 1488.1639435695537 * rho * v * d / water.waterViscosityCp();
        double x = 8.0;
        for (int i = 0; i < 60; i++) {
            x = -2.0 * Math.log10(0.0006 / (12.0 * d) / 3.7 + 2.51 * x / re);
        }
        return rho / 144.0 - rho * v * v / (x * x) / (2.0 * 32.17404855643044 * d * 144.0);
    }

    @ParameterizedTest
    @CsvSource({"600, 2.5, 2.992", "1200, 2.5, 2.992", "2500, 10, 2.441", "1500, 30, 4.892"})
    void waterIsInjectedAsByHand(double head, double index, double idIn) {
        InjectionReport report = new InjectionStudy(
                        "w",
                        new Injectivity(3200.0, index),
                        Wellbore.vertical(DEPTH_FT, idIn, 0.0006, new TemperatureModel.LinearInTvd(80.0, 140.0)),
                        EXAMPLE.fluid(),
                        head,
                        BeggsBrill.ORIGINAL)
                .run();
        double low = 1.0;
        double high = 100_000.0;
        for (int i = 0; i < 100; i++) {
            double middle = 0.5 * (low + high);
            boolean more = delivered(head, middle, idIn, 80.0, 140.0) > 3200.0 + middle / index;
            low = more ? middle : low;
            high = more ? high : middle;
        }
        assertThat(report.rateStbPerDay()).isCloseTo(low, within(2e-4 * low));
        assertThat(report.pwfPsia()).isCloseTo(3200.0 + low / index, within(0.1));
        // At twice the rate friction may have used the pressure up.
        assertThat(report.deliveredCurve()).hasSizeBetween(90, 100);
        for (int i = 9; i < 90; i += 30) {
            CurvePoint point = report.deliveredCurve().get(i);
            assertThat(point.rateStbPerDay()).isCloseTo(2.0 * report.rateStbPerDay() * (i + 1) / 100.0, within(1e-6));
            assertThat(point.pwfPsia())
                    .isCloseTo(delivered(head, point.rateStbPerDay(), idIn, 80.0, 140.0), within(0.1));
            assertThat(report.takenCurve().get(i).pwfPsia())
                    .isCloseTo(3200.0 + point.rateStbPerDay() / index, within(1e-6));
        }
    }

    /** Cold water is denser the faster it goes: more is delivered than without friction, and it is found all the same. */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 1.0, 2.5, 10.0, 50.0})
    void coldWaterIsInjected(double index) {
        Ramey cold = new Ramey(
                new Geotherm.Linear(60.0, 2.0),
                NodalParts.EARTH,
                5.0,
                5.5,
                8.5,
                NodalParts.PHASES,
                EnergyTerm.LIQUID,
                40.0);
        InjectionStudy study = new InjectionStudy(
                "cold",
                new Injectivity(4000.0, index),
                Wellbore.vertical(10_000.0, 4.892, 0.0006, cold),
                EXAMPLE.fluid(),
                500.0,
                BeggsBrill.ORIGINAL);
        InjectionReport report = study.run();
        assertThat(report.outcome()).isInstanceOf(Flowing.class);
        double rate = report.rateStbPerDay();
        assertThat(report.pwfPsia()).isCloseTo(4000.0 + rate / index, within(0.01));
        PressureTraverse down = PressureTraverse.of(study.wellbore(), study.fluid(), study.method())
                .injecting();
        assertThat(down.bottomholePressurePsia(500.0, rate).getAsDouble()).isCloseTo(report.pwfPsia(), within(0.1));
        assertThat(report.traverse().get(0).temperatureF()).isCloseTo(40.0, within(1e-9));
        assertThat(report.traverse().get(report.traverse().size() - 1).temperatureF())
                .isLessThan(260.0);
    }

    /** Equation: 4,000 + q/10 − 1e-5 q² against 3,200 + q/2.5, a well that delivers more the more it takes, at first. */
    @Test
    void deliveryThatRisesAtFirst() {
        NodalSolver.Solution solution = NodalSolver.DEFAULT.solveInjector(
                rate -> OptionalDouble.of(4000.0 + 0.1 * rate - 1.0e-5 * rate * rate), new Injectivity(3200.0, 2.5));
        double expected = (-0.3 + Math.sqrt(0.09 + 4.0 * 1.0e-5 * 800.0)) / 2.0e-5;
        assertThat(expected).isGreaterThan(2.5 * 800.0);
        assertThat(((Flowing) solution.outcome()).rateStbPerDay()).isCloseTo(expected, within(0.01));
    }

    @Test
    void outcomesOfDeliveryWithoutAnAnswer() {
        Injectivity reservoir = new Injectivity(3200.0, 2.5);
        NodalOutcome none = NodalSolver.DEFAULT
                .solveInjector(rate -> OptionalDouble.empty(), reservoir)
                .outcome();
        assertThat(none).isInstanceOf(NodalOutcome.NotSolved.class);
        assertThat(none.toString()).isEqualTo("NotSolved[the well delivers no pressure even without friction]");
        NodalOutcome unknown = NodalSolver.DEFAULT
                .solveInjector(rate -> OptionalDouble.of(Double.NaN), reservoir)
                .outcome();
        assertThat(unknown).isInstanceOf(NodalOutcome.NotSolved.class);
        // Friction uses the pressure up at 1,000 STB/d; the crossing lies before.
        Flowing before = (Flowing) NodalSolver.DEFAULT
                .solveInjector(
                        rate -> rate < 1000.0 ? OptionalDouble.of(4000.0 - 8e-4 * rate * rate) : OptionalDouble.empty(),
                        reservoir)
                .outcome();
        double expected = (-0.4 + Math.sqrt(0.16 + 4.0 * 8.0e-4 * 800.0)) / 1.6e-3;
        assertThat(before.rateStbPerDay()).isCloseTo(expected, within(0.01));
        NoFlow even = (NoFlow) NodalSolver.DEFAULT
                .solveInjector(rate -> OptionalDouble.of(3200.0), reservoir)
                .outcome();
        assertThat(even.shortfallPsi()).isZero();
        NodalOutcome endless = NodalSolver.DEFAULT
                .solveInjector(rate -> OptionalDouble.of(4000.0 + rate), reservoir)
                .outcome();
        assertThat(endless).isInstanceOf(NodalOutcome.NotSolved.class);
        assertThatThrownBy(() -> NodalSolver.DEFAULT.solveInjector(null, reservoir))
                .hasMessageContaining("delivered");
        assertThatThrownBy(() -> NodalSolver.DEFAULT.solveInjector(rate -> OptionalDouble.empty(), null))
                .hasMessageContaining("reservoir");
    }

    /** Constant delivery: the greatest rate is the answer itself. */
    @Test
    void deliveryWithoutFriction() {
        for (double index : new double[] {0.37, 2.5, 7.7}) {
            Flowing well = (Flowing) NodalSolver.DEFAULT
                    .solveInjector(rate -> OptionalDouble.of(3999.1), new Injectivity(3200.3, index))
                    .outcome();
            assertThat(well.rateStbPerDay()).isCloseTo(index * (3999.1 - 3200.3), within(1e-3));
        }
    }

    @Test
    void advisoriesOfTemperatureAndFluid() {
        InjectionReport report = new InjectionStudy(
                        "sb",
                        EXAMPLE.reservoir(),
                        EXAMPLE.wellbore()
                                .withTemperature(new ShiuBeggs(
                                        NodalParts.GEOTHERM, ShiuBeggs.Form.WITHOUT_WELLHEAD_PRESSURE, 60.0)),
                        EXAMPLE.fluid(),
                        1200.0,
                        BeggsBrill.ORIGINAL)
                .run();
        assertThat(report.advisories()).doesNotHaveDuplicates();
        assertThat(report.advisories())
                .extracting(Advisory::code)
                .contains("shiu_beggs_injector", "outside_fitted_temperature");
        assertThatThrownBy(() -> new InjectionStudy(
                                "no inlet",
                                EXAMPLE.reservoir(),
                                EXAMPLE.wellbore().withTemperature(NodalParts.ramey(EnergyTerm.LIQUID, null)),
                                EXAMPLE.fluid(),
                                1200.0,
                                BeggsBrill.ORIGINAL)
                        .run())
                .hasMessageContaining("inletTemperatureF must be given where the flow goes down the well");
    }

    @Test
    void impossibleInputsAreRefused() {
        for (double bad : new double[] {0.0, -5.0, Double.NaN, 30_001.0}) {
            assertThatThrownBy(() -> new InjectionStudy(
                            "x", EXAMPLE.reservoir(), EXAMPLE.wellbore(), EXAMPLE.fluid(), bad, EXAMPLE.method()))
                    .hasMessageContaining("wellheadPressurePsia");
        }
        assertThatThrownBy(() ->
                        new InjectionStudy("x", EXAMPLE.reservoir(), EXAMPLE.wellbore(), EXAMPLE.fluid(), 100.0, null))
                .hasMessageContaining("method");
        assertThatThrownBy(() -> new InjectionStudy(
                        " ", EXAMPLE.reservoir(), EXAMPLE.wellbore(), EXAMPLE.fluid(), 100.0, EXAMPLE.method()))
                .hasMessageContaining("name");
    }

    @Test
    void aReportReadsBack() {
        InjectionReport report = EXAMPLE.run();
        assertThat(Json.read(Json.write(report), InjectionReport.class)).isEqualTo(report);
        assertThat(Studies.type("injection")).isInstanceOf(InjectionStudyType.class);
        assertThat(Studies.type("injection").summary()).isNotBlank();
    }
}
