package io.welleng.constraints.health;

/** Which reading stands for a day. */
public enum DailyStatistic {
    /** Half of the day's good readings lie below it. */
    MEDIAN,
    /** The least good reading, where low ones do harm. */
    LEAST,
    /** The largest good reading, where high ones do harm. */
    LARGEST
}
