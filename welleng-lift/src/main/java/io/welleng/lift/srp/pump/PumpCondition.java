package io.welleng.lift.srp.pump;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import java.util.ArrayList;
import java.util.List;

/**
 * What a rod pump does, or what is wrong with it. Incomplete fillage shows on the way down: the plunger keeps its load
 * until it meets liquid.
 */
public sealed interface PumpCondition {

    /** Slip while the full difference is across the plunger, over the loss of whole days. */
    double SLIP_SHARE = 2.0;

    /**
     * The condition as a case of the general pump.
     *
     * @param pump the pump
     * @param fluid what it lifts
     * @param strokesPerMinute speed (1/min), which the slip depends on
     * @return parameters of the general pump
     * @throws io.welleng.core.check.InvalidInputException if the condition is not possible with this fluid
     */
    PumpBehaviour behaviour(DownholePump pump, PumpFluid fluid, double strokesPerMinute);

    /**
     * The rods that hang on the polished rod.
     *
     * @param string the string of the well
     * @return the same, or what is left of it
     * @throws io.welleng.core.check.InvalidInputException if the string is too short for the condition
     */
    default RodString hanging(RodString string) {
        return string;
    }

    /**
     * Whether the rods move the pump.
     *
     * @return false with a parted rod
     */
    default boolean drivesPump() {
        return true;
    }

    /**
     * Liquid fills the barrel, both valves are tight.
     */
    record Full() implements PumpCondition {

        @Override
        public PumpBehaviour behaviour(DownholePump pump, PumpFluid fluid, double strokesPerMinute) {
            return PumpBehaviour.full(pump, fluid);
        }
    }

    /**
     * Too little liquid comes: above it stays a void of low pressure, and the plunger pounds on the liquid on its way
     * down. The lower the pressure of the void, the harder. The last liquid, 0.5 % of the polished rod's stroke, comes
     * with a pressure that falls to that of the void.
     *
     * @param fillage liquid that enters, by the stroke of the plunger (fraction), below 1
     * @param voidPressurePsia pressure of the void (psia), &gt; 0, at most the intake pressure, which it equals in a
     *     pumped-off well
     */
    record FluidPound(double fillage, double voidPressurePsia) implements PumpCondition {

        /** Checks the ranges above. */
        public FluidPound {
            Check.fraction(fillage, "fillage");
            Check.below(fillage, 1.0, "fillage", "a full pump", "");
            Check.positive(voidPressurePsia, "voidPressurePsia", "psia");
        }

        @Override
        public PumpBehaviour behaviour(DownholePump pump, PumpFluid fluid, double strokesPerMinute) {
            Check.inRange(voidPressurePsia, 0, fluid.intakePressurePsia(), "condition.voidPressurePsia", "psia");
            return PumpBehaviour.full(pump, fluid)
                    .withSupply(fluid.intakePressurePsia(), voidPressurePsia, fillage, 0, true);
        }
    }

    /**
     * Gas comes with the liquid: load comes off slowly on the way down and on slowly on the way up.
     *
     * @param gasFraction volume of gas in the volume that enters, at the intake pressure (fraction), below 1
     */
    record GasInterference(double gasFraction) implements PumpCondition {

        /** Checks the ranges above. */
        public GasInterference {
            Check.fraction(gasFraction, "gasFraction");
            Check.below(gasFraction, 1.0, "gasFraction", "gas alone", "");
        }

        @Override
        public PumpBehaviour behaviour(DownholePump pump, PumpFluid fluid, double strokesPerMinute) {
            double pi = fluid.intakePressurePsia();
            return PumpBehaviour.full(pump, fluid).withSupply(pi, pi, 1, gasFraction, false);
        }
    }

    /**
     * Only gas is in the barrel. It is compressed and expands, and neither valve opens, if the space below the plunger
     * is large enough: stroke over unswept length below \( (p_d/p_i)^{1/n} - 1 \).
     */
    record GasLock() implements PumpCondition {

        @Override
        public PumpBehaviour behaviour(DownholePump pump, PumpFluid fluid, double strokesPerMinute) {
            double pi = fluid.intakePressurePsia();
            return PumpBehaviour.full(pump, fluid).withSupply(pi, pi, 1, 1, false);
        }
    }

    /**
     * Liquid runs back through the travelling valve: the plunger takes its load late and gives it up early.
     *
     * @param leakBblPerDay flow at the full difference of pressure, as through an orifice (bbl/d), &gt; 0
     */
    record TravellingValveLeak(double leakBblPerDay) implements PumpCondition {

