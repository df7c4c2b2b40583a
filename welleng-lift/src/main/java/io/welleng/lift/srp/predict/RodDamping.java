package io.welleng.lift.srp.predict;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.rod.RodString;

/**
 * Viscous damping of the rods, \( u_{tt} = a^2 u_{xx} - c\,u_t \): by the mass and the speed of each piece of rod.
 *
 * @param upPerS coefficient \(c\) where the rod goes up (1/s), 0–200
 * @param downPerS coefficient \(c\) where it goes down (1/s), 0–200
 */
public record RodDamping(double upPerS, double downPerS) {

    /** Checks the ranges above. */
    public RodDamping {
        Check.inRange(upPerS, 0, 200, "upPerS", "1/s");
        Check.inRange(downPerS, 0, 200, "downPerS", "1/s");
    }

    /**
     * The same damping up and down.
     *
     * @param perS coefficient \(c\) (1/s), 0–200
     * @return the damping
     */
    public static RodDamping perSecond(double perS) {
        return new RodDamping(perS, perS);
    }

    /**
     * Damping from Gibbs' dimensionless factor, \( c = \pi\lambda / (2 \sum_j L_j/a_j) \), which for one size of rod
     * is his \( \pi a \lambda/(2L) \).
     *
     * @param factor \(\lambda\) (dimensionless), 0–5; usually 0.05–0.2
     * @param string the rods, with lengths \(L_j\) and wave speeds \(a_j\)
     * @return the damping
     * @see "Gibbs, S.G. (1963). Predicting the behavior of sucker-rod pumping systems. J. Pet. Tech. 15(7), 769–778,
     *     SPE-588"
     */
    public static RodDamping ofFactor(double factor, RodString string) {
        Check.inRange(factor, 0, 5, "factor", "(dimensionless)");
        Check.present(string, "string");
        return perSecond(0.5 * Math.PI * factor / string.travelTimeS());
    }
}
