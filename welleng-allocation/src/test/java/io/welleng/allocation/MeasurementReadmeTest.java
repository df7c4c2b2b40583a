package io.welleng.allocation;

import static io.welleng.core.testing.ReadmeBlocks.ofReadme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.allocation.blend.Blend;
import io.welleng.allocation.blend.BlendComponent;
import io.welleng.allocation.blend.Mixing;
import io.welleng.allocation.meter.AllowedUncertaintyFile;
import io.welleng.allocation.meter.DifferentialGas;
import io.welleng.allocation.meter.DpUncertainty;
import io.welleng.allocation.meter.FactorKind;
import io.welleng.allocation.meter.GasUncertainty;
import io.welleng.allocation.meter.KFactorCurve;
import io.welleng.allocation.meter.LinearMeter;
import io.welleng.allocation.meter.LinearUncertainty;
import io.welleng.allocation.meter.LiquidConditions;
import io.welleng.allocation.meter.LiquidPulses;
import io.welleng.allocation.meter.LiquidUncertainty;
import io.welleng.allocation.meter.MeterKind;
import io.welleng.allocation.meter.MeterRunReport;
import io.welleng.allocation.meter.MeterRunStudy;
import io.welleng.allocation.meter.MeteredGas;
import io.welleng.allocation.meter.TicketRounding;
import io.welleng.allocation.meter.dp.DpMeter;
import io.welleng.allocation.meter.dp.MeterTube;
import io.welleng.allocation.meter.dp.OrificeExpansibility;
import io.welleng.allocation.meter.dp.PressureTaps;
import io.welleng.allocation.meter.dp.PrimaryElement;
import io.welleng.allocation.meter.dp.StaticTap;
import io.welleng.allocation.meter.prover.ProverSteel;
import io.welleng.allocation.meter.prover.ProverWall;
import io.welleng.allocation.meter.prover.Proving;
import io.welleng.allocation.meter.prover.ProvingMethod;
import io.welleng.allocation.meter.prover.ProvingReference;
import io.welleng.allocation.meter.prover.ProvingRun;
import io.welleng.allocation.meter.prover.RepeatabilityRule;
import io.welleng.allocation.shrinkage.FlashStage;
import io.welleng.allocation.shrinkage.ShrinkageConditions;
import io.welleng.allocation.shrinkage.ShrinkageModel;
import io.welleng.allocation.shrinkage.ShrinkageOutcome;
import io.welleng.allocation.shrinkage.StageFlashShrinkage;
import io.welleng.allocation.tank.Gauging;
import io.welleng.allocation.tank.ShellSteel;
import io.welleng.allocation.tank.StockChange;
import io.welleng.allocation.tank.StrapPoint;
import io.welleng.allocation.tank.Tank;
import io.welleng.allocation.tank.TankOutcome;
import io.welleng.allocation.tank.TankShape;
import io.welleng.allocation.tank.TankShell;
import io.welleng.allocation.tank.TankVolumes;
import io.welleng.allocation.volume.BaseCondition;
import io.welleng.allocation.volume.Commodity;
import io.welleng.allocation.volume.DensitySource;
import io.welleng.allocation.volume.Hydrometer;
import io.welleng.allocation.volume.LiquidDensity;
import io.welleng.allocation.volume.VolumeCorrection;
import io.welleng.allocation.volume.VolumeCorrectionReport;
import io.welleng.allocation.volume.VolumeCorrectionStudy;
import io.welleng.core.testing.ReadmeBlocks;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.gas.GasImpurities;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code of README.md about measurement is the code below, and prints what README.md shows. */
class MeasurementReadmeTest {

    private final VolumeCorrection correction = VolumeCorrection.of(Commodity.crudeOil(), BaseCondition.DEG_60_F);
    private final DensitySource density = new DensitySource.AtBase(LiquidDensity.api(34.2));

    @Test
    void theCodeOfTheReadmeIsThatOfTheTests() {
        assertThat(ofReadme("java").stream().map(ReadmeBlocks::words))
                .containsExactlyInAnyOrderElementsOf(ReadmeBlocks.ofTests(MeasurementReadmeTest.class));
    }

    @Test
    void volumeCorrection() {
        // README begins
        VolumeCorrection correction = VolumeCorrection.of(Commodity.crudeOil(), BaseCondition.DEG_60_F);
        DensitySource sample = new DensitySource.Observed(
                LiquidDensity.api(34.6), 78.4, 0.0, Hydrometer.AT_60_F); // as read in the laboratory at °F and psig
        VolumeCorrectionReport corrected = new VolumeCorrectionStudy(
                        correction, sample, 112.3, 145.0, 12_480.6, 0.0035) // of the volume: °F, psig, bbl, S&W
                .run();
        // README ends
        assertThat(ofReadme("text")).contains(corrected.toString());
    }

