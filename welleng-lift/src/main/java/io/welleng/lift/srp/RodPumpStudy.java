package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import io.welleng.lift.srp.predict.PumpingWell;
import io.welleng.lift.srp.predict.RodDamping;
import io.welleng.lift.srp.predict.RodFriction;
import io.welleng.lift.srp.pump.DownholePump;
import io.welleng.lift.srp.pump.PumpCondition;
import io.welleng.lift.srp.pump.PumpFluid;
import io.welleng.lift.srp.pump.UnanchoredTubing;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.tubing.TubingString;
import io.welleng.lift.srp.unit.PrimeMover;
import io.welleng.lift.srp.wave.Damping;
import java.util.Arrays;
import java.util.List;

/**
 * Which cards, loads, torque and rate does this rod pump give, in the condition it is in? By the damped wave equation
 * marched in time until the strokes repeat themselves, with API RP 11L beside it where its charts hold.
 *
 * <p>How far the two are apart in the worked example of the recommended practice (5,000 ft of 7/8 and 3/4 in rods, 16
 * strokes/min of 54 in, 1.5 in pump, tubing not anchored): the wave equation with the published linkage of a C-114D-133-54,
 * its crank shortened to that stroke, at constant speed and \( \lambda = 0.1 \) gives a peak load of 14,780 lbf (printed
 * 14,356), a minimum load of 5,225 lbf (5,248), 8.72 hp at the polished rod (8.5) and a plunger stroke of 46.4 in (41.2).
 * In harmonic motion it gives 13,790 and 5,970 lbf, 7.96 hp and 42.9 in. So loads and power of a real unit agree within 3 %
 * and the stroke is 13 % longer: this short pitman turns the rods round hard at the bottom, at high speed and without the
 * slip of a motor, and the plunger overtravels; 0.2 for \( \lambda \) brings it to 43.4 in, with 10.2 hp. The charts are
 * means over units and motors, and do not tell their damping.
 *
 * @param name name of the well
 * @param rods the string from the polished rod down to the pump, whose depth is its length
 * @param motion what moves the polished rod
 * @param speed how the crank turns
 * @param pump the pump
 * @param condition what it does, or what is wrong with it
 * @param fluid what it lifts, between which pressures
 * @param damping damping of the rods, the same for all sections
 * @param tubing the tubing; null where it is anchored at the pump
 * @param hole path of a deviated hole with friction; null in a vertical well
 * @param stress grades of the rods; null where their loading is not asked for
 * @param primeMover motor and drive; null where the energy is not asked for. It is answered for a unit only
 */
public record RodPumpStudy(
        String name,
        List<RodPiece> rods,
        MotionSource motion,
        PumpSpeed speed,
        DownholePump pump,
        PumpCondition condition,
        PumpFluid fluid,
        Damping damping,
        @OptionalValue TubingSetting tubing,
        @OptionalValue HoleSetting hole,
        @OptionalValue StressSetting stress,
        @OptionalValue PrimeMover primeMover)
        implements Study<RodPumpReport> {

    /** Checks that all parts are there and go together. */
    public RodPumpStudy {
        Check.text(name, "name");
        rods = List.copyOf(Check.notEmpty(rods, "rods"));
        Check.present(motion, "motion");
        Check.present(speed, "speed");
        Check.present(damping, "damping");
        if (stress != null) {
            stress.check(rods.size());
        }
        well(rods, motion, speed, pump, condition, fluid, damping, tubing, hole);
    }

    /**
     * The same study with another motion.
     *
     * @param other what moves the polished rod
     * @return a copy
     */
    public RodPumpStudy withMotion(MotionSource other) {
        return new RodPumpStudy(
                name, rods, other, speed, pump, condition, fluid, damping, tubing, hole, stress, primeMover);
    }

    /**
     * The same study at another speed.
     *
     * @param other how the crank turns
     * @return a copy
     */
    public RodPumpStudy withSpeed(PumpSpeed other) {
        return new RodPumpStudy(
                name, rods, motion, other, pump, condition, fluid, damping, tubing, hole, stress, primeMover);
    }

    /**
     * The same study with the pump in another condition.
     *
     * @param other the condition
     * @return a copy
     */
    public RodPumpStudy withCondition(PumpCondition other) {
        return new RodPumpStudy(
                name, rods, motion, speed, pump, other, fluid, damping, tubing, hole, stress, primeMover);
    }

    /**
     * The same study with other tubing.
     *
     * @param other the tubing; null where it is anchored at the pump
     * @return a copy
     */
    public RodPumpStudy withTubing(TubingSetting other) {
        return new RodPumpStudy(
                name, rods, motion, speed, pump, condition, fluid, damping, other, hole, stress, primeMover);
    }

    /**
     * The same study in a deviated hole.
     *
     * @param other path and friction; null for a vertical well
     * @return a copy
     */
    public RodPumpStudy withHole(HoleSetting other) {
        return new RodPumpStudy(
                name, rods, motion, speed, pump, condition, fluid, damping, tubing, other, stress, primeMover);
    }

    /**
     * The same study with grades of the rods, so that their loading is answered.
     *
     * @param other the grades, or null
     * @return a copy
     */
    public RodPumpStudy withStress(StressSetting other) {
        return new RodPumpStudy(
                name, rods, motion, speed, pump, condition, fluid, damping, tubing, hole, other, primeMover);
    }

    /**
     * The same study with a motor, so that the energy is answered.
     *
     * @param other motor and drive, or null
     * @return a copy
     */
    public RodPumpStudy withPrimeMover(PrimeMover other) {
        return new RodPumpStudy(
                name, rods, motion, speed, pump, condition, fluid, damping, tubing, hole, stress, other);
    }

    @Override
    public RodPumpReport run() {
        return new RodPumpRun(this).report();
    }

    /**
     * The well as the predictive solver takes it.
     *
     * @return the well
     */
    public PumpingWell well() {
        return well(rods, motion, speed, pump, condition, fluid, damping, tubing, hole);
    }

    private static PumpingWell well(
            List<RodPiece> rods,
            MotionSource motion,
            PumpSpeed speed,
            DownholePump pump,
            PumpCondition condition,
            PumpFluid fluid,
            Damping damping,
            TubingSetting tubing,
            HoleSetting hole) {
        RodString string = RodPiece.string(rods);
        double depth = string.lengthFt();
        if (tubing != null) {
            Check.inRange(tubing.anchorDepthFt(), 0.0, depth, "tubing.anchorDepthFt", "ft");
        }
        return new PumpingWell(
                string,
                motion.motion(),
                speed.crankSpeed(),
                pump,
                condition,
                fluid,
                new RodDamping(same(damping.upPerS(string), string), same(damping.downPerS(string), string)),
                tubing == null || tubing.heldAt(depth)
                        ? null
                        : new UnanchoredTubing(
                                tubing.string(depth).freeLengthFt(),
                                tubing.string(depth).wallAreaIn2(),
                                TubingString.STEEL_PSI),
                hole == null ? null : new RodFriction(hole.frictionCoefficient(), hole.path()));
    }

    private static double same(double[] perS, RodString string) {
        if (Arrays.stream(perS).anyMatch(c -> c != perS[0])) {
            throw new InvalidInputException("damping", "the same in all sections", "1/s", Arrays.toString(perS));
        }
        return perS[0];
    }
}
