package io.welleng.nodal.match;

/** Which factors of a {@link io.welleng.nodal.flow.Matched} method are fitted; the other stays 1. */
public enum FactorChoice {
    /** The factor of the hydrostatic gradient. */
    GRAVITY,
    /** The factor of the friction gradient. */
    FRICTION,
    /** Both. */
    BOTH;

    boolean gravity() {
        return this != FRICTION;
    }

    boolean friction() {
        return this != GRAVITY;
    }

    int count() {
        return this == BOTH ? 2 : 1;
    }
}