    @Test
    void tank() {
        // README begins
        DensitySource density = new DensitySource.AtBase(LiquidDensity.api(34.2));
        Tank tank = new Tank(
                "T-101",
                new TankShape.CapacityTable(List.of(
                        new StrapPoint(0, 12), new StrapPoint(20, 10_110), new StrapPoint(40, 20_215))), // ft, bbl
                new TankShell(ShellSteel.MILD_CARBON, 60, false), // table made at 60 °F, not insulated
                null, // fixed roof
                correction);
        TankOutcome morning =
                tank.gauge(new Gauging(8.25, 0.5, 96.4, 71.0, density, 0.002)); // ft, ft of water, °F of oil and air
        TankOutcome next = tank.gauge(new Gauging(31.40, 0.6, 93.8, 68.5, density, 0.002));
        // README ends
        StockChange change = StockChange.between(volumes(morning), volumes(next));
        assertThat(ofReadme("text")).contains(next + "\n" + change);
        assertThat(change.netStandardBbl())
                .isCloseTo(
                        volumes(next).standard().netStandardBbl()
                                - volumes(morning).standard().netStandardBbl(),
                        within(1e-9));
    }

    @Test
    void blendAndShrinkage() {
        // README begins
        Blend blend = Blend.of(
                List.of(
                        new BlendComponent(
                                "crude", 18_200, 872.4, 0.004, 22.0, 0.0165), // bbl, kg/m³, S&W, PTB, sulphur
                        new BlendComponent("condensate", 1_350, 731.0, 0.0, 0.0, 0.0008)),
                Mixing.lightInCrude("condensate"));
        ShrinkageModel model =
                new StageFlashShrinkage(BlackOil.of(34.2, 0.82, 600), List.of(new FlashStage(64.7, 110))); // psia, °F
        ShrinkageOutcome shrunk =
                model.at(new ShrinkageConditions(LocalDate.of(2026, 1, 1), 264.7, 125)); // at the meter: psia, °F
        // README ends
        assertThat(ofReadme("text")).contains(blend + "\n" + shrunk);
    }

    private static TankVolumes volumes(TankOutcome outcome) {
        return ((TankOutcome.Gauged) outcome).volumes();
    }

    @Test
    void provedTurbine() {
        // README begins
        Proving proving = new Proving(
                new ProvingReference.PipeProver(
                        10.0, ProverSteel.MILD_CARBON, new ProverWall(15.5, 0.25), 0.0002), // bbl; in, in; fraction
                1000.0, // pulses/bbl, nominal
                correction,
                density,
                Stream.of(9_981.2, 9_983.6, 9_982.1, 9_981.7, 9_983.0) // pulses, then °F and psig of meter and prover
                        .map(pulses -> new ProvingRun(pulses, 91.2, 110.0, 91.5, 104.0, null, null))
                        .toList(),
                ProvingMethod.AVERAGE_METER_FACTOR,
                RepeatabilityRule.fiveRuns(),
                TicketRounding.MPMS_12_2,
                null);
        LiquidPulses day = new LiquidPulses(
                new LinearMeter(MeterKind.TURBINE, KFactorCurve.constant(1000.0)),
                24_518_300.0, // pulses
                24.0, // h
                null, // the meter factor comes from the proving
                FactorKind.METER_FACTOR,
                new LiquidConditions(91.4, 112.0, density, correction, 0.0035, TicketRounding.MPMS_12_2),
                new LinearUncertainty(2.0, 0.0010, 0.0),
                new LiquidUncertainty(0.5, 3.0, 1.0, 0.0005, 0.0005));
        MeterRunReport ticket = new MeterRunStudy(
                        "LACT-1",
                        day,
                        proving,
                        List.of(AllowedUncertaintyFile.standard().find("fiscal_oil")))
                .run();
        // README ends
        assertThat(ofReadme("text")).contains(ticket.toString());
        assertThat(ticket.passes()).isTrue();
    }

    @Test
    void orifice() {
        // README begins
        DifferentialGas gas = new DifferentialGas(
                new DpMeter(
                        new PrimaryElement.OrificePlate(PressureTaps.FLANGE, OrificeExpansibility.ISO_2003),
                        MeterTube.steel(7.981, 4.250)), // in, in
                2.35, // psi across the plate
                615.0, // psia
                StaticTap.UPSTREAM,
                88.0, // °F
                24.0, // h
                MeteredGas.of(0.65, GasImpurities.NONE, 0.0118, 1.29), // gravity, cP, isentropic exponent
                new DpUncertainty(0.004, 0.0007, 0.002),
                new GasUncertainty(0.002, 0.5, 0.002, 0.004));
        MeterRunReport flow = new MeterRunStudy(
                        "FE-201",
                        gas,
                        null,
                        List.of(AllowedUncertaintyFile.standard().find("fiscal_gas")))
                .run();
        // README ends
        assertThat(ofReadme("text")).contains(flow.toString());
    }
}
