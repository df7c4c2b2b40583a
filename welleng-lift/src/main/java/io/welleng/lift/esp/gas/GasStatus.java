package io.welleng.lift.esp.gas;

/** How free gas treats a pump, from best to worst. */
public enum GasStatus {
    /** No free gas. */
    LIQUID,
    /** Free gas that the pump handles. */
    STABLE,
    /** The surge limit is passed, or the head factor is below what counts as steady: the pump heads and surges. */
    INTERFERENCE,
    /** A stage pumps nothing: gas collects in its impeller. */
    LOCKED
}
