package io.welleng.allocation;

import io.welleng.core.check.Check;
import java.util.List;

/** What a method makes of one day: volumes before rounding, or what stands in the way of them. */
public sealed interface DayVolumes {

    /**
     * Every group has its volumes.
     *
     * @param groups the groups, in the order of the day
     */
    record Found(List<GroupVolumes> groups) implements DayVolumes {

        /** Keeps its own copy of the list. */
        public Found {
            groups = List.copyOf(Check.notEmpty(groups, "groups"));
        }
    }

    /**
     * At least one group cannot be allocated, and so the day cannot.
     *
     * @param obstacles every group that cannot be allocated, and why; in the order of the day
     */
    record NotFound(List<Obstacle> obstacles) implements DayVolumes {

        /** Keeps its own copy of the list. */
        public NotFound {
            obstacles = List.copyOf(Check.notEmpty(obstacles, "obstacles"));
        }
    }
}
