package io.welleng.constraints.alarm.kpi;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * An alarm and how often something was so.
 *
 * @param well name of the well; null where there is only one
 * @param alarm name of the alarm
 * @param count how often
 * @param share count as part of all annunciated alarms (fraction); null where it is not asked
 */
public record AlarmCount(
        @OptionalValue String well,
        String alarm,
        int count,
        @OptionalValue Double share) {

    /** Checks the name. */
    public AlarmCount {
        Check.text(alarm, "alarm");
    }

    @Override
    public String toString() {
        return (well == null ? "" : well + " ") + alarm + ": " + count
                + (share == null ? "" : " (" + Figures.four(100.0 * share) + " %)");
    }
}
