package io.welleng.lift.esp;

import io.welleng.core.study.StudyType;
import io.welleng.lift.esp.electric.AnnulusHeatLaw;
import io.welleng.lift.esp.electric.Cable;
import io.welleng.lift.esp.electric.ElectricSystem;
import io.welleng.lift.esp.electric.Motor;
import io.welleng.lift.esp.electric.MotorCatalogue;
import io.welleng.lift.esp.electric.MotorCooling;
import io.welleng.lift.esp.electric.Protector;
import io.welleng.lift.esp.electric.Transformer;
import io.welleng.lift.esp.electric.Vsd;
import io.welleng.lift.esp.electric.WireSize;
import io.welleng.lift.optimum.Prices;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;

/** Registers {@link EspStudy} under the name {@code esp}. */
public final class EspStudyType implements StudyType<EspStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public EspStudyType() {}

    @Override
    public String name() {
        return "esp";
    }

    @Override
    public String summary() {
        return "Electric submersible pump in its well: operating point, condition with evidence, best frequency and its limits";
    }

    @Override
    public Class<EspStudy> studyClass() {
        return EspStudy.class;
    }

    @Override
    public EspStudy example() {
        PumpedWell well = PumpedWell.vertical(
                "EX-ESP",
                new InflowSpec.CompositePi(2600.0, 1800.0, 2.2),
                7500.0,
                6800.0,
                new Conduit.Pipe(2.992, 0.0018),
                new Conduit.Pipe(6.276, 0.0018),
                new TemperatureModel.LinearInTvd(105.0, 190.0),
                new ProducedFluid(BlackOil.of(30.0, 0.7, 300.0).withWaterSalinity(0.05), 300.0, 0.7),
                180.0,
                BeggsBrill.ORIGINAL);
        ElectricSystem electric = new ElectricSystem(
                Motor.of("100 hp", MotorCatalogue.standard().find("Novomet 117 mm 60 Hz"), 100.0, 1400.0, 46.0, 4.56),
                new Protector(2.0, 60.0),
                Cable.copper(WireSize.AWG_2, 7000.0),
                new Transformer(260.0, 0.98, List.of()),
                new Vsd(260.0, 0.97, 0.98, 0.98, 0.1, 90.0));
        Esp esp = Esp.of(new StageSpec.Named("4.0-1750"), 170, IntakeGas.plain(4.0), electric)
                .withCooling(new EspCooling(
                        new MotorCooling(6.276, 4.56, 18.0, 1.0, AnnulusHeatLaw.GNIELINSKI), false, null));
        return new EspStudy(
                well,
                esp,
                50.0,
                EspLimits.USUAL,
                new EspObjective.BestMargin(new Prices(60.0, 0.09, 0.5)),
                null,
                120.0);
    }
}
