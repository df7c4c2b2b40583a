package io.welleng.lift.field.advice;

import io.welleng.core.study.StudyType;
import io.welleng.lift.esp.EspStudyType;

/** Registers {@link RecommendationStudy} under the name {@code recommendation}. */
public final class RecommendationStudyType implements StudyType<RecommendationStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public RecommendationStudyType() {}

    @Override
    public String name() {
        return "recommendation";
    }

    @Override
    public String summary() {
        return "Advice on a well of any lift type: set-point, gain, limit, confidence, review of lift methods, telemetry keys";
    }

    @Override
    public Class<RecommendationStudy> studyClass() {
        return RecommendationStudy.class;
    }

    /** The example of the study {@code esp}, in a field with electric power and without lift gas. */
    @Override
    public RecommendationStudy example() {
        return new RecommendationStudy(
                new WellStudy.Esp(new EspStudyType().example()),
                new ScreeningConditions(null, null, null, null, null, 20.0, null, null, null, null, null, true, false));
    }
}
