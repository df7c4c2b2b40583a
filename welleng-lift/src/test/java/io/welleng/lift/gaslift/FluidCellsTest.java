package io.welleng.lift.gaslift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.FluidProperties;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class FluidCellsTest {

    private static double[] values(FluidProperties at) {
        return new double[] {
            at.oilFvfRbPerStb(),
            at.oilDensityLbPerFt3(),
            at.oilViscosityCp(),
            at.zFactor(),
            at.gasFvfFt3PerScf(),
            at.gasDensityLbPerFt3(),
            at.gasViscosityCp(),
            at.waterFvfRbPerStb(),
            at.waterDensityLbPerFt3(),
            at.waterViscosityCp(),
            at.waterFt3PerStbLiquid(),
            at.oilFt3PerStbLiquid()
        };
    }

    @Property(tries = 400)
    void propertiesAreThoseOfTheCorrelations(
            @ForAll @DoubleRange(min = 10, max = 50) double api,
            @ForAll @DoubleRange(min = 0.6, max = 1.0) double gravity,
            @ForAll @DoubleRange(min = 0, max = 1200) double gor,
            @ForAll @DoubleRange(min = 2.8, max = 9.15) double lnPsia,
            @ForAll @DoubleRange(min = 60, max = 300) double tF) {
        ProducedFluid fluid = new ProducedFluid(BlackOil.of(api, gravity, gor), gor, 0.4);
        FluidCells cells = new FluidCells(fluid, DryGas.of(0.65));
        FluidPoint point = new FluidPoint(fluid);
        double p = Math.exp(lnPsia);
        cells.moveTo(p, tF);
        point.moveTo(p, tF);
        double[] expected = values(point);
        double[] found = values(cells);
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i])
                    .as("property " + i)
                    .isCloseTo(
                            expected[i],
                            within(4e-4 * (i == 2 ? Math.max(1.0, Math.log1p(expected[2])) : 1.0) * expected[i]));
        }
        assertThat(cells.solutionGorScfPerStb())
                .isCloseTo(
                        point.solutionGorScfPerStb(),
                        within(2e-4 * Math.max(point.solutionGorScfPerStb(), 0.01 * gor)));
        assertThat(cells.oilGasTensionDynPerCm()).isCloseTo(point.oilGasTensionDynPerCm(), within(5e-3));
        assertThat(cells.waterGasTensionDynPerCm()).isCloseTo(point.waterGasTensionDynPerCm(), within(2e-2));
        assertThat(cells.gasFt3PerStbLiquid())
                .isCloseTo(point.gasFt3PerStbLiquid(), within(3e-4 * gor * point.gasFvfFt3PerScf() + 1e-12));
        assertThat(cells.bubblePointPsia()).isEqualTo(point.bubblePointPsia());
        DryGas lift = DryGas.of(0.65);
        assertThat(cells.liftFvfFt3PerScf())
                .isCloseTo(
                        14.696 / 519.67 * lift.z(p, tF) * (tF + 459.67) / p, within(2e-4 * cells.liftFvfFt3PerScf()));
        assertThat(cells.liftViscosityCp()).isBetween(0.005, 0.1);
        assertThat(cells.fluid()).isEqualTo(fluid);
    }

    @Test
    void statesOutsideTheNodesAreComputed() {
        ProducedFluid fluid = new ProducedFluid(BlackOil.of(32, 0.75, 350), 350, 0.5);
        FluidCells cells = new FluidCells(fluid, DryGas.of(0.65));
        FluidPoint point = new FluidPoint(fluid);
        for (double[] state : new double[][] {{5, 100}, {12_000, 200}, {1000, 450}, {1000, 15}}) {
            cells.moveTo(state[0], state[1]);
            point.moveTo(state[0], state[1]);
            double[] expected = values(point);
            double[] found = values(cells);
            for (int i = 0; i < found.length; i++) {
                assertThat(found[i]).isCloseTo(expected[i], within(1e-12 * expected[i]));
            }
        }
    }

    @Property(tries = 6)
    void theCurveIsThatOfSingleRates(
            @ForAll @DoubleRange(min = 0, max = 0.95) double cut,
            @ForAll @DoubleRange(min = 350, max = 900) double gor,
            @ForAll @DoubleRange(min = 0.6, max = 0.8) double gravity) {
        GasLiftWells wells = new GasLiftWells();
        wells.waterCut = cut;
        wells.producingGor = gor;
        wells.liftGravity = gravity;
        GasLiftModel model = wells.model();
        List<Double> rates = List.of(0.0, 700.0, 1600.0);
        List<GasLiftSolution> curve = model.curve(rates);
        for (int i = 0; i < rates.size(); i++) {
            GasLiftOutcome alone = model.at(rates.get(i)).outcome();
            assertThat(curve.get(i).outcome()).hasSameClassAs(alone);
            if (alone instanceof GasLiftOutcome.Flowing one) {
                GasLiftPoint point = ((GasLiftOutcome.Flowing) curve.get(i).outcome()).point();
                assertThat(point.liquidStbPerDay())
                        .isCloseTo(
                                one.point().liquidStbPerDay(),
                                within(1e-3 * one.point().liquidStbPerDay()));
            }
        }
    }

    @Test
    void oilThatTakesUpLiftGasHasNoCells() {
        GasLiftWells wells = new GasLiftWells();
        wells.producingGor = 200;
        GasLiftModel model = wells.model();
        assertThat(model.cells()).isNull();
        assertThat(model.curve(List.of(900.0)).get(0).outcome())
                .isEqualTo(model.at(900.0).outcome());
    }
}
