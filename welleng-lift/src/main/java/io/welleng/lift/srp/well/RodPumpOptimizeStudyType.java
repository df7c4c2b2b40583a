package io.welleng.lift.srp.well;

import io.welleng.core.study.StudyType;
import io.welleng.lift.esp.gas.BubbleRise;
import io.welleng.lift.esp.gas.IntakeAnnulus;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.lift.esp.gas.NaturalSeparation;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.rod.ApiTaper;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.CrankWeights;
import io.welleng.lift.srp.unit.MotorEfficiency;
import io.welleng.lift.srp.unit.PrimeMover;
import io.welleng.lift.srp.unit.PumpingUnit;
import io.welleng.lift.srp.unit.Rotation;
import io.welleng.lift.srp.unit.UnitGeometry;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;

/** Registers {@link RodPumpOptimizeStudy} under the name {@code rod_pump_optimize}. */
public final class RodPumpOptimizeStudyType implements StudyType<RodPumpOptimizeStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public RodPumpOptimizeStudyType() {}

    @Override
    public String name() {
        return "rod_pump_optimize";
    }

    @Override
    public String summary() {
        return "Best speed and stroke of a rod pump in its well within rod, gearbox, structure and motor limits, with advice"
                + " on pump-off and counterbalance";
    }

    @Override
    public Class<RodPumpOptimizeStudy> studyClass() {
        return RodPumpOptimizeStudy.class;
    }

    /** A well that its pump outruns; all figures are chosen, of no field's. */
    @Override
    public RodPumpOptimizeStudy example() {
        double depthFt = 4_600.0;
        PumpedWell well = PumpedWell.vertical(
                "EX-ROD",
                new InflowSpec.VogelPi(1_300.0, 0.3),
                4_900.0,
                depthFt,
                new Conduit.Pipe(2.441, 0.0018),
                new Conduit.Pipe(6.276, 0.0018),
                new TemperatureModel.LinearInTvd(90.0, 150.0),
                new ProducedFluid(BlackOil.of(32.0, 0.75, 200.0).withWaterSalinity(0.05), 200.0, 0.65),
                120.0,
                BeggsBrill.ORIGINAL);
        PumpDrive drive = new PumpDrive(
                new PumpingUnit(
                        UnitGeometry.conventional(155.0, 111.0, 111.0, 132.0, 183.0, 50.0, 36.0, Rotation.CLOCKWISE),
                        -500.0,
                        new Counterbalance.Rotary(420_000.0, 0.0),
                        456_000.0,
                        30_500.0,
                        null),
                List.of(42.0, 36.0),
                new CrankWeights(90_000.0, 12_000.0, 10.0, 45.0),
                new PrimeMover(new MotorEfficiency.Losses(40.0, 0.91, 0.4), 0.85, false),
                40.0);
        return new RodPumpOptimizeStudy(
                new RodPumpWell(
                        well,
                        PumpRods.of(ApiTaper.of(76, 1.75).string(depthFt), RodGrade.D, 0.1),
                        new PumpBarrel(
                                new DownholePump(1.75, 12.0, 100.0), 2.5e5, 1.2, new PlungerFit(0.005, 48.0), null),
                        new PumpIntake(
                                90.0,
                                new IntakeSeparation(
                                        new IntakeAnnulus(6.276, 2.875),
                                        new NaturalSeparation.Alhanati(BubbleRise.SLUG),
                                        0.0)),
                        drive),
                9.0);
    }
}
