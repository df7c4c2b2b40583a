package io.welleng.constraints.limit;

import io.welleng.constraints.expression.Expression;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * What is limited, and by what. Every limit comes down to one number x that is red at \( x \ge \) {@link #high()} or
 * \( x \le \) {@link #low()}.
 */
public sealed interface Limit {

    /**
     * The tags it looks at.
     *
     * @return telemetry keys
     */
    List<String> tags();

    /**
     * Lower limit of x.
     *
     * @return the limit; null if there is none
     */
    LimitValue low();

    /**
     * Upper limit of x.
     *
     * @return the limit; null if there is none
     */
    LimitValue high();

    /**
     * A reading that must stay below a limit: x is the reading.
     *
     * @param tag telemetry key
     * @param high upper limit, in the tag's unit
     */
    record High(String tag, LimitValue high) implements Limit {

        /** Checks that both are there. */
        public High {
            Check.text(tag, "tag");
            Check.present(high, "high");
        }

        @Override
        public List<String> tags() {
            return List.of(tag);
        }

        @Override
        public LimitValue low() {
            return null;
        }
    }

    /**
     * A reading that must stay above a limit: x is the reading.
     *
     * @param tag telemetry key
     * @param low lower limit, in the tag's unit
     */
    record Low(String tag, LimitValue low) implements Limit {

        /** Checks that both are there. */
        public Low {
            Check.text(tag, "tag");
            Check.present(low, "low");
        }

        @Override
        public List<String> tags() {
            return List.of(tag);
        }

        @Override
        public LimitValue high() {
            return null;
        }
    }

    /**
     * A reading that must stay between two limits: x is the reading. Once active, a level clears when x is inside both
     * limits by more than the deadband.
     *
     * @param tag telemetry key
     * @param low lower limit, in the tag's unit
     * @param high upper limit, in the tag's unit
     */
    record Range(String tag, LimitValue low, LimitValue high) implements Limit {

        /** Checks that all are there. */
        public Range {
            Check.text(tag, "tag");
            Check.present(low, "low");
            Check.present(high, "high");
        }

        @Override
        public List<String> tags() {
            return List.of(tag);
        }
    }

    /**
     * How fast a reading changes, per minute:
     *
     * <p>\[ x = \frac{v_n - v_k}{(t_n - t_k) / 60\,\mathrm{s}} \] where n is the usable reading of this sample and k the
     * latest usable reading of an earlier sample that is at least {@code overSeconds} older (any earlier one where that
     * is 0). x is not known if there is no such reading or if it is more than {@code maxGapSeconds} older: a slope over
     * a longer gap says nothing of what happened within it. Unusable readings between the two do no harm.
     *
     * <p>A reading less than {@code overSeconds}/64 after the last one kept is not kept as a reading k, so that at most
     * 66 are kept however fast they come. It is still looked at as a reading n. So {@code maxGapSeconds} should be longer
     * than {@code overSeconds} by {@code overSeconds}/64 and at least one interval between messages; if not, x may hardly
     * ever be known.
     *
     * @param tag telemetry key
     * @param low least change (tag's unit per minute), usually negative; null if there is none
     * @param high greatest change (tag's unit per minute); null if there is none
     * @param overSeconds least time between the two readings (s), at least 0; longer is less sensitive to noise
     * @param maxGapSeconds greatest time between the two readings (s), above 0 and not below {@code overSeconds}
     */
    record RateOfChange(
            String tag,
            @OptionalValue LimitValue low,
            @OptionalValue LimitValue high,
            double overSeconds,
            double maxGapSeconds)
            implements Limit {

        /** Checks that there is a limit, and the times. */
        public RateOfChange {
            Check.text(tag, "tag");
            oneLimit(low, high);
            Check.notNegative(overSeconds, "overSeconds", "s");
            Check.positive(maxGapSeconds, "maxGapSeconds", "s");
            if (maxGapSeconds < overSeconds) {
                throw new InvalidInputException(
                        "maxGapSeconds", "at least overSeconds = " + overSeconds, "s", Double.toString(maxGapSeconds));
            }
        }

        @Override
        public List<String> tags() {
            return List.of(tag);
        }
    }

    /**
     * How far two readings are apart: \( x = \lvert a - b \rvert \).
     *
     * @param tag telemetry key of a
     * @param reference telemetry key of b, in the same unit
     * @param high greatest deviation, in the tags' unit
     */
    record Deviation(String tag, String reference, LimitValue high) implements Limit {

        /** Checks that all are there and the tags differ. */
        public Deviation {
            Check.text(tag, "tag");
            different(tag, reference, "reference");
            Check.present(high, "high");
        }

        @Override
        public List<String> tags() {
            return List.of(tag, reference);
        }

        @Override
        public LimitValue low() {
            return null;
        }
    }

    /**
     * Ratio of two readings: \( x = a / b \). It is not known where b is 0.
     *
     * @param tag telemetry key of a
     * @param denominator telemetry key of b
     * @param low lower limit (unit of a per unit of b); null if there is none
     * @param high upper limit (unit of a per unit of b); null if there is none
     */
    record Ratio(
            String tag,
            String denominator,
            @OptionalValue LimitValue low,
            @OptionalValue LimitValue high) implements Limit {

        /** Checks that there is a limit and the tags differ. */
        public Ratio {
            Check.text(tag, "tag");
            different(tag, denominator, "denominator");
            oneLimit(low, high);
        }

        @Override
        public List<String> tags() {
            return List.of(tag, denominator);
        }
    }

    /**
     * A computed value: x is the value of the expression. A condition has no limits: it is red when true, with x = 1 for
     * true and 0 for false. x is not known where the expression is not, or is not finite.
     *
     * @param expression the expression, see {@link Expression}
     * @param low lower limit of a number; null if there is none
     * @param high upper limit of a number; null if there is none
     */
    record Formula(
            String expression,
            @OptionalValue LimitValue low,
            @OptionalValue LimitValue high) implements Limit {

        /** Checks the expression, and that a number has a limit and a condition none. */
        public Formula {
            Check.text(expression, "expression");
            if (Expression.parse(expression).isCondition()) {
                if (low != null || high != null) {
                    throw new InvalidInputException(
                            low != null ? "low" : "high", "left out of a condition", "", "there");
                }
            } else {
                oneLimit(low, high);
            }
        }

        @Override
        public List<String> tags() {
            return List.copyOf(Expression.parse(expression).tags());
        }

        /**
         * Whether it is a condition.
         *
         * @return true if it is red when true, false if it compares a number with limits
         */
        public boolean isCondition() {
            return low == null && high == null;
        }
    }

    private static void oneLimit(LimitValue low, LimitValue high) {
        if (low == null && high == null) {
            throw new InvalidInputException("high", "present where low is not", "", "null");
        }
    }

    private static void different(String tag, String other, String name) {
        Check.text(other, name);
        if (other.equals(tag)) {
            throw new InvalidInputException(name, "another tag than \"" + tag + "\"", "", "\"" + other + "\"");
        }
    }
}
