package io.welleng.constraints.alarm;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * What the site's alarm philosophy says about all alarms.
 *
 * @param priorities priority from consequence and time
 * @param longestShelvingMinutes longest time for which an alarm can be shelved (min), 1 to 1.5e6
 * @param flood how alarms are withheld in a flood; null for not at all
 * @param chatter how chattering alarms are shelved; null for not at all
 */
public record AlarmPolicy(
        PriorityMatrix priorities,
        double longestShelvingMinutes,
        @OptionalValue FloodSuppression flood,
        @OptionalValue ChatterShelving chatter) {

    /** The typical matrix, shelving up to a shift of 12 hours, and no automatic suppression: site practice. */
    public static final AlarmPolicy STANDARD = new AlarmPolicy(PriorityMatrix.TYPICAL, 720.0, null, null);

    private static final double LONGEST_MINUTES = 1.5e6;

    /** Checks the times. */
    public AlarmPolicy {
        Check.present(priorities, "priorities");
        Check.inRange(longestShelvingMinutes, 1.0, LONGEST_MINUTES, "longestShelvingMinutes", "min");
        if (chatter != null) {
            Check.inRange(chatter.shelveMinutes(), 0.0, longestShelvingMinutes, "chatter.shelveMinutes", "min");
        }
    }

    /**
     * The same with flood suppression.
     *
     * @param suppression the rule
     * @return the policy
     */
    public AlarmPolicy withFlood(FloodSuppression suppression) {
        return new AlarmPolicy(priorities, longestShelvingMinutes, suppression, chatter);
    }

    /**
     * The same with shelving of chattering alarms.
     *
     * @param shelving the rule
     * @return the policy
     */
    public AlarmPolicy withChatter(ChatterShelving shelving) {
        return new AlarmPolicy(priorities, longestShelvingMinutes, flood, shelving);
    }
}
