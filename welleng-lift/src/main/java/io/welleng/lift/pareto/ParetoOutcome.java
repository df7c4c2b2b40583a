package io.welleng.lift.pareto;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.List;

/** What a search for a Pareto front came to. */
public sealed interface ParetoOutcome {

    /**
     * How many points were evaluated.
     *
     * @return count
     */
    int evaluations();

    /**
     * Points that keep all constraints were found.
     *
     * @param front those that none of the others dominates
     * @param evaluations points evaluated
     */
    record Found(ParetoFront front, int evaluations) implements ParetoOutcome {

        /** Checks that the front is there. */
        public Found {
            Check.present(front, "front");
        }

        @Override
        public String toString() {
            return "Found[" + front + " after " + evaluations + " evaluations]";
        }
    }

    /**
     * No point that was tried keeps all constraints.
     *
     * @param nearest the point of least overall violation
     * @param broken the constraints that it breaks, the worst first, each over its scale
     * @param evaluations points evaluated
     */
    record NoneFeasible(ParetoPoint nearest, List<ParetoConstraint> broken, int evaluations) implements ParetoOutcome {

        /** Checks that a constraint is broken. */
        public NoneFeasible {
            Check.present(nearest, "nearest");
            broken = List.copyOf(Check.notEmpty(broken, "broken"));
        }

        @Override
        public String toString() {
            return "NoneFeasible[nearest breaks "
                    + String.join(
                            ", ", broken.stream().map(ParetoConstraint::name).toList())
                    + ", overall violation " + Figures.four(nearest.violation()) + ", after " + evaluations
                    + " evaluations]";
        }
    }
}
