package io.welleng.constraints.spc;

import io.welleng.constraints.spc.multivariate.Contribution;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * A tag that a signal comes from.
 *
 * @param tag its key
 * @param contribution what it contributes to the statistic (dimensionless); null where the method does not tell
 * @param deviation its reading as standard deviations from the mean, signed; null where the method does not tell
 */
public record ContributingTag(
        String tag,
        @OptionalValue Double contribution,
        @OptionalValue Double deviation) {

    /** Checks that it has a key. */
    public ContributingTag {
        Check.text(tag, "tag");
    }

    /** Tags without numbers. */
    static List<ContributingTag> named(List<String> tags) {
        return tags.stream().map(tag -> new ContributingTag(tag, null, null)).toList();
    }

    /** The first of contributions, greatest first. */
    static List<ContributingTag> most(List<Contribution> contributions, int most) {
        return contributions.stream()
                .limit(most)
                .map(c -> new ContributingTag(c.variable(), c.value(), c.deviation()))
                .toList();
    }
}
