package io.welleng.lift.pareto;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.optimum.LimitCheck;
import java.util.List;

/** What a group of wells can do at best. */
public sealed interface GroupOptimum {

    /**
     * Settings within all limits were found.
     *
     * @param points the front: no point has more oil without more energy for each barrel or a shorter equipment life; the
     *     most oil first
     * @param knee the point where giving up a little of one gains much of the others
     * @param kneeDistance its distance from the plane through the extremes, all three going from 0 to 1 along the front
     *     (dimensionless); null where the front has no knee and {@code knee} is the compromise nearest to the best of all three
     * @param preferred the point for the weights of the study; null where it has none
     * @param mostOil the point of most oil
     * @param leastEnergy the point of least energy for each barrel
     * @param longestLife the point of longest equipment life
     */
    record Front(
            List<GroupPoint> points,
            GroupChoice knee,
            @OptionalValue Double kneeDistance,
            @OptionalValue GroupChoice preferred,
            GroupChoice mostOil,
            GroupChoice leastEnergy,
            GroupChoice longestLife)
            implements GroupOptimum {

        /** Copies the list. */
        public Front {
            points = List.copyOf(Check.notEmpty(points, "points"));
            Check.present(knee, "knee");
            Check.present(mostOil, "mostOil");
            Check.present(leastEnergy, "leastEnergy");
            Check.present(longestLife, "longestLife");
        }

        @Override
        public String toString() {
            return points.size() + " point(s)\nmost oil: " + mostOil.point() + "\nleast energy: " + leastEnergy.point()
                    + "\nlongest life: " + longestLife.point() + (preferred == null ? "" : "\npreferred: " + preferred)
                    + (kneeDistance == null ? "\nno knee, compromise: " : "\nknee: ") + knee;
        }
    }

    /**
     * No settings that were tried keep all limits.
     *
     * @param nearest the settings that break them least
     * @param broken the limits that they break, the worst first
     */
    record NoneFeasible(GroupChoice nearest, List<LimitCheck> broken) implements GroupOptimum {

        /** Copies the list. */
        public NoneFeasible {
            Check.present(nearest, "nearest");
            broken = List.copyOf(Check.notEmpty(broken, "broken"));
        }

        @Override
        public String toString() {
            return "no settings keep all limits, nearest breaks " + broken + ": " + nearest;
        }
    }
}
