package io.welleng.constraints.alarm;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/**
 * Shelves an alarm that chatters, in the name of {@value #ACTOR}. Off unless it is configured; alarms of
 * {@link AlarmPriority#CRITICAL} are never shelved by it.
 *
 * @param activations so many activations, 2 to 100
 * @param windowSeconds within this time, ends included (s), 1 to 86400
 * @param shelveMinutes how long it is shelved (min), above 0
 */
public record ChatterShelving(int activations, double windowSeconds, double shelveMinutes) {

    /** Who shelves, in the events. */
    public static final String ACTOR = "chatter shelving";

    private static final int MOST = 100;

    /** Checks the numbers. */
    public ChatterShelving {
        if (activations < 2 || activations > MOST) {
            throw new InvalidInputException("activations", "from 2 to " + MOST, "", Integer.toString(activations));
        }
        Check.inRange(windowSeconds, 1.0, 86_400.0, "windowSeconds", "s");
        Check.positive(shelveMinutes, "shelveMinutes", "min");
    }
}
