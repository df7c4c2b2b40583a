package io.welleng.nodal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.study.Studies;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.NodalOutcome.NoFlow;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.ipr.Injectivity;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

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
}
