package io.welleng.allocation.theoretical;

/** Why a group of wells needs no tests well by well. */
public enum LowRateGround {
    /** All wells are below the low rate. */
    ALL_LOW,
    /** Most wells are below the low rate, and none is above the ceiling. */
    MOST_LOW_NONE_HIGH
}
