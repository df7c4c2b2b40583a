package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * A matching factor that was fitted.
 *
 * @param value the factor (dimensionless)
 * @param standardUncertainty its standard uncertainty (dimensionless); null where the data say nothing about it, or where
 *     it was stopped by a bound
 * @param atBound whether it was stopped by a bound
 */
public record FittedFactor(double value, @OptionalValue Double standardUncertainty, boolean atBound) {

    /** Checks that the numbers are finite. */
    public FittedFactor {
        Check.positive(value, "value", "(dimensionless)");
        if (standardUncertainty != null) {
            Check.notNegative(standardUncertainty, "standardUncertainty", "(dimensionless)");
        }
    }

    @Override
    public String toString() {
        String doubt = standardUncertainty == null ? "not determined" : "± " + Figures.four(standardUncertainty);
        return Figures.four(value) + (atBound ? " (at bound)" : " " + doubt);
    }
}
