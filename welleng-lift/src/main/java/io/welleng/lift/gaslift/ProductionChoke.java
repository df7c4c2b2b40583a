package io.welleng.lift.gaslift;

import io.welleng.core.units.Figures;

/**
 * What the choke at the wellhead costs with the recommended gas rate.
 *
 * @param size64ths its diameter today (64ths of an inch)
 * @param oilStbPerDay oil with it (STB/d)
 * @param openOilStbPerDay oil without it (STB/d)
 */
public record ProductionChoke(double size64ths, double oilStbPerDay, double openOilStbPerDay) {

    /**
     * Oil that the choke holds back.
     *
     * @return oil rate (STB/d)
     */
    public double gainStbPerDay() {
        return openOilStbPerDay - oilStbPerDay;
    }

    @Override
    public String toString() {
        return "production choke " + Figures.four(size64ths) + "/64 in: "
                + (gainStbPerDay() > 0.0
                        ? "open it fully for " + Figures.four(gainStbPerDay()) + " STB/d more oil"
                        : "it holds no oil back");
    }
}
