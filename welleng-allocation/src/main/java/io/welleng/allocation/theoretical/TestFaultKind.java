package io.welleng.allocation.theoretical;

/** What can be wrong with a well test. */
public enum TestFaultKind {
    /** Measured for too short a time. */
    TOO_SHORT("measured for too short a time", false),
    /** The well had not flowed into the separator for long enough before it was measured. */
    NOT_STABILIZED("not stabilized before it was measured", false),
    /** The rate varied too much during the test. */
    UNSTABLE("rate unstable", false),
    /** A rate is negative, or the gas is less than the lift gas in it. */
    NEGATIVE_RATE("rate negative", false),
    /** A phase that must be there was not measured. */
    MISSING_PHASE("phase not measured", false),
    /** The rate changed too much against the former valid test. */
    RATE_CHANGE("rate changed against the former test", true),
    /** The water cut changed too much against the former valid test. */
    WATER_CUT_JUMP("water cut changed against the former test", true),
    /** The gas-oil ratio changed too much against the former valid test. */
    GAS_OIL_RATIO_JUMP("gas-oil ratio changed against the former test", true),
    /** The tubing head pressure was not that of usual production. */
    PRESSURE_MISMATCH("tubing head pressure not that of production", false),
    /** Broken off. */
    ABORTED("aborted", false),
    /** A person rejects it. */
    REJECTED("rejected by a person", false);

    private final String words;
    private final boolean change;

    TestFaultKind(String words, boolean change) {
        this.words = words;
        this.change = change;
    }

    /**
     * Whether it speaks of a change against the former valid test, which a repeated test can confirm.
     *
     * @return true for changes of rate, water cut and gas-oil ratio
     */
    public boolean isChange() {
        return change;
    }

    /** Whether a person who stands by the test can waive it. */
    boolean canBeConfirmed() {
        return change || this == PRESSURE_MISMATCH;
    }

    /**
     * Name for people.
     *
     * @return lower-case words
     */
    public String label() {
        return words;
    }
}
