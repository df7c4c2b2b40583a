package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.rod.RodString;

/**
 * A string that is pumped.
 *
 * @param well the well
 * @param unit the unit at its stroke
 * @param drive motor and drive
 * @param string the rods, down to the pump
 * @param plungerIn diameter of the plunger (in), &gt; 0
 * @param strokesPerMinute speed (1/min), &gt; 0
 */
public record PumpingPoint(
        DesignWell well,
        InstalledUnit unit,
        DriveAssumption drive,
        RodString string,
        double plungerIn,
        double strokesPerMinute) {

    /** Checks the ranges above. */
    public PumpingPoint {
        Check.present(well, "well");
        Check.present(unit, "unit");
        Check.present(drive, "drive");
        Check.present(string, "string");
        Check.positive(plungerIn, "plungerIn", "in");
        Check.positive(strokesPerMinute, "strokesPerMinute", "1/min");
    }
}
