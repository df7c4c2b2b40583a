package io.welleng.lift.srp;

import io.welleng.core.study.StudyType;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.MotorEfficiency;
import io.welleng.lift.srp.unit.PrimeMover;
import io.welleng.lift.srp.wave.Damping;
import java.util.List;

/** Registers {@link RodPumpStudy} under the name {@code rod_pump}. */
public final class RodPumpStudyType implements StudyType<RodPumpStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public RodPumpStudyType() {}

    @Override
    public String name() {
        return "rod_pump";
    }

    @Override
    public String summary() {
        return "Cards, loads, torque, rod stress, energy and rate of a rod pump in any condition, by the wave equation";
    }

    @Override
    public Class<RodPumpStudy> studyClass() {
        return RodPumpStudy.class;
    }

    /** A full pump in 5,000 ft on a published conventional unit, tubing not anchored. */
    @Override
    public RodPumpStudy example() {
        return new RodPumpStudy(
                "EX-SRP",
                List.of(
                        new RodPiece.Catalogued("7/8 in steel", 1725.0),
                        new RodPiece.Catalogued("3/4 in steel", 3275.0)),
                new MotionSource.Unit(
                        new UnitSource.Published("C-114D-133-54", new Counterbalance.Rotary(250_000.0, 0.0))),
                new PumpSpeed.Constant(9.0),
                new DownholePump(1.25, 8.0, 50.0),
                new PumpCondition.Full(),
                new PumpFluid(180.0, 2107.0, 0.92, 2.5e5, 1.2),
                new Damping.Factor(0.1),
                new TubingSetting(2.375, 1.995, 0.0),
                null,
                StressSetting.of("D"),
                new PrimeMover(new MotorEfficiency.Losses(15.0, 0.89, 0.4), 0.85, false));
    }
}
