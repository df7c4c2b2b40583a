package io.welleng.core.fit;

/** Why a fit stopped. */
public enum FitStatus {
    /** No step improves the fit any more than the tolerance; the parameters are a local minimum within the bounds. */
    CONVERGED,
    /** The allowed evaluations were used up; the parameters are the best found. */
    EVALUATION_LIMIT,
    /** A residual was NaN or infinite at the start; the parameters are the start. */
    NOT_FINITE
}
