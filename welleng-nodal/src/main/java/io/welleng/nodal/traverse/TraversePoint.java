package io.welleng.nodal.traverse;

import io.welleng.nodal.flow.FlowRegime;

/**
 * One point of a traverse. Gradients are per foot of measured depth, positive where pressure rises going down.
 *
 * @param mdFt measured depth (ft)
 * @param tvdFt true vertical depth (ft)
 * @param pressurePsia pressure (psia)
 * @param temperatureF temperature (°F)
 * @param gravityPsiPerFt hydrostatic part of the gradient (psi/ft)
 * @param frictionPsiPerFt friction part of the gradient (psi/ft)
 * @param accelerationPsiPerFt acceleration part of the gradient (psi/ft)
 * @param liquidHoldup liquid holdup (fraction)
 * @param regime flow regime
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
        FlowRegime regime) {}
