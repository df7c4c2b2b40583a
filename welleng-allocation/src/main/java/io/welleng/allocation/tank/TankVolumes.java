package io.welleng.allocation.tank;

import io.welleng.allocation.volume.StandardVolumes;
import io.welleng.allocation.volume.VolumeFactors;
import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import io.welleng.core.units.Figures;
import java.util.List;

/**
 * Volumes of a gauged tank, in the order of the standard:
 * \[ GOV = (TOV - FW) \times CTSh + FRA, \quad GSV = GOV \times CTL, \quad NSV = GSV \times (1 - S\&amp;W). \]
 *
 * @param totalObservedBbl all liquid, from the table (bbl)
 * @param freeWaterBbl free water, from the table (bbl)
 * @param ctsh correction for the temperature of the shell (dimensionless)
 * @param roofAdjustmentBbl adjustment for the floating roof (bbl); 0 where there is none or it stands
 * @param factors correction of the oil to base
 * @param standard gross observed, gross standard and net standard volume, and mass
 * @param advisories cautions, empty where there are none
 */
public record TankVolumes(
        double totalObservedBbl,
        double freeWaterBbl,
        double ctsh,
        double roofAdjustmentBbl,
        VolumeFactors factors,
        StandardVolumes standard,
        List<Advisory> advisories) {

    /** Checks that the parts are there, and keeps its own copy of the list. */
    public TankVolumes {
        Check.present(factors, "factors");
        Check.present(standard, "standard");
        advisories = List.copyOf(Check.present(advisories, "advisories"));
    }

    @Override
    public String toString() {
        return "TankVolumes[total observed " + Figures.four(totalObservedBbl) + " bbl, free water "
                + Figures.four(freeWaterBbl) + " bbl, gross observed " + Figures.four(standard.grossObservedBbl())
                + " bbl, gross standard " + Figures.four(standard.grossStandardBbl()) + " bbl, net standard "
                + Figures.four(standard.netStandardBbl()) + " bbl"
                + (advisories.isEmpty() ? "" : ", " + advisories.size() + " advisory(s)") + "]";
    }
}
