package io.welleng.examples.fieldstudy.report;

import io.welleng.core.units.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers for people, the same in every locale: four significant figures for what was computed, fixed decimals for
 * accounts whose columns add up.
 */
final class Numbers {

    static final String NONE = "–";

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+(?:\\D|$))(?<!\\.\\d{0,9})");

    private Numbers() {}

    /** Four significant figures with thousands separators. */
    static String four(double value) {
        return THOUSANDS.matcher(Figures.four(value)).replaceAll(",");
    }

    /** An account: fixed decimals with thousands separators. */
    static String account(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value == 0.0 ? 0.0 : value);
    }

    /** An account with a sign, for differences. */
    static String signedAccount(double value, int decimals) {
        String text = account(value, decimals);
        return value > 0.0 ? "+" + text : text.replace('-', '−');
    }

    /** An allocation factor: seven decimals, as they are published. */
    static String factor(Double factor) {
        return factor == null ? NONE : String.format(Locale.ROOT, "%.7f", factor);
    }

    /** A fraction in percent, four significant figures. */
    static String percent(double fraction) {
        return four(100.0 * fraction);
    }

    /** The shortest decimal number that stands for a double, without an exponent. */
    static String plain(double value) {
        BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
        return shortest.signum() == 0 ? "0" : shortest.toPlainString();
    }

    /** A number that was rounded before, with all its decimals. */
    static String fixed(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
