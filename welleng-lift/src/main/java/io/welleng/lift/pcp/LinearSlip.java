package io.welleng.lift.pcp;

import io.welleng.core.check.Check;

/**
 * Slip proportional to the differential pressure:
 * \[ q_s = q_r\,\frac{\Delta p}{\Delta p_r}\left(\frac{\mu_r}{\mu}\right)^n \] from one point of a bench test, as a rule with
 * water. The exponent \(n\) is 1 for laminar leakage, less where water leaks in turbulence.
 *
 * @param slipBblPerDay slip \(q_r\) of the test (bbl/d), &ge; 0
 * @param testPressurePsi differential pressure \(\Delta p_r\) of the test (psi), &gt; 0
 * @param testViscosityCp viscosity \(\mu_r\) of the test's liquid (cP), &gt; 0
 * @param viscosityExponent exponent \(n\), 0–1
 * @see "Vetter, G. and Wirth, W. (1995). Understand progressing cavity pumps characteristics and avoid abrasive wear. 12th
 *     International Pump Users Symposium, Texas A&amp;M University, 47–58"
 */
public record LinearSlip(double slipBblPerDay, double testPressurePsi, double testViscosityCp, double viscosityExponent)
        implements SlipModel {

    /** Checks the ranges above. */
    public LinearSlip {
        Check.notNegative(slipBblPerDay, "slipBblPerDay", "bbl/d");
        Check.positive(testPressurePsi, "testPressurePsi", "psi");
        Check.positive(testViscosityCp, "testViscosityCp", "cP");
        Check.inRange(viscosityExponent, 0.0, 1.0, "viscosityExponent", "");
    }

    @Override
    public double slipBblPerDay(double differentialPressurePsi, double viscosityCp) {
        return differentialPressurePsi > 0.0
                ? slipBblPerDay
                        * (differentialPressurePsi / testPressurePsi)
                        * Math.pow(testViscosityCp / viscosityCp, viscosityExponent)
                : 0.0;
    }
}
