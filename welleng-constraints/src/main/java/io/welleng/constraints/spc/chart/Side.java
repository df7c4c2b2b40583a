package io.welleng.constraints.spc.chart;

/** On which side of the target a chart signals. */
public enum Side {
    /** Above. */
    UPPER,
    /** Below. */
    LOWER,
    /** The rule looks at both sides together. */
    BOTH
}
