package io.welleng.lift.srp.predict;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.pump.UnanchoredTubing;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.unit.PolishedRodMotion;

/**
 * Everything that makes the cards of a rod-pumped well.
 *
 * @param string the rods, down to the pump
 * @param motion motion of the polished rod
 * @param speed how the crank turns
 * @param pump the pump
 * @param condition what it does, or what is wrong with it
 * @param fluid what it lifts
 * @param damping viscous damping of the rods
 * @param tubing tubing that hangs free, or null where it is anchored at the pump
 * @param friction friction of the rods in a deviated well, or null in a vertical one
 */
public record PumpingWell(
        RodString string,
        PolishedRodMotion motion,
        CrankSpeed speed,
        DownholePump pump,
        PumpCondition condition,
        PumpFluid fluid,
        RodDamping damping,
        @OptionalValue UnanchoredTubing tubing,
        @OptionalValue RodFriction friction) {

    /** How far from 0 a motion may begin, by its stroke. */
    private static final double LEAST_POSITION = 1e-3;

    /** Checks that all parts are there and go together. */
    public PumpingWell {
        Check.present(string, "string");
        Check.present(motion, "motion");
        Check.inRange(motion.strokeIn(), 1, 1200, "motion.strokeIn", "in");
        double closed = LEAST_POSITION * motion.strokeIn();
        Check.inRange(motion.positionIn(0.0), -closed, closed, "motion.positionIn at the bottom of the stroke", "in");
        Check.present(speed, "speed");
        Check.inRange(speed.strokesPerMinute(), 0.05, 60, "speed.strokesPerMinute", "1/min");
        Check.present(pump, "pump");
        Check.present(condition, "condition");
        Check.present(fluid, "fluid");
        Check.present(damping, "damping");
        Check.inRange(string.lengthFt(), 50, 20_000, "string.lengthFt", "ft");
        Check.inRange(condition.hanging(string).lengthFt(), 10, 20_000, "length of the hanging rods", "ft");
        condition.behaviour(pump, fluid, speed.strokesPerMinute());
        if (friction != null) {
            Check.inRange(string.lengthFt(), 0, friction.survey().totalMdFt(), "string.lengthFt (in the survey)", "ft");
        }
    }

    /**
     * A vertical well with anchored tubing and a crank of constant speed.
     *
     * @param string the rods
     * @param motion motion of the polished rod
     * @param strokesPerMinute speed (1/min), 0.05–60
     * @param pump the pump
     * @param condition its condition
     * @param fluid what it lifts
     * @param dampingFactor Gibbs' factor (dimensionless), see {@link RodDamping#ofFactor}
     * @return the well
     */
    public static PumpingWell of(
            RodString string,
            PolishedRodMotion motion,
            double strokesPerMinute,
            DownholePump pump,
            PumpCondition condition,
            PumpFluid fluid,
            double dampingFactor) {
        return new PumpingWell(
                string,
                motion,
                new CrankSpeed.Constant(strokesPerMinute),
                pump,
                condition,
                fluid,
                RodDamping.ofFactor(dampingFactor, string),
                null,
                null);
    }

    /**
     * The well with another condition of the pump.
     *
     * @param other the condition
     * @return a copy
     */
    public PumpingWell withCondition(PumpCondition other) {
        return new PumpingWell(string, motion, speed, pump, other, fluid, damping, tubing, friction);
    }

    /**
     * The well with a crank that turns differently.
     *
     * @param other how it turns
     * @return a copy
     */
    public PumpingWell withSpeed(CrankSpeed other) {
        return new PumpingWell(string, motion, other, pump, condition, fluid, damping, tubing, friction);
    }

    /**
     * The well with another damping.
     *
     * @param other the damping
     * @return a copy
     */
    public PumpingWell withDamping(RodDamping other) {
        return new PumpingWell(string, motion, speed, pump, condition, fluid, other, tubing, friction);
    }

    /**
     * The well with another fluid or other pressures.
     *
     * @param other the fluid
     * @return a copy
     */
    public PumpingWell withFluid(PumpFluid other) {
        return new PumpingWell(string, motion, speed, pump, condition, other, damping, tubing, friction);
    }

    /**
     * The well with other tubing.
     *
     * @param other tubing that hangs free, or null for anchored tubing
     * @return a copy
     */
    public PumpingWell withTubing(UnanchoredTubing other) {
        return new PumpingWell(string, motion, speed, pump, condition, fluid, damping, other, friction);
    }

    /**
     * The well with friction of the rods.
     *
     * @param other the friction, or null for none
     * @return a copy
     */
    public PumpingWell withFriction(RodFriction other) {
        return new PumpingWell(string, motion, speed, pump, condition, fluid, damping, tubing, other);
    }
}
