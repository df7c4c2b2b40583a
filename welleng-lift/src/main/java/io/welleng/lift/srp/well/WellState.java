package io.welleng.lift.srp.well;

import io.welleng.lift.well.IntakeState;
import io.welleng.pvt.ProducedFluid;

/**
 * What a well brings to its pump and asks of it at one place of its path.
 *
 * @param intake what comes to the intake
 * @param pumped what the pump gets: that less the gas that goes up the annulus
 * @param liquidBblPerDay volume of the liquid at the intake (bbl/d)
 * @param gasFraction free gas in the volume that enters the pump (fraction)
 * @param ventedMscfPerDay gas up the annulus (Mscf/d)
 * @param viscosityCp viscosity of the liquid at the intake (cP)
 * @param dischargePsia pressure that the tubing needs (psia); infinite where none moves the rate, NaN where it is not known
 * @param specificGravity specific gravity of what is lifted (water = 1); NaN where the discharge pressure is not finite
 */
record WellState(
        IntakeState intake,
        ProducedFluid pumped,
        double liquidBblPerDay,
        double gasFraction,
        double ventedMscfPerDay,
        double viscosityCp,
        double dischargePsia,
        double specificGravity) {

    double differencePsi() {
        return dischargePsia - intake.pressurePsia();
    }

    /** Whether the well holds both valves open. */
    boolean flows() {
        return differencePsi() <= 0.0;
    }
}
