package io.welleng.nodal.flow;

/** What a correlation does where its equations change from one flow regime to the next. */
public enum RegimeChange {
    /** Each regime's equations hold up to its boundary, as published: the gradient jumps there. */
    SHARP,
    /** The gradients of both regimes are blended over a band around the boundary: no jump. */
    BLENDED
}
