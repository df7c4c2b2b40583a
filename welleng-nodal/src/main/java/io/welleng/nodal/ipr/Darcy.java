package io.welleng.nodal.ipr;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Straight line, \( q = J (p_r - p_{wf}) \): single-phase flow after Darcy.
 *
 * @param shutInPressurePsia average reservoir pressure (psia), &gt; 0
 * @param productivityIndex liquid rate over drawdown, J (STB/d/psi), &gt; 0
 * @see "Darcy, H. (1856). Les fontaines publiques de la ville de Dijon; for the well, Muskat, M. (1937). The Flow of
 *     Homogeneous Fluids through Porous Media"
 */
public record Darcy(double shutInPressurePsia, double productivityIndex) implements Ipr {

    /** Checks the ranges above. */
    public Darcy {
        Check.positive(shutInPressurePsia, "shutInPressurePsia", "psia");
        Check.positive(productivityIndex, "productivityIndex", "STB/d/psi");
    }

    @Override
    public double rateStbPerDay(double pwfPsia) {
        return productivityIndex * Math.max(0.0, shutInPressurePsia - pwfPsia);
    }

    @Override
    public double pwfPsia(double rateStbPerDay) {
        return shutInPressurePsia - rateStbPerDay / productivityIndex;
    }

    @Override
    public String toString() {
        return "Darcy[" + Figures.four(shutInPressurePsia) + " psia, J " + Figures.four(productivityIndex)
                + " STB/d/psi]";
    }
}
