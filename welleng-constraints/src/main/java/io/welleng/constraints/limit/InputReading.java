package io.welleng.constraints.limit;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.time.Instant;

/**
 * A reading that a decision rests on.
 *
 * @param tag telemetry key
 * @param value last good reading, in the tag's unit; null if there never was one
 * @param readAt time of that reading; null if there never was one
 * @param usable whether it was still usable when the decision was made
 */
public record InputReading(
        String tag,
        @OptionalValue Double value,
        @OptionalValue Instant readAt,
        boolean usable) {

    /** Checks that there is a tag. */
    public InputReading {
        Check.text(tag, "tag");
    }
}
