package io.welleng.lift.esp;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * One frequency of a curve.
 *
 * @param frequencyHz frequency (Hz)
 * @param withinLimits whether the pump runs and keeps all limits
 * @param explanation why the pump does not run, or which limits it breaks; empty text where it keeps all
 * @param rateStbPerDay liquid rate (STB/d); this and all that follows null where the pump does not run
 * @param oilRateStbPerDay oil rate (STB/d)
 * @param intakePressurePsia pressure at the intake (psia)
 * @param shareOfBep rate over best-efficiency rate (fraction)
 * @param pumpEfficiency hydraulic over shaft power (fraction); null also where power is not known, as all that follows
 * @param motorLoad load of the motor (fraction of rated power at the frequency)
 * @param motorCurrentA current of the motor (A)
 * @param surfaceKw power at surface (kW)
 * @param energyKwhPerBblLiquid energy for each barrel of liquid (kWh/STB)
 * @param energyKwhPerBblOil energy for each barrel of oil (kWh/STB); null also without oil
 * @param objective what is made as great as possible, in the unit of the objective; null where it does not exist
 */
public record FrequencyPoint(
        double frequencyHz,
        boolean withinLimits,
        String explanation,
        @OptionalValue Double rateStbPerDay,
        @OptionalValue Double oilRateStbPerDay,
        @OptionalValue Double intakePressurePsia,
        @OptionalValue Double shareOfBep,
        @OptionalValue Double pumpEfficiency,
        @OptionalValue Double motorLoad,
        @OptionalValue Double motorCurrentA,
        @OptionalValue Double surfaceKw,
        @OptionalValue Double energyKwhPerBblLiquid,
        @OptionalValue Double energyKwhPerBblOil,
        @OptionalValue Double objective) {

    /** A frequency at which the pump runs. */
    static FrequencyPoint running(EspPoint point, boolean withinLimits, String explanation, Double objective) {
        EspPower power = point.power();
        boolean known = power != null;
        return new FrequencyPoint(
                point.frequencyHz(),
                withinLimits,
                explanation,
                point.rateStbPerDay(),
                point.oilRateStbPerDay(),
                point.intake().pressurePsia(),
                point.pump().shareOfBep(),
                point.pump().efficiency(),
                known ? (Double) power.surface().motor().load() : null,
                known ? (Double) power.surface().motor().currentA() : null,
                known ? (Double) power.surface().surfaceKw() : null,
                known ? (Double) power.energyKwhPerBblLiquid() : null,
                known ? power.energyKwhPerBblOil() : null,
                objective);
    }

    /** A frequency at which it does not. */
    static FrequencyPoint none(double frequencyHz, String explanation) {
        return new FrequencyPoint(
                frequencyHz, false, explanation, null, null, null, null, null, null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "FrequencyPoint[" + Figures.four(frequencyHz) + " Hz"
                + (rateStbPerDay == null ? "" : ", " + Figures.four(rateStbPerDay) + " STB/d")
                + (explanation.isEmpty() ? "" : ": " + explanation) + "]";
    }
}
