package io.welleng.lift.pareto;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * Answer of a {@link ParetoStudy}.
 *
 * @param today what the wells do today; null where that is not known of all of them
 * @param optimum the front and the points to choose from, or why there is none
 * @param evaluations how many combinations of settings were computed
 * @param advisories what to keep in mind
 */
public record ParetoReport(
        @OptionalValue GroupPoint today, GroupOptimum optimum, int evaluations, List<Advisory> advisories) {

    /** Copies the list. */
    public ParetoReport {
        Check.present(optimum, "optimum");
        advisories = List.copyOf(advisories);
    }

    @Override
    public String toString() {
        return "ParetoReport[" + (today == null ? "" : "today: " + today + "\n") + optimum + "\n" + advisories.size()
                + " advisory(ies)]";
    }
}
