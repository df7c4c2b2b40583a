package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.unit.PrimeMover;

/**
 * The motor and what drives the unit.
 *
 * @param primeMover efficiency of the motor, and of belt, gearbox and structure
 * @param cyclicLoadFactor root mean square over mean torque where no card gives it (dimensionless), at least 1; for
 *     conventional units about 1.375 with NEMA D motors, 1.9 with NEMA C
 */
public record DriveAssumption(PrimeMover primeMover, double cyclicLoadFactor) {

    /** Checks the ranges above. */
    public DriveAssumption {
        Check.present(primeMover, "primeMover");
        Check.inRange(cyclicLoadFactor, 1.0, 10.0, "cyclicLoadFactor", "");
    }
}
