package io.welleng.constraints.expression;

import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.check.NearestName;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A formula over tags, for example {@code thp_psi - chp_psi > 50 and avg(motor_current_a, 10 min) < 40}.
 *
 * <p>From the loosest to the tightest:
 *
 * <table>
 * <caption>Operators</caption>
 * <tr><th>operator</th><th>takes</th><th>gives</th></tr>
 * <tr><td>{@code or}</td><td>conditions</td><td>condition</td></tr>
 * <tr><td>{@code and}</td><td>conditions</td><td>condition</td></tr>
 * <tr><td>{@code not}</td><td>condition</td><td>condition</td></tr>
 * <tr><td>{@code < <= > >= == !=}</td><td>two numbers, not chained</td><td>condition</td></tr>
 * <tr><td>{@code + -}</td><td>numbers</td><td>number</td></tr>
 * <tr><td>{@code * /}</td><td>numbers</td><td>number</td></tr>
 * <tr><td>{@code -} before a value</td><td>number</td><td>number</td></tr>
 * <tr><td>{@code min(a, b, ...)}, {@code max(a, b, ...)}, {@code abs(a)}</td><td>numbers</td><td>number</td></tr>
 * <tr><td>{@code avg(tag, 10 min)}, {@code min(tag, 1 h)}, {@code max(tag, 30 s)}</td><td>readings</td><td>number</td></tr>
 * </table>
 *
 * Operators of one level group from the left; parentheses as usual. Numbers are written {@code 12}, {@code 0.5} or
 * {@code 1e-3}. A tag that is not made of letters, digits and underscores, or is one of the words {@code and or not min
 * max abs avg}, stands in back quotes: {@code `P-PDG` > 250}. Units of time are s, min, h and d.
 *
 * <p>Values are numbers or unknown, and true, false or unknown:
 *
 * <ul>
 *   <li>A tag without a usable reading is unknown, and so is a window without a reading.
 *   <li>Arithmetic and comparison with an unknown are unknown, and so is a result that is not finite, as of a division by
 *       zero.
 *   <li>Conditions follow Kleene's three-valued logic: {@code false and unknown} is false, {@code true or unknown} is
 *       true, otherwise unknown stays unknown.
 *   <li>Numbers are equal only if they are exactly so; {@code abs(a - b) < 0.1} is the test of a measured value.
 *   <li>A window at time t holds the usable readings of (t − length, t]. Its average is the mean of these readings, not
 *       weighted by time; a reading that is merely held is not counted again. It does not wait for a whole window: after
 *       a start or a gap it is the average of what is there.
 * </ul>
 *
 * <p>A text has at most {@value #MAX_TOKENS} numbers, names and symbols of at most {@value #MAX_NAME_LENGTH} characters
 * each, {@value #MAX_LENGTH} characters in all, {@value #MAX_DEPTH} levels of parentheses, signs and {@code not}, and
 * {@value #MAX_WINDOWS} different windows of at most 366 days. The evaluation does at most one operation for each.
 *
 * <p>Two expressions are equal if they do the same operations in the same order. Immutable and thread-safe.
 *
 * @see "Kleene, S.C. (1952). Introduction to Metamathematics, section 64 (strong three-valued logic)"
 */
public final class Expression {

    /** Most characters of a text. */
    public static final int MAX_LENGTH = 65_536;

    /** Most numbers, names and symbols of a text. */
    public static final int MAX_TOKENS = 400;

    /** Most characters of a name or number. */
    public static final int MAX_NAME_LENGTH = 128;

    /** Most levels of parentheses, signs and {@code not} within each other. */
    public static final int MAX_DEPTH = 64;

    /** Most different windows of an expression. */
    public static final int MAX_WINDOWS = 16;

    /** Longest window (ms): 366 days. */
    public static final long MAX_WINDOW_MILLIS = 366L * 86_400_000L;

    private final Node root;
    private final String text;
    private final Map<String, Integer> tagPlaces;
    private final List<String> tags;
    private final String canonical;

    private Expression(String text, Parser.Parsed parsed) {
        this.root = parsed.root();
        this.text = text;
        this.tagPlaces = parsed.tagPlaces();
        this.tags = List.copyOf(new TreeSet<>(tagPlaces.keySet()));
        StringBuilder out = new StringBuilder();
        root.print(out);
        this.canonical = out.toString();
    }

    /**
     * Reads an expression.
     *
     * @param text the text
     * @return the expression
     * @throws InvalidInputException if it is not an expression; names the column and points to it
     */
    public static Expression parse(String text) {
        return parse(text, "expression");
    }

    /**
     * Reads an expression that an input holds.
     *
     * @param text the text
     * @param field name of the input, for the error
     * @return the expression
     * @throws InvalidInputException if it is not an expression; names the field, the column and points to it
     */
    public static Expression parse(String text, String field) {
        return new Expression(Check.text(text, field), Parser.parse(text, field));
    }

    /**
     * The tags it reads.
     *
     * @return distinct keys in alphabetical order; empty if it has only numbers
     */
    public List<String> tags() {
        return tags;
    }

    /**
     * What it gives.
     *
     * @return true if it is true, false or unknown; false if it is a number or unknown
     */
    public boolean isCondition() {
        return root.isCondition();
    }

    /**
     * Prepares it for wells with these tags; windows hold at most {@value ExpressionProgram#DEFAULT_MAX_READINGS} readings.
     *
     * @param tags tags of the messages
     * @return the program
     * @throws InvalidInputException if a tag is unknown; names its column and the nearest tag there is
     */
    public ExpressionProgram compile(Tags tags) {
        return compile(tags, "expression", ExpressionProgram.DEFAULT_MAX_READINGS);
    }

    /**
     * Prepares it for wells with these tags.
     *
     * @param tags tags of the messages
     * @param field name of the input that holds the expression, for the error
     * @param maxReadings most readings that a window keeps, 1 to {@value ExpressionProgram#LARGEST_MAX_READINGS}
     * @return the program
     * @throws InvalidInputException if a tag is unknown; names its column and the nearest tag there is
     */
    public ExpressionProgram compile(Tags tags, String field, int maxReadings) {
        Check.inRange(maxReadings, 1, ExpressionProgram.LARGEST_MAX_READINGS, "maxReadings", "");
        checkTags(tags, field);
        return new Compiler(tags).program(List.of(this), maxReadings);
    }

    /**
     * Checks that it can be prepared for wells with these tags.
     *
     * @param tags tags of the messages
     * @param field name of the input that holds the expression, for the error
     * @throws InvalidInputException if a tag is unknown; names its column and the nearest tag there is
     */
    public void checkTags(Tags tags, String field) {
        Check.present(tags, "tags");
        tagPlaces.forEach((tag, at) -> {
            if (!tags.contains(tag)) {
                String nearest = NearestName.of(
                        tag, tags.list().stream().map(known -> known.key()).toList());
                throw Fault.at(
                        field, text, at, "a known tag" + (nearest.isEmpty() ? "" : ", nearest \"" + nearest + "\","));
            }
        });
    }

    Node root() {
        return root;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression that && root.equals(that.root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    /**
     * The expression in its canonical form: single spaces, no needless parentheses.
     *
     * @return text that {@link #parse(String)} reads back as an equal expression
     */
    @Override
    public String toString() {
        return canonical;
    }
}
