package io.welleng.lift.esp.pump;

/** Where a pump runs on its curve, and so which way its impellers push. */
public enum PumpZone {
    /** Below the recommended range: the impellers wear their lower thrust washers. */
    DOWN_THRUST,
    /** Within the recommended range. */
    NORMAL,
    /** Above the recommended range: the impellers wear their upper thrust washers. */
    UP_THRUST,
    /**
     * At or past the rate at which the stage gives no head. Pushed harder it would take energy from the fluid, as a
     * turbine; catalogue curves say nothing of that, and head counts as zero.
     */
    OPEN_FLOW
}
