package io.welleng.constraints.telemetry;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalElements;
import io.welleng.core.json.OptionalValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The readings of one tag in a {@link History}.
 *
 * @param tag the tag
 * @param values readings in the tag's unit, one for each time of the history; null where a message brought none
 * @param qualities OPC classic quality of each reading (0–255, see {@link OpcQuality}), one for each time; null if all
 *     readings are good
 */
public record Column(
        Tag tag,
        @OptionalElements List<Double> values,
        @OptionalValue List<Integer> qualities) {

    /** Checks that there are as many qualities as values. */
    public Column {
        Check.present(tag, "tag");
        values = Collections.unmodifiableList(new ArrayList<>(Check.present(values, "values")));
        Check.atLeast(values.size(), 1, "values");
        if (qualities != null) {
            Check.sameLength(qualities.size(), "qualities", values.size(), "values");
            qualities = List.copyOf(qualities);
            for (int i = 0; i < qualities.size(); i++) {
                if (qualities.get(i) < 0 || qualities.get(i) > OpcQuality.LARGEST) {
                    throw new InvalidInputException(
                            Check.element("qualities", i), "0 to 255", "", Integer.toString(qualities.get(i)));
                }
            }
        }
    }

    /**
     * A column of good readings.
     *
     * @param key telemetry key
     * @param unit symbol of the unit
     * @param values readings; null where there is none
     * @return the column
     */
    public static Column of(String key, String unit, List<Double> values) {
        return new Column(new Tag(key, unit), values, null);
    }

    /**
     * Quality of a reading.
     *
     * @param row number of the time
     * @return absent where there is no value
     */
    public Quality quality(int row) {
        if (qualities == null) {
            return values.get(row) == null ? Quality.ABSENT : Quality.GOOD;
        }
        Quality said = OpcQuality.of(qualities.get(row));
        if (values.get(row) != null) {
            return said;
        }
        // A bad quality without a value is a message; a good one without a value is not.
        return said == Quality.BAD ? Quality.BAD : Quality.ABSENT;
    }
}
