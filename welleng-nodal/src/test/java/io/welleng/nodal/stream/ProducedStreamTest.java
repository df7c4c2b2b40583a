package io.welleng.nodal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.heat.HeatFlow;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.PvtState;
import io.welleng.pvt.emulsion.EmulsionViscosity;
import io.welleng.pvt.table.FluidTable;
import io.welleng.pvt.table.TableRange;
import org.junit.jupiter.api.Test;

class ProducedStreamTest {

    private static final BlackOil OIL = BlackOil.of(30.0, 0.75, 400.0).withWaterSalinity(0.05);
    private static final ProducedFluid FLUID = new ProducedFluid(OIL, 600.0, 0.4);
    private static final double AREA = 0.05;
    private static final double FT3_PER_DAY_PER_BBL = 5.614583333333333 / 86_400.0;

    private static FlowState at(Stream stream, double rate, double p, double t) {
        FlowState state = new FlowState();
        stream.at(rate).moveTo(p, t, AREA, state);
        return state;
    }

    /** Equation: velocities and averages worked out from the fluid's own properties. */
    @Test
    void inSituVolumesFillThePipe() {
        FlowState state = at(ProducedStream.of(FLUID), 1000.0, 1200.0, 150.0);
        PvtState pvt = OIL.at(1200.0, 150.0);
        double oil = 600.0 * pvt.oilFvfRbPerStb();
        double water = 400.0 * pvt.waterFvfRbPerStb();
        assertThat(state.liquidVelocityFtPerS()).isCloseTo((oil + water) * FT3_PER_DAY_PER_BBL / AREA, within(1e-9));
        double gas = 600.0 * (600.0 - pvt.solutionGorScfPerStb()) * pvt.gasFvfFt3PerScf() / 86_400.0;
        assertThat(state.gasVelocityFtPerS()).isCloseTo(gas / AREA, within(1e-9));
        assertThat(state.waterInLiquid()).isCloseTo(water / (oil + water), within(1e-12));
        assertThat(state.liquidDensityLbPerFt3())
                .isCloseTo(
                        (oil * pvt.oilDensityLbPerFt3() + water * pvt.waterDensityLbPerFt3()) / (oil + water),
                        within(1e-9));
    }

    @Test
    void stockTankMassLeavesTheDissolvedGasOut() {
        FlowState state = at(ProducedStream.of(FLUID).withBasis(LiquidBasis.STOCK_TANK_MASS), 1000.0, 1200.0, 150.0);
        PvtState pvt = OIL.at(1200.0, 150.0);
        double density = 0.6 * pvt.oilDensityLbPerFt3() + 0.4 * pvt.waterDensityLbPerFt3();
        assertThat(state.liquidDensityLbPerFt3()).isCloseTo(density, within(1e-9));
        double oilMass = 600.0 * 5.614583333333333 * OIL.oilSpecificGravity() * 62.366;
        double waterMass = 400.0 * 5.614583333333333 * pvt.waterDensityLbPerFt3() * pvt.waterFvfRbPerStb();
        double velocity = (oilMass + waterMass) / 86_400.0 / density / AREA;
        // Water's density at stock-tank conditions is that of its own correlation: a tenth of a percent.
        assertThat(state.liquidVelocityFtPerS()).isCloseTo(velocity, within(2e-3 * velocity));
        assertThat(state.liquidViscosityCp())
                .isCloseTo(0.6 * pvt.oilViscosityCp() + 0.4 * pvt.waterViscosityCp(), within(1e-9));
        double tension = (oilMass * pvt.oilGasTensionDynPerCm() + waterMass * pvt.waterGasTensionDynPerCm())
                / (oilMass + waterMass);
        assertThat(state.tensionDynPerCm()).isCloseTo(tension, within(2e-3 * tension));
        assertThat(state.waterInLiquid()).isEqualTo(0.4);
        FlowState inSitu = at(ProducedStream.of(FLUID), 1000.0, 1200.0, 150.0);
        assertThat(state.liquidVelocityFtPerS()).isLessThan(inSitu.liquidVelocityFtPerS());
        assertThat(state.gasVelocityFtPerS()).isCloseTo(inSitu.gasVelocityFtPerS(), within(1e-12));
    }

