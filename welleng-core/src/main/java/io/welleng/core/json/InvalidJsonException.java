package io.welleng.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.check.NearestName;
import java.util.Collection;
import java.util.Locale;

/**
 * JSON that is not a valid input: says where (JSON pointer), which rule it breaks, in which unit, and the value found.
 * The message reads {@code /wellbore/tubing_id_in: must be finite and > 0 in, but was -2.0}.
 */
public final class InvalidJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** JSON pointer (RFC 6901), empty for the whole document. */
    private final String pointer;

    /** The rule, as the words that follow "must be". */
    private final String rule;

    /** Unit symbol, or empty. */
    private final String unit;

    /** Value found, as JSON text. */
    private final String value;

    /** The nearest known name, or empty. */
    private final String nearest;

    InvalidJsonException(String pointer, String rule, String unit, String value, String nearest, Throwable cause) {
        super(message(pointer, rule, unit, value, nearest), cause);
        this.pointer = pointer;
        this.rule = rule;
        this.unit = unit;
        this.value = value;
        this.nearest = nearest;
    }

    /**
     * Creates the exception for a fault found outside the codec, for example an unknown study name.
     *
     * @param pointer JSON pointer of the fault
     * @param rule the rule that was broken, as the words that follow "must be"
     * @param value the value found
     */
    public InvalidJsonException(String pointer, String rule, String value) {
        this(pointer, rule, "", value, "", null);
    }

    /**
     * Creates the exception for a name that is none of those known.
     *
     * @param pointer JSON pointer of the name
     * @param found what is there instead, possibly a missing node
     * @param known the known names
     * @return the exception, with the nearest known name
     */
    public static InvalidJsonException unknownName(String pointer, JsonNode found, Collection<String> known) {
        String nearest = found.isTextual() ? NearestName.of(found.textValue(), known) : "";
        return new InvalidJsonException(
                pointer, "one of " + String.join(", ", known), "", JsonErrors.text(found), nearest, null);
    }

    private static String message(String pointer, String rule, String unit, String value, String nearest) {
        return String.format(
                Locale.ROOT,
                "%s: must be %s%s%s, but was %s%s",
                pointer.isEmpty() ? "/" : pointer,
                rule,
                unit.isEmpty() ? "" : " ",
                unit,
                value,
                nearest.isEmpty() ? "" : "; did you mean \"" + nearest + "\"?");
    }

    /**
     * The same fault seen from the document that contains this one.
     *
     * @param prefix JSON pointer of the contained document
     * @return the exception with the longer pointer
     */
    public InvalidJsonException under(String prefix) {
        return new InvalidJsonException(prefix + pointer, rule, unit, value, nearest, getCause());
    }

    /**
     * Where the fault is.
     *
     * @return JSON pointer (RFC 6901), empty for the whole document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The rule that was broken.
     *
     * @return the words that follow "must be"
     */
    public String rule() {
        return rule;
    }

    /**
     * Unit of the value.
     *
     * @return unit symbol, or empty
     */
    public String unit() {
        return unit;
    }

    /**
     * The value found.
     *
     * @return JSON text
     */
    public String value() {
        return value;
    }

    /**
     * The nearest known name, where a name was not known.
     *
     * @return a field, type or option name, or empty
     */
    public String nearest() {
        return nearest;
    }
}
