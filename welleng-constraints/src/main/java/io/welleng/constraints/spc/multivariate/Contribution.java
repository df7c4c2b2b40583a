package io.welleng.constraints.spc.multivariate;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * What one variable contributes to a statistic.
 *
 * @param variable name of the variable
 * @param value its contribution (dimensionless), at least 0
 * @param deviation its reading as standard deviations from the mean, signed
 */
public record Contribution(String variable, double value, double deviation) {

    /** Checks that the contribution is not negative. */
    public Contribution {
        Check.text(variable, "variable");
        Check.notNegative(value, "value", "");
        Check.finite(deviation, "deviation", "");
    }

    @Override
    public String toString() {
        return variable + " " + Figures.four(value) + " (" + (deviation < 0.0 ? "" : "+") + Figures.four(deviation)
                + " sd)";
    }
}
