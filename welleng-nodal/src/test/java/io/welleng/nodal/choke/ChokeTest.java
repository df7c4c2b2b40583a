package io.welleng.nodal.choke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.nodal.choke.ChokeOutcome.Critical;
import io.welleng.nodal.choke.ChokeOutcome.NotPossible;
import io.welleng.nodal.choke.ChokeOutcome.Subcritical;
import io.welleng.nodal.choke.GasNozzle.GasUpstream;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a choke answers, and every way in which it has no answer. */
class ChokeTest {

    private static final ChokeStream OIL = new ChokeStream.Produced(
            new ProducedFluid(BlackOil.of(35.0, 0.75, 550.0).withWaterSalinity(0.05), 650.0, 0.25), 120.0);
    private static final ChokeStream DEAD =
            new ChokeStream.Produced(new ProducedFluid(BlackOil.of(35.0, 0.75, 0.0), 0.0, 0.4), 120.0);
    private static final ChokeStream GAS = new ChokeStream.Gas(DryGas.of(0.65), 100.0);
    private static final Sachdeva SACHDEVA = new Sachdeva(0.80, 1.27, 0.55, 0.5, 1.0);
    private static final ChokeRate LIQUID = new ChokeRate.Liquid(800.0);
    private static final ChokeRate GAS_RATE = new ChokeRate.Gas(500.0);

    private static void notPossible(ChokeOutcome outcome, ChokeReason reason) {
        assertThat(Answers.reason(outcome)).isEqualTo(reason);
        NotPossible not = (NotPossible) outcome;
        assertThat(not.value()).isFinite();
        assertThat(not.limit()).isFinite();
        assertThat(not.toString())
                .startsWith("NotPossible[" + reason.explanation())
                .endsWith(reason.unit() + "]");
    }

    /** Mass in place: what a barrel of liquid brings, by the fluid's own densities and volumes. */
    @Test
    void ratesBelongToTheMassRate() {
        ChokePoint point = Answers.point(Choke.of(SACHDEVA, OIL).rate(800.0, 200.0, 24.0));
        FluidPoint fluid = new FluidPoint(((ChokeStream.Produced) OIL).fluid());
        fluid.moveTo(800.0, 120.0);
        double lbPerStb = fluid.oilFt3PerStbLiquid() * fluid.oilDensityLbPerFt3()
                + fluid.waterFt3PerStbLiquid() * fluid.waterDensityLbPerFt3()
                + fluid.gasFt3PerStbLiquid() * fluid.gasDensityLbPerFt3();
        assertThat(point.liquidRateStbPerDay() * lbPerStb / 86_400.0)
                .isCloseTo(point.massRateLbPerS(), within(1e-12 * point.massRateLbPerS()));
        assertThat(point.gasRateMscfPerDay() / point.liquidRateStbPerDay()).isCloseTo(0.75 * 0.650, within(1e-12));
        assertThat(point.pressureRatio()).isEqualTo(0.25);
    }

    @Test
    void aRateMayBeOneOfGas() {
        Choke choke = Choke.of(SACHDEVA, OIL);
        ChokePoint point = Answers.point(choke.size(GAS_RATE, 800.0, 200.0));
        assertThat(point.gasRateMscfPerDay()).isCloseTo(500.0, within(1e-8));
        double liquid = point.liquidRateStbPerDay();
        assertThat(Answers.point(choke.size(new ChokeRate.Liquid(liquid), 800.0, 200.0))
                        .size64ths())
                .isCloseTo(point.size64ths(), within(1e-9));
    }

    @Test
    void criticalAndSubcriticalAreTold() {
        Choke choke = Choke.of(SACHDEVA, OIL);
        Critical critical = (Critical) choke.rate(800.0, 200.0, 24.0);
        Subcritical subcritical = (Subcritical) choke.rate(800.0, 700.0, 24.0);
        assertThat(subcritical.point().massRateLbPerS())
                .isLessThan(critical.point().massRateLbPerS());
        assertThat(critical.point().criticalRatio()).isBetween(0.3, 0.7);
        assertThat(critical.evaluations()).isEqualTo(1);
        assertThat(critical.toString())
                .matches("Critical\\[[\\d.]+ STB/d, [\\d.]+ Mscf/d through 24\\.00/64 in, 800\\.0 to 200\\.0 psia, "
                        + "critical below 0\\.\\d+]");
        assertThat(subcritical.toString()).startsWith("Subcritical[");
        assertThat(Choke.of(SACHDEVA, OIL).rate(500.0, 500.0, 24.0)).isInstanceOf(Subcritical.class);
        assertThat(Answers.point(choke.rate(500.0, 500.0, 24.0)).massRateLbPerS())
                .isZero();
    }

