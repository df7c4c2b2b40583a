package io.welleng.lift.well;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.FluidPoint;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import org.junit.jupiter.api.Test;

class PumpedWellModelTest {

    private static final ProducedFluid FLUID = new ProducedFluid(BlackOil.of(28.0, 0.7, 300.0), 300.0, 0.5);

    static PumpedWell well(double perforations, double intake) {
        return PumpedWell.vertical(
                "P-1",
                new InflowSpec.VogelPi(2200, 2.0),
                perforations,
                intake,
                new Conduit.Pipe(2.992, 0.0018),
                new Conduit.Pipe(6.184, 0.0018),
                new TemperatureModel.LinearInTvd(110, 180),
                FLUID,
                150,
                BeggsBrill.ORIGINAL);
    }

    /** Without a pump in between, intake and discharge at the same place are the traverse of the well as a whole. */
    @Test
    void theTwoSidesOfThePumpMakeTheWholeWell() {
        PumpedWellModel model = PumpedWellModel.of(well(7000, 5000));
        IntakeState intake = model.intake(1200, 0).orElseThrow();
        Wellbore whole = new Wellbore(
                well(7000, 5000).stations(),
                List.of(
                        new PipeSection(0, new Conduit.Pipe(2.992, 0.0018)),
                        new PipeSection(5000, new Conduit.Pipe(6.184, 0.0018))),
                new TemperatureModel.LinearInTvd(110, 180));
        PressureTraverse traverse = PressureTraverse.of(whole, ProducedStream.of(FLUID), BeggsBrill.ORIGINAL);

        double bottom = traverse.bottomholePressurePsia(150, 1200).orElseThrow();
        double discharge = model.dischargePsia(intake, FLUID, 0).orElseThrow();
        double bottomFromDischarge = traverse.between(5000, 7000)
                .lowerPressurePsia(discharge, 1200, traverse.temperature(1200, 150), 0)
                .orElseThrow();

        assertThat(bottomFromDischarge).isCloseTo(bottom, within(0.3));
        assertThat(intake.temperatureF()).isCloseTo(110 + 70 * 5000.0 / 7000, within(1e-9));
        assertThat(intake.pwfPsia()).isEqualTo(model.pwfPsia(1200));
        assertThat(traverse.between(5000, 7000)
                        .lowerPressurePsia(intake.pressurePsia(), 1200, traverse.temperature(1200, 150), 0)
                        .orElseThrow())
                .isCloseTo(intake.pwfPsia(), within(0.3));
    }

    @Test
    void aPumpAtThePerforationsTakesTheirPressure() {
        IntakeState intake = PumpedWellModel.of(well(7000, 7000)).intake(800, 0).orElseThrow();

        assertThat(intake.pressurePsia()).isEqualTo(intake.pwfPsia());
        assertThat(intake.fluid()).isEqualTo(FLUID);
    }

    @Test
    void aPumpBelowThePerforationsTakesLiquidAndGainsTheColumn() {
        PumpedWellModel model = PumpedWellModel.of(well(6000, 7000));
        IntakeState intake = model.intake(1800, 0).orElseThrow();
        FluidPoint at = new FluidPoint(FLUID);
        at.moveTo(intake.pwfPsia(), 110 + 70 * 6000.0 / 7000);

        assertThat(at.gasFt3PerStbLiquid()).isPositive();
        assertThat(intake.fluid().producingGorScfPerStb()).isCloseTo(at.solutionGorScfPerStb(), within(1e-9));
        assertThat(intake.pressurePsia() - intake.pwfPsia()).isBetween(1000 * 0.35, 1000 * 0.43);
    }

    @Test
    void noPressureIsLeftAtAPumpTooFarUp() {
        PumpedWellModel model = PumpedWellModel.of(well(7000, 1000));

        assertThat(model.intake(1300, 0)).isEmpty();
        assertThat(model.intake(2 * model.maxRateStbPerDay(), 0)).isEmpty();
    }

    @Test
    void gasThatThePumpDoesNotTakeMakesTheTubingHeavier() {
        PumpedWellModel model = PumpedWellModel.of(well(7000, 5000));
        IntakeState intake = model.intake(1200, 0).orElseThrow();
        ProducedFluid dead = new ProducedFluid(FLUID.blackOil(), 50.0, 0.5);

        assertThat(model.dischargePsia(intake, dead, 0).orElseThrow())
                .isGreaterThan(model.dischargePsia(intake, FLUID, 0).orElseThrow() + 100);
    }

    @Test
    void factorsScaleInflowAndTubing() {
        PumpedWell well = well(7000, 5000);
        PumpedWellModel model = PumpedWellModel.of(well);
        PumpedWellModel scaled = PumpedWellModel.of(well.withFactors(new WellFactors(1.25, 1.1, 1.0)));

        assertThat(scaled.rateStbPerDay(1000)).isCloseTo(1.25 * model.rateStbPerDay(1000), within(1e-9));
        assertThat(scaled.pwfPsia(scaled.rateStbPerDay(1000))).isCloseTo(1000, within(1e-6));
        IntakeState intake = model.intake(1200, 0).orElseThrow();
        assertThat(scaled.dischargePsia(intake, FLUID, 0).orElseThrow())
                .isGreaterThan(model.dischargePsia(intake, FLUID, 0).orElseThrow() + 50);
    }

    @Test
    void jsonGoesThereAndBack() {
        PumpedWell well = well(7000, 5000);

        assertThat(Json.read(Json.write(well), PumpedWell.class)).isEqualTo(well);
    }

    @Test
    void depthsOutsideTheSurveyAreRefused() {
        PumpedWell well = well(7000, 5000);
        assertThatThrownBy(() -> new PumpedWell(
                        "x",
                        well.inflow(),
                        well.stations(),
                        well.tubing(),
                        well.casing(),
                        7000,
                        7500,
                        well.temperature(),
                        FLUID,
                        well.outlet(),
                        well.method(),
                        null,
                        null,
                        null,
                        null))
                .hasMessageContaining("intakeMdFt")
                .hasMessageContaining("7500");
        assertThatThrownBy(() -> new WellFactors(Double.NaN, 1, 1)).hasMessageContaining("inflow");
    }

    /** What flows down to a pump loses pressure to friction, the more the faster. */
    @Test
    void flowDownToThePumpLosesPressure() {
        PumpedWellModel model = PumpedWellModel.of(well(6000, 9000));
        double slow = model.intakeAt(1500, 500, 0).orElseThrow().pressurePsia();
        double fast = model.intakeAt(1500, 30_000, 0).orElseThrow().pressurePsia();

        assertThat(fast).isLessThan(slow - 10);
    }
}
