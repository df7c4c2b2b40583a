package io.welleng.lift.field.advice;

/** How a lift method suits a well, the best first. */
public enum Suitability {
    /** Within what is usual. */
    SUITABLE,
    /** Beyond what is usual, within what has been done; or sources differ. */
    MARGINAL,
    /** Beyond what has been done. */
    UNSUITABLE
}
