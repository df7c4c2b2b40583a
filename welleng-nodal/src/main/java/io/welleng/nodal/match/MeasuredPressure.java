package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * A pressure measured in a flowing well.
 *
 * @param mdFt measured depth of the gauge (ft), &gt; 0
 * @param pressurePsia pressure there (psia), &gt; 0, at most 30,000
 */
public record MeasuredPressure(double mdFt, double pressurePsia) {

    /** Checks the ranges above. */
    public MeasuredPressure {
        Check.positive(mdFt, "mdFt", "ft");
        Readings.check(pressurePsia, "pressurePsia");
    }

    @Override
    public String toString() {
        return Figures.four(pressurePsia) + " psia at " + Figures.four(mdFt) + " ft";
    }
}
