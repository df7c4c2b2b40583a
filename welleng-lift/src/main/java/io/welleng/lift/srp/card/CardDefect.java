package io.welleng.lift.srp.card;

/** What can be wrong with a record of a card. */
public enum CardDefect {
    /** A record filled up at its end with points of position 0 and load 0. Repaired by cutting them off. */
    ZERO_PADDING,
    /** Points without a number: missing, not finite. Repaired by a straight line across the gap. */
    MISSING_POINTS,
    /** Loads that fall to zero for a few points. Repaired by a straight line across the gap. */
    LOAD_DROP_OUT,
    /** A load that repeats exactly while the rod moves, and then jumps. Repaired by a straight line. */
    STUCK_LOAD,
    /**
     * Loads flat at the top or the bottom of their range: the sensor's limit. What lies beyond is lost; not repaired.
     */
    CLIPPED_LOAD,
    /** The first point repeated at the end. Repaired by removing it. */
    CLOSING_POINT,
    /** Position in a unit other than inches. Repaired where one unit fits. */
    POSITION_UNIT,
    /** Load in a unit other than pounds-force. Repaired where one unit fits. */
    LOAD_UNIT,
    /** The order of points runs against time: the enclosed work is negative. Repaired by reversing it. */
    REVERSED_TIME,
    /** The work enclosed is too small to tell the direction of time. Not repaired. */
    UNKNOWN_DIRECTION,
    /** The record does not begin at the bottom of the stroke. Repaired by beginning there. */
    SHIFTED_START,
    /** Fewer points than a card needs, or arrays of different length. The record is unusable. */
    TOO_FEW_POINTS,
    /** Too much of the record is bad to repair it. The record is unusable. */
    TOO_MANY_BAD_POINTS,
    /** The rod does not move. The record is unusable. */
    NO_STROKE,
    /** The load does not change, or never is tension. The record is unusable. */
    NO_LOAD,
    /** The record holds no whole stroke or more than one. The record is unusable. */
    NOT_ONE_STROKE
}
