package io.welleng.lift.srp.wave;

import io.welleng.core.check.Check;
import io.welleng.core.survey.DeviationSurvey;

/**
 * A deviated well: the weight of the rods acts along the hole only in part, and where the hole bends or leans the
 * rods press on the tubing and rub, \( \mu N' \) per length against the local velocity, with
 *
 * <p>\[ N' = \left| T\,\kappa + w_b\,g_\perp \right| \]
 * where \( \kappa = dt/ds \) is the curvature vector of the hole, \( g_\perp \) the part of the vertical unit vector
 * across it, \( T \) the effective tension and \( w_b \) the weight in the fluid per ft. In inclination \( \theta \)
 * and azimuth \( \varphi \) this is \( N'^2 = (T\theta' - w_b\sin\theta)^2 + (T\varphi'\sin\theta)^2 \).
 *
 * <p>\( \mathrm{sgn}(u_t) \) rises in proportion to the velocity up to 0.1 ft/s, the velocity being taken over 1/180
 * of the stroke to either side. While rods rest in the reversals, what friction holds cannot be known from above: a
 * small error of velocity turns the sign, and the next rods below get the error. There the pump load is uncertain by
 * as much as the friction of the rods that rest; where the rods move it is not. A straight vertical hole gives \( N'
 * = 0 \) and exactly the answer without friction.
 *
 * @param survey path of the hole, from the surface to the pump at least
 * @param coefficient \( \mu \) (dimensionless), 0 to 1; about 0.1 to 0.3 for steel on steel in oil
 * @see "Gibbs, S.G. (1992). Design and diagnosis of deviated rod-pumped wells. J. Pet. Technol. 44(7), 774–781, SPE
 *     22787"
 * @see "Johancsik, C.A., Friesen, D.B. and Dawson, R. (1984). Torque and drag in directional wells: prediction and
 *     measurement. J. Pet. Technol. 36(6), 987–992, SPE 11380"
 */
public record HoleFriction(DeviationSurvey survey, double coefficient) {

    /** Velocity at which friction is fully there (ft/s). */
    public static final double FULL_VELOCITY_FT_PER_S = 0.1;

    /** Checks the ranges above. */
    public HoleFriction {
        Check.present(survey, "survey");
        Check.fraction(coefficient, "coefficient");
    }
}
