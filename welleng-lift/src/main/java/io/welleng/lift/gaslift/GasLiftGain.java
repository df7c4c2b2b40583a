package io.welleng.lift.gaslift;

import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * The recommended gas rate against today's; a well that does not flow today makes nothing today.
 *
 * @param gasMscfPerDay change of the lift gas (Mscf/d)
 * @param oilStbPerDay gain of oil (STB/d); below 0 where less gas is worth more than the oil it costs
 * @param usdPerDay gain of margin (USD/d); null without prices
 */
public record GasLiftGain(
        double gasMscfPerDay,
        double oilStbPerDay,
        @OptionalValue Double usdPerDay) {

    @Override
    public String toString() {
        return "gain " + Figures.four(oilStbPerDay) + " STB/d oil with " + Figures.four(gasMscfPerDay)
                + " Mscf/d more gas" + (usdPerDay == null ? "" : ", " + Figures.four(usdPerDay) + " USD/d");
    }
}
