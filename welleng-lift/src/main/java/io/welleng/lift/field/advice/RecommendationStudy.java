package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;

/**
 * What should be changed in this well, for what gain, and would another lift method suit it better?
 *
 * @param well the study of the well
 * @param screening what is known of the well beside that study, as sand, electric power or lift gas; it goes before what the
 *     study shows. No more than that is known where null
 */
public record RecommendationStudy(
        WellStudy well, @OptionalValue ScreeningConditions screening) implements Study<RecommendationReport> {

    /** Checks that there is a well, and puts the default. */
    public RecommendationStudy {
        Check.present(well, "well");
        screening = screening == null ? ScreeningConditions.UNKNOWN : screening;
    }

    @Override
    public RecommendationReport run() {
        return RecommendationReport.of(well.answer(), screening);
    }
}
