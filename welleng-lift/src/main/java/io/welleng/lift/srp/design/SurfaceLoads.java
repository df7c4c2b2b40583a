package io.welleng.lift.srp.design;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * What a well asks of unit and motor.
 *
 * @param peakLoadLbf greatest polished-rod load (lbf)
 * @param minimumLoadLbf least polished-rod load (lbf)
 * @param peakTorqueInLbf peak torque of the gearbox with the best counterbalance (in·lbf)
 * @param counterbalanceEffectLbf effect of that counterbalance at the polished rod (lbf)
 * @param polishedRodHp power at the polished rod (hp), &gt; 0
 * @param cyclicLoadFactor root mean square over mean torque (dimensionless), at least 1
 * @param electricKw electric power that is billed (kW), &gt; 0
 */
public record SurfaceLoads(
        double peakLoadLbf,
        double minimumLoadLbf,
        double peakTorqueInLbf,
        double counterbalanceEffectLbf,
        double polishedRodHp,
        double cyclicLoadFactor,
        double electricKw) {

    /** Checks the ranges above. */
    public SurfaceLoads {
        Check.finite(minimumLoadLbf, "minimumLoadLbf", "lbf");
        Check.inRange(peakLoadLbf, minimumLoadLbf, Double.MAX_VALUE, "peakLoadLbf", "lbf");
        Check.notNegative(peakTorqueInLbf, "peakTorqueInLbf", "in·lbf");
        Check.finite(counterbalanceEffectLbf, "counterbalanceEffectLbf", "lbf");
        Check.positive(polishedRodHp, "polishedRodHp", "hp");
        Check.inRange(cyclicLoadFactor, 1.0, Double.MAX_VALUE, "cyclicLoadFactor", "");
        Check.positive(electricKw, "electricKw", "kW");
    }

    @Override
    public String toString() {
        return "SurfaceLoads[" + Figures.four(minimumLoadLbf) + " to " + Figures.four(peakLoadLbf)
                + " lbf, peak torque "
                + Figures.four(peakTorqueInLbf) + " in·lbf, " + Figures.four(polishedRodHp)
                + " hp at the polished rod, "
                + Figures.four(electricKw) + " kW]";
    }
}
