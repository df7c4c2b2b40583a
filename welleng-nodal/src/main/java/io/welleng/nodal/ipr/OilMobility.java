package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * How easily oil flows at a reservoir pressure and saturation, \( k_{ro}/(\mu_o B_o) \).
 *
 * @param relativePermeability \( k_{ro} \) (fraction), above 0, at most 1
 * @param viscosityCp \( \mu_o \) (cP), &gt; 0
 * @param formationVolumeFactor \( B_o \) (rb/STB), &gt; 0
 */
public record OilMobility(double relativePermeability, double viscosityCp, double formationVolumeFactor) {

    /** Checks the ranges above. */
    public OilMobility {
        Check.positive(relativePermeability, "relativePermeability", "(fraction)");
        Check.fraction(relativePermeability, "relativePermeability");
        Check.positive(viscosityCp, "viscosityCp", "cP");
        Check.positive(formationVolumeFactor, "formationVolumeFactor", "rb/STB");
    }

    /**
     * The mobility function.
     *
     * @return \( k_{ro}/(\mu_o B_o) \) (STB/(rb cP))
     */
    public double value() {
        return relativePermeability / (viscosityCp * formationVolumeFactor);
    }

    @Override
    public String toString() {
        return "OilMobility[" + Figures.four(value()) + " STB/(rb cP)]";
    }
}
