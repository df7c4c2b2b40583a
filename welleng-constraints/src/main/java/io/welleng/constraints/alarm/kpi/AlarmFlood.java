package io.welleng.constraints.alarm.kpi;

import io.welleng.core.check.Check;
import java.time.Instant;

/**
 * One alarm flood, in whole ten minutes.
 *
 * @param from begin of the first ten minutes with too many alarms
 * @param to end of the last ten minutes before it calmed down, or of the period
 * @param annunciated number of alarms in it
 * @param peakPerTenMinutes most in one of its ten minutes
 */
public record AlarmFlood(Instant from, Instant to, int annunciated, int peakPerTenMinutes) {

    /** Checks the times. */
    public AlarmFlood {
        Check.present(from, "from");
        Check.present(to, "to");
    }
}