    @Test
    void liquidAloneIsTheOrifice() {
        double expected = Answers.point(Choke.of(new LiquidOrifice(0.8), DEAD).rate(900.0, 300.0, 20.0))
                .massRateLbPerS();
        assertThat(Answers.point(Choke.of(SACHDEVA, DEAD).rate(900.0, 300.0, 20.0))
                        .massRateLbPerS())
                .isCloseTo(expected, within(1e-14 * expected));
    }

    /** A trace of gas: the mixture tends to the liquid, its critical ratio to zero. */
    @Test
    void aTraceOfGasTendsToLiquid() {
        double before = 1.0;
        for (double x = 1e-2; x > 1e-12; x *= 0.1) {
            double n = Sachdeva.polytropicExponent(x, 0.55, 0.55 / 1.27, 0.5);
            double yc = Sachdeva.criticalRatio(x, 0.018, 0.25, 1.27, n);
            assertThat(yc).isBetween(0.0, before);
            before = yc;
        }
        // The asymptote: y_c^((k+1)/k) = 2/(n b) with n = 1.
        double b = 0.018 / (1e-12 * 0.25);
        assertThat(Sachdeva.criticalRatio(1e-12, 0.018, 0.25, 1.27, 1.0))
                .isCloseTo(Math.pow(2.0 / b, 1.27 / 2.27), within(1e-10));
        assertThat(Sachdeva.massFlux(1000.0, 1e-12, 0.018, 0.25, 1.27, 0.5))
                .isCloseTo(LiquidOrifice.massFlux(1000.0, 0.018, 0.5), within(1e-6));
    }

    @Test
    void lawsOfCriticalFlowSayWhereTheyEnd() {
        Choke choke = Choke.of(CriticalChoke.ROS, OIL);
        notPossible(choke.rate(800.0, 500.0, 24.0), ChokeReason.LAW_OF_CRITICAL_FLOW);
        notPossible(choke.rate(800.0, 900.0, 24.0), ChokeReason.LAW_OF_CRITICAL_FLOW);
        notPossible(choke.size(LIQUID, 800.0, 500.0), ChokeReason.LAW_OF_CRITICAL_FLOW);
        notPossible(choke.upstreamPressure(LIQUID, 3000.0, 32.0), ChokeReason.LAW_OF_CRITICAL_FLOW);
        notPossible(choke.downstreamPressure(new ChokeRate.Liquid(10.0), 800.0, 32.0), ChokeReason.RATE_BELOW_CRITICAL);
        assertThat(choke.advisories(Answers.point(choke.rate(800.0, 460.0, 24.0))))
                .extracting(Advisory::code)
                .contains("flow_hardly_critical");
        assertThat(choke.advisories(Answers.point(choke.rate(800.0, 430.0, 24.0))))
                .extracting(Advisory::code)
                .doesNotContain("flow_hardly_critical");
        notPossible(Choke.of(CriticalChoke.ROS, DEAD).rate(800.0, 100.0, 24.0), ChokeReason.NO_GAS);
        notPossible(Choke.of(CriticalChoke.ROS, GAS).rate(800.0, 100.0, 24.0), ChokeReason.NO_LIQUID);
        notPossible(Choke.of(CriticalChoke.ROS.inGauge(14.7), OIL).rate(14.0, 1.0, 24.0), ChokeReason.BELOW_GAUGE_ZERO);
        notPossible(
                Choke.of(CriticalChoke.ROS, OIL).upstreamPressure(new ChokeRate.Liquid(1e-3), 1.0, 200.0),
                ChokeReason.PRESSURE_TOO_LOW);
    }