        /** Checks the ranges above. */
        public TravellingValveLeak {
            Check.positive(leakBblPerDay, "leakBblPerDay", "bbl/d");
        }

        @Override
        public PumpBehaviour behaviour(DownholePump pump, PumpFluid fluid, double strokesPerMinute) {
            return PumpBehaviour.full(pump, fluid).withLeaks(leakBblPerDay, 0, 0, false);
        }
    }

    /**
     * Liquid runs back through the standing valve: the plunger gives up its load late and takes it early.
     *
     * @param leakBblPerDay flow at the full difference of pressure, as through an orifice (bbl/d), &gt; 0
     */
    record StandingValveLeak(double leakBblPerDay) implements PumpCondition {

        /** Checks the ranges above. */
        public StandingValveLeak {
            Check.positive(leakBblPerDay, "leakBblPerDay", "bbl/d");
        }

        @Override
        public PumpBehaviour behaviour(DownholePump pump, PumpFluid fluid, double strokesPerMinute) {
            return PumpBehaviour.full(pump, fluid).withLeaks(0, leakBblPerDay, 0, false);
        }
    }

    /**
     * Liquid slips past the plunger, after Patterson.
     *
     * @param clearanceIn diametral clearance (in), 1e-4–0.25
     * @param plungerLengthIn length of the plunger (in), 1–600
     * @param viscosityCp viscosity of the liquid (cP), 0.05–1e5
     */
    record WornBarrel(double clearanceIn, double plungerLengthIn, double viscosityCp) implements PumpCondition {

        /** Checks the ranges above. */
        public WornBarrel {
            Check.inRange(clearanceIn, 1e-4, 0.25, "clearanceIn", "in");
            Check.inRange(plungerLengthIn, 1, 600, "plungerLengthIn", "in");
            Check.inRange(viscosityCp, 0.05, 1e5, "viscosityCp", "cP");
        }

        @Override
        public PumpBehaviour behaviour(DownholePump pump, PumpFluid fluid, double strokesPerMinute) {
            double dailyLoss = PlungerSlip.pattersonBblPerDay(
                    pump.plungerDiameterIn(),
                    clearanceIn,
                    plungerLengthIn,
                    viscosityCp,
                    fluid.differencePsi(),
                    strokesPerMinute);
            return PumpBehaviour.full(pump, fluid).withLeaks(0, 0, SLIP_SHARE * dailyLoss, false);
        }
    }

    /**
     * The string is broken: nothing hangs below, and the pump stands still.
     *
     * @param depthFt depth of the break along the rods (ft), &gt; 0, above the pump
     */
    record PartedRod(double depthFt) implements PumpCondition {

        /** Checks the ranges above. */
        public PartedRod {
            Check.positive(depthFt, "depthFt", "ft");
        }

        @Override
        public PumpBehaviour behaviour(DownholePump pump, PumpFluid fluid, double strokesPerMinute) {
            return PumpBehaviour.full(pump, fluid);
        }

        @Override
        public RodString hanging(RodString string) {
            Check.below(depthFt, string.lengthFt(), "condition.depthFt", "length of the string", "ft");
            List<RodSection> left = new ArrayList<>();
            double below = depthFt;
            for (RodSection section : string.sections()) {
                if (below > 0.0) {
                    left.add(new RodSection(section.rod(), Math.min(below, section.lengthFt())));
                }
                below -= section.lengthFt();
            }
            return new RodString(left);
        }

        @Override
        public boolean drivesPump() {
            return false;
        }
    }

    /**
     * The plunger strikes bottom at the end of its way down.
     *
     * @param interferenceIn how far the stop stands above the lowest point of the free stroke (in), &gt; 0
     * @param stiffnessLbfPerIn stiffness of the stop (lbf/in), 100–1e6
     */
    record TaggingDown(double interferenceIn, double stiffnessLbfPerIn) implements PumpCondition {

        /** Checks the ranges above. */
        public TaggingDown {
            Check.positive(interferenceIn, "interferenceIn", "in");
            Check.inRange(stiffnessLbfPerIn, 100, 1e6, "stiffnessLbfPerIn", "lbf/in");
        }

        @Override
        public PumpBehaviour behaviour(DownholePump pump, PumpFluid fluid, double strokesPerMinute) {
            return PumpBehaviour.full(pump, fluid).withStops(interferenceIn, 0, stiffnessLbfPerIn);
        }
    }

    /**
     * The plunger strikes the top of the barrel at the end of its way up.
     *
     * @param interferenceIn how far the stop stands below the highest point of the free stroke (in), &gt; 0
     * @param stiffnessLbfPerIn stiffness of the stop (lbf/in), 100–1e6
     */
    record TaggingUp(double interferenceIn, double stiffnessLbfPerIn) implements PumpCondition {

