package io.welleng.constraints.expression;

import io.welleng.constraints.telemetry.EpochTimes;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.time.Instant;
import java.util.List;

/**
 * Saved state of the expressions of a program for one well.
 *
 * @param expression the expressions in their canonical form, after each other
 * @param lastTime time of the last sample; null before the first, and without windows
 * @param windows the windows, in the order in which they come in the expressions
 */
public record SavedExpression(
        String expression, @OptionalValue Instant lastTime, List<SavedWindow> windows) {

    /** Checks that no window holds or dropped a reading after the last time. */
    public SavedExpression {
        Check.text(expression, "expression");
        EpochTimes.check(lastTime, "lastTime");
        windows = List.copyOf(Check.present(windows, "windows"));
        for (int i = 0; i < windows.size(); i++) {
            String window = Check.element("windows", i);
            List<Instant> times = windows.get(i).times();
            notAfter(lastTime, times.isEmpty() ? null : times.get(times.size() - 1), window + ".times");
            notAfter(lastTime, windows.get(i).dropped(), window + ".dropped");
        }
    }

    private static void notAfter(Instant lastTime, Instant time, String name) {
        if (time != null && (lastTime == null || time.isAfter(lastTime))) {
            throw new InvalidInputException(name, "not after lastTime = " + lastTime, "", time.toString());
        }
    }
}
