package io.welleng.core.units;

import io.welleng.core.check.Check;
import java.util.List;

/**
 * What one unit is: its symbol, its size, and how else it is written.
 *
 * @param symbol symbol as it is printed, for example {@code kgf/cm2}
 * @param siSize size of the unit in the SI unit of its dimension; rates are per day
 * @param spellings other common spellings that {@code parse} accepts
 */
public record UnitDefinition(String symbol, double siSize, List<String> spellings) {

    /** Checks that there is a symbol and a size. */
    public UnitDefinition {
        Check.text(symbol, "symbol");
        Check.positive(siSize, "siSize", "");
        spellings = List.copyOf(spellings);
    }

    static UnitDefinition of(String symbol, double siSize, String... spellings) {
        return new UnitDefinition(symbol, siSize, List.of(spellings));
    }
}
