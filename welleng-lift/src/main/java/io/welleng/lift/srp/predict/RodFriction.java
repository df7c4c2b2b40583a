package io.welleng.lift.srp.predict;

import io.welleng.core.check.Check;
import io.welleng.core.survey.DeviationSurvey;

/**
 * Coulomb friction of the rods in a deviated well: by length \( \mu N' \) against the motion, with
 * \[ N' = \sqrt{(T\theta' - w\sin\theta)^2 + (T\sin\theta\,\varphi')^2} \]
 * from the effective tension \(T\), the buoyant weight \(w\) and the survey's inclination \(\theta\) and azimuth
 * \(\varphi\). Below 0.02 ft/s friction falls in proportion to the speed.
 *
 * @param coefficient friction coefficient \(\mu\) (dimensionless), 0–2; usually 0.1–0.3
 * @param survey path of the well, at least as long as the rods
 */
public record RodFriction(double coefficient, DeviationSurvey survey) {

    /** Checks the ranges above. */
    public RodFriction {
        Check.inRange(coefficient, 0, 2, "coefficient", "(dimensionless)");
        Check.present(survey, "survey");
    }
}
