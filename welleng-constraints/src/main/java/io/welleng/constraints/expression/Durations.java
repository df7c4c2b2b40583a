package io.welleng.constraints.expression;

import java.math.BigDecimal;
import java.util.List;

/** Lengths of windows: a number and one of the units s, min, h and d. */
final class Durations {

    /** Names of the units, shortest first. */
    static final List<String> UNITS = List.of("s", "min", "h", "d");

    private static final long[] MILLIS = {1_000L, 60_000L, 3_600_000L, 86_400_000L};

    private Durations() {}

    /** Milliseconds of a duration, or 0 unless it is a whole number of milliseconds of at least 1 and at most the limit. */
    static long millis(String number, String unit) {
        double unitMillis = MILLIS[UNITS.indexOf(unit)];
        double about = Double.parseDouble(number) * unitMillis;
        // Only a number of reasonable size is expanded to all its digits.
        if (!(about > 0.5 && about < 2.0 * Expression.MAX_WINDOW_MILLIS)) {
            return 0L;
        }
        BigDecimal exact = new BigDecimal(number).multiply(BigDecimal.valueOf(unitMillis));
        long millis = exact.longValue();
        return exact.compareTo(BigDecimal.valueOf(millis)) == 0 && millis <= Expression.MAX_WINDOW_MILLIS ? millis : 0L;
    }

    /** The duration in its largest unit that needs no decimals; parts of a second as decimals. */
    static String text(long millis) {
        for (int i = MILLIS.length - 1; i >= 0; i--) {
            if (millis % MILLIS[i] == 0) {
                return millis / MILLIS[i] + " " + UNITS.get(i);
            }
        }
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString() + " s";
    }
}
