package io.welleng.core.cycle;

/** What a record has too little of. */
public enum DataShortage {
    /** Fewer readings at different times than a spectrum and its noise can be told from (count). */
    READINGS("the number of readings at different times", ""),
    /** Readings too far apart for the shortest period: at least two are needed in it (median interval, s). */
    SAMPLING("the median interval of the readings", "s"),
    /** The record is shorter than three of the periods searched (min). */
    DURATION("the length of the record", "min"),
    /** Gaps leave readings over less than three periods (min). */
    COVERAGE("the time covered between gaps", "min");

    private final String quantity;
    private final String unit;

    DataShortage(String quantity, String unit) {
        this.quantity = quantity;
        this.unit = unit;
    }

    /**
     * What it is.
     *
     * @return in words
     */
    public String quantity() {
        return quantity;
    }

    /**
     * Its unit.
     *
     * @return unit symbol, empty for a count
     */
    public String unit() {
        return unit;
    }
}
