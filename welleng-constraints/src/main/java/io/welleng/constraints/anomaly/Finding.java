package io.welleng.constraints.anomaly;

import io.welleng.constraints.anomaly.rule.Severity;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.time.Instant;
import java.util.List;

/**
 * A pattern that was found.
 *
 * @param rule name of its rule
 * @param severity how bad it is
 * @param begin when it had held for the on-delay
 * @param end when it had not held for the off-delay; null while it goes on
 * @param tags tags it was seen in
 * @param evidence its signs at the begin
 * @param meaning what it stands for
 * @param action what to do
 */
public record Finding(
        String rule,
        Severity severity,
        Instant begin,
        @OptionalValue Instant end,
        List<String> tags,
        List<Evidence> evidence,
        String meaning,
        String action) {

    /** Checks that all but the end is there. */
    public Finding {
        Check.text(rule, "rule");
        Check.present(severity, "severity");
        Check.present(begin, "begin");
        tags = List.copyOf(tags);
        evidence = List.copyOf(evidence);
        Check.text(meaning, "meaning");
        Check.text(action, "action");
    }

    Finding ended(Instant at) {
        return new Finding(rule, severity, begin, at, tags, evidence, meaning, action);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(severity)
                .append(' ')
                .append(rule)
                .append(' ')
                .append(begin)
                .append(end == null ? " on" : " to " + end)
                .append(": ");
        for (int i = 0; i < evidence.size(); i++) {
            text.append(i == 0 ? "" : "; ").append(evidence.get(i));
        }
        return text.toString();
    }
}
