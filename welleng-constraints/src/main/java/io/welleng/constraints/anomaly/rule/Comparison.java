package io.welleng.constraints.anomaly.rule;

/** How a feature is held against a threshold. */
public enum Comparison {
    /** The feature is the threshold or more. */
    AT_LEAST,
    /** The feature is the threshold or less. */
    AT_MOST,
    /** The feature is no further from zero than the threshold. */
    WITHIN;

    /**
     * Compares.
     *
     * @param value the feature
     * @param threshold the threshold, in the same unit
     * @return true if the sign is there
     */
    public boolean holds(double value, double threshold) {
        return switch (this) {
            case AT_LEAST -> value >= threshold;
            case AT_MOST -> value <= threshold;
            case WITHIN -> Math.abs(value) <= threshold;
        };
    }

    /**
     * Name for people.
     *
     * @return for example {@code at least}
     */
    public String words() {
        return switch (this) {
            case AT_LEAST -> "at least";
            case AT_MOST -> "at most";
            case WITHIN -> "within +/-";
        };
    }
}
