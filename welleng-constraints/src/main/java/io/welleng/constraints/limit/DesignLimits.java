package io.welleng.constraints.limit;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.check.NearestName;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one well is built for.
 *
 * @param values design limits by name, each in the unit that its name ends with; usual names are those of
 *     {@link DesignLimit}, others are the site's own
 */
public record DesignLimits(Map<String, Double> values) {

    /** A well of which nothing is known; rules with fixed limits alone can watch it. */
    public static final DesignLimits NONE = new DesignLimits(Map.of());

    /** Checks that all are numbers. */
    public DesignLimits {
        Check.present(values, "values").forEach((name, value) -> {
            Check.text(name, "values");
            Check.finite(Check.present(value, "values." + name), "values." + name, "");
        });
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /**
     * A design limit.
     *
     * @param name its name
     * @return its value
     * @throws InvalidInputException if the well has none of this name; names the nearest
     */
    public double value(String name) {
        Double value = values.get(name);
        if (value == null) {
            String nearest = NearestName.of(name, values.keySet());
            throw new InvalidInputException(
                    "values",
                    "a set with \"" + name + "\"" + (nearest.isEmpty() ? "" : ", nearest \"" + nearest + "\""),
                    "",
                    values.keySet().toString());
        }
        return value;
    }
}
