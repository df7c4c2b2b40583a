package io.welleng.constraints.alarm;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/**
 * Withholds less important alarms in an alarm flood.
 *
 * <p>The flood begins with the alarm that makes more than {@code beginsAbove} in the window \((t - w, t]\), and is over at
 * the first moment at which fewer than {@code endsBelow} are in it. Counted are the alarms annunciated and those withheld
 * because of the flood, so that it lasts until the well has calmed down and not only until the suppression works.
 *
 * <p>An alarm below {@code lowestAnnunciated} that would become unacknowledged from normal in a flood, or on leaving
 * shelf, suppression or being out of service, becomes suppressed instead; this is recorded. When the flood is over it is
 * looked at again, and annunciated if it is still active. What already stands before the operator stays there.
 * {@link AlarmPriority#CRITICAL} is never withheld; a site with three levels sets the lowest annunciated to high.
 *
 * @param beginsAbove most alarms in the window without a flood, 1 to 1000; ISA-18.2: 10
 * @param endsBelow fewer alarms than these in the window end the flood, 1 to {@code beginsAbove}; ISA-18.2: 5
 * @param windowMinutes length of the window (min), 0.1 to 1440; ISA-18.2: 10
 * @param lowestAnnunciated lowest priority that is still annunciated
 */
public record FloodSuppression(int beginsAbove, int endsBelow, double windowMinutes, AlarmPriority lowestAnnunciated) {

    private static final int MOST = 1_000;

    /** Checks the numbers. */
    public FloodSuppression {
        if (beginsAbove < 1 || beginsAbove > MOST) {
            throw new InvalidInputException("beginsAbove", "from 1 to " + MOST, "", Integer.toString(beginsAbove));
        }
        if (endsBelow < 1 || endsBelow > beginsAbove) {
            throw new InvalidInputException("endsBelow", "from 1 to beginsAbove", "", Integer.toString(endsBelow));
        }
        Check.inRange(windowMinutes, 0.1, 1_440.0, "windowMinutes", "min");
        Check.present(lowestAnnunciated, "lowestAnnunciated");
    }

    /**
     * More than 10 in 10 minutes, until fewer than 5.
     *
     * @param lowestAnnunciated lowest priority that is still annunciated
     * @return the rule
     */
    public static FloodSuppression isa(AlarmPriority lowestAnnunciated) {
        return new FloodSuppression(10, 5, 10.0, lowestAnnunciated);
    }
}