    @Test
    void modelsOfOnePhaseRefuseTheOther() {
        GasNozzle nozzle = new GasNozzle(0.8, 1.27, GasUpstream.REAL);
        notPossible(Choke.of(nozzle, OIL).rate(800.0, 200.0, 24.0), ChokeReason.LIQUID_PRESENT);
        notPossible(Choke.of(nozzle, OIL).upstreamPressure(LIQUID, 200.0, 24.0), ChokeReason.LIQUID_PRESENT);
        LiquidOrifice orifice = new LiquidOrifice(0.8);
        notPossible(Choke.of(orifice, OIL).rate(800.0, 200.0, 24.0), ChokeReason.FREE_GAS);
        notPossible(Choke.of(orifice, OIL).size(LIQUID, 800.0, 200.0), ChokeReason.FREE_GAS);
        assertThat(Choke.of(orifice, OIL).againstDownstreamPressure(800.0, 24.0, 20))
                .isEmpty();
        assertThat(Choke.of(orifice, OIL).againstSize(800.0, 200.0, 10.0, 20.0, 20))
                .isEmpty();
        notPossible(Choke.of(nozzle, GAS).size(LIQUID, 800.0, 200.0), ChokeReason.NO_LIQUID);
        notPossible(Choke.of(nozzle, GAS).upstreamPressure(LIQUID, 200.0, 24.0), ChokeReason.NO_LIQUID);
        notPossible(Choke.of(orifice, DEAD).downstreamPressure(GAS_RATE, 200.0, 24.0), ChokeReason.NO_GAS);
    }

    @Test
    void questionsWithoutAnAnswerSaySo() {
        Choke choke = Choke.of(SACHDEVA, OIL);
        notPossible(choke.rate(500.0, 800.0, 24.0), ChokeReason.REVERSED);
        notPossible(choke.size(LIQUID, 500.0, 800.0), ChokeReason.REVERSED);
        notPossible(choke.size(LIQUID, 500.0, 500.0), ChokeReason.NO_PRESSURE_DROP);
        notPossible(choke.size(new ChokeRate.Liquid(1e9), 800.0, 200.0), ChokeReason.TOO_WIDE);
        notPossible(choke.size(new ChokeRate.Liquid(1e-4), 800.0, 200.0), ChokeReason.TOO_NARROW);
        notPossible(choke.upstreamPressure(new ChokeRate.Liquid(1e6), 200.0, 24.0), ChokeReason.PRESSURE_TOO_HIGH);
        notPossible(choke.upstreamPressure(LIQUID, 30_000.0, 24.0), ChokeReason.PRESSURE_TOO_HIGH);
        notPossible(choke.downstreamPressure(new ChokeRate.Liquid(1e5), 800.0, 24.0), ChokeReason.RATE_ABOVE_CRITICAL);
        double critical = Answers.point(choke.rate(800.0, 100.0, 24.0)).liquidRateStbPerDay();
        NotPossible untold = (NotPossible) choke.downstreamPressure(new ChokeRate.Liquid(critical), 800.0, 24.0);
        assertThat(untold.reason()).isEqualTo(ChokeReason.DOWNSTREAM_NOT_TOLD);
        assertThat(choke.rate(800.0, untold.limit() * (1 - 1e-12), 24.0)).isInstanceOf(Critical.class);
    }

    /** A user's model that is not a number is not taken for an answer. */
    @Test
    void aModelThatFailsIsNotSolved() {
        ChokeModel broken = new ChokeModel() {
            @Override
            public double criticalRatio(ChokeState upstream) {
                return 0.5;
            }

            @Override
            public double massRateLbPerS(ChokeState upstream, double throatRatio, double size64ths) {
                return upstream.pressurePsia() + upstream.temperatureF() > 0.0 ? Double.NaN : 0.0;
            }
        };
        notPossible(Choke.of(broken, OIL).upstreamPressure(LIQUID, 200.0, 24.0), ChokeReason.NOT_CONVERGED);
        notPossible(Choke.of(broken, OIL).size(LIQUID, 800.0, 200.0), ChokeReason.NOT_CONVERGED);
    }

    @Test
    void liquidThatFlashesIsAdvised() {
        ChokeStream full = new ChokeStream.Produced(ProducedFluid.of(BlackOil.of(35.0, 0.75, 200.0), 0.0), 120.0);
        Choke choke = Choke.of(new LiquidOrifice(0.8), full);
        assertThat(choke.advisories(Answers.point(choke.rate(3000.0, 100.0, 20.0))))
                .extracting(Advisory::code)
                .contains("liquid_flashes_in_choke");
        assertThat(choke.advisories(Answers.point(choke.rate(3000.0, 2500.0, 20.0))))
                .extracting(Advisory::code)
                .doesNotContain("liquid_flashes_in_choke");
        assertThat(Choke.of(SACHDEVA, GAS)
                        .advisories(Answers.point(Choke.of(SACHDEVA, GAS).rate(800.0, 200.0, 20.0))))
                .isEmpty();
    }

