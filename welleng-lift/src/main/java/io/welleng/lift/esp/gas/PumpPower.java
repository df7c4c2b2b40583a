package io.welleng.lift.esp.gas;

import io.welleng.core.units.Figures;

/**
 * Power balance of a pump: what the shaft gives is what arrives in the fluid and what is lost to heat.
 *
 * @param shaftHp power at the shaft (hp)
 * @param hydraulicHp power that arrives in the fluid, \( \sum q\,\Delta p \) over the stages (hp)
 * @param lossHp power lost in the stages (hp)
 */
public record PumpPower(double shaftHp, double hydraulicHp, double lossHp) {

    /**
     * Efficiency of the pump.
     *
     * @return hydraulic over shaft power (fraction)
     */
    public double efficiency() {
        return shaftHp > 0.0 ? hydraulicHp / shaftHp : 0.0;
    }

    @Override
    public String toString() {
        return "PumpPower[shaft " + Figures.four(shaftHp) + " hp, hydraulic " + Figures.four(hydraulicHp)
                + " hp, efficiency " + Figures.four(efficiency()) + "]";
    }
}
