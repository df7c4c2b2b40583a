package io.welleng.lift.srp.design;

import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.tubing.TubingString;
import io.welleng.lift.srp.unit.MotorEfficiency;
import io.welleng.lift.srp.unit.PrimeMover;
import java.util.List;

/** Parts of studies that several tests use. */
final class Designs {

    static final DriveAssumption DRIVE =
            new DriveAssumption(new PrimeMover(new MotorEfficiency.Constant(0.9), 0.85, false), 1.4);

    private Designs() {}

    static RodPumpDesignStudy example() {
        return new RodPumpDesignStudyType().example();
    }

    static DesignWell well(double rate, double depthFt, double levelFt, double efficiency) {
        return new DesignWell(
                rate,
                TubingString.anchored(2.875, 2.441, depthFt),
                new PumpIntake.FluidLevel(levelFt, 60.0),
                100.0,
                0.9,
                new PumpEfficiency.Overall(efficiency, "test"));
    }

    static RodPumpDesignStudy study(DesignWell well, List<Double> plungers, List<UnitChoice> units, RodSelection rods) {
        return study(well, plungers, units, rods, DesignLimits.ratings(1.0));
    }

    static RodPumpDesignStudy study(
            DesignWell well, List<Double> plungers, List<UnitChoice> units, RodSelection rods, DesignLimits limits) {
        return new RodPumpDesignStudy(
                "test",
                well,
                new PumpFit.ApiPump(PumpKind.TUBING),
                plungers,
                units,
                rods,
                limits,
                DRIVE,
                RankWeights.balanced(),
                new Rp11lMethod());
    }

    static RodSelection rods(int... numbers) {
        return RodSelection.api(RodGrade.D, numbers);
    }

    static DesignOutcome.Chosen chosen(RodPumpDesignStudy study) {
        return (DesignOutcome.Chosen) study.run().outcome();
    }
}
