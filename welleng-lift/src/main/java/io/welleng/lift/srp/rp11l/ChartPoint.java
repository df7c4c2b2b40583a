package io.welleng.lift.srp.rp11l;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * Where the charts are read.
 *
 * @param fluidLoadRatio F_o/Sk_r (dimensionless), &ge; 0
 * @param speedRatio N/N_o (dimensionless), &gt; 0: figures 4.2 to 4.5
 * @param taperSpeedRatio N/N_o′ (dimensionless), &gt; 0: figures 4.1 and 4.6
 * @param rodWeightRatio W_rf/Sk_r (dimensionless), &gt; 0
 */
public record ChartPoint(double fluidLoadRatio, double speedRatio, double taperSpeedRatio, double rodWeightRatio) {

    /** Checks the ranges above. */
    public ChartPoint {
        Check.notNegative(fluidLoadRatio, "fluidLoadRatio", "");
        Check.positive(speedRatio, "speedRatio", "");
        Check.positive(taperSpeedRatio, "taperSpeedRatio", "");
        Check.positive(rodWeightRatio, "rodWeightRatio", "");
    }

    @Override
    public String toString() {
        return "ChartPoint[Fo/Skr " + Figures.four(fluidLoadRatio) + ", N/No " + Figures.four(speedRatio) + ", N/No' "
                + Figures.four(taperSpeedRatio) + ", Wrf/Skr " + Figures.four(rodWeightRatio) + "]";
    }
}
