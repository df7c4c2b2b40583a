package io.welleng.lift.srp;

import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.unit.Counterbalance;
import io.welleng.lift.srp.wave.Damping;
import java.util.List;

/** A well of 5,000 ft, its predicted cards, and the study of them. */
final class DynacardCards {

    static final double GRAVITY = 0.9;
    static final double TUBING_PSIA = 100.0;
    static final double INTAKE_PSIA = 200.0;
    static final double SPEED = 8.0;
    static final double PLUNGER_IN = 1.5;
    static final double FACTOR = 0.1;

    static final List<RodPiece> RODS =
            List.of(new RodPiece.Catalogued("7/8 in steel", 1725.0), new RodPiece.Catalogued("3/4 in steel", 3275.0));

    static final UnitSource UNIT = new UnitSource.Published("C-114D-133-54", new Counterbalance.Rotary(250_000, 0));

    private DynacardCards() {}

    /** Discharge pressure of hydrostatics with water of 62.3664 lbf/ft³ (psia). */
    static double dischargePsia(double tvdFt) {
        return TUBING_PSIA + GRAVITY * 62.3664 / 144.0 * tvdFt;
    }

    static RodPumpStudy pumping(PumpCondition condition) {
        return pumping(condition, null, null);
    }

    static RodPumpStudy pumping(PumpCondition condition, TubingSetting tubing, HoleSetting hole) {
        double tvd = hole == null ? 5000.0 : hole.path().tvdFt(5000.0);
        return new RodPumpStudy(
                "W-1",
                RODS,
                new MotionSource.Unit(UNIT),
                new PumpSpeed.Constant(SPEED),
                new DownholePump(PLUNGER_IN, 8.0, 0.0),
                condition,
                new PumpFluid(INTAKE_PSIA, dischargePsia(tvd), GRAVITY, 2.5e5, 1.2),
                new Damping.Factor(FACTOR),
                tubing,
                hole,
                null,
                null);
    }

    static RodPumpOutcome.Pumping predict(RodPumpStudy study) {
        return (RodPumpOutcome.Pumping) study.run().outcome();
    }

    static DynacardStudy study(PumpCondition condition) {
        return study(CardPoint.card(predict(pumping(condition)).surface().points()));
    }

    static DynacardStudy study(Card card) {
        return study(CardRecord.of(card, SPEED));
    }

    static DynacardStudy study(CardRecord record) {
        return DynacardStudy.of(
                "W-1",
                record,
                RODS,
                new DampingChoice.Given(new Damping.Factor(FACTOR)),
                PumpSetting.of(PLUNGER_IN),
                GRAVITY,
                TUBING_PSIA);
    }

    static DynacardOutcome.Analysed analysed(DynacardStudy study) {
        return (DynacardOutcome.Analysed) study.run().outcome();
    }
}
