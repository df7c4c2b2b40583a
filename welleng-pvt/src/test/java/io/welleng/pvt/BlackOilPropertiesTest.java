package io.welleng.pvt;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.pvt.oil.BubblePoint;
import io.welleng.pvt.oil.OilFvf;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class BlackOilPropertiesTest {

    @Property
    void everyPropertyIsPositiveAndFinite(
            @ForAll("fluids") BlackOil oil, @ForAll("pressures") double p, @ForAll("temperatures") double tF) {
        assertPhysical(oil, p, tF);
    }

    @Test
    void theCornersAreNoException() {
        for (double api : new double[] {1.0, 6.0, 10.0, 60.0, 100.0}) {
            for (double gravity : new double[] {0.4, 0.57, 1.68, 3.0}) {
                for (double gor : new double[] {0.0, 0.1, 20.0, 2000.0, 100_000.0}) {
                    BlackOil oil = BlackOil.of(api, gravity, gor).withWaterSalinity(0.35);
                    for (double p : new double[] {0.1, 14.7, 141.0, 3000.0, 20_000.0, 30_000.0}) {
                        for (double tF : new double[] {20.0, 32.0, 150.0, 500.0, 700.0}) {
                            assertPhysical(oil, p, tF);
                        }
                    }
                }
            }
        }
    }

    private static void assertPhysical(BlackOil oil, double p, double tF) {
        PvtState state = oil.at(p, tF);
        double[] positive = {
            state.oilFvfRbPerStb(),
            state.oilDensityLbPerFt3(),
            state.oilViscosityCp(),
            state.oilGasTensionDynPerCm(),
            state.zFactor(),
            state.gasFvfFt3PerScf(),
            state.gasDensityLbPerFt3(),
            state.gasViscosityCp(),
            state.waterFvfRbPerStb(),
            state.waterDensityLbPerFt3(),
            state.waterViscosityCp(),
            state.waterGasTensionDynPerCm(),
        };
        for (double value : positive) {
            assertThat(value)
                    .as("%s at %s psia, %s °F: %s", oil, p, tF, state)
                    .isPositive()
                    .isFinite();
        }
        assertThat(state.bubblePointPsia()).as("%s", state).isNotNegative().isFinite();
        assertThat(state.solutionGorScfPerStb()).as("%s", state).isBetween(0.0, oil.solutionGorScfPerStb());
    }

    // pb(rs(p)) = p and rs(pb) = gor through the model, whichever bubble-point correlation.
    @Property
    void theBubblePointIsWhereTheGasIsDissolved(
            @ForAll("live") BlackOil fluid,
            @ForAll BubblePoint choice,
            @ForAll @DoubleRange(min = 100.0, max = 258.0) double tF) {
        BlackOil oil = fluid.withCorrelations(PvtCorrelations.STANDARD.withBubblePoint(choice));
        double pb = oil.bubblePointPsia(tF);
        // Some fits take a lean oil as dead, or know no bubble point that high.
        Assume.that(pb > 100.0 && pb < 15_000.0);
        assertThat(oil.at(pb, tF).solutionGorScfPerStb())
                .isCloseTo(oil.solutionGorScfPerStb(), relative(oil.solutionGorScfPerStb(), 1e-8));
        assertThat(oil.at(2.0 * pb, tF).solutionGorScfPerStb()).isEqualTo(oil.solutionGorScfPerStb());
        PvtState half = oil.at(0.5 * pb, tF);
        assertThat(half.solutionGorScfPerStb()).isLessThan(oil.solutionGorScfPerStb());
        assertThat(half.bubblePointPsia()).isCloseTo(pb, relative(pb, 1e-12));
        // Lasater's fits dissolve nothing at low pressure; Standing's equations of his charts have a step of 0.02 %.
        Assume.that(half.solutionGorScfPerStb() > 0.0);
        double tolerance = choice == BubblePoint.LASATER ? 3e-4 : 1e-8;
        assertThat(BlackOil.of(oil.oilGravityApi(), oil.gasGravity(), half.solutionGorScfPerStb())
                        .withCorrelations(oil.correlations())
                        .bubblePointPsia(tF))
                .isCloseTo(0.5 * pb, relative(pb, tolerance));
    }

    @Property
    void oilIsContinuousAtTheBubblePoint(
            @ForAll("live") BlackOil fluid,
            @ForAll BubblePoint bubblePoint,
            @ForAll OilFvf fvf,
            @ForAll @DoubleRange(min = 100.0, max = 258.0) double tF) {
        BlackOil oil = fluid.withCorrelations(
                PvtCorrelations.STANDARD.withBubblePoint(bubblePoint).withOilFvf(fvf));
        double pb = oil.bubblePointPsia(tF);
        Assume.that(pb > 20.0 && pb < 20_000.0);
        assertContinuous(oil, pb, tF);
    }

    // A dead oil has its own corner: from 141 psia on it is compressed and thickened.
    @Property
    void deadOilIsContinuousWhereItsCompressionStarts(
            @ForAll @DoubleRange(min = 6.0, max = 60.0) double api, @ForAll("temperatures") double tF) {
        BlackOil dead = BlackOil.of(api, 0.7, 0.0);
        assertContinuous(dead, FluidPoint.LEAST_UNDERSATURATED_PSIA, tF);
        PvtState below = dead.at(14.7, tF);
        PvtState at = dead.at(140.0, tF);
        assertThat(at.oilFvfRbPerStb()).isEqualTo(below.oilFvfRbPerStb());
        assertThat(at.oilViscosityCp()).isEqualTo(below.oilViscosityCp());
    }

    private static void assertContinuous(BlackOil oil, double p, double tF) {
        PvtState below = oil.at(p * (1.0 - 1e-9), tF);
        PvtState at = oil.at(p, tF);
        PvtState above = oil.at(p * (1.0 + 1e-9), tF);
        for (PvtState near : new PvtState[] {below, above}) {
            assertThat(near.solutionGorScfPerStb())
                    .isCloseTo(at.solutionGorScfPerStb(), relative(oil.solutionGorScfPerStb(), 1e-8));
            assertThat(near.oilFvfRbPerStb()).isCloseTo(at.oilFvfRbPerStb(), relative(at.oilFvfRbPerStb(), 1e-8));
            assertThat(near.oilDensityLbPerFt3())
                    .isCloseTo(at.oilDensityLbPerFt3(), relative(at.oilDensityLbPerFt3(), 1e-8));
            assertThat(near.oilViscosityCp()).isCloseTo(at.oilViscosityCp(), relative(at.oilViscosityCp(), 1e-8));
        }
    }

    @Property
    void gasAndWaterAreThinnerWhenHotter(
            @ForAll("fluids") BlackOil oil,
            @ForAll("pressures") double p,
            @ForAll @DoubleRange(min = 32.0, max = 490.0) double tF) {
        PvtState cold = oil.at(p, tF);
        PvtState hot = oil.at(p, tF + 5.0);
        assertThat(hot.gasDensityLbPerFt3()).isLessThan(cold.gasDensityLbPerFt3());
        assertThat(hot.waterDensityLbPerFt3()).isLessThan(cold.waterDensityLbPerFt3());
        assertThat(hot.waterViscosityCp()).isLessThan(cold.waterViscosityCp());
        assertThat(hot.oilViscosityCp()).isLessThan(cold.oilViscosityCp());
    }

    // Up to 8 times the pressure at which its compression starts; beyond, the temperature term of the compressibility
    // takes over and the fit expands no more.
    @Property
    void undersaturatedOilIsThinnerWhenHotter(
            @ForAll("fluids") BlackOil oil,
            @ForAll @DoubleRange(min = 0.0, max = 1.0) double share,
            @ForAll @DoubleRange(min = 60.0, max = 295.0) double tF) {
        double start = Math.max(oil.bubblePointPsia(tF + 5.0), FluidPoint.LEAST_UNDERSATURATED_PSIA);
        double p = start * Math.pow(8.0, share);
        Assume.that(p < 20_000.0);
        assertThat(oil.at(p, tF + 5.0).oilDensityLbPerFt3())
                .isLessThan(oil.at(p, tF).oilDensityLbPerFt3());
    }

    @Property
    void pressureCompresses(
            @ForAll("fluids") BlackOil oil,
            @ForAll @DoubleRange(min = 14.7, max = 13_000.0) double p,
            @ForAll("temperatures") double tF) {
        PvtState low = oil.at(p, tF);
        PvtState high = oil.at(1.01 * p, tF);
        assertThat(high.gasDensityLbPerFt3()).isGreaterThan(low.gasDensityLbPerFt3());
        assertThat(high.gasViscosityCp()).isGreaterThan(low.gasViscosityCp());
        assertThat(high.waterDensityLbPerFt3()).isGreaterThan(low.waterDensityLbPerFt3());
        assertThat(high.solutionGorScfPerStb()).isGreaterThanOrEqualTo(low.solutionGorScfPerStb());
        if (low.bubblePointPsia() < p) {
            assertThat(high.oilDensityLbPerFt3()).isGreaterThanOrEqualTo(low.oilDensityLbPerFt3());
            assertThat(high.oilViscosityCp()).isGreaterThanOrEqualTo(low.oilViscosityCp());
        } else if (high.bubblePointPsia() > 1.01 * p) {
            assertThat(high.oilFvfRbPerStb()).isGreaterThan(low.oilFvfRbPerStb());
            assertThat(high.oilViscosityCp()).isLessThan(low.oilViscosityCp());
        }
    }

    // Where the correlation is negative the oil is taken as incompressible, not as swelling.
    @Test
    void noOilSwellsWhenSqueezed() {
        BlackOil cold = BlackOil.of(10.0, 1.2, 30.0);
        double pb = cold.bubblePointPsia(40.0);
        assertThat(cold.correlations().oilCompressibility().perPsi(1000.0, 500.0, 30.0, 1.2, 10.0, 40.0))
                .isNegative();
        assertThat(cold.at(10_000.0, 40.0).oilFvfRbPerStb())
                .isEqualTo(cold.at(1.01 * pb, 40.0).oilFvfRbPerStb());
    }

    @Property
    void thinGasIsIdeal(@ForAll("fluids") BlackOil oil, @ForAll("temperatures") double tF) {
        double z = oil.at(0.01, tF).zFactor();
        assertThat(z).isBetween(0.9999, 1.0001);
    }

    @Provide
    Arbitrary<BlackOil> fluids() {
        return Fluids.any();
    }

    @Provide
    Arbitrary<BlackOil> live() {
        return Fluids.live();
    }

    @Provide
    Arbitrary<Double> pressures() {
        return Fluids.pressures();
    }

    @Provide
    Arbitrary<Double> temperatures() {
        return Fluids.temperatures();
    }
}
