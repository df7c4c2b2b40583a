package io.welleng.constraints.alarm.kpi;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * How many alarms were annunciated. Hours, days and ten minutes are counted from the beginning of the period; the last
 * one may be shorter and counts as one. A repeated annunciation of a standing alarm counts like any other.
 *
 * @param annunciated number of annunciated alarms
 * @param averagePerTenMinutes number divided by the period in ten minutes
 * @param peakPerTenMinutes most in one of the ten minutes
 * @param peakInAnyTenMinutes most in ten minutes that begin at any moment
 * @param tenMinutes number of ten minutes
 * @param busyTenMinutes number of busy ones
 * @param averagePerHour number divided by the period in hours (1/h)
 * @param peakPerHour most in one of the hours
 * @param hours number of hours
 * @param busyHours number of busy ones
 * @param averagePerDay number divided by the period in days (1/d)
 * @param peakPerDay most in one of the days
 * @param days number of days
 * @param distribution the ten minutes by their number of alarms
 */
public record AlarmRates(
        int annunciated,
        double averagePerTenMinutes,
        int peakPerTenMinutes,
        int peakInAnyTenMinutes,
        int tenMinutes,
        int busyTenMinutes,
        double averagePerHour,
        int peakPerHour,
        int hours,
        int busyHours,
        double averagePerDay,
        int peakPerDay,
        int days,
        List<RateBand> distribution) {

    /** Copies the list. */
    public AlarmRates {
        distribution = List.copyOf(Check.present(distribution, "distribution"));
    }

    /**
     * Share of busy ten minutes.
     *
     * @return fraction of their number
     */
    public double busyTenMinutesShare() {
        return (double) busyTenMinutes / tenMinutes;
    }

    /**
     * Share of busy hours.
     *
     * @return fraction of their number
     */
    public double busyHoursShare() {
        return (double) busyHours / hours;
    }
}
