package io.welleng.allocation.meter;

import io.welleng.allocation.meter.prover.ProvingOutcome;

/** Readings of a meter run with their conditions and uncertainties. */
public sealed interface MeterRun
        permits LiquidPulses, CoriolisMass, DifferentialLiquid, DifferentialGas, GasPulses, MultiphaseRun, VirtualRun {

    /**
     * Volumes, mass and uncertainty.
     *
     * @param proving outcome of a proving of this meter; null where there was none
     * @return the result, or why there is none
     */
    MeterRunOutcome measure(ProvingOutcome proving);

    /**
     * Whether the run takes its meter factor from a proving when none is given in it.
     *
     * @return true where it must have one proving
     */
    default boolean wantsProving() {
        return false;
    }
}
