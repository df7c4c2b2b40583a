package io.welleng.constraints.anomaly.rule;

/**
 * A number that a sign compares with its threshold. The windows are those of the scan; medians make each of them deaf to
 * a minority of odd readings.
 */
public enum Feature {
    /** Median of the level window, in the unit of the signal. */
    LEVEL("level", "", false),
    /** Level less the reference level, in the unit of the signal. */
    CHANGE("change", "", true),
    /** Level less the reference level, in percent of the size of the reference level. */
    CHANGE_PCT("change", "%", true),
    /** Highest bin of the level window less the reference level, in percent of the size of the reference level. */
    PEAK_PCT("peak", "%", true),
    /** Robust standard deviation in the level window over that of the reference. */
    SWING_RATIO("swing", "times", true),
    /** Robust standard deviation in the window of the spectral test, in percent of the size of the level. */
    SPREAD_PCT("spread", "%", false),
    /** Slope over the short trend window, in the unit of the signal per hour. */
    TREND_PER_HOUR("trend", "/h", false),
    /**
     * Slope over the long trend window, in percent of the size of the reference level per day: the lesser of the slopes
     * from its first to its second and from its second to its last third, 0 where they disagree, so that a step is none.
     */
    TREND_PCT_PER_DAY("trend", "%/d", true),
    /** Time for which running readings have come in without any change (min). Of readings only. */
    STILL_MINUTES("unchanged", "min", false),
    /**
     * Half the height of a cycle that the spectral test finds, in percent of the size of the level; 0 where the test
     * finds none.
     */
    CYCLE_PCT("cycle", "%", false);

    private final String word;
    private final String unit;
    private final boolean needsReference;

    Feature(String word, String unit, boolean needsReference) {
        this.word = word;
        this.unit = unit;
        this.needsReference = needsReference;
    }

    /**
     * Name for people.
     *
     * @return one word
     */
    public String word() {
        return word;
    }

    /**
     * Unit of the number.
     *
     * @param signalUnit unit of the signal
     * @return symbol
     */
    public String unit(String signalUnit) {
        return switch (this) {
            case LEVEL, CHANGE -> signalUnit;
            case TREND_PER_HOUR -> signalUnit + unit;
            default -> unit;
        };
    }

    /**
     * Whether the number means something only against a reference.
     *
     * @return true if it cannot be had without one
     */
    public boolean needsReference() {
        return needsReference;
    }
}
