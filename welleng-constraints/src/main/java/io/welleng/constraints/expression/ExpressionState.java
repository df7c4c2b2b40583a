package io.welleng.constraints.expression;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What an {@link ExpressionProgram} remembers of one well: the readings in its windows.
 *
 * <p>Belongs to one thread at a time.
 */
public final class ExpressionState {

    /** Object with its fields, and the headers of two arrays. */
    private static final long EMPTY_BYTES = 72L;

    final ExpressionProgram program;
    final double[] registers;
    final Window[] windows;
    private boolean started;
    private long lastMillis = Long.MIN_VALUE;

    ExpressionState(ExpressionProgram program, double[] registers, Window[] windows) {
        this.program = program;
        this.registers = registers;
        this.windows = windows;
    }

    void advance(long epochMillis) {
        if (epochMillis < lastMillis) {
            throw new InvalidInputException(
                    "epochMillis",
                    "a time not before the sample before, " + Instant.ofEpochMilli(lastMillis),
                    "",
                    Instant.ofEpochMilli(epochMillis).toString());
        }
        started = true;
        lastMillis = epochMillis;
    }

    /**
     * Value of an expression after the last step.
     *
     * @param expression its place in the program
     * @return the number, or 1 for true and 0 for false; NaN for unknown. Not part of what is saved: meaningless before
     *     the first step
     */
    public double value(int expression) {
        return registers[program.result(expression)];
    }

    /**
     * Whether a window is unknown now because it could not keep all of its readings; see {@link ExpressionProgram}.
     *
     * @return true if a reading that still counts was dropped
     */
    public boolean isIncomplete() {
        for (Window window : windows) {
            if (window.isIncomplete(lastMillis)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Memory that this state takes on a 64-bit machine with compressed references, without the program.
     *
     * @return about so many bytes
     */
    public long memoryBytes() {
        long bytes = EMPTY_BYTES + 8L * registers.length + 4L * windows.length;
        for (Window window : windows) {
            bytes += window.memoryBytes();
        }
        return bytes;
    }

    /**
     * The state as a value. Restored from it, the program gives the same results to the last bit.
     *
     * @return a copy
     */
    public SavedExpression save() {
        List<SavedWindow> saved = new ArrayList<>();
        for (Window window : windows) {
            saved.add(window.save());
        }
        return new SavedExpression(program.text(), started ? Instant.ofEpochMilli(lastMillis) : null, saved);
    }

    /**
     * Takes over a saved state.
     *
     * @param saved what {@link #save()} gave for the same expression
     * @throws InvalidInputException if it is of another expression or could not have been saved by this one; this state
     *     is not changed then
     */
    public void restore(SavedExpression saved) {
        Check.present(saved, "saved");
        if (!saved.expression().equals(program.text())) {
            throw new InvalidInputException(
                    "saved.expression", "\"" + program.text() + "\"", "", "\"" + saved.expression() + "\"");
        }
        Check.sameLength(saved.windows().size(), "saved.windows", windows.length, "the windows of the expression");
        for (int i = 0; i < windows.length; i++) {
            windows[i].check(saved.windows().get(i), "saved." + Check.element("windows", i));
        }
        for (int i = 0; i < windows.length; i++) {
            windows[i].restore(saved.windows().get(i));
        }
        started = saved.lastTime() != null;
        lastMillis = started ? saved.lastTime().toEpochMilli() : Long.MIN_VALUE;
    }

    /**
     * Goes on from the state of another program of the same well, as when expressions were changed. Windows over the same
     * tag, in the same unit, of the same kind and length keep their readings; the others begin empty. This state is to be
     * a new one.
     *
     * @param old the other state. Not modified.
     */
    public void takeOver(ExpressionState old) {
        Check.present(old, "old");
        for (int i = 0; i < windows.length; i++) {
            int from = old.program.windowLike(program.window(i));
            if (from >= 0) {
                windows[i].restore(old.windows[from].save());
            }
        }
        started = old.started;
        lastMillis = old.lastMillis;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("ExpressionState[").append(program.text());
        for (Window window : windows) {
            text.append(", ").append(window.size).append(" readings");
        }
        return text.append(']').toString();
    }
}
