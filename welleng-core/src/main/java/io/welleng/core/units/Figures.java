package io.welleng.core.units;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers for people: four significant figures, the same in every locale. */
public final class Figures {

    private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_UP);

    private Figures() {}

    /**
     * A number to four significant figures: plain from 0.0001 up to a thousand million, else with an exponent. Unlike
     * {@code %.4g} it writes 12,345 as {@code 12350}, not as {@code 1.235e+04}.
     *
     * @param value any number
     * @return for example {@code 14.70}, {@code 12350} or {@code 2.500e-07}
     */
    public static String four(double value) {
        if (value == 0.0 || !Double.isFinite(value)) {
            return value == 0.0 ? "0" : Double.toString(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(FOUR);
        double size = Math.abs(rounded.doubleValue());
        if (size < 1e-4 || size >= 1e9) {
            return String.format(Locale.ROOT, "%.3e", rounded);
        }
        int decimals = rounded.scale() + 4 - rounded.precision();
        return rounded.setScale(Math.max(0, decimals)).toPlainString();
    }
}
