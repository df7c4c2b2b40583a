package io.welleng.nodal.traverse;

import io.welleng.nodal.well.Conduit;

/**
 * A pipe as a march sees it, by the distance from its upper end: the wellhead of a well, the separator of a flowline. A
 * producer flows towards that end. It is made of pieces, one behind the other, within which the conduit does not change
 * and the path has no corner.
 */
interface Line {

    int pieces();

    /** Where a piece ends and the next begins (ft); the first begins at 0. */
    double endFt(int piece);

    /** What the flow goes through. */
    Conduit conduit(int piece);

    /** Sine of the angle above the horizontal at which the way towards the upper end goes, at a place of a piece. */
    double rise(int piece, double distanceFt);

    /** Whether a piece has the same angle all along. */
    boolean straight(int piece);

    /** How far a place of a piece lies below the upper end (ft). */
    double depthFt(int piece, double distanceFt);

    default double startFt(int piece) {
        return piece == 0 ? 0.0 : endFt(piece - 1);
    }

    default double lengthFt() {
        return endFt(pieces() - 1);
    }
}
