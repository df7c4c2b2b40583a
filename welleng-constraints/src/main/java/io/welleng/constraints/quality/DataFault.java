package io.welleng.constraints.quality;

/**
 * What can be wrong with data. Of the faults of a reading one holds at a time, the first in this order; {@link #STUCK}
 * and {@link #STALE} may stand beside it. The last four are faults of a whole message.
 */
public enum DataFault {
    /** The source measures in another unit than the tag; every reading of it has this fault. */
    UNIT_MISMATCH,
    /** The source says that the reading is bad. */
    BAD_QUALITY,
    /** The reading is NaN or infinite. */
    NOT_A_NUMBER,
    /** The source does not vouch for the reading. Beside a policy that uses such readings it is only a notice. */
    DOUBTFUL,
    /** The instrument cannot read such a value. */
    OUT_OF_RANGE,
    /** The reading has moved faster than the quantity can. */
    STEP,
    /** The readings have not changed for too long. */
    STUCK,
    /** There has been no reading for too long. */
    STALE,
    /** The message has the time of the last one used. */
    DUPLICATE,
    /** The message is older than the last one used, within the lateness that is usual for the source. */
    LATE,
    /** The message is older than that: the clock of the source runs backwards. */
    TIME_BACKWARDS,
    /** The message lies too far ahead of the last one used. */
    FUTURE_JUMP;

    private static final DataFault[] ALL = values();

    /**
     * Whether a whole message has this fault, not a single tag.
     *
     * @return true for the faults of the clock
     */
    public boolean isOfMessage() {
        return ordinal() >= DUPLICATE.ordinal();
    }

    int bit() {
        return 1 << ordinal();
    }

    /** The fault of the lowest bit of a set that is not empty. */
    static DataFault lowest(int bits) {
        return ALL[Integer.numberOfTrailingZeros(bits)];
    }
}
