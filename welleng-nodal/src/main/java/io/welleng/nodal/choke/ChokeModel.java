package io.welleng.nodal.choke;

import java.util.Optional;

/**
 * Mass rate through a choke from the state upstream and the pressure ratio. Anything that keeps this can be solved in every
 * direction by {@link Choke}: the rate is 0 at a ratio of 1, never rises with the ratio, is constant at and below the
 * critical ratio, continuous, and strictly rises with the size and with the upstream pressure.
 *
 * <p>Implementations allocate nothing per call and keep no state.
 */
public interface ChokeModel {

    /**
     * Ratio of downstream to upstream pressure at and below which the flow is critical: the downstream pressure no longer
     * matters. For a law of critical flow, the ratio up to which it holds.
     *
     * @param upstream state upstream
     * @return pressure ratio (dimensionless), 0 where the flow is never critical
     */
    double criticalRatio(ChokeState upstream);

    /**
     * Mass rate.
     *
     * @param upstream state upstream
     * @param throatRatio pressure in the throat over upstream pressure, from the critical ratio to 1 (dimensionless); the
     *     caller raises a lower ratio to the critical one
     * @param size64ths diameter of the choke (64ths of an inch), &gt; 0
     * @return mass rate (lb/s), not negative
     */
    double massRateLbPerS(ChokeState upstream, double throatRatio, double size64ths);

    /**
     * Whether the model also knows flow that is not critical.
     *
     * @return false for a law of critical flow only
     */
    default boolean knowsSubcritical() {
        return true;
    }

    /**
     * Why this model cannot speak about a flow, such as a gas nozzle about liquid.
     *
     * @param upstream state upstream
     * @return the reason with its numbers, or empty where the model holds
     */
    default Optional<ChokeRefusal> refusal(ChokeState upstream) {
        return Optional.empty();
    }
}
