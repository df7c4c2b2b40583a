package io.welleng.lift.srp.rp11l;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * The data sheet, filled in.
 *
 * @param fluidLoadLbf load of the liquid on the plunger F_o (lbf)
 * @param strokeLoadLbf load that stretches the rods by the stroke Sk_r (lbf)
 * @param point where the charts were read
 * @param readings what they said
 * @param plungerTravelIn travel of the plunger S_p, less the stretch of free tubing (in); not above 0 where it stands still
 * @param displacementBblPerDay pump displacement PD (bbl/d), 0 where the plunger stands still
 * @param rodWeightLbf weight of the rods in air W (lbf)
 * @param rodWeightInLiquidLbf weight of the rods in the liquid W_rf (lbf)
 * @param peakLoadLbf peak polished rod load PPRL (lbf)
 * @param minimumLoadLbf minimum polished rod load MPRL (lbf), negative where the rods would float
 * @param peakTorqueInLbf peak torque on the crank with the best counterbalance PT (in·lbf)
 * @param polishedRodHp power at the polished rod PRHP (hp)
 * @param counterbalanceLbf counterbalance effect for equal torque peaks CBE (lbf)
 * @param advisories cautions
 */
public record Rp11lReport(
        double fluidLoadLbf,
        double strokeLoadLbf,
        ChartPoint point,
        ChartReadings readings,
        double plungerTravelIn,
        double displacementBblPerDay,
        double rodWeightLbf,
        double rodWeightInLiquidLbf,
        double peakLoadLbf,
        double minimumLoadLbf,
        double peakTorqueInLbf,
        double polishedRodHp,
        double counterbalanceLbf,
        List<Advisory> advisories) {

    /** Checks that the parts are there. */
    public Rp11lReport {
        Check.present(point, "point");
        Check.present(readings, "readings");
        advisories = List.copyOf(Check.present(advisories, "advisories"));
    }

    @Override
    public String toString() {
        return "Rp11lReport[plunger travel " + Figures.four(plungerTravelIn) + " in, "
                + Figures.four(displacementBblPerDay)
                + " bbl/d, polished rod " + Figures.four(minimumLoadLbf) + " to " + Figures.four(peakLoadLbf)
                + " lbf, torque " + Figures.four(peakTorqueInLbf) + " in·lbf, " + Figures.four(polishedRodHp)
                + " hp, counterbalance " + Figures.four(counterbalanceLbf) + " lbf]";
    }
}
