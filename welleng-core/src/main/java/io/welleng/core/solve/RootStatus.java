package io.welleng.core.solve;

/** Why a root search stopped. */
public enum RootStatus {
    /** The bracket is as narrow as asked for; the result is a root. */
    CONVERGED,
    /** The function has the same sign at both ends: there may be no root between them. */
    NO_SIGN_CHANGE,
    /** The allowed evaluations were used up; the bracket still contains a root. */
    EVALUATION_LIMIT,
    /** The function was NaN or infinite at a point that the search needed. */
    NOT_FINITE
}
