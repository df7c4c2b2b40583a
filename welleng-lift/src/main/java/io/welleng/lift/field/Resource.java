package io.welleng.lift.field;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * Anything that is scarce and used in proportion to what wells do. The limits with names of their own are made of it.
 *
 * @param name name of the limit
 * @param unit unit of capacity and use
 * @param capacity how much there is, in {@code unit}, at least 0
 * @param wells names of the wells that use it; all where null
 * @param use what each of them uses
 */
public record Resource(
        String name,
        String unit,
        double capacity,
        @OptionalValue List<String> wells,
        ResourceUse use) {

    /** Checks the ranges above. */
    public Resource {
        Check.text(name, "name");
        Check.present(unit, "unit");
        Check.notNegative(capacity, "capacity", unit);
        wells = wells == null ? null : List.copyOf(Check.notEmpty(wells, "wells"));
        Check.present(use, "use");
    }
}
