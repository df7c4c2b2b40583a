package io.welleng.allocation.meter.prover;

import io.welleng.core.check.Check;
import java.time.LocalDate;

/**
 * A meter factor of a day.
 *
 * @param date day of the proving
 * @param meterFactor meter factor (dimensionless), 0.8–1.2
 */
public record ProvedFactor(LocalDate date, double meterFactor) {

    /** Checks date and range. */
    public ProvedFactor {
        Check.present(date, "date");
        Check.inRange(meterFactor, 0.8, 1.2, "meterFactor", "");
    }
}
