package io.welleng.allocation.meter.dp;

/** Where the static pressure is taken. */
public enum StaticTap {

    /** At the upstream tapping. */
    UPSTREAM,

    /** At the downstream tapping: \( p_1 = p_2 + \Delta p \). */
    DOWNSTREAM
}
