package io.welleng.lift.gaslift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.nodal.flow.FlowState;
import io.welleng.nodal.heat.HeatFlow;
import io.welleng.nodal.stream.LiquidBasis;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.stream.Stream;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.emulsion.EmulsionViscosity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiftedStreamTest {

    private static FlowState state(Stream stream, double rate, double p, double tF) {
        FlowState state = new FlowState();
        stream.at(rate).moveTo(p, tF, 0.0325, state);
        return state;
    }

    private static void same(FlowState one, FlowState other) {
        double[][] pairs = {
            {one.liquidVelocityFtPerS(), other.liquidVelocityFtPerS()},
            {one.gasVelocityFtPerS(), other.gasVelocityFtPerS()},
            {one.liquidDensityLbPerFt3(), other.liquidDensityLbPerFt3()},
            {one.gasDensityLbPerFt3(), other.gasDensityLbPerFt3()},
            {one.liquidViscosityCp(), other.liquidViscosityCp()},
            {one.gasViscosityCp(), other.gasViscosityCp()},
            {one.tensionDynPerCm(), other.tensionDynPerCm()},
            {one.waterInLiquid(), other.waterInLiquid()}
        };
        for (double[] pair : pairs) {
            assertThat(pair[0]).isCloseTo(pair[1], within(1e-11 * Math.abs(pair[1]) + 1e-300));
        }
    }

    private static GasLiftWell like(
            GasLiftWell well, LiquidBasis basis, EmulsionViscosity emulsion, LiftGasSolution solution) {
        return new GasLiftWell(
                well.name(),
                well.inflow(),
                well.stations(),
                well.tubing(),
                well.tubingEndMdFt(),
                well.casing(),
                well.perforationsMdFt(),
                null,
                well.injectionMdFt(),
                well.temperature(),
                well.fluid(),
                well.outlet(),
                well.method(),
                well.supply(),
                null,
                basis,
                emulsion,
                null,
                solution);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 80, 0.5, 350",
        "400, 120, 0.5, 350",
        "1500, 170, 0.0, 350",
        "2600, 185, 0.9, 350",
        "900, 150, 0.4, 150"
    })
    void gasLikeTheFormationsIsAHigherProducingRatio(double p, double tF, double cut, double gor) {
        GasLiftWells wells = new GasLiftWells();
        wells.liftGravity = wells.gasGravity;
        wells.waterCut = cut;
        wells.producingGor = gor;
        GasLiftWell well = wells.build();
        double rate = 640;
        double gas = 480;
        double total = gor + 1000 * gas / (rate * (1 - cut));
        ProducedFluid more = new ProducedFluid(well.fluid().blackOil(), total, cut);

        same(state(LiftedStream.of(well, gas), rate, p, tF), state(ProducedStream.of(more), rate, p, tF));
        same(state(LiftedStream.of(well, 0), rate, p, tF), state(ProducedStream.of(well.fluid()), rate, p, tF));
        EmulsionViscosity thick = EmulsionViscosity.brinkman(0.6);
        same(
                state(LiftedStream.of(like(well, LiquidBasis.STOCK_TANK_MASS, thick, null), gas), rate, p, tF),
                state(
                        ProducedStream.of(more)
                                .withBasis(LiquidBasis.STOCK_TANK_MASS)
                                .withEmulsion(thick),
                        rate,
                        p,
                        tF));
        ProducedFluid saturated = new ProducedFluid(well.fluid().blackOil().withSolutionGor(total), total, cut);
        same(
                state(LiftedStream.of(like(well, null, null, LiftGasSolution.UNTIL_SATURATED), gas), rate, p, tF),
                state(ProducedStream.of(saturated), rate, p, tF));
        HeatFlow heat = LiftedStream.of(well, gas).heatFlow(rate, 200, 2.441, false);
        assertThat(heat.gasRateMscfPerDay())
                .isCloseTo(
                        ProducedStream.of(more)
                                .heatFlow(rate, 200, 2.441, false)
                                .gasRateMscfPerDay(),
                        within(1e-9));
    }

    @Test
    void massOfBothGasesIsKeptAndAWellWithoutOilCarriesGasToo() {
        GasLiftWells wells = new GasLiftWells();
        wells.liftGravity = 0.6;
        double rate = 500;
        double gas = 300;
        FlowState plain = state(LiftedStream.of(wells.build(), 0), rate, 300, 120);
        FlowState lifted = state(LiftedStream.of(wells.build(), gas), rate, 300, 120);
        double added = lifted.gasVelocityFtPerS() * lifted.gasDensityLbPerFt3()
                - plain.gasVelocityFtPerS() * plain.gasDensityLbPerFt3();
        double massLbPerS = gas * wells.build().supply().gas().massLbPerMscf() / 86400;
        assertThat(added * 0.0325).isCloseTo(massLbPerS, within(1e-9 * massLbPerS));
        assertThat(lifted.gasViscosityCp()).isBetween(0.009, 0.016);
        assertThat(LiftedStream.of(wells.build(), gas)
                        .heatFlow(rate, 200, 2.4, false)
                        .gasGravity())
                .isBetween(0.6, 0.75);

        wells.waterCut = 1;
        FlowState water = state(LiftedStream.of(wells.build(), gas), rate, 300, 120);
        assertThat(water.gasVelocityFtPerS() * water.gasDensityLbPerFt3() * 0.0325)
                .isCloseTo(massLbPerS, within(1e-9 * massLbPerS));
        assertThat(water.waterInLiquid()).isEqualTo(1.0);
        wells.producingGor = 0;
        wells.solutionGor = 0;
        assertThat(LiftedStream.of(wells.build(), 0)
                        .heatFlow(rate, 200, 2.4, false)
                        .gasGravity())
                .isEqualTo(0.75);
        assertThat(LiftedStream.of(wells.build(), 0).rateUnit()).isEqualTo("STB/d");
    }

    @Test
    void undersaturatedOilTakesUpLiftGas() {
        GasLiftWells wells = new GasLiftWells();
        wells.solutionGor = 60;
        wells.producingGor = 60;
        wells.waterCut = 0;
        GasLiftWell well = wells.build();
        FlowState free = state(LiftedStream.of(well, 100), 500, 1500, 150);
        FlowState taken =
                state(LiftedStream.of(like(well, null, null, LiftGasSolution.UNTIL_SATURATED), 100), 500, 1500, 150);
        assertThat(taken.gasVelocityFtPerS()).isLessThan(0.5 * free.gasVelocityFtPerS());
        assertThat(taken.liquidDensityLbPerFt3()).isLessThan(free.liquidDensityLbPerFt3());
        BlackOil oil = well.fluid().blackOil().withSolutionGor(260);
        assertThat(taken.liquidDensityLbPerFt3()).isCloseTo(oil.at(1500, 150).oilDensityLbPerFt3(), within(1e-9));
    }
}
