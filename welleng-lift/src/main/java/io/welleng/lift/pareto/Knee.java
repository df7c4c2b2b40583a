package io.welleng.lift.pareto;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/** The member of a front where giving up a little of one objective gains much in the others, found by {@link ParetoFront#knee}. */
public sealed interface Knee {

    /**
     * The member to take.
     *
     * @return a member of the front
     */
    ParetoPoint point();

    /**
     * The front bends towards the best of all objectives.
     *
     * @param point the member farthest from the line or plane through the extremes
     * @param distance its distance, objectives going from 0 at their best to 1 at their worst along the front
     *     (dimensionless)
     */
    record Bend(ParetoPoint point, double distance) implements Knee {

        /** Checks that the distance is positive. */
        public Bend {
            Check.present(point, "point");
            Check.positive(distance, "distance", "(dimensionless)");
        }

        @Override
        public String toString() {
            return "Bend[" + point + ", " + Figures.four(distance) + " from the plane of the extremes]";
        }
    }

    /**
     * The front is straight, bends away from the best of all objectives, or has a single point: it has no knee.
     *
     * @param point the member nearest to the best of all objectives, as a compromise
     * @param why why, for people
     */
    record NoBend(ParetoPoint point, String why) implements Knee {

        /** Checks that both are there. */
        public NoBend {
            Check.present(point, "point");
            Check.text(why, "why");
        }

        @Override
        public String toString() {
            return "NoBend[" + point + ": " + why + "]";
        }
    }
}
