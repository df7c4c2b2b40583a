package io.welleng.allocation.theoretical;

/** From which production day on the rate of a test holds. */
public enum EffectiveFrom {
    /** From the whole day on which the test ended. */
    TEST_DAY,
    /** From the day after the one on which it ended. */
    NEXT_DAY
}
