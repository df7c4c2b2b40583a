package io.welleng.lift.esp.diagnosis;

import io.welleng.lift.esp.electric.Cable;
import io.welleng.lift.esp.electric.ElectricSystem;
import io.welleng.lift.esp.electric.Motor;
import io.welleng.lift.esp.electric.MotorCatalogue;
import io.welleng.lift.esp.electric.Protector;
import io.welleng.lift.esp.electric.SurfacePower;
import io.welleng.lift.esp.electric.Transformer;
import io.welleng.lift.esp.electric.Vsd;
import io.welleng.lift.esp.electric.WireSize;
import io.welleng.lift.esp.gas.MarchResult;
import io.welleng.lift.esp.gas.StageMarch;
import io.welleng.lift.esp.gas.StageRun;
import io.welleng.lift.esp.pump.PumpStage;
import io.welleng.lift.esp.pump.PumpWear;
import io.welleng.lift.esp.pump.StageCatalogue;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.time.Instant;
import java.util.List;

/** Pumps whose wear is known, and what their instruments would read. */
final class Pumps {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final PumpStage STAGE = StageCatalogue.standard().find("4.0-1750");
    static final int STAGES = 170;
    static final double TEMPERATURE_F = 165;
    static final double CABLE_F = 150;

    static final PumpedFluid OIL = new PumpedFluid.Produced(
            new ProducedFluid(BlackOil.of(30, 0.75, 350).withWaterSalinity(0.05), 350, 0.6), null, null, null);

    static final PumpedFluid WATER = new PumpedFluid.Liquid(62.0, 0.5, 1.02);

    static final ElectricSystem ELECTRIC = new ElectricSystem(
            Motor.of("150 hp", MotorCatalogue.standard().find("Novomet 117 mm 60 Hz"), 150, 2200, 45, 4.6),
            new Protector(2, 60),
            Cable.copper(WireSize.AWG_4, 6300),
            new Transformer(250, 0.98, List.of()),
            new Vsd(250, 0.97, 0.99, 0.96, 0.3, 90));

    private Pumps() {}

    static EspDiagnosisStudy study(PumpedFluid fluid, ElectricSystem electric, List<EspSample> samples) {
        return new EspDiagnosisStudy(
                "D-1",
                STAGE.data(),
                STAGES,
                fluid,
                TEMPERATURE_F,
                null,
                null,
                electric,
                electric == null ? null : CABLE_F,
                null,
                samples);
    }

    /** What a worn pump does. */
    static MarchResult worn(PumpedFluid fluid, PumpWear wear, double hz, double rate, double pIn, Double waterCut) {
        StageRun run =
                StageMarch.of(STAGE, STAGES, hz).withWear(wear).run(fluid.entering(rate, waterCut, pIn, TEMPERATURE_F));
        run.march(pIn, TEMPERATURE_F);
        return run.result();
    }

    /** What is read of it. */
    static EspSample sample(Instant time, PumpedFluid fluid, PumpWear wear, double hz, double rate, double pIn) {
        MarchResult result = worn(fluid, wear, hz, rate, pIn, null);
        SurfacePower power = ELECTRIC.at(result.power().shaftHp(), hz, CABLE_F);
        return EspSample.of(time, hz, rate, pIn, result.dischargePressurePsia())
                .withElectric(power.surfaceKw(), power.motor().currentA(), power.surfaceVoltageV());
    }
}
