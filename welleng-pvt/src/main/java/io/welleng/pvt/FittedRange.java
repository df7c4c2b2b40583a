package io.welleng.pvt;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.List;
import java.util.Locale;

/**
 * Range of the data that a correlation was fitted to, in one quantity.
 *
 * @param correlation name of the correlation, for messages
 * @param quantity what is bounded
 * @param lower least value in the data, in the quantity's unit
 * @param upper greatest value in the data, in the quantity's unit
 */
public record FittedRange(String correlation, Quantity quantity, double lower, double upper) {

    /** Checks that the range is not empty. */
    public FittedRange {
        Check.text(correlation, "correlation");
        Check.present(quantity, "quantity");
        Check.below(lower, upper, "lower", "upper", quantity.unit());
    }

    /**
     * Adds an advisory to a list where a value lies outside this range.
     *
     * @param value the value, in the quantity's unit
     * @param advisories list that grows
     */
    void advise(double value, List<Advisory> advisories) {
        if (!(value >= lower && value <= upper)) {
            String in = quantity.unit().startsWith("(") ? " " : " in ";
            String message = correlation + ": " + quantity.label() + in + quantity.unit() + " outside the fitted data";
            String code = "outside_fitted_" + quantity.name().toLowerCase(Locale.ROOT);
            advisories.add(new Advisory(code, message, value, lower, upper));
        }
    }
}
