package io.welleng.lift.srp.design;

/** How loads, plunger travel, torque and power are computed. */
public sealed interface LoadMethod permits Rp11lMethod, PredictedMethod {

    /**
     * Loads of a string that is pumped.
     *
     * @param point string, unit, speed and plunger
     * @return the loads, or why the method has none
     */
    MethodOutcome loads(PumpingPoint point);
}
