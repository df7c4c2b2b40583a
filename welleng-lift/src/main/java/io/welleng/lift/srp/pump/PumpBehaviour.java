package io.welleng.lift.srp.pump;

import io.welleng.core.check.Check;

/**
 * The general rod pump that every {@link PumpCondition} is a case of. A barrel holds liquid and gas; its standing
 * valve opens where the pressure in it falls to the supply pressure, its travelling valve where it rises to the
 * discharge pressure. Both are without loss.
 *
 * @param supplyPressurePsia pressure in the barrel while liquid enters (psia)
 * @param voidPressurePsia pressure in the barrel when no more liquid comes (psia)
 * @param fillage liquid that may enter over the stroke of the plunger (fraction); 1: without limit
 * @param gasFraction volume of gas in the volume that enters (fraction), at the intake pressure
 * @param gasLeavesFirst whether gas leaves the barrel before liquid, or mixed with it
 * @param travellingLeakBblPerDay flow through the closed travelling valve at the full difference of pressure (bbl/d),
 *     else as its square root
 * @param standingLeakBblPerDay flow through the closed standing valve, likewise (bbl/d)
 * @param slipBblPerDay flow past the plunger at the full difference (bbl/d), else in proportion to it
 * @param heldOpen whether the well flows through both valves
 * @param plungerFrictionLbf Coulomb friction of the plunger (lbf)
 * @param frictionRoughness part of the friction that changes with position (fraction)
 * @param frictionSpacingIn length of plunger travel between rough places (in)
 * @param plungerDragLbfSPerIn viscous friction of the plunger (lbf s/in)
 * @param rodDampingMultiplier by how much rods are damped more than given
 * @param stopBelowIn by how much a stop stands above the lowest point of the free stroke (in); 0: no stop
 * @param stopAboveIn by how much a stop stands below the highest point of the free stroke (in); 0: no stop
 * @param stopStiffnessLbfPerIn stiffness of stops (lbf/in)
 */
public record PumpBehaviour(
        double supplyPressurePsia,
        double voidPressurePsia,
        double fillage,
        double gasFraction,
        boolean gasLeavesFirst,
        double travellingLeakBblPerDay,
        double standingLeakBblPerDay,
        double slipBblPerDay,
        boolean heldOpen,
        double plungerFrictionLbf,
        double frictionRoughness,
        double frictionSpacingIn,
        double plungerDragLbfSPerIn,
        double rodDampingMultiplier,
        double stopBelowIn,
        double stopAboveIn,
        double stopStiffnessLbfPerIn) {

    /** Checks the pressures and fractions. */
    public PumpBehaviour {
        Check.positive(supplyPressurePsia, "supplyPressurePsia", "psia");
        Check.positive(voidPressurePsia, "voidPressurePsia", "psia");
        Check.fraction(fillage, "fillage");
        Check.fraction(gasFraction, "gasFraction");
    }

    /** A pump that is full of liquid. */
    static PumpBehaviour full(DownholePump pump, PumpFluid fluid) {
        double pi = fluid.intakePressurePsia();
        return new PumpBehaviour(pi, pi, 1, 0, false, 0, 0, 0, false, pump.plungerFrictionLbf(), 0, 1, 0, 1, 0, 0, 0);
    }

    PumpBehaviour withSupply(
            double supplyPsia, double voidPsia, double newFillage, double newGasFraction, boolean first) {
        return new PumpBehaviour(
                supplyPsia,
                voidPsia,
                newFillage,
                newGasFraction,
                first,
                travellingLeakBblPerDay,
                standingLeakBblPerDay,
                slipBblPerDay,
                heldOpen,
                plungerFrictionLbf,
                frictionRoughness,
                frictionSpacingIn,
                plungerDragLbfSPerIn,
                rodDampingMultiplier,
                stopBelowIn,
                stopAboveIn,
                stopStiffnessLbfPerIn);
    }

    PumpBehaviour withLeaks(double travelling, double standing, double slip, boolean open) {
        return new PumpBehaviour(
                supplyPressurePsia,
                voidPressurePsia,
                fillage,
                gasFraction,
                gasLeavesFirst,
                travelling,
                standing,
                slip,
                open,
                plungerFrictionLbf,
                frictionRoughness,
                frictionSpacingIn,
                plungerDragLbfSPerIn,
                rodDampingMultiplier,
                stopBelowIn,
                stopAboveIn,
                stopStiffnessLbfPerIn);
    }

    PumpBehaviour withFriction(double friction, double roughness, double spacing, double drag, double multiplier) {
        return new PumpBehaviour(
                supplyPressurePsia,
                voidPressurePsia,
                fillage,
                gasFraction,
                gasLeavesFirst,
                travellingLeakBblPerDay,
                standingLeakBblPerDay,
                slipBblPerDay,
                heldOpen,
                friction,
                roughness,
                spacing,
                drag,
                multiplier,
                stopBelowIn,
                stopAboveIn,
                stopStiffnessLbfPerIn);
    }

    PumpBehaviour withStops(double below, double above, double stiffness) {
        return new PumpBehaviour(
                supplyPressurePsia,
                voidPressurePsia,
                fillage,
                gasFraction,
                gasLeavesFirst,
                travellingLeakBblPerDay,
                standingLeakBblPerDay,
                slipBblPerDay,
                heldOpen,
                plungerFrictionLbf,
                frictionRoughness,
                frictionSpacingIn,
                plungerDragLbfSPerIn,
                rodDampingMultiplier,
                below,
                above,
                stiffness);
    }
}
