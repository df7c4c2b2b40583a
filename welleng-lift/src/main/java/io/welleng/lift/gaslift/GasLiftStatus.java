package io.welleng.lift.gaslift;

/** How a gas-lift well stands. */
public enum GasLiftStatus {
    /** It flows at no gas rate that can be had. */
    DEAD,
    /** It flows only with lift gas. */
    NEEDS_GAS,
    /** It flows without lift gas. */
    FLOWS_WITHOUT_GAS,
    /** It does not flow with the gas of today. */
    NOT_FLOWING_TODAY,
    /** More gas than today is better. */
    UNDER_INJECTED,
    /** Less gas than today is better. */
    OVER_INJECTED,
    /** Today is within a hundredth of the best, by its objective. */
    NEAR_OPTIMUM,
    /** The best gas rate is limited by the pressure at the casing head, or gas does not enter at the deepest point. */
    PRESSURE_LIMITED,
    /** The best gas rate is all gas available. */
    GAS_LIMITED,
    /** The best gas rate is limited by port or annulus. */
    CAPACITY_LIMITED
}
