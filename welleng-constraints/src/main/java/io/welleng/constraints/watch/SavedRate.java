package io.welleng.constraints.watch;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * Readings from which a rate of change is taken, as part of a {@link SavedWatch}.
 *
 * @param epochMillis times of the readings (ms since 1970-01-01T00:00:00Z), oldest first
 * @param values the readings, in the tag's unit
 * @param rate rate at the last reading (tag's unit per minute); null if it is not known
 */
public record SavedRate(
        List<Long> epochMillis,
        List<Double> values,
        @OptionalValue Double rate) {

    /** Checks that there are as many values as times, that times ascend and numbers are finite. */
    public SavedRate {
        epochMillis = List.copyOf(Check.present(epochMillis, "epochMillis"));
        values = List.copyOf(Check.present(values, "values"));
        Check.sameLength(values.size(), "values", epochMillis.size(), "epochMillis");
        for (int i = 0; i < values.size(); i++) {
            Check.finite(values.get(i), Check.element("values", i), "");
            if (i > 0 && epochMillis.get(i) <= epochMillis.get(i - 1)) {
                throw new InvalidInputException(
                        Check.element("epochMillis", i),
                        "after the time before, " + epochMillis.get(i - 1),
                        "ms",
                        epochMillis.get(i).toString());
            }
        }
        if (rate != null) {
            Check.finite(rate, "rate", "");
        }
    }
}
