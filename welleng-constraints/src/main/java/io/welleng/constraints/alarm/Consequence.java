package io.welleng.constraints.alarm;

/** What happens if the operator does nothing. */
public enum Consequence {
    /** Nothing that matters: by definition not an alarm. */
    NONE,
    /** Small loss; no harm. */
    MINOR,
    /** Considerable loss or damage, or reportable release. */
    MAJOR,
    /** Harm to people, loss of the well, or great damage. */
    SEVERE
}
