package io.welleng.constraints.anomaly;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * A pattern that could not be judged, and why.
 *
 * @param rule name of the rule
 * @param reason why
 * @param tags tags that are the reason; may be empty
 */
public record NotJudged(String rule, NotJudgedReason reason, List<String> tags) {

    /** Checks that rule and reason are there. */
    public NotJudged {
        Check.text(rule, "rule");
        Check.present(reason, "reason");
        tags = List.copyOf(tags);
    }

    @Override
    public String toString() {
        return rule + " not judged: " + reason + (tags.isEmpty() ? "" : " " + tags);
    }
}