    @Test
    void curvesAreMonotone() {
        Choke choke = Choke.of(SACHDEVA, OIL);
        List<ChokePoint> down = choke.againstDownstreamPressure(800.0, 24.0, 100);
        assertThat(down).hasSize(100);
        assertThat(down.get(0).downstreamPressurePsia()).isZero();
        assertThat(down.get(99).downstreamPressurePsia()).isEqualTo(800.0);
        assertThat(down.get(99).massRateLbPerS()).isZero();
        assertThat(down).anySatisfy(p -> assertThat(p.pressureRatio()).isEqualTo(p.criticalRatio(), within(1e-15)));
        for (int i = 1; i < 100; i++) {
            assertThat(down.get(i).downstreamPressurePsia())
                    .isGreaterThan(down.get(i - 1).downstreamPressurePsia());
            assertThat(down.get(i).massRateLbPerS())
                    .isLessThanOrEqualTo(down.get(i - 1).massRateLbPerS());
        }
        List<ChokePoint> sizes = choke.againstSize(800.0, 200.0, 6.0, 48.0, 43);
        for (int i = 1; i < 43; i++) {
            assertThat(sizes.get(i).size64ths()).isEqualTo(6.0 + i);
            assertThat(sizes.get(i).massRateLbPerS())
                    .isGreaterThan(sizes.get(i - 1).massRateLbPerS());
        }
        List<ChokePoint> ros = Choke.of(CriticalChoke.ROS, OIL).againstDownstreamPressure(800.0, 24.0, 10);
        assertThat(ros.get(9).pressureRatio()).isEqualTo(CriticalChoke.GREATEST_RATIO, within(1e-15));
        assertThat(ros.get(9).massRateLbPerS()).isEqualTo(ros.get(0).massRateLbPerS());
        assertThat(Choke.of(SACHDEVA, DEAD).againstDownstreamPressure(800.0, 24.0, 10))
                .hasSize(10);
    }

    @Test
    void badInputIsRefused() {
        Choke choke = Choke.of(SACHDEVA, OIL);
        assertThatThrownBy(() -> choke.rate(Double.NaN, 200.0, 24.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("upstreamPressurePsia");
        assertThatThrownBy(() -> choke.rate(800.0, 0.0, 24.0)).hasMessageContaining("downstreamPressurePsia");
        assertThatThrownBy(() -> choke.rate(800.0, 200.0, 0.0)).hasMessageContaining("size64ths");
        assertThatThrownBy(() -> choke.size(null, 800.0, 200.0)).hasMessageContaining("rate");
        assertThatThrownBy(() -> choke.againstSize(800.0, 200.0, 20.0, 10.0, 10))
                .hasMessageContaining("leastSize64ths");
        assertThatThrownBy(() -> new ChokeRate.Liquid(-1.0)).hasMessageContaining("stbPerDay");
        assertThatThrownBy(() -> new ChokeRate.Gas(0.0)).hasMessageContaining("mscfPerDay");
        assertThatThrownBy(() -> new Sachdeva(0.8, 1.0, 0.55, 0.5, 1.0)).hasMessageContaining("heatCapacityRatio");
        assertThatThrownBy(() -> new GasNozzle(0.8, 1.27, null)).hasMessageContaining("gasUpstream");
        assertThatThrownBy(() -> CriticalChoke.of(" ", 10.0, 0.5, 2.0)).hasMessageContaining("name");
        assertThatThrownBy(() -> CriticalChoke.ROS.inGauge(30.0)).hasMessageContaining("atmosphericPressurePsia");
        assertThatThrownBy(() -> new ChokeRefusal(ChokeReason.NO_GAS, Double.NaN, 0.0))
                .hasMessageContaining("value");
        assertThatThrownBy(() -> new ChokeStream.Gas(DryGas.of(0.65), 5.0)).hasMessageContaining("temperatureF");
        assertThatThrownBy(() -> Choke.of(null, OIL)).hasMessageContaining("model");
        assertThat(choke.toString()).startsWith("Choke[Sachdeva[");
    }
}
