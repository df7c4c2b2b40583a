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
    DISTRIBUTED,
    /** Gas in bubbles in a continuous liquid. */
    BUBBLE,
    /** Large bubbles and liquid slugs by turns; Duns and Ros's region II, with plug and froth flow. */
    SLUG,
    /** Gas as the continuous phase, with liquid as drops and film; annular flow. */
    MIST,
    /** Liquid below, gas above, in level and downhill pipes. */
    STRATIFIED,
    /** The correlation does not tell regimes apart. */
    TWO_PHASE
}
