package io.welleng.constraints.expression;

import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One {@link Expression}, or several that are computed together, prepared for the tags of a kind of well.
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

    private final List<Expression> expressions;
    private final double[] constants;
    private final int[] tags;
    private final WindowPlan[] windows;
    private final Operations operations;
    private final int[] results;
    private final int maxReadings;

    /** A window to be kept. @param place number of its tag @param millis its length (ms) */
    record WindowPlan(Fold fold, Tag tag, int place, long millis) {

        /** Whether it keeps the same readings as a window of another program. */
        boolean isSame(WindowPlan other) {
            return fold == other.fold && tag.equals(other.tag) && millis == other.millis;
        }

        Window open(int maxReadings) {
            return fold == Fold.AVG
                    ? new AverageWindow(millis, maxReadings)
                    : new ExtremeWindow(millis, maxReadings, fold == Fold.MAX);
        }
    }

    ExpressionProgram(
            List<Expression> expressions,
            double[] constants,
            int[] tags,
            WindowPlan[] windows,
            Operations operations,
            int[] results,
            int maxReadings) {
        this.expressions = List.copyOf(expressions);
        this.constants = constants;
        this.tags = tags;
        this.windows = windows;
        this.operations = operations;
        this.results = results;
        this.maxReadings = maxReadings;
    }

    /**
     * Prepares several expressions to be computed together: what they share is computed once, and one costs less than it
     * would alone. Windows hold at most {@value #DEFAULT_MAX_READINGS} readings.
     *
     * @param expressions the expressions, at least one
     * @param tags tags of the messages
     * @return the program
     * @throws InvalidInputException if a tag is unknown; names its column and the nearest tag there is
     */
    public static ExpressionProgram of(List<Expression> expressions, Tags tags) {
        Check.notEmpty(expressions, "expressions");
        for (int i = 0; i < expressions.size(); i++) {
            expressions.get(i).checkTags(tags, Check.element("expressions", i));
        }
        return new Compiler(tags).program(expressions, DEFAULT_MAX_READINGS);
    }

    /**
     * What it computes.
     *
     * @return the expressions
     */
    public List<Expression> expressions() {
        return expressions;
    }

    /** All expressions in their canonical form. */
    String text() {
        return expressions.stream().map(Expression::toString).collect(Collectors.joining("; "));
    }

    /**
     * Whether its value depends on earlier samples.
     *
     * @return true if there is a window
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
        double[] registers = new double[constants.length + tags.length + windows.length + operations.size()];
        System.arraycopy(constants, 0, registers, 0, constants.length);
        Window[] opened = new Window[windows.length];
        for (int i = 0; i < opened.length; i++) {
            opened[i] = windows[i].open(maxReadings);
        }
        return new ExpressionState(this, registers, opened);
    }

    /**
     * Evaluates the expressions at a sample, and adds the sample to their windows.
     *
     * @param state state of the well, made by {@link #newState()}; then has the {@link ExpressionState#value values}.
     *     Modified.
     * @param epochMillis time of the sample (ms since 1970-01-01T00:00:00Z), not before the sample before
     * @param values last readings by number of the tag, in the tags' units; NaN where a tag is not usable now. Not modified.
     * @param fresh by number of the tag, whether this sample brought a usable reading, which windows then take; one that
     *     is not within ±1e300 is not taken. Not modified.
     * @throws InvalidInputException if the state belongs to another program, or if there are windows and time runs
     *     backwards; nothing is changed then
     */
    public void step(ExpressionState state, long epochMillis, double[] values, boolean[] fresh) {
        if (state.program != this) {
            throw new InvalidInputException("state", "a state of " + text(), "", "one of " + state.program.text());
        }
        double[] r = state.registers;
        int n = constants.length;
        for (int tag : tags) {
            r[n++] = Operations.finiteOrUnknown(values[tag]);
        }
        if (windows.length > 0) {
            state.advance(epochMillis);
            for (int i = 0; i < windows.length; i++) {
                int tag = windows[i].place;
                r[n++] = state.windows[i].step(epochMillis, fresh[tag], values[tag]);
            }
        }
        operations.run(r);
    }

    /**
     * Evaluates the first expression, with all others; see {@link #step}.
     *
     * @param state state of the well, made by {@link #newState()}. Modified.
     * @param epochMillis time of the sample (ms since 1970-01-01T00:00:00Z), not before the sample before
     * @param values last readings by number of the tag, in the tags' units; NaN where a tag is not usable now. Not modified.
     * @param fresh by number of the tag, whether this sample brought a usable reading. Not modified.
     * @return the number, or 1 for true and 0 for false; NaN for unknown
     * @throws InvalidInputException if the state belongs to another program, or if there are windows and time runs
     *     backwards; nothing is changed then
     */
    public double value(ExpressionState state, long epochMillis, double[] values, boolean[] fresh) {
        step(state, epochMillis, values, fresh);
        return state.value(0);
    }

    /** Number of a window that keeps the same readings; −1 if there is none. */
    int windowLike(WindowPlan wanted) {
        for (int i = 0; i < windows.length; i++) {
            if (windows[i].isSame(wanted)) {
                return i;
            }
        }
        return -1;
    }

    WindowPlan window(int number) {
        return windows[number];
    }

    /** Register of the result of an expression. */
    int result(int expression) {
        return results[expression];
    }

    @Override
    public String toString() {
        return "ExpressionProgram[" + text() + "]";
    }
}
