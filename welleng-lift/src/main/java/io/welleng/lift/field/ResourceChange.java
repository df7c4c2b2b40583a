package io.welleng.lift.field;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * What a change of one well uses or frees of a limit.
 *
 * @param limit name of the limit
 * @param unit unit of the limit
 * @param change used more, in {@code unit}; below 0 where it is freed
 * @param worth what that is worth at the branch price, in the unit of the objective; null where there is none
 */
public record ResourceChange(
        String limit,
        String unit,
        double change,
        @OptionalValue Double worth) {

    @Override
    public String toString() {
        return (change < 0.0 ? "frees " : "uses ") + Figures.four(Math.abs(change)) + " " + unit + " of " + limit;
    }
}
