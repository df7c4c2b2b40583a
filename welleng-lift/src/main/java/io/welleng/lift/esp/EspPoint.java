package io.welleng.lift.esp;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * Well and pump at a frequency and a rate.
 *
 * @param frequencyHz electric frequency (Hz)
 * @param rateStbPerDay liquid rate (STB/d)
 * @param oilRateStbPerDay oil rate (STB/d)
 * @param waterRateStbPerDay water rate (STB/d)
 * @param gasRateMscfPerDay gas rate of the well, tubing and annulus together (Mscf/d)
 * @param pwfPsia flowing pressure at the perforations (psia)
 * @param drawdownPsi reservoir less flowing pressure (psi)
 * @param intake intake
 * @param pump pump
 * @param power motor, cable and surface; null where they or the power of a stage are not known
 */
public record EspPoint(
        double frequencyHz,
        double rateStbPerDay,
        double oilRateStbPerDay,
        double waterRateStbPerDay,
        double gasRateMscfPerDay,
        double pwfPsia,
        double drawdownPsi,
        EspIntake intake,
        PumpPoint pump,
        @OptionalValue EspPower power) {

    @Override
    public String toString() {
        return "EspPoint[" + Figures.four(frequencyHz) + " Hz: " + Figures.four(rateStbPerDay) + " STB/d, oil "
                + Figures.four(oilRateStbPerDay) + " STB/d, " + intake + ", " + pump
                + (power == null ? "" : ", " + power) + "]";
    }
}
