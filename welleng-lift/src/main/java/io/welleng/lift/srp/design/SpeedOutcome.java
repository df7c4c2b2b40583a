package io.welleng.lift.srp.design;

import io.welleng.lift.optimum.LimitCheck;

/** Speed for the rate, or why there is none. */
sealed interface SpeedOutcome {

    /** @param strokesPerMinute speed that makes the rate (1/min) */
    record Found(double strokesPerMinute) implements SpeedOutcome {}

    /**
     * The rate is not made within the limits of speed.
     *
     * @param strokesPerMinute the speed that comes nearest (1/min)
     * @param rate the rate there and the wanted one
     * @param reason one sentence
     */
    record OutOfReach(double strokesPerMinute, LimitCheck rate, String reason) implements SpeedOutcome {}

    /** @param reason why the method has no loads */
    record NoMethod(String reason) implements SpeedOutcome {}
}