    @Test
    void anEmulsionIsThickerThanItsParts() {
        EmulsionViscosity law = EmulsionViscosity.woelflinMedium(0.6);
        FlowState plain = at(ProducedStream.of(FLUID), 1000.0, 1200.0, 150.0);
        FlowState thick = at(ProducedStream.of(FLUID).withEmulsion(law), 1000.0, 1200.0, 150.0);
        PvtState pvt = OIL.at(1200.0, 150.0);
        assertThat(thick.liquidViscosityCp())
                .isGreaterThan(plain.liquidViscosityCp())
                .isCloseTo(
                        law.viscosityCp(pvt.oilViscosityCp(), pvt.waterViscosityCp(), plain.waterInLiquid()),
                        within(1e-9));
        FlowState byMass = at(
                ProducedStream.of(FLUID).withEmulsion(law).withBasis(LiquidBasis.STOCK_TANK_MASS),
                1000.0,
                1200.0,
                150.0);
        assertThat(byMass.liquidViscosityCp())
                .isCloseTo(law.viscosityCp(pvt.oilViscosityCp(), pvt.waterViscosityCp(), 0.4), within(1e-9));
    }

    @Test
    void aTableGivesWhatItWasMadeOfAndCorrelationsBeyondIt() {
        FluidTable table = FluidTable.of(FLUID, new TableRange(500.0, 3000.0, 100.0, 200.0), 1e-4)
                .table();
        Stream looked = ProducedStream.of(table);
        Stream exact = ProducedStream.of(FLUID);
        for (double p : new double[] {100.0, 700.0, 1500.0, 2900.0, 4000.0}) {
            FlowState a = at(looked, 1000.0, p, 150.0);
            FlowState b = at(exact, 1000.0, p, 150.0);
            double error = p > 500.0 && p < 3000.0 ? 1e-3 : 1e-12;
            assertThat(a.liquidVelocityFtPerS()).isCloseTo(b.liquidVelocityFtPerS(), within(error));
            assertThat(a.gasVelocityFtPerS())
                    .isCloseTo(b.gasVelocityFtPerS(), within(error * Math.max(1.0, b.gasVelocityFtPerS())));
            assertThat(a.liquidViscosityCp()).isCloseTo(b.liquidViscosityCp(), within(error * b.liquidViscosityCp()));
        }
    }

    /** Beyond each of the four sides of its range a table is not asked. */
    @Test
    void eachSideOfATableIsItsEnd() {
        FluidTable table = FluidTable.of(FLUID, new TableRange(500.0, 3000.0, 100.0, 200.0), 1e-4)
                .table();
        for (double[] place : new double[][] {{499.0, 150.0}, {3001.0, 150.0}, {1500.0, 99.0}, {1500.0, 201.0}}) {
            FlowState looked = at(ProducedStream.of(table), 1000.0, place[0], place[1]);
            FlowState exact = at(ProducedStream.of(FLUID), 1000.0, place[0], place[1]);
            assertThat(looked.liquidViscosityCp()).isEqualTo(exact.liquidViscosityCp());
            assertThat(looked.gasVelocityFtPerS()).isEqualTo(exact.gasVelocityFtPerS());
            assertThat(looked.liquidDensityLbPerFt3()).isEqualTo(exact.liquidDensityLbPerFt3());
        }
        FlowState within = at(ProducedStream.of(table), 1000.0, 1500.0, 150.0);
        assertThat(within.liquidViscosityCp())
                .isNotEqualTo(
                        at(ProducedStream.of(FLUID), 1000.0, 1500.0, 150.0).liquidViscosityCp());
    }

    @Test
    void theHeatBalanceSeesSurfaceRates() {
        HeatFlow heat = ProducedStream.of(FLUID).heatFlow(1000.0, 250.0, 2.441, false);
        assertThat(heat.oilRateStbPerDay()).isCloseTo(600.0, within(1e-9));
        assertThat(heat.waterRateStbPerDay()).isCloseTo(400.0, within(1e-9));
        assertThat(heat.gasRateMscfPerDay()).isCloseTo(360.0, within(1e-9));
        assertThat(heat.waterGravity()).isBetween(1.03, 1.04);
        HeatFlow gas = new GasStream(BlackOil.of(50.0, 0.7, 0.0), 20.0, 5.0).heatFlow(2000.0, 250.0, 2.441, false);
        assertThat(gas.oilRateStbPerDay()).isCloseTo(40.0, within(1e-9));
        assertThat(gas.waterRateStbPerDay()).isCloseTo(10.0, within(1e-9));
        assertThat(gas.gasRateMscfPerDay()).isEqualTo(2000.0);
    }

