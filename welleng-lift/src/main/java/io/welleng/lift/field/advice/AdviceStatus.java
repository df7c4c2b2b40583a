package io.welleng.lift.field.advice;

/** How a well stands against its best setting. */
public enum AdviceStatus {
    /** It is within a hundredth of the best, by its objective, and keeps all limits. */
    OPTIMAL,
    /** Another setting is better. */
    OPPORTUNITY,
    /** Today's setting breaks a limit. */
    LIMITS_BROKEN,
    /** It makes nothing today, and a setting is known with which it would. */
    NOT_PRODUCING,
    /** No setting is known that keeps all limits, or that earns what it costs. */
    NO_FEASIBLE_SETTING,
    /** What it does today is not known; the best setting is. */
    TODAY_UNKNOWN,
    /** Model and readings disagree, or the model found no answer. */
    MODEL_NOT_USABLE
}
