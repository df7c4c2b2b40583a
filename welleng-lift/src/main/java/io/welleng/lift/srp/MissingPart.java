package io.welleng.lift.srp;

import io.welleng.core.check.Check;

/**
 * A part that a report does not have, and why.
 *
 * @param part name of the field of the report, snake case
 * @param code why, snake case, stable between releases: {@code not_given} where an input for it is left out
 * @param message one sentence for people
 */
public record MissingPart(String part, String code, String message) {

    /** Code where an input for the part is left out. */
    public static final String NOT_GIVEN = "not_given";

    /** Checks that all are there. */
    public MissingPart {
        Check.text(part, "part");
        Check.text(code, "code");
        Check.text(message, "message");
    }

    @Override
    public String toString() {
        return "no " + part + ": " + message;
    }
}