    /** Half the area, twice the velocity, whatever the basis. */
    @Test
    void velocitiesGoWithTheArea() {
        for (LiquidBasis basis : LiquidBasis.values()) {
            StreamPoint point = ProducedStream.of(FLUID).withBasis(basis).at(1000.0);
            FlowState wide = new FlowState();
            FlowState narrow = new FlowState();
            point.moveTo(1200.0, 150.0, 0.08, wide);
            point.moveTo(1200.0, 150.0, 0.04, narrow);
            assertThat(narrow.liquidVelocityFtPerS()).isCloseTo(2.0 * wide.liquidVelocityFtPerS(), within(1e-12));
            assertThat(narrow.gasVelocityFtPerS()).isCloseTo(2.0 * wide.gasVelocityFtPerS(), within(1e-12));
        }
    }

    /** A copy with one part changed keeps the others. */
    @Test
    void copiesKeepWhatTheyDoNotChange() {
        EmulsionViscosity law = EmulsionViscosity.woelflinMedium(0.6);
        ProducedFluid other = new ProducedFluid(OIL, 600.0, 0.5);
        FlowState expected = at(
                ProducedStream.of(other).withEmulsion(law).withBasis(LiquidBasis.STOCK_TANK_MASS),
                1000.0,
                1200.0,
                150.0);
        FlowState copied = at(
                ProducedStream.of(FLUID)
                        .withBasis(LiquidBasis.STOCK_TANK_MASS)
                        .withEmulsion(law)
                        .withFluid(other),
                1000.0,
                1200.0,
                150.0);
        assertThat(copied.liquidViscosityCp()).isEqualTo(expected.liquidViscosityCp());
        assertThat(copied.liquidVelocityFtPerS()).isEqualTo(expected.liquidVelocityFtPerS());
        assertThat(copied.waterInLiquid()).isEqualTo(0.5);
        FluidTable table = FluidTable.of(FLUID, new TableRange(500.0, 3000.0, 100.0, 200.0), 1e-4)
                .table();
        FlowState looked = at(
                ProducedStream.of(table).withBasis(LiquidBasis.STOCK_TANK_MASS).withEmulsion(law),
                1000.0,
                1200.0,
                150.0);
        FlowState exact = at(
                ProducedStream.of(FLUID).withBasis(LiquidBasis.STOCK_TANK_MASS).withEmulsion(law),
                1000.0,
                1200.0,
                150.0);
        assertThat(looked.liquidViscosityCp())
                .isNotEqualTo(exact.liquidViscosityCp())
                .isCloseTo(exact.liquidViscosityCp(), within(1e-3 * exact.liquidViscosityCp()));
    }

    @Test
    void sameFluidSameStream() {
        ProducedStream stream = ProducedStream.of(FLUID);
        assertThat(stream.withFluid(new ProducedFluid(OIL, 600.0, 0.4))).isSameAs(stream);
        assertThat(stream.withFluid(new ProducedFluid(OIL, 600.0, 0.5)).fluid().waterCut())
                .isEqualTo(0.5);
        assertThat(new StreamSpec.Produced(FLUID, LiquidBasis.STOCK_TANK_MASS, EmulsionViscosity.woelflinLoose(0.6))
                        .toStream()
                        .fluid())
                .isEqualTo(FLUID);
        assertThat(new StreamSpec.Gas(OIL, 10.0, 5.0).toStream()).isEqualTo(new GasStream(OIL, 10.0, 5.0));
    }

    @Test
    void impossibleStreamsAreRefused() {
        assertThatThrownBy(() -> ProducedStream.of((ProducedFluid) null)).hasMessageContaining("fluid");
        assertThatThrownBy(() -> ProducedStream.of(FLUID).withBasis(null)).hasMessageContaining("basis");
        assertThatThrownBy(() -> new GasStream(OIL, -1.0, 0.0)).hasMessageContaining("condensateStbPerMmscf");
        assertThatThrownBy(() -> new GasStream(OIL, 0.0, Double.NaN)).hasMessageContaining("waterStbPerMmscf");
        assertThatThrownBy(() -> new StreamSpec.Gas(null, 0.0, 0.0)).hasMessageContaining("blackOil");
        assertThatThrownBy(() -> new StreamSpec.Produced(null, null, null)).hasMessageContaining("fluid");
    }
}
