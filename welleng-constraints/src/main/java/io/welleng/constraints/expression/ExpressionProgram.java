package io.welleng.constraints.expression;

import io.welleng.core.check.InvalidInputException;

/**
 * An {@link Expression} prepared for the tags of a kind of well.
 *
 * <p>A program is shared by all wells and threads; each well has an {@link ExpressionState}. One evaluation costs a few
 * nanoseconds and one for each operation, whatever the values, and allocates nothing but the growth of windows.
 *
 * <p>A window keeps at most a given number of readings (a window's minimum and maximum keep only those that can still
 * become the extreme). Where more would have to be kept, the oldest is dropped and the window is unknown until that
 * reading would have left it anyway: it is never silently the result of a part.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExpressionProgram {

    /** Readings that a window keeps unless told otherwise: a day of one every second, and more. */
    public static final int DEFAULT_MAX_READINGS = 100_000;

    /** Most readings that a window can be told to keep. */
    public static final int LARGEST_MAX_READINGS = 10_000_000;

    /** Bits of a register's number in an operation's word. */
    private static final int REGISTER_BITS = 12;

    private static final int REGISTER_MASK = (1 << REGISTER_BITS) - 1;
    private static final int CODE_BITS = 8;
    private static final int CODE_MASK = (1 << CODE_BITS) - 1;

    private static final int OR = 0;
    private static final int AND = 1;
    private static final int NOT = 2;
    private static final int LESS = 3;
    private static final int AT_MOST = 4;
    private static final int EQUAL = 5;
    private static final int UNEQUAL = 6;
    private static final int ADD = 7;
    private static final int SUBTRACT = 8;
    private static final int MULTIPLY = 9;
    private static final int DIVIDE = 10;
    private static final int NEGATE = 11;
    private static final int MIN = 12;
    private static final int MAX = 13;
    private static final int ABS = 14;

    private final Expression expression;
    private final double[] constants;
    private final int[] tags;
    private final WindowPlan[] windows;
    private final int[] code;
    private final int result;
    private final int maxReadings;

    /** A window to be kept. @param millis its length (ms) */
    record WindowPlan(Fold fold, int tag, long millis) {

        Window open(int maxReadings) {
            return fold == Fold.AVG
                    ? new AverageWindow(millis, maxReadings)
                    : new ExtremeWindow(millis, maxReadings, fold == Fold.MAX);
        }
    }

    ExpressionProgram(
            Expression expression,
            double[] constants,
            int[] tags,
            WindowPlan[] windows,
            int[] code,
            int result,
            int maxReadings) {
        this.expression = expression;
        this.constants = constants;
        this.tags = tags;
        this.windows = windows;
        this.code = code;
        this.result = result;
        this.maxReadings = maxReadings;
    }

    /** An operation of two registers (of one operand: the same twice) in one word; {@code a > b} is done as {@code b < a}. */
    static int word(Operator operator, int a, int b) {
        boolean swapped = operator == Operator.GREATER || operator == Operator.AT_LEAST;
        int first = swapped ? b : a;
        int second = swapped ? a : b;
        return code(operator) | first << CODE_BITS | second << CODE_BITS + REGISTER_BITS;
    }

    private static int code(Operator operator) {
        return switch (operator) {
            case OR -> OR;
            case AND -> AND;
            case NOT -> NOT;
            case LESS, GREATER -> LESS;
            case AT_MOST, AT_LEAST -> AT_MOST;
            case EQUAL -> EQUAL;
            case UNEQUAL -> UNEQUAL;
            case ADD -> ADD;
            case SUBTRACT -> SUBTRACT;
            case MULTIPLY -> MULTIPLY;
            case DIVIDE -> DIVIDE;
            case NEGATE -> NEGATE;
            case MIN -> MIN;
            case MAX -> MAX;
            case ABS -> ABS;
        };
    }

    /**
     * What it computes.
     *
     * @return the expression
     */
    public Expression expression() {
        return expression;
    }

    /**
     * Whether its value depends on earlier samples.
     *
     * @return true if the expression has a window
     */
    public boolean hasWindows() {
        return windows.length > 0;
    }

    /**
     * The state of a well that has not sent anything.
     *
     * @return a state with empty windows
     */
    public ExpressionState newState() {
        double[] registers = new double[constants.length + tags.length + windows.length + code.length];
        System.arraycopy(constants, 0, registers, 0, constants.length);
        Window[] opened = new Window[windows.length];
        for (int i = 0; i < opened.length; i++) {
            opened[i] = windows[i].open(maxReadings);
        }
        return new ExpressionState(this, registers, opened);
    }

    /**
     * Evaluates the expression at a sample, and adds the sample to its windows.
     *
     * @param state state of the well, made by {@link #newState()}. Modified.
     * @param epochMillis time of the sample (ms since 1970-01-01T00:00:00Z), not before the sample before
     * @param values last readings by number of the tag, in the tags' units; NaN where a tag is not usable now. Not modified.
     * @param fresh by number of the tag, whether this sample brought a usable reading, which windows then take; one that
     *     is not within ±1e300 is not taken. Not modified.
     * @return the number, or 1 for true and 0 for false; NaN for unknown
     * @throws InvalidInputException if the state belongs to another program, or if there are windows and time runs
     *     backwards; nothing is changed then
     */
    public double value(ExpressionState state, long epochMillis, double[] values, boolean[] fresh) {
        if (state.program != this) {
            throw new InvalidInputException(
                    "state", "a state of " + expression, "", "one of " + state.program.expression);
        }
        double[] r = state.registers;
        int n = constants.length;
        for (int tag : tags) {
            r[n++] = finiteOrUnknown(values[tag]);
        }
        if (windows.length > 0) {
            state.advance(epochMillis);
            for (int i = 0; i < windows.length; i++) {
                int tag = windows[i].tag;
                r[n++] = state.windows[i].step(epochMillis, fresh[tag], values[tag]);
            }
        }
        for (int word : code) {
            double a = r[word >>> CODE_BITS & REGISTER_MASK];
            double b = r[word >>> CODE_BITS + REGISTER_BITS];
            r[n++] = apply(word & CODE_MASK, a, b);
        }
        return r[result];
    }

    private static double finiteOrUnknown(double x) {
        return x - x == 0.0 ? x : Double.NaN;
    }

    private static double apply(int code, double a, double b) {
        switch (code) {
            case OR:
                return a == 1.0 || b == 1.0 ? 1.0 : a + b;
            case AND:
                return a == 0.0 || b == 0.0 ? 0.0 : a * b;
            case NOT:
                return 1.0 - a;
            case LESS:
                return a < b ? 1.0 : a >= b ? 0.0 : Double.NaN;
            case AT_MOST:
                return a <= b ? 1.0 : a > b ? 0.0 : Double.NaN;
            case EQUAL:
                return a == b ? 1.0 : a < b || a > b ? 0.0 : Double.NaN;
            case UNEQUAL:
                return a == b ? 0.0 : a < b || a > b ? 1.0 : Double.NaN;
            case ADD:
                return finiteOrUnknown(a + b);
            case SUBTRACT:
                return finiteOrUnknown(a - b);
            case MULTIPLY:
                return finiteOrUnknown(a * b);
            case DIVIDE:
                return finiteOrUnknown(a / b);
            case NEGATE:
                return -a;
            case MIN:
                return Math.min(a, b);
            case MAX:
                return Math.max(a, b);
            case ABS:
                return Math.abs(a);
            default:
                throw new IllegalStateException("no operation has the code " + code);
        }
    }

    @Override
    public String toString() {
        return "ExpressionProgram[" + expression + "]";
    }
}
