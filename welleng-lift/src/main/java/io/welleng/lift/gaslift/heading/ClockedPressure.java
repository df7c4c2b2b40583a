package io.welleng.lift.gaslift.heading;

import io.welleng.core.check.Check;
import java.time.Instant;

/**
 * A reading of the casing pressure by the clock.
 *
 * @param time time of the reading
 * @param pressurePsia casing pressure at the wellhead (psia), &gt;= 0
 */
public record ClockedPressure(Instant time, double pressurePsia) {

    /** Checks that the time is there and the pressure is finite and no vacuum below zero. */
    public ClockedPressure {
        Check.present(time, "time");
        Check.inRange(pressurePsia, 0.0, ElapsedPressure.GREATEST_PSIA, "pressurePsia", "psia");
    }
}
