package io.welleng.constraints.alarm.kpi;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;

/**
 * What the words of the figures mean: numbers that the standards recommend or leave to the site.
 *
 * @param busyHourAbove an hour is busy with more alarms than this, at least 1
 * @param busyIntervalAbove ten minutes are busy with more alarms than this, at least 1
 * @param floodBeginsAbove a flood begins with the ten minutes that bring more alarms than this, at least 1
 * @param floodEndsBelow and ends before the first ten minutes that bring fewer than this, 1 to
 *     {@code floodBeginsAbove}
 * @param chatterActivations an alarm chatters that activates so often, at least 2
 * @param chatterSeconds within this time, ends included (s), above 0
 * @param fleetingSeconds an alarm is fleeting that clears sooner than this and does not chatter (s), above 0
 * @param staleHours an alarm is stale that stands longer than this (h), above 0
 * @param topAlarms number of the most frequent alarms whose share is taken, at least 1
 * @see "ANSI/ISA-18.2-2016, monitoring and assessment"
 */
public record AlarmKpiRules(
        int busyHourAbove,
        int busyIntervalAbove,
        int floodBeginsAbove,
        int floodEndsBelow,
        int chatterActivations,
        double chatterSeconds,
        double fleetingSeconds,
        double staleHours,
        int topAlarms) {

    /**
     * More than 30 in an hour, more than 10 in ten minutes, floods from more than 10 until fewer than 5, chatter from
     * three activations in a minute, stale after 24 hours, the top ten. The ten seconds of fleeting alarms are usual
     * practice; the standard gives no number.
     */
    public static final AlarmKpiRules STANDARD = new AlarmKpiRules(30, 10, 10, 5, 3, 60.0, 10.0, 24.0, 10);

    /** Checks the numbers. */
    public AlarmKpiRules {
        Check.atLeast(busyHourAbove, 1, "busyHourAbove");
        Check.atLeast(busyIntervalAbove, 1, "busyIntervalAbove");
        Check.atLeast(floodBeginsAbove, 1, "floodBeginsAbove");
        if (floodEndsBelow < 1 || floodEndsBelow > floodBeginsAbove) {
            throw new InvalidInputException(
                    "floodEndsBelow", "from 1 to floodBeginsAbove", "", Integer.toString(floodEndsBelow));
        }
        Check.atLeast(chatterActivations, 2, "chatterActivations");
        Check.positive(chatterSeconds, "chatterSeconds", "s");
        Check.positive(fleetingSeconds, "fleetingSeconds", "s");
        Check.positive(staleHours, "staleHours", "h");
        Check.atLeast(topAlarms, 1, "topAlarms");
    }
}
