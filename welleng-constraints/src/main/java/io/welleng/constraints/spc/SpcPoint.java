package io.welleng.constraints.spc;

import io.welleng.core.json.OptionalValue;

/**
 * A point of an {@link SpcPanel}.
 *
 * @param row number of the row, from 0
 * @param statistic value of the statistic
 * @param lowerLimit lower limit of this point; null where there is none
 * @param centerLine value expected in control; null where the method does not tell
 * @param upperLimit upper limit of this point; null where there is none
 */
public record SpcPoint(
        int row,
        double statistic,
        @OptionalValue Double lowerLimit,
        @OptionalValue Double centerLine,
        @OptionalValue Double upperLimit) {}
