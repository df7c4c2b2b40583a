package io.welleng.core.units;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Finds a unit by its symbol or another spelling. Spaces, {@code ^}, raised digits and the kind of dot or hyphen
 * between factors do not matter, and {@code /day} is {@code /d}. Text in mixed case must match exactly, since
 * {@code mPa} is not {@code MPa}; text all in lower or all in upper case matches whatever the case.
 */
final class UnitParser {

    private UnitParser() {}

    static <U extends Unit<U>> U parse(U[] units, String text, String name) {
        String wanted = plain(Check.text(text, name));
        boolean oneCase =
                wanted.equals(wanted.toLowerCase(Locale.ROOT)) || wanted.equals(wanted.toUpperCase(Locale.ROOT));
        for (U unit : units) {
            if (isSpelt(unit, wanted, false)) {
                return unit;
            }
        }
        if (oneCase) {
            for (U unit : units) {
                if (isSpelt(unit, wanted, true)) {
                    return unit;
                }
            }
        }
        StringJoiner symbols = new StringJoiner(", ");
        for (U unit : units) {
            symbols.add(unit.symbol());
        }
        throw new InvalidInputException(name, "one of " + symbols, "", '"' + text + '"');
    }

    private static boolean isSpelt(Unit<?> unit, String wanted, boolean anyCase) {
        if (same(plain(unit.symbol()), wanted, anyCase)) {
            return true;
        }
        for (String spelling : unit.definition().spellings()) {
            if (same(plain(spelling), wanted, anyCase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String spelling, String wanted, boolean anyCase) {
        return anyCase ? spelling.equalsIgnoreCase(wanted) : spelling.equals(wanted);
    }

    /** The text without what does not matter. */
    static String plain(String text) {
        return text.replaceAll("[\\s^]", "")
                .replace('²', '2')
                .replace('³', '3')
                .replaceAll("[·⋅*-]", ".")
                .replaceAll("(?i)/day$", "/d");
    }
}
