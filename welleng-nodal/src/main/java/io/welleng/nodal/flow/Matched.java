package io.welleng.nodal.flow;

import io.welleng.core.check.Check;

/**
 * A method matched to measurements: the gravity and the friction gradient of another one, each times a factor,
 * \[ \frac{dp}{dL} = \frac{a_g \left(\frac{dp}{dL}\right)_g + a_f \left(\frac{dp}{dL}\right)_f}{1 - E_k} \]
 * Holdup, regime and kinetic-energy term stay those of the method. Factors far from 1 say that the method or the fluid
 * does not describe the well.
 *
 * @param method the method that is matched
 * @param gravityFactor factor of the hydrostatic gradient (dimensionless), &gt; 0
 * @param frictionFactor factor of the friction gradient (dimensionless), &gt; 0; not a friction factor of Darcy's or
 *     Fanning's kind
 */
public record Matched(FlowMethod method, double gravityFactor, double frictionFactor) implements FlowMethod {

    /** Checks that there is a method and that the factors are positive. */
    public Matched {
        Check.present(method, "method");
        Check.positive(gravityFactor, "gravityFactor", "(dimensionless)");
        Check.positive(frictionFactor, "frictionFactor", "(dimensionless)");
    }

    @Override
    public boolean jumpsBetweenRegimes() {
        return method.jumpsBetweenRegimes();
    }

    @Override
    public void gradient(FlowState state, FlowGradient result) {
        method.gradient(state, result);
        result.set(
                gravityFactor * result.gravityPsiPerFt(),
                frictionFactor * result.frictionPsiPerFt(),
                result.accelerationTerm(),
                result.liquidHoldup(),
                result.regime());
    }
}
