package io.welleng.constraints.alarm.kpi;

import io.welleng.constraints.alarm.AlarmPriority;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * Annunciated alarms of one priority.
 *
 * @param priority the priority
 * @param annunciated their number
 * @param share as part of all (fraction); null if there are none at all
 */
public record PriorityShare(
        AlarmPriority priority,
        int annunciated,
        @OptionalValue Double share) {

    /** Checks the priority. */
    public PriorityShare {
        Check.present(priority, "priority");
    }
}
