package io.welleng.constraints.anomaly.rule;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * One condition of a rule: any of some signs.
 *
 * @param anyOf signs of which one is enough, at least one. Those whose tags the well does not have are passed over.
 * @param ifThere whether the condition is passed over altogether where the well has the tags of none of them. Else the
 *     rule is then not judged.
 */
public record SignGroup(List<Sign> anyOf, boolean ifThere) {

    /** Checks that there is a sign. */
    public SignGroup {
        anyOf = List.copyOf(Check.notEmpty(anyOf, "anyOf"));
    }

    /**
     * A condition without which the rule is not judged.
     *
     * @param anyOf signs of which one is enough
     * @return the condition
     */
    public static SignGroup needed(Sign... anyOf) {
        return new SignGroup(List.of(anyOf), false);
    }

    /**
     * A condition that sharpens the rule where the well has the tag.
     *
     * @param anyOf signs of which one is enough
     * @return the condition
     */
    public static SignGroup ifThere(Sign... anyOf) {
        return new SignGroup(List.of(anyOf), true);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Sign sign : anyOf) {
            text.append(text.length() == 0 ? "" : " or ").append(sign);
        }
        return ifThere ? "(" + text + ", if measured)" : text.toString();
    }
}
