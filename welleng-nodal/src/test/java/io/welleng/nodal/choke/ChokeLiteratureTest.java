package io.welleng.nodal.choke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.nodal.choke.ChokeOutcome.Critical;
import io.welleng.nodal.choke.GasNozzle.GasUpstream;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChokeLiteratureTest {

    private static Choke gas(double cd, double k, double gravity, double temperatureF) {
        return Choke.of(new GasNozzle(cd, k, GasUpstream.IDEAL), new ChokeStream.Gas(DryGas.of(gravity), temperatureF));
    }

    // Literature: B. Guo, W.C. Lyons, A. Ghalambor, Petroleum Production Engineering (2007), Example 5.1: 1 in choke,
    // 800 to 200 psia, k = 1.3, gravity 0.6, 75 °F, which the book takes as
    // 535 °R, Cd 0.62.
    @Test
    void guoExample51() {
        Critical critical = (Critical) gas(0.62, 1.3, 0.6, 535.0 - 459.67).rate(800.0, 200.0, 64.0);
        assertThat(critical.point().gasRateMscfPerDay()).isCloseTo(12_743.0, within(12.743));
        assertThat(critical.point().criticalRatio()).isCloseTo(0.5459, within(2e-4));
    }

    // Literature: the same book, Example 5.3: 5,000 Mscf/d through 1/2 in to 300 psia, k = 1.3, gravity 0.75, 110 °F,
    // Cd 0.99; the least upstream pressure of sonic flow is 549.72 psia.
    @Test
    void guoExample53() {
        Critical critical =
                (Critical) gas(0.99, 1.3, 0.75, 110.0).upstreamPressure(new ChokeRate.Gas(5000.0), 300.0, 32.0);
        assertThat(critical.point().upstreamPressurePsia()).isCloseTo(907.21, within(0.907));
        assertThat(300.0 / critical.point().criticalRatio()).isCloseTo(549.72, within(0.01));
    }

    // Literature: A. Hernandez, Fundamentals of Gas Lift Engineering, section 8.1, Thornhill-Craver with coefficients
    // that
    // change with the port; 0.865 and k = 1.27 fit it within 2.5 %. Its standard cubic foot is one of 14.65 psia and
    // 520 °R. A plausibility check, not an equation.
    @ParameterizedTest
    @CsvSource({"28, 3150", "32, 4110", "40, 6360", "48, 9390"})
    void thornhillCraver(double port64ths, double printed) {
        Critical critical = (Critical) gas(0.865, 1.27, 0.7, 150.0).rate(850.0, 420.0, port64ths);
        assertThat(critical.point().gasRateMscfPerDay() * 14.696 / 14.65 * 520.0 / 519.67)
                .isCloseTo(printed, within(0.025 * printed));
    }

    // Literature: Petroleum Engineering Handbook, and Economides et al., Petroleum Production Systems, choke sizing:
    // 600
    // STB/d with 400 scf/STB through 22/64 in needs 460 psi by Gilbert (435 with Mscf/STB), read as psig by the latter.
    @Test
    void gilbertsWellhead() {
        ProducedFluid fluid = new ProducedFluid(BlackOil.of(35.0, 0.75, 300.0), 400.0, 0.0);
        ChokeStream stream = new ChokeStream.Produced(fluid, 110.0);
        ChokeRate rate = new ChokeRate.Liquid(600.0);
        CriticalChoke gilbert = CriticalChoke.of("gilbert", 435.0 / Math.pow(1000.0, 0.546), 0.546, 1.89);
        assertThat(gilbert.coefficient()).isCloseTo(CriticalChoke.GILBERT.coefficient(), within(0.02));
        Critical absolute = (Critical) Choke.of(gilbert, stream).upstreamPressure(rate, 180.0, 22.0);
        assertThat(absolute.point().upstreamPressurePsia()).isCloseTo(460.0, within(1.0));
        Critical gauge = (Critical) Choke.of(gilbert.inGauge(14.7), stream).upstreamPressure(rate, 180.0, 22.0);
        assertThat(gauge.point().upstreamPressurePsia()).isCloseTo(474.7, within(1.0));
        assertThat(gauge.point().upstreamPressurePsia() - absolute.point().upstreamPressurePsia())
                .isCloseTo(14.7, within(1e-9));
    }

    // Gas alone chokes at (2/(k+1))^(k/(k-1)), and so does Sachdeva's mixture of gas alone.
    @Test
    void gasAloneIsTheNozzle() {
        ChokeStream stream = new ChokeStream.Gas(DryGas.of(0.7), 100.0);
        Choke nozzle = Choke.of(new GasNozzle(0.8, 1.27, GasUpstream.REAL), stream);
        Choke sachdeva = Choke.of(new Sachdeva(0.8, 1.27, 0.55, 0.5, 1.0), stream);
        for (double down : new double[] {100.0, 540.0, 560.0, 900.0, 999.0}) {
            double expected = Answers.point(nozzle.rate(1000.0, down, 20.0)).massRateLbPerS();
            ChokePoint point = Answers.point(sachdeva.rate(1000.0, down, 20.0));
            assertThat(point.massRateLbPerS()).isCloseTo(expected, within(1e-12 * expected));
            assertThat(point.criticalRatio()).isCloseTo(Math.pow(2.0 / 2.27, 1.27 / 0.27), within(1e-14));
        }
    }
}
