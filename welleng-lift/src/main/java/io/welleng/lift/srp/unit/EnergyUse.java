package io.welleng.lift.srp.unit;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;
import java.util.OptionalDouble;

/**
 * Power and energy of a rod-pumped well, averaged over a stroke.
 *
 * @param gearboxHp mean power at the slow-speed shaft (hp)
 * @param motorHp mean power at the motor's shaft (hp)
 * @param motorPeakHp greatest power at the motor's shaft (hp)
 * @param takenKw mean electric power while power is taken (kW)
 * @param returnedKw mean electric power that flows back (kW), &gt;= 0
 * @param billedKw mean electric power that counts: taken, less returned where that is credited (kW)
 */
public record EnergyUse(
        double gearboxHp, double motorHp, double motorPeakHp, double takenKw, double returnedKw, double billedKw) {

    /**
     * Energy of a day of pumping without a stop.
     *
     * @return energy (kWh/d)
     */
    public double kwhPerDay() {
        return 24.0 * billedKw;
    }

    /**
     * Energy for each barrel.
     *
     * @param rateBblPerDay production (bbl/d), &gt;= 0
     * @return energy (kWh/bbl); empty where nothing is produced
     */
    public OptionalDouble kwhPerBbl(double rateBblPerDay) {
        return Check.notNegative(rateBblPerDay, "rateBblPerDay", "bbl/d") > 0.0
                ? OptionalDouble.of(kwhPerDay() / rateBblPerDay)
                : OptionalDouble.empty();
    }

    @Override
    public String toString() {
        return "EnergyUse[" + Figures.four(motorHp) + " hp at the motor, " + Figures.four(billedKw) + " kW, "
                + Figures.four(kwhPerDay()) + " kWh/d]";
    }
}
