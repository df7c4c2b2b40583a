package io.welleng.dca.typecurve;

/** What becomes of a well after its last record. Wells without a future and wells without a past are not the same. */
public enum Survivorship {
    /** It no longer counts, abandoned or not: the curve of those that produce. Late months then rest on the better wells. */
    PRODUCING_ONLY,
    /** Abandoned wells count as 0 from their end on; wells that are merely young no longer count. */
    ENDED_COUNT_AS_ZERO
}
