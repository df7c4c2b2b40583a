package io.welleng.lift.esp.sizing;

import io.welleng.core.study.StudyType;
import io.welleng.lift.esp.electric.MotorCatalogue;
import io.welleng.lift.esp.gas.BubbleRise;
import io.welleng.lift.esp.gas.IntakeAnnulus;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.lift.esp.gas.NaturalSeparation;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;

/** Registers {@link EspSizingStudy} under the name {@code esp_sizing}. */
public final class EspSizingStudyType implements StudyType<EspSizingStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public EspSizingStudyType() {}

    @Override
    public String name() {
        return "esp_sizing";
    }

    @Override
    public String summary() {
        return "Submersible pump for a rate: stages, motor, cable, transformer and drive, ranked, with every refusal";
    }

    @Override
    public Class<EspSizingStudy> studyClass() {
        return EspSizingStudy.class;
    }

    /** A well of 80 % water that shall make 1,800 STB/d. */
    @Override
    public EspSizingStudy example() {
        return new EspSizingStudy(
                PumpedWell.vertical(
                        "EX-1",
                        new InflowSpec.CompositePi(2600.0, 1500.0, 1.6),
                        7000.0,
                        6200.0,
                        new Conduit.Pipe(2.441, 0.0018),
                        new Conduit.Pipe(6.276, 0.0018),
                        new TemperatureModel.LinearInTvd(120.0, 180.0),
                        new ProducedFluid(BlackOil.of(30.0, 0.75, 300.0).withWaterSalinity(0.05), 320.0, 0.8),
                        200.0,
                        HagedornBrown.MODIFIED),
                1800.0,
                60.0,
                7.0,
                null,
                new IntakeSeparation(
                        new IntakeAnnulus(6.276, 4.0), new NaturalSeparation.Alhanati(BubbleRise.SLUG), 0.0),
                null,
                ElectricOffer.generic(MotorCatalogue.standard().find("Novomet 117 mm 60 Hz"), 6300.0, 150.0)
                        .withSurface(GenericElectrics.transformers(0.98), GenericElectrics.drives(0.97, 90.0)),
                null);
    }
}
