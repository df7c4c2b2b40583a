package io.welleng.constraints.alarm.kpi;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * Targets of an alarm system, for one operator position. What is null is not judged.
 *
 * <p>The editions differ: 150 alarms a day in ANSI/ISA-18.2-2009, 144 in IEC 62682:2014; the 2016 edition of ISA-18.2 has
 * no target for a day. So the presets are starting points, and every number can be changed.
 *
 * <p>The texts of the standards are not public. By other publications: 150 and 144 a day, one in ten minutes, more than ten
 * in ten minutes as begin and fewer than five as end of a flood, less than 1 % of the time in flood, three activations in
 * a minute as chatter, about 80, 15 and 5 % of low, medium and high priority. Not verified: the manageable averages (300
 * and 288 a day, 12 an hour, two in ten minutes), the busy hours, the share of the most frequent alarms, the stale alarms,
 * and the share of critical priority.
 *
 * @param averagePerDay average that is very likely acceptable, itself included (1/d)
 * @param manageablePerDay average that is the most one operator can manage, itself included (1/d)
 * @param averagePerHour the same for an hour (1/h)
 * @param manageablePerHour the same for an hour (1/h)
 * @param averagePerTenMinutes the same for ten minutes
 * @param manageablePerTenMinutes the same for ten minutes
 * @param busyHourShareBelow share of busy hours that is not reached (fraction)
 * @param busyIntervalShareBelow share of busy ten minutes that is not reached (fraction)
 * @param peakPerTenMinutes most alarms in ten minutes, itself included
 * @param floodShareBelow share of time in flood that is not reached (fraction)
 * @param topShare share of the most frequent alarms, itself included (fraction)
 * @param chatteringAlarms most chattering alarms
 * @param fleetingAlarms most fleeting alarms
 * @param staleAlarmsBelow number of stale alarms that is not reached on any day
 * @param priorities distribution over the priorities
 * @see "ANSI/ISA-18.2-2009 and EEMUA 191, alarm performance metrics"
 * @see "IEC 62682:2014, Management of alarm systems for the process industries"
 */
public record AlarmTargets(
        @OptionalValue Double averagePerDay,
        @OptionalValue Double manageablePerDay,
        @OptionalValue Double averagePerHour,
        @OptionalValue Double manageablePerHour,
        @OptionalValue Double averagePerTenMinutes,
        @OptionalValue Double manageablePerTenMinutes,
        @OptionalValue Double busyHourShareBelow,
        @OptionalValue Double busyIntervalShareBelow,
        @OptionalValue Double peakPerTenMinutes,
        @OptionalValue Double floodShareBelow,
        @OptionalValue Double topShare,
        @OptionalValue Integer chatteringAlarms,
        @OptionalValue Integer fleetingAlarms,
        @OptionalValue Integer staleAlarmsBelow,
        @OptionalValue PriorityTarget priorities) {

    /** ANSI/ISA-18.2-2009: 150 a day acceptable, 300 manageable. */
    public static final AlarmTargets ISA_18_2_2009 = new AlarmTargets(
            150.0, 300.0, 6.0, 12.0, 1.0, 2.0, 0.01, 0.01, 10.0, 0.01, 0.05, 0, 0, 5, PriorityTarget.STANDARD);

    /**
     * IEC 62682:2014: 144 a day acceptable, and twice as many manageable, which is two in ten minutes; the rest as {@link
     * #ISA_18_2_2009}.
     */
    public static final AlarmTargets IEC_62682 = ISA_18_2_2009.withPerDay(144.0, 288.0);

    /** No targets: nothing is judged. */
    public static final AlarmTargets NONE =
            new AlarmTargets(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Checks the numbers that are there. */
    public AlarmTargets {
        notNegative(averagePerDay, "averagePerDay", "1/d");
        notNegative(manageablePerDay, "manageablePerDay", "1/d");
        notNegative(averagePerHour, "averagePerHour", "1/h");
        notNegative(manageablePerHour, "manageablePerHour", "1/h");
        notNegative(averagePerTenMinutes, "averagePerTenMinutes", "");
        notNegative(manageablePerTenMinutes, "manageablePerTenMinutes", "");
        fraction(busyHourShareBelow, "busyHourShareBelow");
        fraction(busyIntervalShareBelow, "busyIntervalShareBelow");
        notNegative(peakPerTenMinutes, "peakPerTenMinutes", "");
        fraction(floodShareBelow, "floodShareBelow");
        fraction(topShare, "topShare");
        atLeastZero(chatteringAlarms, "chatteringAlarms");
        atLeastZero(fleetingAlarms, "fleetingAlarms");
        atLeastZero(staleAlarmsBelow, "staleAlarmsBelow");
    }

    /**
     * The same with other targets for a day.
     *
     * @param average acceptable average (1/d); null for none
     * @param manageable manageable average (1/d); null for none
     * @return the targets
     */
    public AlarmTargets withPerDay(Double average, Double manageable) {
        return new AlarmTargets(
                average,
                manageable,
                averagePerHour,
                manageablePerHour,
                averagePerTenMinutes,
                manageablePerTenMinutes,
                busyHourShareBelow,
                busyIntervalShareBelow,
                peakPerTenMinutes,
                floodShareBelow,
                topShare,
                chatteringAlarms,
                fleetingAlarms,
                staleAlarmsBelow,
                priorities);
    }

    private static void notNegative(Double value, String name, String unit) {
        if (value != null) {
            Check.notNegative(value, name, unit);
        }
    }

    private static void fraction(Double value, String name) {
        if (value != null) {
            Check.fraction(value, name);
        }
    }

    private static void atLeastZero(Integer value, String name) {
        if (value != null) {
            Check.atLeast(value, 0, name);
        }
    }
}
