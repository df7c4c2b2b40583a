package io.welleng.nodal.traverse;

import io.welleng.nodal.flow.FlowRegime;

/**
 * One point of a traverse. Where the conduit changes a traverse has two points at one depth, one for each conduit. Gradients are pressure gained going against the flow (psi per foot along the pipe): in a
 * producer positive where pressure rises going down.
 *
 * @param mdFt measured depth; along a flowline distance from the separator (ft)
 * @param tvdFt true vertical depth; along a flowline depth below the separator (ft)
 * @param pressurePsia pressure (psia)
 * @param temperatureF temperature (°F)
 * @param gravityPsiPerFt hydrostatic part of the gradient (psi/ft)
 * @param frictionPsiPerFt friction part of the gradient (psi/ft)
 * @param accelerationPsiPerFt acceleration part of the gradient (psi/ft)
 * @param liquidHoldup liquid holdup (fraction)
 * @param regime flow regime
 * @param liquidVelocityFtPerS superficial velocity of the liquid (ft/s)
 * @param gasVelocityFtPerS superficial velocity of the gas (ft/s)
 * @param liquidDensityLbPerFt3 density of the liquid (lb/ft³)
 * @param gasDensityLbPerFt3 density of the gas (lb/ft³)
 * @param tensionDynPerCm interfacial tension between liquid and gas (dyn/cm)
 */
public record TraversePoint(
        double mdFt,
        double tvdFt,
        double pressurePsia,
        double temperatureF,
        double gravityPsiPerFt,
        double frictionPsiPerFt,
        double accelerationPsiPerFt,
        double liquidHoldup,
        FlowRegime regime,
        double liquidVelocityFtPerS,
        double gasVelocityFtPerS,
        double liquidDensityLbPerFt3,
        double gasDensityLbPerFt3,
        double tensionDynPerCm) {

    /**
     * Velocity of the mixture, the sum of both superficial velocities.
     *
     * @return velocity (ft/s)
     */
    public double mixtureVelocityFtPerS() {
        return liquidVelocityFtPerS + gasVelocityFtPerS;
    }

    /**
     * Density of the mixture without slip.
     *
     * @return density (lb/ft³)
     */
    public double noSlipDensityLbPerFt3() {
        double liquid = liquidVelocityFtPerS / mixtureVelocityFtPerS();
        return liquid * liquidDensityLbPerFt3 + (1.0 - liquid) * gasDensityLbPerFt3;
    }
}
