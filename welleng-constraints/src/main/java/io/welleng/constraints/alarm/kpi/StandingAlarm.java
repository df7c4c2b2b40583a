package io.welleng.constraints.alarm.kpi;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.time.Instant;

/**
 * An alarm that stood for some time.
 *
 * @param well name of the well; null where there is only one
 * @param alarm name of the alarm
 * @param since when it began to stand, as far as the events tell: else the begin of the period
 * @param hours how long it stood, up to the end of the period (h)
 * @param atEnd whether it stood at the end of the period
 */
public record StandingAlarm(@OptionalValue String well, String alarm, Instant since, double hours, boolean atEnd) {

    /** Checks name and time. */
    public StandingAlarm {
        Check.text(alarm, "alarm");
        Check.present(since, "since");
        Check.notNegative(hours, "hours", "h");
    }
}
