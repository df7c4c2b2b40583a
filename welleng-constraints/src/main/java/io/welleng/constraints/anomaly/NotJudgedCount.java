package io.welleng.constraints.anomaly;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * How often a pattern could not be judged for one reason.
 *
 * @param reason why
 * @param tags tags that were the reason; may be empty
 * @param evaluations number of evaluations, at least 1
 */
public record NotJudgedCount(NotJudgedReason reason, List<String> tags, int evaluations) {

    /** Checks that there is a reason. */
    public NotJudgedCount {
        Check.present(reason, "reason");
        tags = List.copyOf(tags);
        Check.atLeast(evaluations, 1, "evaluations");
    }

    @Override
    public String toString() {
        return reason + (tags.isEmpty() ? "" : " " + tags) + " x" + evaluations;
    }
}
