package io.welleng.lift.srp;

import io.welleng.core.study.StudyType;
import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.predict.PredictionOutcome;
import io.welleng.lift.srp.predict.PredictiveSolver;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.unit.CardAlignment;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.unit.MotorEfficiency;
import io.welleng.lift.srp.unit.PrimeMover;
import io.welleng.lift.srp.wave.Buoyancy;
import io.welleng.lift.srp.wave.Damping;
import java.util.List;

/** Registers {@link DynacardStudy} under the name {@code dynacard}. */
public final class DynacardStudyType implements StudyType<DynacardStudy> {

    private static final double GRAVITY = 0.92;
    private static final double TUBING_PRESSURE_PSIA = 115.0;
    private static final double CASING_PRESSURE_PSIA = 65.0;
    private static final double PLUNGER_IN = 1.25;
    private static final double FRICTION_LBF = 50.0;
    private static final double FACTOR = 0.1;
    private static final double SPEED = 9.0;
    private static final int POINTS = 120;

    /** For {@link java.util.ServiceLoader}. */
    public DynacardStudyType() {}

    @Override
    public String name() {
        return "dynacard";
    }

    @Override
    public String summary() {
        return "What a surface card says: pump card, fillage, intake pressure, rate, condition, rod stress, torque and balance";
    }

    @Override
    public Class<DynacardStudy> studyClass() {
        return DynacardStudy.class;
    }

    /** A pump in 5,000 ft that fills to 70 % and pounds; the card is synthetic, by the predictive solver. */
    @Override
    public DynacardStudy example() {
        List<RodPiece> rods = List.of(
                new RodPiece.Catalogued("7/8 in steel", 1725.0), new RodPiece.Catalogued("3/4 in steel", 3275.0));
        UnitSource unit = new UnitSource.Published("C-114D-133-54", new Counterbalance.Rotary(250_000.0, 0.0));
        double depth = RodPiece.string(rods).lengthFt();
        PumpFluid fluid = new PumpFluid(
                180.0,
                PumpFluid.dischargePressurePsia(
                        TUBING_PRESSURE_PSIA, GRAVITY * Buoyancy.WATER_LBF_PER_FT3 / 144.0, depth),
                GRAVITY,
                2.5e5,
                1.2);
        PredictionOutcome card = PredictiveSolver.standard()
                .withPoints(POINTS)
                .solve(new RodPumpStudy(
                                "EX-SRP",
                                rods,
                                new MotionSource.Unit(unit),
                                new PumpSpeed.Constant(SPEED),
                                new DownholePump(PLUNGER_IN, 8.0, FRICTION_LBF),
                                new PumpCondition.FluidPound(0.7, 150.0),
                                fluid,
                                new Damping.Factor(FACTOR),
                                null,
                                null,
                                null,
                                null)
                        .well());
        return new DynacardStudy(
                "EX-SRP",
                record(((PredictionOutcome.Predicted) card).surface()),
                rods,
                new DampingChoice.Given(new Damping.Factor(FACTOR)),
                new PumpSetting(PLUNGER_IN, FRICTION_LBF, 1.0, null, 1.08),
                GRAVITY,
                TUBING_PRESSURE_PSIA,
                CASING_PRESSURE_PSIA,
                null,
                new UnitSetting(
                        unit,
                        CardAlignment.BY_TIME,
                        new PrimeMover(new MotorEfficiency.Losses(15.0, 0.89, 0.4), 0.85, false)),
                StressSetting.of("D"),
                null,
                SolverChoice.BOTH,
                null,
                45.0);
    }

    /** The card as an instrument would write it, to 0.01 in and 1 lbf. */
    private static CardRecord record(Card card) {
        double[] position = card.positionsIn();
        double[] load = card.loadsLbf();
        for (int i = 0; i < position.length; i++) {
            position[i] = Math.round(100.0 * position[i]) / 100.0;
            load[i] = Math.round(load[i]);
        }
        return CardRecord.of(Card.of(position, load), SPEED);
    }
}
