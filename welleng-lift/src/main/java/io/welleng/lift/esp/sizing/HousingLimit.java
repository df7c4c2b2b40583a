package io.welleng.lift.esp.sizing;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.esp.pump.StageData;

/**
 * What the housings and the shaft of a series of pumps allow, from the maker.
 *
 * @param series series it holds for, as {@link StageData#series()}; null for all
 * @param maxStages most stages, in all housings together; null where not limited
 * @param shaftHpAt60Hz greatest power of the shaft at 60 Hz, which goes with the frequency as it stands for a torque (hp),
 *     &gt; 0; null where not limited
 */
public record HousingLimit(
        @OptionalValue String series,
        @OptionalValue Integer maxStages,
        @OptionalValue Double shaftHpAt60Hz) {

    private static final double SHAFT_HZ = 60.0;

    /** Checks the ranges above. */
    public HousingLimit {
        if (series != null) {
            Check.text(series, "series");
        }
        if (maxStages != null) {
            Check.atLeast(maxStages, 1, "maxStages");
        }
        if (shaftHpAt60Hz != null) {
            Check.positive(shaftHpAt60Hz, "shaftHpAt60Hz", "hp");
        }
    }

    boolean holdsFor(StageData stage) {
        return series == null || series.equalsIgnoreCase(stage.series());
    }

    /** Whether a number of stages is too many. */
    boolean isExceededBy(int stages) {
        return maxStages != null && stages > maxStages;
    }

    /** Greatest power of the shaft at a frequency (hp), infinite where not limited. */
    double shaftHpAt(double frequencyHz) {
        return shaftHpAt60Hz == null ? Double.POSITIVE_INFINITY : shaftHpAt60Hz * frequencyHz / SHAFT_HZ;
    }
}
