package io.welleng.constraints.spc;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.time.Instant;

/**
 * A stretch of one tag without change.
 *
 * @param firstRow row of its first reading
 * @param lastRow row of its last reading
 * @param begins time of its first reading; null where rows have none
 * @param readings number of its readings
 * @param mean mean (unit of the tag); for the cost with outliers the best level
 * @param standardDeviation root of the mean square distance from it (unit of the tag), divisor n
 */
public record SpcSegment(
        int firstRow, int lastRow, @OptionalValue Instant begins, int readings, double mean, double standardDeviation) {

    @Override
    public String toString() {
        return "rows " + firstRow + " to " + lastRow + ": " + Figures.four(mean) + " +/- "
                + Figures.four(standardDeviation);
    }
}
