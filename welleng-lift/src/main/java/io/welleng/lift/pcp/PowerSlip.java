package io.welleng.lift.pcp;

import io.welleng.core.check.Check;

/**
 * Slip as a product of powers:
 * \[ q_s = q_r\left(\frac{\Delta p}{\Delta p_r}\right)^m\left(\frac{\mu_r}{\mu}\right)^n \] With \(m > 1\) the pressure opens
 * the seals of an elastomer; \(m\) near one half is turbulent leakage through a rigid clearance. {@link SlipFit} finds it
 * from tests.
 *
 * @param slipBblPerDay slip \(q_r\) at the reference (bbl/d), &gt; 0
 * @param referencePressurePsi differential pressure \(\Delta p_r\) of the reference (psi), &gt; 0
 * @param referenceViscosityCp viscosity \(\mu_r\) of the reference (cP), &gt; 0
 * @param pressureExponent exponent \(m\), 0.4–5
 * @param viscosityExponent exponent \(n\), 0–1
 */
public record PowerSlip(
        double slipBblPerDay,
        double referencePressurePsi,
        double referenceViscosityCp,
        double pressureExponent,
        double viscosityExponent)
        implements SlipModel {

    static final double LEAST_PRESSURE_EXPONENT = 0.4;
    static final double GREATEST_PRESSURE_EXPONENT = 5.0;

    /** Checks the ranges above. */
    public PowerSlip {
        Check.positive(slipBblPerDay, "slipBblPerDay", "bbl/d");
        Check.positive(referencePressurePsi, "referencePressurePsi", "psi");
        Check.positive(referenceViscosityCp, "referenceViscosityCp", "cP");
        Check.inRange(pressureExponent, LEAST_PRESSURE_EXPONENT, GREATEST_PRESSURE_EXPONENT, "pressureExponent", "");
        Check.inRange(viscosityExponent, 0.0, 1.0, "viscosityExponent", "");
    }

    @Override
    public double slipBblPerDay(double differentialPressurePsi, double viscosityCp) {
        return differentialPressurePsi > 0.0
                ? slipBblPerDay
                        * Math.pow(differentialPressurePsi / referencePressurePsi, pressureExponent)
                        * Math.pow(referenceViscosityCp / viscosityCp, viscosityExponent)
                : 0.0;
    }
}
