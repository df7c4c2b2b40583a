package io.welleng.constraints.alarm.kpi;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * Alarms that stood before the operator: their condition held or they were latched, and they were not withheld.
 *
 * @param atEnd number at the end of the period
 * @param average number on average over the time
 * @param peak most at one moment
 * @param stale alarms that stood too long, longest first; one entry for each time
 * @param peakStalePerDay most stale alarms on one day, counted from the begin of the period
 */
public record StandingFigures(int atEnd, double average, int peak, List<StandingAlarm> stale, int peakStalePerDay) {

    /** Copies the list. */
    public StandingFigures {
        stale = List.copyOf(Check.present(stale, "stale"));
    }
}
