package io.welleng.allocation.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers for people: four significant figures. */
public final class Figures {

    private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_UP);
    private static final double LEAST_PLAIN = 1e-4;

    private Figures() {}

    /**
     * Four significant figures, without an exponent from 0.0001 up: 712147.72 is 712100.
     *
     * @param value a finite number, in any unit
     * @return its text
     */
    public static String four(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(FOUR);
        return Math.abs(value) >= LEAST_PLAIN || value == 0.0
                ? rounded.stripTrailingZeros().toPlainString()
                : rounded.toString();
    }

    /**
     * Four significant figures, or a dash where there is no number.
     *
     * @param value a finite number, in any unit, or null
     * @return its text
     */
    public static String fourOrDash(Double value) {
        return value == null ? "-" : four(value);
    }
}
