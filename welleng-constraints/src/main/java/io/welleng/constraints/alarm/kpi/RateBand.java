package io.welleng.constraints.alarm.kpi;

import io.welleng.core.json.OptionalValue;

/**
 * How many ten minutes had so many alarms.
 *
 * @param least least number of alarms
 * @param most greatest number of alarms; null for any greater number
 * @param tenMinutes number of ten minutes
 */
public record RateBand(int least, @OptionalValue Integer most, int tenMinutes) {}
