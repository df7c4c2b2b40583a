package io.welleng.allocation.tank;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * What a tank gained between two gaugings, closing less opening; negative for what it gave.
 *
 * @param totalObservedBbl all liquid at tank conditions (bbl)
 * @param freeWaterBbl free water (bbl)
 * @param grossStandardBbl oil with its sediment and water at base (bbl)
 * @param netStandardBbl oil without them at base (bbl)
 * @param sedimentAndWaterBbl suspended sediment and water at base (bbl)
 * @param grossMassTonnes mass of the gross standard volume (t)
 */
public record StockChange(
        double totalObservedBbl,
        double freeWaterBbl,
        double grossStandardBbl,
        double netStandardBbl,
        double sedimentAndWaterBbl,
        double grossMassTonnes) {

    /**
     * The change between two gaugings of one tank.
     *
     * @param opening volumes of the earlier gauging
     * @param closing volumes of the later gauging
     * @return closing less opening
     */
    public static StockChange between(TankVolumes opening, TankVolumes closing) {
        Check.present(opening, "opening");
        Check.present(closing, "closing");
        return new StockChange(
                closing.totalObservedBbl() - opening.totalObservedBbl(),
                closing.freeWaterBbl() - opening.freeWaterBbl(),
                closing.standard().grossStandardBbl() - opening.standard().grossStandardBbl(),
                closing.standard().netStandardBbl() - opening.standard().netStandardBbl(),
                closing.standard().sedimentAndWaterBbl() - opening.standard().sedimentAndWaterBbl(),
                closing.standard().grossMassTonnes() - opening.standard().grossMassTonnes());
    }

    @Override
    public String toString() {
        return "StockChange[net standard " + Figures.four(netStandardBbl) + " bbl, gross standard "
                + Figures.four(grossStandardBbl) + " bbl, free water " + Figures.four(freeWaterBbl) + " bbl, "
                + Figures.four(grossMassTonnes) + " t]";
    }
}
