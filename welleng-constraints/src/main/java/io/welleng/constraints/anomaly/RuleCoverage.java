package io.welleng.constraints.anomaly;

import io.welleng.constraints.anomaly.rule.Severity;
import io.welleng.core.check.Check;
import java.util.List;

/**
 * How well a pattern could be watched.
 *
 * @param rule name of its rule
 * @param severity how bad it is
 * @param evaluations evaluations in all
 * @param judged evaluations at which it could be judged
 * @param held evaluations at which it held
 * @param notJudged reasons for the others, with their numbers
 */
public record RuleCoverage(
        String rule, Severity severity, int evaluations, int judged, int held, List<NotJudgedCount> notJudged) {

    /** Checks that the numbers fit. */
    public RuleCoverage {
        Check.text(rule, "rule");
        Check.present(severity, "severity");
        Check.inRange(judged, 0.0, evaluations, "judged", "");
        Check.inRange(held, 0.0, judged, "held", "");
        notJudged = List.copyOf(notJudged);
    }

    @Override
    public String toString() {
        return rule + " judged " + judged + " of " + evaluations + (notJudged.isEmpty() ? "" : " " + notJudged);
    }
}
