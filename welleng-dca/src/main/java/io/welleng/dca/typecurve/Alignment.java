package io.welleng.dca.typecurve;

/** Which record of a well is its month 0, of those that cleaning has kept. */
public enum Alignment {
    /** The first that produces. */
    FIRST_PRODUCTION,
    /** The one of the greatest rate; what came before is left out. */
    PEAK
}
