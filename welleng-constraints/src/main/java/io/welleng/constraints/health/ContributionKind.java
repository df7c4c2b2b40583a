package io.welleng.constraints.health;

/** By what rule points were lost or won. */
public enum ContributionKind {
    /** A reading away from normal, by its weight. */
    INDICATOR,
    /** A critical indicator that is worse than the mean of its component, which can be no better than it is. */
    CRITICAL_INDICATOR,
    /** A finding. */
    FINDING,
    /** The most the score can be above the worst critical indicator or finding. */
    CRITICAL_CEILING,
    /** The trend of the daily scores. */
    TREND
}
