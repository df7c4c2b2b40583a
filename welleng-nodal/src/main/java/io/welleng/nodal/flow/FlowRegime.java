package io.welleng.nodal.flow;

/** Flow regime by the map of the correlation that reports it. */
public enum FlowRegime {
    /** Only liquid flows. */
    LIQUID,
    /** Only gas flows. */
    GAS,
    /** Beggs–Brill: stratified, wavy and annular flow. */
    SEGREGATED,
    /** Beggs–Brill: between segregated and intermittent. */
    TRANSITION,
    /** Beggs–Brill: plug and slug flow. */
    INTERMITTENT,
    /** Beggs–Brill: bubble and mist flow. */
    DISTRIBUTED
}
