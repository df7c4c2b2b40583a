package io.welleng.nodal.match;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * What a pressure gauge says, and how far it can be trusted.
 *
 * @param pressurePsia pressure (psia), &gt; 0, at most 30,000
 * @param standardUncertaintyPsi standard uncertainty (psi), &ge; 0
 */
public record GaugeReading(double pressurePsia, double standardUncertaintyPsi) {

    /** Checks the ranges above. */
    public GaugeReading {
        Readings.check(pressurePsia, "pressurePsia");
        Check.notNegative(standardUncertaintyPsi, "standardUncertaintyPsi", "psi");
    }

    @Override
    public String toString() {
        return Figures.four(pressurePsia) + " ± " + Figures.four(standardUncertaintyPsi) + " psia";
    }
}
