package io.welleng.allocation.volume;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import io.welleng.core.units.VolumeUnit;

/**
 * A volume at base conditions: gross observed × CTPL is gross standard; less sediment and water it is net standard.
 *
 * @param grossObservedBbl liquid at its temperature and pressure, with sediment and water (bbl)
 * @param grossStandardBbl the same at base conditions (bbl)
 * @param netStandardBbl without sediment and water (bbl)
 * @param sedimentAndWaterBbl sediment and water (bbl)
 * @param grossMassTonnes mass of the gross standard volume in vacuum (t)
 */
public record StandardVolumes(
        double grossObservedBbl,
        double grossStandardBbl,
        double netStandardBbl,
        double sedimentAndWaterBbl,
        double grossMassTonnes) {

    private static final double KG_PER_TONNE = 1000.0;

    /**
     * Volumes from factors.
     *
     * @param grossObservedBbl gross observed volume (bbl), &gt;= 0
     * @param factors factors at its temperature and pressure
     * @param sedimentAndWater sediment and water by volume (fraction), 0–1
     * @return the volumes
     */
    public static StandardVolumes of(double grossObservedBbl, VolumeFactors factors, double sedimentAndWater) {
        Check.notNegative(grossObservedBbl, "grossObservedBbl", "bbl");
        Check.present(factors, "factors");
        Check.fraction(sedimentAndWater, "sedimentAndWater");
        double gross = grossObservedBbl * factors.ctpl();
        double net = gross * (1.0 - sedimentAndWater);
        double m3 = VolumeUnit.BBL.to(VolumeUnit.M3, gross);
        return new StandardVolumes(
                grossObservedBbl, gross, net, gross - net, m3 * factors.baseDensityKgPerM3() / KG_PER_TONNE);
    }

    @Override
    public String toString() {
        return "StandardVolumes[gross observed " + Figures.four(grossObservedBbl) + " bbl, gross standard "
                + Figures.four(grossStandardBbl) + " bbl, net standard " + Figures.four(netStandardBbl)
                + " bbl, sediment and water " + Figures.four(sedimentAndWaterBbl) + " bbl, "
                + Figures.four(grossMassTonnes) + " t]";
    }
}
