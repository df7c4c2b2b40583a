package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * Answer of a {@link RecommendationStudy}.
 *
 * @param recommendation what to do
 * @param more what else to do, as opening a choke; its gain comes after that of the first
 * @param review which lift methods suit the well
 * @param keys the same for telemetry
 * @param advisories what to keep in mind
 */
public record RecommendationReport(
        Recommendation recommendation,
        List<Recommendation> more,
        LiftReview review,
        TelemetryKeys keys,
        List<Advisory> advisories) {

    /** Copies the lists. */
    public RecommendationReport {
        Check.present(recommendation, "recommendation");
        more = List.copyOf(more);
        Check.present(review, "review");
        Check.present(keys, "keys");
        advisories = List.copyOf(advisories);
    }

    /**
     * The report on a well whose study is answered already.
     *
     * @param answer the answered study
     * @param screening what is known of the well beside that study; it goes before what the study shows
     * @return the report
     */
    public static RecommendationReport of(AnsweredWell answer, ScreeningConditions screening) {
        Check.present(answer, "answer");
        LiftReview review = LiftReview.of(Check.present(screening, "screening").or(answer.conditions()));
        Recommendation main = answer.recommendations().get(0);
        return new RecommendationReport(
                main,
                answer.recommendations().subList(1, answer.recommendations().size()),
                review,
                TelemetryKeys.of(main, review, answer.curves()),
                answer.advisories());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(recommendation.text());
        more.forEach(one -> text.append('\n').append(one.text()));
        return text.append('\n').append(review).toString();
    }
}
