package io.welleng.constraints.spc.event;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * A sensor that may be watched. Whether it is used is found from its readings.
 *
 * @param tag telemetry key
 * @param leastChange smallest change that matters
 * @param lowest lowest reading that is physically possible (unit of the tag); null for no limit
 * @param highest highest reading that is physically possible (unit of the tag); null for no limit
 */
public record Sensor(
        String tag,
        LeastChange leastChange,
        @OptionalValue Double lowest,
        @OptionalValue Double highest) {

    /** Checks that the limits are in order. */
    public Sensor {
        Check.text(tag, "tag");
        Check.present(leastChange, "leastChange");
        if (lowest != null) {
            Check.finite(lowest, "lowest", "");
        }
        if (highest != null) {
            Check.finite(highest, "highest", "");
            if (lowest != null) {
                Check.below(lowest, highest, "lowest", "highest", "");
            }
        }
    }

    boolean possible(double value) {
        return Math.abs(value) <= Double.MAX_VALUE
                && (lowest == null || value >= lowest)
                && (highest == null || value <= highest);
    }
}
