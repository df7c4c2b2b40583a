package io.welleng.lift.field;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * A separator and its wells. Its limits are called {@code NAME_liquid} and {@code NAME_gas}.
 *
 * @param name name
 * @param maxLiquidStbPerDay most oil and water (STB/d), at least 0; no limit where null
 * @param maxGasMscfPerDay most formation gas and lift gas (Mscf/d), at least 0; no limit where null
 * @param wells names of its wells; all where null. A well has one separator at most
 */
public record Separator(
        String name,
        @OptionalValue Double maxLiquidStbPerDay,
        @OptionalValue Double maxGasMscfPerDay,
        @OptionalValue List<String> wells) {

    /** Checks the ranges above. */
    public Separator {
        Check.text(name, "name");
        if (maxLiquidStbPerDay != null) {
            Check.notNegative(maxLiquidStbPerDay, "maxLiquidStbPerDay", "STB/d");
        }
        if (maxGasMscfPerDay != null) {
            Check.notNegative(maxGasMscfPerDay, "maxGasMscfPerDay", "Mscf/d");
        }
        wells = wells == null ? null : List.copyOf(Check.notEmpty(wells, "wells"));
    }
}
