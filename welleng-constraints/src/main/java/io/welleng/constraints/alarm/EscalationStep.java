package io.welleng.constraints.alarm;

import io.welleng.core.check.Check;

/**
 * Whom to tell when an alarm stays unacknowledged.
 *
 * @param afterSeconds how long after it was annunciated (s), 1 to 1e8
 * @param role who is told, for example {@code shift supervisor}
 */
public record EscalationStep(double afterSeconds, String role) {

    /** Checks both. */
    public EscalationStep {
        Check.inRange(
                afterSeconds, AlarmDefinition.SHORTEST_SECONDS, AlarmDefinition.LONGEST_SECONDS, "afterSeconds", "s");
        Check.text(role, "role");
    }
}
