package io.welleng.pvt.match;

/** A property that laboratory data can be matched in. */
public enum MatchedProperty {
    /** Bubble-point pressure; errors relative to the measured value. */
    BUBBLE_POINT,
    /** Solution GOR; errors relative to the measured value, or to a twentieth of the greatest where that is more. */
    SOLUTION_GOR,
    /** Oil formation volume factor; errors relative to the measured value. */
    OIL_FVF,
    /** Oil viscosity; errors relative to the measured value. */
    OIL_VISCOSITY
}
