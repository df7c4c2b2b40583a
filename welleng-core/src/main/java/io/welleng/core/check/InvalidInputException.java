package io.welleng.core.check;

import java.util.Locale;
import java.util.Objects;

/**
 * An input that no well could have: names the argument, the rule it broke, the unit and the value.
 *
 * <p>The message reads {@code tubingIdIn must be finite and > 0 in, but was -2.0}. The parts are also available one by
 * one, so that a caller that knows where the input came from (a JSON pointer, a spreadsheet cell) can say so.
 */
public final class InvalidInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Argument name in camel case, with its unit. */
    private final String name;

    /** The rule, as the words that follow "must be". */
    private final String rule;

    /** Unit symbol, empty for dimensionless and non-numeric inputs. */
    private final String unit;

    /** The offending value as text. */
    private final String value;

    /**
     * Creates the exception.
     *
     * @param name argument name, as the caller writes it
     * @param rule the rule that was broken, as the words that follow "must be"
     * @param unit unit symbol, or an empty text
     * @param value the offending value, as text
     */
    public InvalidInputException(String name, String rule, String unit, String value) {
        super(message(name, rule, unit, value));
        this.name = name;
        this.rule = rule;
        this.unit = unit;
        this.value = value;
    }

    private static String message(String name, String rule, String unit, String value) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(unit, "unit");
        String space = unit.isEmpty() ? "" : " ";
        return String.format(Locale.ROOT, "%s must be %s%s%s, but was %s", name, rule, space, unit, value);
    }

    /**
     * Name of the argument.
     *
     * @return camel case, with its unit, for example {@code tubingIdIn}; list elements as {@code mdFt[3]}
     */
    public String name() {
        return name;
    }

    /**
     * The rule that was broken.
     *
     * @return the words that follow "must be", for example {@code finite and > 0}
     */
    public String rule() {
        return rule;
    }

    /**
     * Unit of the value.
     *
     * @return unit symbol, empty if there is none
     */
    public String unit() {
        return unit;
    }

    /**
     * The offending value.
     *
     * @return the value as text
     */
    public String value() {
        return value;
    }
}
