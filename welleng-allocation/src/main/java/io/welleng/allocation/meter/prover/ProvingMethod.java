package io.welleng.allocation.meter.prover;

/** How the meter factor comes from the runs. */
public enum ProvingMethod {

    /**
     * Average meter factor: one intermediate meter factor for each run, then their mean. Repeatability of the factors.
     */
    AVERAGE_METER_FACTOR,

    /** Average data: pulses, temperatures and pressures are averaged, then one factor. Repeatability of the pulses. */
    AVERAGE_DATA
}
