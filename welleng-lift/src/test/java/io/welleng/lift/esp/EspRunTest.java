package io.welleng.lift.esp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.survey.SurveyStation;
import io.welleng.lift.esp.electric.Cable;
import io.welleng.lift.esp.electric.ConductorMetal;
import io.welleng.lift.esp.electric.SpeedBasis;
import io.welleng.lift.esp.electric.Stranding;
import io.welleng.lift.esp.electric.SurfacePower;
import io.welleng.lift.esp.electric.Vsd;
import io.welleng.lift.esp.electric.WireSize;
import io.welleng.lift.esp.pump.PumpWear;
import io.welleng.lift.well.AnnulusGas;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EspRunTest {

    /** Wells that flow past a gas-locked pump, wells that do not, at frequencies asked for in an order that narrows the reach. */
    @ParameterizedTest
    @CsvSource({"800, 2600", "2500, 1500", "2500, 2500", "6000, 1500", "6000, 2500", "12000, 2500"})
    void answersDoNotDependOnWhatWasAskedBefore(double gor, double reservoirPsia) {
        ProducedFluid fluid = new ProducedFluid(BlackOil.of(38, 0.8, gor), gor, 0.1);
        EspModel model =
                EspModel.of(Wells.well(fluid, reservoirPsia, 1.5, 6000, 4500), Wells.pump("4.0-850", 300, 200));
        double[] frequencies = {90, 30, 60, 40};
        EspRun run = model.run();
        for (double hz : frequencies) {
            run.roughlyAt(hz);
        }
        for (double hz : frequencies) {
            EspOutcome fresh = model.at(hz);
            for (EspOutcome again : new EspOutcome[] {run.at(hz), run.roughlyAt(hz)}) {
                assertThat(again).as("%s, %s", again, fresh).hasSameClassAs(fresh);
                if (fresh instanceof EspOutcome.Running) {
                    double rate = Wells.point(fresh).rateStbPerDay();
                    assertThat(Wells.point(again).rateStbPerDay()).isCloseTo(rate, within(1e-5 * rate));
                }
            }
        }
    }

    /** Gas lets the pump gain head again with the rate: three crossings, two of them beyond a coarse look at its reach. */
    @Test
    void crossingsNearTheEndOfTheReachAreFound() {
        PumpedWell well = new PumpedWell(
                "three",
                new InflowSpec.CompositePi(905, 750, 1.9),
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(1040, 0, 0), new SurveyStation(2601, 43, 30)),
                List.of(new PipeSection(0, new Conduit.Pipe(2.441, 0.0018))),
                new Conduit.Pipe(6.366, 0.0018),
                2600,
                1295,
                new TemperatureModel.LinearInTvd(121.5, 182.7),
                new ProducedFluid(BlackOil.of(45.75, 0.7226, 128.6), 894, 0.553),
                new Outlet.Wellhead(37.4),
                BeggsBrill.ORIGINAL,
                null,
                null,
                AnnulusGas.VENTED,
                null);
        EspModel model = EspModel.of(well, Wells.pump("4.0-850", 31, 20).withWear(new PumpWear(0.8574, 1.0)));
        EspOutcome.Running running = (EspOutcome.Running) model.at(31);

        assertThat(running.crossings()).hasSize(3);
        assertThat(running.crossings()).extracting(EspCrossing::stable).containsExactly(true, false, true);
        for (EspCrossing crossing : running.crossings()) {
            EspPoint at = model.pointAt(31, crossing.rateStbPerDay()).orElseThrow();
            assertThat(at.pump().dischargePressurePsia()).isCloseTo(crossing.dischargePressurePsia(), within(0.1));
        }
        assertThat(running.point().rateStbPerDay())
                .isEqualTo(running.crossings().get(2).rateStbPerDay());
    }

    /** However overloaded, the motor has a speed at which its power is what the pump takes. */
    @Test
    void overloadedMotorIsSlowAndSaysSo() {
        Esp slipping = Wells.pump("4.0-1750", 250, 12).withSpeedBasis(SpeedBasis.SHAFT_SPEED);
        EspOutcome.Running running =
                (EspOutcome.Running) EspModel.of(Wells.waterWell(), slipping).at(60);
        EspPoint point = running.point();

        assertThat(running.statuses()).extracting(EspStatus::condition).contains(EspCondition.OVERLOAD);
        assertThat(point.pump().pumpFrequencyHz()).isBetween(20.0, 55.0);
        assertThat(SpeedBasis.SHAFT_SPEED.pumpFrequencyHz(
                        point.power().surface().motor()))
                .isCloseTo(point.pump().pumpFrequencyHz(), within(1e-6));
    }

    /** Sizes beyond any installation are refused, before they overflow. */
    @Test
    void sizesAreBounded() {
        assertThatThrownBy(() -> new Vsd(300, 0.97, 0.98, 0.98, 1e300, 90))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("currentDistortion");
        assertThatThrownBy(() -> Cable.copper(WireSize.AWG_2, 1e300))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("lengthFt");
        assertThatThrownBy(() -> new Cable(WireSize.AWG_2, ConductorMetal.COPPER, Stranding.SOLID, 7000, 1e300, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("reactanceOhmPer1000FtAt60Hz");
        EspPoint point = Wells.point(
                EspModel.of(Wells.waterWell(), Wells.pump("4.0-1750", 250, 150)).at(60));
        assertThatThrownBy(() -> AnnulusLevel.of(Wells.waterWell(), point, 1e300))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("casingPressurePsia");
    }

    /** The cable is as warm as the well beside it, on the mean. */
    @Test
    void cableHasTheMeanTemperatureOfTheWellAboveThePump() {
        SurfacePower power = Wells.point(EspModel.of(Wells.waterWell(), Wells.pump("4.0-1750", 250, 150))
                        .at(60))
                .power()
                .surface();
        double atPumpF = 100.0 + 90.0 * 6800.0 / 7500.0;
        double lossKw =
                Cable.copper(WireSize.AWG_2, 7000.0).lossKw(power.motor().currentA(), 0.5 * (100.0 + atPumpF));

        assertThat(power.cableLossKw()).isCloseTo(lossKw, within(1e-9 * lossKw));
    }
}
