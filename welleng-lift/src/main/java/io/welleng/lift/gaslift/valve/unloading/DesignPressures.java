package io.welleng.lift.gaslift.valve.unloading;

import io.welleng.core.check.Check;

/**
 * Injection pressures of a design, at the surface, and its margins.
 *
 * @param kickOffPsia pressure available to uncover the first valve (psia), at most 10,000
 * @param operatingPsia pressure at which the first valve works (psia), at most the kick-off pressure
 * @param steps how the pressure falls from valve to valve
 * @param kickOffMarginPsi how much more than the kill fluid the gas shall have at the first valve (psi), 0–1,000
 * @param transferMarginPsi how much more than the fluid in the tubing the gas shall have at each further valve (psi), 0–1,000
 * @param orificeDifferentialPsi least pressure drop over the last valve in operation (psi), 0–1,000
 */
public record DesignPressures(
        double kickOffPsia,
        double operatingPsia,
        PressureSteps steps,
        double kickOffMarginPsi,
        double transferMarginPsi,
        double orificeDifferentialPsi) {

    /** Checks the ranges above. */
    public DesignPressures {
        Check.positive(kickOffPsia, "kickOffPsia", "psia");
        Check.inRange(kickOffPsia, 0, 10_000, "kickOffPsia", "psia");
        Check.positive(operatingPsia, "operatingPsia", "psia");
        Check.inRange(operatingPsia, 0, kickOffPsia, "operatingPsia", "psia (kickOffPsia)");
        Check.present(steps, "steps");
        Check.inRange(kickOffMarginPsi, 0, 1_000, "kickOffMarginPsi", "psi");
        Check.inRange(transferMarginPsi, 0, 1_000, "transferMarginPsi", "psi");
        Check.inRange(orificeDifferentialPsi, 0, 1_000, "orificeDifferentialPsi", "psi");
    }
}
