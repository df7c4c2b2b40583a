package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * An input that a test told, and how well.
 *
 * @param unknown the input
 * @param value its value, in {@code unit}
 * @param before its value before the match, in {@code unit}
 * @param unit its unit
 * @param rateSensitivityStbPerDay change of the model's rate with the input (STB/d per unit of it); null
 *     where it cannot be told
 * @param changePerPercentOfRate how much the value would change if the measured rate were 1 % higher, in {@code unit}; null
 *     where the measurement does not depend on the input
 * @param changePerPsi how much the value would change if the measured pressure were 1 psi higher: the bottom-hole pressure
 *     where two inputs are told, else the pressure at the outlet or in the reservoir, which the node sees; in {@code unit},
 *     without sign; null where the measurement does not depend on the input
 */
public record MatchedValue(
        MatchUnknown unknown,
        double value,
        double before,
        String unit,
        @OptionalValue Double rateSensitivityStbPerDay,
        @OptionalValue Double changePerPercentOfRate,
        @OptionalValue Double changePerPsi) {

    /** Checks that the parts are there. */
    public MatchedValue {
        Check.present(unknown, "unknown");
        Check.finite(value, "value", unit);
        Check.text(unit, "unit");
    }

    @Override
    public String toString() {
        return unknown.getClass().getSimpleName() + " " + Figures.four(value) + " " + unit + " (was "
                + Figures.four(before) + "), "
                + (changePerPercentOfRate == null
                        ? "not determined"
                        : Figures.four(changePerPercentOfRate) + " per 1 % of rate");
    }
}
