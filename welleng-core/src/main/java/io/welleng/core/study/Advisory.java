package io.welleng.core.study;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.Locale;

/**
 * A caution that goes with an answer: it lies outside the data a correlation was fitted to, or needed an assumption.
 *
 * @param code what it is about, snake case, stable between releases
 * @param message one sentence for people
 * @param value the value that caused it, in the unit the message names
 * @param lower least value without this advisory, in the same unit; null where only large values cause it
 * @param upper greatest value without this advisory, in the same unit; null where only small values cause it
 */
public record Advisory(
        String code,
        String message,
        double value,
        @OptionalValue Double lower,
        @OptionalValue Double upper) {

    /** Checks that code, message and at least one bound are there. */
    public Advisory {
        Check.text(code, "code");
        Check.text(message, "message");
        if (lower == null) {
            Check.present(upper, "upper");
        }
    }

    /**
     * Values without this advisory, in words.
     *
     * @return for example {@code 20 to 1425}, {@code at least 0} or {@code at most 7000}
     */
    public String range() {
        if (lower == null) {
            return String.format(Locale.ROOT, "at most %.4g", upper);
        }
        return upper == null
                ? String.format(Locale.ROOT, "at least %.4g", lower)
                : String.format(Locale.ROOT, "%.4g to %.4g", lower, upper);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %s (%.4g, range %s)", code, message, value, range());
    }
}
