package io.welleng.lift.srp.well;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * The best speed and stroke against today's, with the counterbalance of today.
 *
 * @param liquidStbPerDay more liquid (STB/d)
 * @param liquidShare the same over today's (fraction)
 * @param oilStbPerDay more oil (STB/d)
 * @param oilShare the same over today's (fraction); null where there is none today
 * @param kwhPerStbLiquid more energy over liquid (kWh/STB), negative where it is saved
 * @param objective more of the objective, in its unit
 * @param todayWithinLimits whether today keeps all limits; a loss is then only rounding
 */
public record RodPumpGain(
        double liquidStbPerDay,
        double liquidShare,
        double oilStbPerDay,
        @OptionalValue Double oilShare,
        double kwhPerStbLiquid,
        double objective,
        boolean todayWithinLimits) {

    static RodPumpGain of(RodPumpPoint today, RodPumpPoint best, RodPumpObjective objective, boolean within) {
        return new RodPumpGain(
                best.rateStbPerDay() - today.rateStbPerDay(),
                best.rateStbPerDay() / today.rateStbPerDay() - 1.0,
                best.oilStbPerDay() - today.oilStbPerDay(),
                today.oilStbPerDay() > 0.0 ? best.oilStbPerDay() / today.oilStbPerDay() - 1.0 : null,
                best.kwhPerStbLiquid() - today.kwhPerStbLiquid(),
                objective.value(best) - objective.value(today),
                within);
    }

    @Override
    public String toString() {
        return "RodPumpGain[oil " + Figures.four(oilStbPerDay) + " STB/d"
                + (oilShare == null ? "" : " (" + Figures.four(100.0 * oilShare) + " %)") + ", "
                + Figures.four(kwhPerStbLiquid) + " kWh/STB]";
    }
}
