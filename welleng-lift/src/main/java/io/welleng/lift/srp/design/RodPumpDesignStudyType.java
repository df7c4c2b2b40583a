package io.welleng.lift.srp.design;

import io.welleng.core.study.StudyType;
import io.welleng.lift.srp.rod.RodGrade;
import io.welleng.lift.srp.tubing.TubingString;
import io.welleng.lift.srp.unit.MotorEfficiency;
import io.welleng.lift.srp.unit.PrimeMover;
import java.util.List;

/** Registers {@link RodPumpDesignStudy} under the name {@code rod_pump_design}. */
public final class RodPumpDesignStudyType implements StudyType<RodPumpDesignStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public RodPumpDesignStudyType() {}

    @Override
    public String name() {
        return "rod_pump_design";
    }

    @Override
    public String summary() {
        return "Design of a rod-pumped installation: plunger, stroke, speed, tapered rods and unit for a wanted rate, ranked";
    }

    @Override
    public Class<RodPumpDesignStudy> studyClass() {
        return RodPumpDesignStudy.class;
    }

    /** 250 bbl/d from 5,500 ft, with a unit in the yard and strokes of units that could be bought. */
    @Override
    public RodPumpDesignStudy example() {
        return new RodPumpDesignStudy(
                "EX-SRP",
                new DesignWell(
                        250.0,
                        TubingString.anchored(2.875, 2.441, 5500.0),
                        new PumpIntake.FluidLevel(5000.0, 80.0),
                        110.0,
                        0.94,
                        new PumpEfficiency.Overall(0.85, "Assumed: gas anchor below the perforations, new pump")),
                new PumpFit.ApiPump(PumpKind.INSERT_HEAVY_WALL),
                List.of(1.25, 1.5, 1.75, 2.0),
                List.of(
                        new UnitChoice.Rated("C-320D-256-100", List.of(86.0, 100.0)),
                        new UnitChoice.Strokes(List.of(74.0, 120.0, 144.0))),
                RodSelection.api(RodGrade.D, 66, 76, 77, 86, 87),
                DesignLimits.ratings(0.9),
                new DriveAssumption(new PrimeMover(new MotorEfficiency.Constant(0.87), 0.85, false), 1.375),
                RankWeights.balanced(),
                new Rp11lMethod());
    }
}
