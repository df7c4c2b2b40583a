package io.welleng.lift.pareto;

import io.welleng.core.check.Check;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A point of the front that is proposed, with the setting of every well.
 *
 * @param point what the wells do in all
 * @param wells where to set each, in the order of the study
 */
public record GroupChoice(GroupPoint point, List<WellSetPoint> wells) {

    /** Copies the list. */
    public GroupChoice {
        Check.present(point, "point");
        wells = List.copyOf(wells);
    }

    @Override
    public String toString() {
        return wells.stream().map(one -> "\n  " + one).collect(Collectors.joining("", point.toString(), ""));
    }
}
