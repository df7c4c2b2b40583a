package io.welleng.nodal.sensitivity;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.util.Locale;

/**
 * One variable alone from its least to its greatest value, all others as in the base study.
 *
 * @param pointer JSON pointer of the variable
 * @param low its least value, in its unit
 * @param base its value in the base study, in its unit
 * @param high its greatest value, in its unit
 * @param atLow what the least value comes to
 * @param atHigh what the greatest value comes to
 * @param swing how far the output is apart at both ends, without sign, in the unit of the output; null where an end has
 *     none
 */
public record TornadoBar(
        String pointer,
        double low,
        double base,
        double high,
        CaseResult atLow,
        CaseResult atHigh,
        @OptionalValue Double swing) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s from %s to %s (base %s): %s; %s%s",
                pointer,
                Figures.four(low),
                Figures.four(high),
                Figures.four(base),
                atLow,
                atHigh,
                swing == null ? "" : "; swing " + Figures.four(swing));
    }
}