        /** Checks the ranges above. */
        public TaggingUp {
            Check.positive(interferenceIn, "interferenceIn", "in");
            Check.inRange(stiffnessLbfPerIn, 100, 1e6, "stiffnessLbfPerIn", "lbf/in");
        }

        @Override
        public PumpBehaviour behaviour(DownholePump pump, PumpFluid fluid, double strokesPerMinute) {
            return PumpBehaviour.full(pump, fluid).withStops(0, interferenceIn, stiffnessLbfPerIn);
        }
    }

    /**
     * The well flows and holds both valves open: the plunger carries no fluid load.
     */
    record Flowing() implements PumpCondition {

        @Override
        public PumpBehaviour behaviour(DownholePump pump, PumpFluid fluid, double strokesPerMinute) {
            return PumpBehaviour.full(pump, fluid).withLeaks(0, 0, 0, true);
        }
    }

    /**
     * Sand between plunger and barrel: friction that changes from place to place,
     * \( F = F_s \left[1 + r \sin(2\pi y/s)\,\sin(2\pi \phi y/s)\right] \) with \( \phi = (\sqrt5 - 1)/2 \), on top of
     * that of the pump.
     *
     * @param frictionLbf friction \(F_s\) of the sand (lbf), &gt; 0, up to 20,000
     * @param roughness part \(r\) that changes (fraction)
     * @param spacingIn spacing \(s\) of rough places (in), 0.5–500
     */
    record Sand(double frictionLbf, double roughness, double spacingIn) implements PumpCondition {

        /** Checks the ranges above. */
        public Sand {
            Check.positive(frictionLbf, "frictionLbf", "lbf");
            Check.inRange(frictionLbf, 0, 20_000, "frictionLbf", "lbf");
            Check.fraction(roughness, "roughness");
            Check.inRange(spacingIn, 0.5, 500, "spacingIn", "in");
        }

        @Override
        public PumpBehaviour behaviour(DownholePump pump, PumpFluid fluid, double strokesPerMinute) {
            double all = pump.plungerFrictionLbf() + frictionLbf;
            return PumpBehaviour.full(pump, fluid).withFriction(all, roughness * frictionLbf / all, spacingIn, 0, 1);
        }
    }

    /**
     * Thick oil: friction of the plunger in proportion to its speed, and rods damped more.
     *
     * @param dragLbfSPerIn friction of the plunger by its speed (lbf s/in), 0–1,000
     * @param rodDampingMultiplier damping of the rods over that in thin oil, 1–100
     */
    record HighViscosity(double dragLbfSPerIn, double rodDampingMultiplier) implements PumpCondition {

        /** Checks the ranges above. */
        public HighViscosity {
            Check.inRange(dragLbfSPerIn, 0, 1000, "dragLbfSPerIn", "lbf s/in");
            Check.inRange(rodDampingMultiplier, 1, 100, "rodDampingMultiplier", "");
        }

        @Override
        public PumpBehaviour behaviour(DownholePump pump, PumpFluid fluid, double strokesPerMinute) {
            return PumpBehaviour.full(pump, fluid)
                    .withFriction(pump.plungerFrictionLbf(), 0, 1, dragLbfSPerIn, rodDampingMultiplier);
        }
    }

    /**
     * Liquid comes too slowly through a restricted inlet: the barrel stays below the intake pressure while it fills,
     * and gas of that pressure fills the rest.
     *
     * @param fillage liquid that enters, by the stroke of the plunger (fraction), below 1
     * @param inletLossPsi loss of pressure in the inlet (psi), &ge; 0, below the intake pressure
     */
    record InsufficientSupply(double fillage, double inletLossPsi) implements PumpCondition {

        /** Checks the ranges above. */
        public InsufficientSupply {
            Check.fraction(fillage, "fillage");
            Check.below(fillage, 1.0, "fillage", "a full pump", "");
            Check.notNegative(inletLossPsi, "inletLossPsi", "psi");
        }

        @Override
        public PumpBehaviour behaviour(DownholePump pump, PumpFluid fluid, double strokesPerMinute) {
            Check.below(
                    inletLossPsi,
                    fluid.intakePressurePsia(),
                    "condition.inletLossPsi",
                    "fluid.intakePressurePsia",
                    "psi");
            double supply = fluid.intakePressurePsia() - inletLossPsi;
            return PumpBehaviour.full(pump, fluid).withSupply(supply, supply, fillage, 0, false);
        }
    }
}
