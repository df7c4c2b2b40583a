package io.welleng.lift.srp;

import io.welleng.core.check.Check;
import io.welleng.core.survey.DeviationSurvey;
import io.welleng.core.survey.SurveyStation;
import java.util.List;

/**
 * A deviated hole in which the rods rub.
 *
 * @param survey stations from the surface to the pump at least
 * @param frictionCoefficient Coulomb friction of the rods (dimensionless), 0–1; about 0.1–0.3 for steel on steel in oil
 */
public record HoleSetting(List<SurveyStation> survey, double frictionCoefficient) {

    /** Checks that the survey is one. */
    public HoleSetting {
        survey = List.copyOf(Check.notEmpty(survey, "survey"));
        DeviationSurvey.of(survey);
        Check.fraction(frictionCoefficient, "frictionCoefficient");
    }

    /** The path of the hole. */
    DeviationSurvey path() {
        return DeviationSurvey.of(survey);
    }
}
