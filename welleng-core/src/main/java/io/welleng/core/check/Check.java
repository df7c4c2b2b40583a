package io.welleng.core.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;

/**
 * Checks of inputs. Each returns the value it was given or throws {@link InvalidInputException} with the argument's
 * name, the rule, the unit and the value. All of them refuse NaN and infinities.
 */
public final class Check {

    private Check() {}

    /**
     * Requires a finite number.
     *
     * @param value the value, in {@code unit}
     * @param name argument name
     * @param unit unit symbol, or empty
     * @return {@code value}
     */
    public static double finite(double value, String name, String unit) {
        if (!Double.isFinite(value)) {
            throw invalid(name, "finite", unit, value);
        }
        return value;
    }

    /**
     * Requires a finite number greater than zero.
     *
     * @param value the value, in {@code unit}
     * @param name argument name
     * @param unit unit symbol, or empty
     * @return {@code value}
     */
    public static double positive(double value, String name, String unit) {
        if (!(value > 0.0) || Double.isInfinite(value)) {
            throw invalid(name, "finite and > 0", unit, value);
        }
        return value;
    }

    /**
     * Requires a finite number of at least zero.
     *
     * @param value the value, in {@code unit}
     * @param name argument name
     * @param unit unit symbol, or empty
     * @return {@code value}
     */
    public static double notNegative(double value, String name, String unit) {
        if (!(value >= 0.0) || Double.isInfinite(value)) {
            throw invalid(name, "finite and >= 0", unit, value);
        }
        return value;
    }

    /**
     * Requires a fraction from 0 to 1, both included.
     *
     * @param value the fraction (dimensionless)
     * @param name argument name
     * @return {@code value}
     */
    public static double fraction(double value, String name) {
        return inRange(value, 0.0, 1.0, name, "(fraction)");
    }

    /**
     * Requires a number within a closed range.
     *
     * @param value the value, in {@code unit}
     * @param lower least allowed value, in {@code unit}
     * @param upper greatest allowed value, in {@code unit}
     * @param name argument name
     * @param unit unit symbol, or empty
     * @return {@code value}
     */
    public static double inRange(double value, double lower, double upper, String name, String unit) {
        if (!(value >= lower && value <= upper) || Double.isInfinite(value)) {
            throw invalid(name, "from " + number(lower) + " to " + number(upper), unit, value);
        }
        return value;
    }

    /**
     * Requires a finite number below another input.
     *
     * @param value the value, in {@code unit}
     * @param limit the value it must stay below, in {@code unit}
     * @param name argument name
     * @param limitName name of the argument that sets the limit
     * @param unit unit symbol, or empty
     * @return {@code value}
     */
    public static double below(double value, double limit, String name, String limitName, String unit) {
        if (!(value < limit) || Double.isInfinite(value)) {
            throw invalid(name, "below " + limitName + " = " + number(limit), unit, value);
        }
        return value;
    }

    /**
     * Requires at least a given count.
     *
     * @param value the count
     * @param least least allowed count
     * @param name argument name
     * @return {@code value}
     */
    public static int atLeast(int value, int least, String name) {
        if (value < least) {
            throw new InvalidInputException(name, "at least " + least, "", Integer.toString(value));
        }
        return value;
    }

    /**
     * Requires text that is not blank.
     *
     * @param value the text
     * @param name argument name
     * @return {@code value}
     */
    public static String text(String value, String name) {
        present(value, name);
        if (value.isBlank()) {
            throw new InvalidInputException(name, "text that is not blank", "", "\"" + value + "\"");
        }
        return value;
    }

    /**
     * Requires a value to be there.
     *
     * @param <T> type of the value
     * @param value the value
     * @param name argument name
     * @return {@code value}
     */
    public static <T> T present(T value, String name) {
        if (value == null) {
            throw new InvalidInputException(name, "present", "", "null");
        }
        return value;
    }

    /**
     * Requires a collection with at least one element and no null.
     *
     * @param <C> type of the collection
     * @param values the collection
     * @param name argument name
     * @return {@code values}
     */
    public static <C extends Collection<?>> C notEmpty(C values, String name) {
        present(values, name);
        if (values.isEmpty()) {
            throw new InvalidInputException(name, "not empty", "", "empty");
        }
        if (values.stream().anyMatch(Objects::isNull)) {
            throw new InvalidInputException(name, "without null elements", "", "null");
        }
        return values;
    }

    /**
     * Requires at least {@code least} finite numbers, each greater than the one before.
     *
     * @param values the numbers, in {@code unit}
     * @param least least number of elements
     * @param name argument name
     * @param unit unit symbol, or empty
     * @return {@code values}, the same array
     */
    public static double[] increasing(double[] values, int least, String name, String unit) {
        finite(values, least, name, unit);
        for (int i = 1; i < values.length; i++) {
            if (!(values[i] > values[i - 1])) {
                throw invalid(
                        element(name, i), "greater than the element before, " + number(values[i - 1]), unit, values[i]);
            }
        }
        return values;
    }

    /**
     * Requires at least {@code least} finite numbers.
     *
     * @param values the numbers, in {@code unit}
     * @param least least number of elements
     * @param name argument name
     * @param unit unit symbol, or empty
     * @return {@code values}, the same array
     */
    public static double[] finite(double[] values, int least, String name, String unit) {
        present(values, name);
        if (values.length < least) {
            throw new InvalidInputException(name, "at least " + least + " numbers", "", values.length + " numbers");
        }
        for (int i = 0; i < values.length; i++) {
            finite(values[i], element(name, i), unit);
        }
        return values;
    }

    /**
     * Requires two arrays of the same length.
     *
     * @param length length of the array
     * @param name argument name of the array
     * @param otherLength length it must have
     * @param otherName argument name of the array that sets the length
     */
    public static void sameLength(int length, String name, int otherLength, String otherName) {
        if (length != otherLength) {
            throw new InvalidInputException(
                    name, "as long as " + otherName + ", " + otherLength + " numbers", "", length + " numbers");
        }
    }

    /**
     * Name of an array element in messages.
     *
     * @param name argument name of the array
     * @param index index from 0
     * @return for example {@code mdFt[3]}
     */
    public static String element(String name, int index) {
        return name + "[" + index + "]";
    }

    private static InvalidInputException invalid(String name, String rule, String unit, double value) {
        return new InvalidInputException(name, rule, unit, Double.toString(value));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? String.format(Locale.ROOT, "%.0f", value)
                : Double.toString(value);
    }
}
