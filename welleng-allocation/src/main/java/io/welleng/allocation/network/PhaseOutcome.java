package io.welleng.allocation.network;

import io.welleng.core.check.Check;
import java.util.List;

/** What the engine makes of one phase of one day, before rounding. */
public sealed interface PhaseOutcome {

    /**
     * Cautions of the phase on that day.
     *
     * @return advisories in the order they were met
     */
    List<NodeAdvisory> advisories();

    /**
     * Everything is allocated.
     *
     * @param day the numbers
     * @param advisories cautions
     */
    record Found(PhaseDay day, List<NodeAdvisory> advisories) implements PhaseOutcome {

        /** Keeps its own copy of the list. */
        public Found {
            Check.present(day, "day");
            advisories = List.copyOf(advisories);
        }
    }

    /**
     * The phase has no answer on that day.
     *
     * @param obstacles why, in the order they were met
     * @param measured what the meters of the sinks read, in the unit of the stream
     * @param advisories cautions
     */
    record NotFound(List<Obstacle> obstacles, double measured, List<NodeAdvisory> advisories) implements PhaseOutcome {

        /** Keeps its own copies of the lists. */
        public NotFound {
            obstacles = List.copyOf(Check.notEmpty(obstacles, "obstacles"));
            advisories = List.copyOf(advisories);
        }
    }
}
