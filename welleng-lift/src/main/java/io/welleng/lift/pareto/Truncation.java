package io.welleng.lift.pareto;

/** How the last front that goes into the next population is cut to size. */
public enum Truncation {
    /** The members of least crowding distance leave at once, as the 2002 paper has it. */
    AT_ONCE,
    /**
     * They leave one by one, and the crowding distances of their neighbours are computed anew each time. The rest is
     * spread more evenly.
     *
     * @see "Kukkonen, S. and Deb, K. (2006). Improved pruning of non-dominated solutions based on crowding distance for
     *     bi-objective optimization problems. IEEE Congress on Evolutionary Computation, 1179–1186"
     */
    ONE_BY_ONE
}
