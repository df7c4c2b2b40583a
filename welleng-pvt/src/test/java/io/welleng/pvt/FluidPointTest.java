package io.welleng.pvt;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class FluidPointTest {

    private static final double FT3_PER_BBL = 5.614583333333333;

    // Cross-model: the fast way and the checked way are the same numbers.
    @Property
    void volumesAndPropertiesAreThoseOfTheState(
            @ForAll("fluids") BlackOil oil,
            @ForAll @DoubleRange(min = 0.0, max = 3000.0) double freeGor,
            @ForAll @DoubleRange(min = 0.0, max = 1.0) double waterCut,
            @ForAll("pressures") double p,
            @ForAll("temperatures") double tF) {
        double gor = oil.solutionGorScfPerStb() + freeGor;
        PvtState state = oil.at(p, tF);
        FluidPoint point = new FluidPoint(new ProducedFluid(oil, gor, waterCut));
        point.moveTo(p, tF);
        assertThat(point.state()).isEqualTo(state);
        assertThat(point.oilDensityLbPerFt3()).isEqualTo(state.oilDensityLbPerFt3());
        assertThat(point.oilViscosityCp()).isEqualTo(state.oilViscosityCp());
        assertThat(point.oilGasTensionDynPerCm()).isEqualTo(state.oilGasTensionDynPerCm());
        assertThat(point.gasDensityLbPerFt3()).isEqualTo(state.gasDensityLbPerFt3());
        assertThat(point.gasViscosityCp()).isEqualTo(state.gasViscosityCp());
        assertThat(point.waterDensityLbPerFt3()).isEqualTo(state.waterDensityLbPerFt3());
        assertThat(point.waterViscosityCp()).isEqualTo(state.waterViscosityCp());
        assertThat(point.waterGasTensionDynPerCm()).isEqualTo(state.waterGasTensionDynPerCm());

        double oilVolume = FT3_PER_BBL * (1.0 - waterCut) * state.oilFvfRbPerStb();
        double waterVolume = FT3_PER_BBL * waterCut * state.waterFvfRbPerStb();
        double gasVolume = (1.0 - waterCut) * (gor - state.solutionGorScfPerStb()) * state.gasFvfFt3PerScf();
        assertThat(point.oilFt3PerStbLiquid()).isCloseTo(oilVolume, relative(oilVolume, 1e-12));
        assertThat(point.waterFt3PerStbLiquid()).isCloseTo(waterVolume, relative(waterVolume, 1e-12));
        assertThat(point.gasFt3PerStbLiquid())
                .isCloseTo(gasVolume, relative(gasVolume, 1e-12))
                .isNotNegative();
    }

    // Property: mass is conserved: oil, its gas and the free gas weigh the same at every pressure and temperature.
    @Property
    void hydrocarbonMassIsConserved(
            @ForAll("fluids") BlackOil oil,
            @ForAll @DoubleRange(min = 0.0, max = 3000.0) double gor,
            @ForAll @DoubleRange(min = 0.0, max = 0.99) double waterCut,
            @ForAll("pressures") double p,
            @ForAll("temperatures") double tF) {
        FluidPoint point = new FluidPoint(new ProducedFluid(oil, gor, waterCut));
        point.moveTo(p, tF);
        double air = 28.97 * 14.696 / (10.731577089016 * 519.67);
        double standard =
                (1.0 - waterCut) * (FT3_PER_BBL * 62.366531 * oil.oilSpecificGravity() + gor * oil.gasGravity() * air);
        double here = point.oilFt3PerStbLiquid() * point.oilDensityLbPerFt3()
                + point.gasFt3PerStbLiquid() * point.gasDensityLbPerFt3();
        assertThat(here).isCloseTo(standard, relative(standard, 1e-6));
        double brine = FT3_PER_BBL * waterCut * oil.correlations().water().standardDensityLbPerFt3(oil.waterSalinity());
        assertThat(point.waterFt3PerStbLiquid() * point.waterDensityLbPerFt3()).isCloseTo(brine, within(1e-12 * 400.0));
    }

    @Test
    void withoutWaterAndWithoutOil() {
        BlackOil oil = BlackOil.of(35.0, 0.75, 550.0);
        FluidPoint dry = new FluidPoint(new ProducedFluid(oil, 900.0, 0.0));
        dry.moveTo(800.0, 150.0);
        assertThat(dry.waterFt3PerStbLiquid()).isZero();
        assertThat(dry.oilFt3PerStbLiquid()).isPositive();
        assertThat(dry.gasFt3PerStbLiquid()).isPositive();
        FluidPoint water = new FluidPoint(new ProducedFluid(oil, 900.0, 1.0));
        water.moveTo(800.0, 150.0);
        assertThat(water.oilFt3PerStbLiquid()).isZero();
        assertThat(water.gasFt3PerStbLiquid()).isZero();
        assertThat(water.waterFt3PerStbLiquid()).isPositive();
        assertThat(water.oilDensityLbPerFt3()).isEqualTo(dry.oilDensityLbPerFt3());
    }

    // An oil that has lost gas on its way to the well holds what is produced, and has that gas's bubble point.
    @Test
    void belowTheSolutionRatioTheOilHoldsWhatIsProduced() {
        BlackOil rich = BlackOil.of(35.0, 0.75, 550.0);
        BlackOil lean = BlackOil.of(35.0, 0.75, 200.0);
        FluidPoint point = new FluidPoint(new ProducedFluid(rich, 200.0, 0.4));
        for (double p : new double[] {100.0, 600.0, 2000.0, 6000.0}) {
            point.moveTo(p, 180.0);
            assertThat(point.state()).isEqualTo(lean.at(p, 180.0));
        }
        assertThat(point.state().bubblePointPsia()).isLessThan(rich.bubblePointPsia(180.0));
        assertThat(point.gasFt3PerStbLiquid()).isZero();
    }

    @Test
    void movingBackGivesTheSameNumbers() {
        FluidPoint point = new FluidPoint(ProducedFluid.of(BlackOil.of(28.0, 0.8, 300.0), 0.2));
        point.moveTo(500.0, 120.0);
        PvtState before = point.state();
        point.moveTo(6000.0, 220.0);
        assertThat(point.state()).isNotEqualTo(before);
        point.moveTo(500.0, 120.0);
        assertThat(point.state()).isEqualTo(before);
    }

    @Test
    void movingAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assumeTrue(threads.isThreadAllocatedMemorySupported() && threads.isThreadAllocatedMemoryEnabled());
        FluidPoint point = new FluidPoint(new ProducedFluid(BlackOil.of(32.0, 0.8, 400.0), 700.0, 0.3));
        double sum = walk(point);
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            sum += walk(point);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(sum).isPositive();
        // 20,000 moves; a single object in each would be 320,000 bytes.
        assertThat(least).isLessThan(10_000L);
    }

    /** 20,000 moves on both sides of the bubble point. */
    private static double walk(FluidPoint point) {
        double sum = 0.0;
        for (int i = 0; i < 20_000; i++) {
            point.moveTo(20.0 + 0.4 * i, 60.0 + 0.01 * i);
            sum += point.oilFt3PerStbLiquid() + point.gasFt3PerStbLiquid() + point.waterFt3PerStbLiquid();
        }
        return sum;
    }

    @Provide
    Arbitrary<BlackOil> fluids() {
        return Fluids.any();
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
