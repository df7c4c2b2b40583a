package io.welleng.lift.gaslift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.flow.PoettmannCarpenter;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.nodal.gascolumn.GasColumnOutcome;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Equation: operating points and annuli solved without the library, lifted-wells.py beside the tables. */
class LiftedWellsTest {

    private static GasLiftWell well(ArgumentsAccessor in) {
        double perf = in.getDouble(9);
        List<Double> points =
                Arrays.stream(in.getString(10).split(";")).map(Double::valueOf).toList();
        Conduit.Pipe pipe = new Conduit.Pipe(in.getDouble(22), 0.0006);
        return new GasLiftWell(
                in.getString(0),
                new InflowSpec.DarcyPi(in.getDouble(7), in.getDouble(8)),
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(perf, 0, 0)),
                List.of(new PipeSection(0, pipe)),
                perf,
                pipe,
                perf,
                null,
                points,
                new TemperatureModel.LinearInTvd(in.getDouble(20), in.getDouble(21)),
                new ProducedFluid(
                        BlackOil.of(in.getDouble(1), in.getDouble(2), in.getDouble(3)),
                        in.getDouble(4),
                        in.getDouble(5)),
                new Outlet.Wellhead(in.getDouble(11)),
                PoettmannCarpenter.STANDARD,
                new GasSupply(
                        DryGas.of(in.getDouble(6)),
                        in.getDouble(12),
                        in.getDouble(18),
                        in.getDouble(19),
                        new Conduit.Annulus(in.getDouble(15), in.getDouble(16), in.getDouble(17)),
                        in.getDouble(14)),
                null,
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "lifted-wells.csv", numLinesToSkip = 1)
    void operatingPointsAreThoseOfAnIndependentSolver(ArgumentsAccessor in) {
        GasLiftOutcome outcome = GasLiftModel.of(well(in)).at(in.getDouble(13)).outcome();
        assertThat(outcome).isInstanceOf(GasLiftOutcome.Flowing.class);
        GasLiftPoint point = ((GasLiftOutcome.Flowing) outcome).point();

        // The marches end within 0.05 psi, half the tolerance of their steps; the rate follows by inflow and outflow.
        assertThat(point.injectionMdFt()).isEqualTo(in.getDouble(23));
        assertThat(point.pwfPsia()).isCloseTo(in.getDouble(25), within(0.05));
        assertThat(point.liquidStbPerDay()).isCloseTo(in.getDouble(24), within(0.05 * in.getDouble(8)));
        assertThat(point.tubingPressurePsia()).isCloseTo(in.getDouble(26), within(0.05));
        assertThat(point.casingPressurePsia()).isCloseTo(in.getDouble(27), within(1e-5));
        assertThat(point.casingHeadPsia()).isCloseTo(in.getDouble(28), within(0.05));
        assertThat(point.crossings()).anyMatch(crossing -> crossing.stable());
        assertThat(point.oilStbPerDay()).isCloseTo(point.liquidStbPerDay() * (1 - in.getDouble(5)), within(1e-9));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "annulus.csv", numLinesToSkip = 1)
    void gasInTheAnnulusIsThatOfAnIndependentSolver(ArgumentsAccessor in) {
        GasLiftWells plain = new GasLiftWells();
        plain.depthFt = in.getDouble(4);
        plain.points = List.of(in.getDouble(2));
        InjectionAnnulus annulus = InjectionAnnulus.of(plain.build()
                .withSupply(new GasSupply(
                        DryGas.of(in.getDouble(0)),
                        1000,
                        in.getDouble(5),
                        in.getDouble(6),
                        new Conduit.Annulus(in.getDouble(7), in.getDouble(8), in.getDouble(9)),
                        0)));
        GasColumnOutcome outcome = in.getInteger(10) == 1
                ? annulus.pressureAt(in.getDouble(1), in.getDouble(2), in.getDouble(3))
                : annulus.casingHeadPressure(in.getDouble(1), in.getDouble(2), in.getDouble(3));
        assertThat(((GasColumnOutcome.Solved) outcome).pressurePsia())
                .isCloseTo(in.getDouble(11), within(1e-9 * in.getDouble(11)));
    }

    /** Literature: gl-gas-column, a static column of 0.7 gas, 300 psia over 4,500 ft, printed 332.7 psia (from a chart, 1 psi). */
    @Test
    void theStaticColumnOfTheGasLiftManual() {
        GasLiftWells plain = new GasLiftWells();
        plain.depthFt = 4500;
        plain.points = List.of(4500.0);
        InjectionAnnulus annulus = InjectionAnnulus.of(plain.build()
                .withSupply(
                        new GasSupply(DryGas.of(0.7), 300, 100, 180, new Conduit.Annulus(6.276, 2.875, 0.0006), 0)));
        GasColumnOutcome outcome = annulus.pressureAt(300, 4500, 0);
        assertThat(((GasColumnOutcome.Solved) outcome).pressurePsia()).isCloseTo(332.7, within(1.0));
        assertThat(Map.of(0.0, 100.0, 2250.0, 140.0, 4500.0, 180.0))
                .allSatisfy((md, tF) -> assertThat(annulus.temperatureF(md)).isCloseTo(tF, within(1e-9)));
    }
}
