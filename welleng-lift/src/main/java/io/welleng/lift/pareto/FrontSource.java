package io.welleng.lift.pareto;

/** Which points make the front that is handed out. */
public enum FrontSource {
    /** The best members of the last population: at most as many as it holds. */
    POPULATION,
    /**
     * All points of the run that no other point of the run dominates: often thousands. The search itself is the same;
     * only those points are kept aside.
     */
    ARCHIVE
}
