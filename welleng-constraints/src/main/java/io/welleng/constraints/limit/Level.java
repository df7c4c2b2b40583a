package io.welleng.constraints.limit;

/** How a value stands to its limit, best first. */
public enum Level {
    /** Within the limit, and outside the yellow band. */
    NORMAL,
    /** In the yellow band before the limit. */
    YELLOW,
    /** At or beyond the limit. */
    RED
}
