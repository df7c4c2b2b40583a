package io.welleng.constraints.telemetry;

/** Milliseconds of a unit of time, for times that are counted in milliseconds since 1970. */
public final class Milliseconds {

    /** Milliseconds of a second. */
    public static final double PER_SECOND = 1_000.0;

    /** Milliseconds of a minute. */
    public static final double PER_MINUTE = 60_000.0;

    /** Milliseconds of an hour. */
    public static final double PER_HOUR = 3_600_000.0;

    /** Milliseconds of a day. */
    public static final double PER_DAY = 86_400_000.0;

    private Milliseconds() {}
}
