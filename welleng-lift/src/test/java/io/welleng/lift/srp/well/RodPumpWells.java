package io.welleng.lift.srp.well;

import io.welleng.lift.esp.gas.BubbleRise;
import io.welleng.lift.esp.gas.IntakeAnnulus;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.lift.esp.gas.NaturalSeparation;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.rod.ApiTaper;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.FourBar;
import io.welleng.lift.srp.unit.LeverClass;
import io.welleng.lift.srp.unit.MotorEfficiency;
import io.welleng.lift.srp.unit.PrimeMover;
import io.welleng.lift.srp.unit.PumpingUnit;
import io.welleng.lift.srp.unit.Rotation;
import io.welleng.lift.srp.unit.StrokeOnly;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;

/** Wells for the tests of this package. */
final class RodPumpWells {

    static final List<Double> RADII = List.of(42.0, 36.0, 30.0);

    private RodPumpWells() {}

    /** A linkage of a stroke near 120 in. */
    static FourBar linkage() {
        return new FourBar(
                LeverClass.CLASS_I, 155.0, 111.0, 111.0, Math.hypot(111.0, 133.0), 132.0, 42.0, Rotation.CLOCKWISE);
    }

    static PumpedWell well(InflowSpec inflow, double perforationsFt, double intakeFt, ProducedFluid fluid) {
        return PumpedWell.vertical(
                "R-1",
                inflow,
                perforationsFt,
                intakeFt,
                new Conduit.Pipe(2.441, 0.0018),
                new Conduit.Pipe(6.276, 0.0018),
                new TemperatureModel.LinearInTvd(90.0, 160.0),
                fluid,
                120.0,
                BeggsBrill.ORIGINAL);
    }

    static ProducedFluid fluid(double gor, double waterCut) {
        return new ProducedFluid(BlackOil.of(32.0, 0.75, Math.max(50.0, gor)).withWaterSalinity(0.05), gor, waterCut);
    }

    static PumpDrive drive() {
        return new PumpDrive(
                new PumpingUnit(
                        linkage(), -500.0, new Counterbalance.Rotary(350_000.0, 0.0), 456_000.0, 30_500.0, null),
                RADII,
                null,
                new PrimeMover(new MotorEfficiency.Losses(50.0, 0.9, 0.4), 0.85, false),
                50.0);
    }

    static PumpDrive harmonicDrive(double strokeIn) {
        return new PumpDrive(
                new PumpingUnit(
                        new StrokeOnly(strokeIn),
                        0.0,
                        new Counterbalance.Rotary(300_000.0, 0.0),
                        456_000.0,
                        30_500.0,
                        null),
                new PrimeMover(new MotorEfficiency.Constant(0.85), 0.85, false),
                50.0);
    }

    static PumpRods rods(double lengthFt) {
        return PumpRods.of(ApiTaper.of(76, 1.75).string(lengthFt), RodGrade.D, 0.1);
    }

    static PumpBarrel barrel() {
        return new PumpBarrel(new DownholePump(1.75, 12.0, 50.0), 2.5e5, 1.2);
    }

    static PumpIntake intake(double leastPsia) {
        return new PumpIntake(
                leastPsia,
                new IntakeSeparation(
                        new IntakeAnnulus(6.276, 2.875), new NaturalSeparation.Alhanati(BubbleRise.SLUG), 0.0));
    }

    static RodPumpWell spec(PumpedWell well) {
        return new RodPumpWell(well, rods(well.intakeMdFt()), barrel(), intake(80.0), drive());
    }

    /** A well of much inflow for its pump: loads are the limit. */
    static RodPumpWell strong() {
        return spec(well(new InflowSpec.VogelPi(1800.0, 0.8), 5600.0, 5200.0, fluid(250.0, 0.6)));
    }

    /** A well of little inflow: the reservoir is the limit. */
    static RodPumpWell weak() {
        return spec(well(new InflowSpec.VogelPi(1400.0, 0.25), 5600.0, 5200.0, fluid(250.0, 0.6)));
    }
}
