package io.welleng.lift.optimum;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * What production brings and costs.
 *
 * @param oilUsdPerStb net price of oil \(p_o\) (USD/STB), &ge; 0
 * @param energyUsdPerKwh price of electric energy \(p_e\) (USD/kWh), &ge; 0
 * @param waterUsdPerStb cost of treating and disposing of water \(c_w\) (USD/STB), &ge; 0; 0 where null
 */
public record Prices(
        double oilUsdPerStb,
        double energyUsdPerKwh,
        @OptionalValue Double waterUsdPerStb) {

    private static final double HOURS_PER_DAY = 24.0;

    /** Checks the ranges above, and puts the default. */
    public Prices {
        Check.notNegative(oilUsdPerStb, "oilUsdPerStb", "USD/STB");
        Check.notNegative(energyUsdPerKwh, "energyUsdPerKwh", "USD/kWh");
        waterUsdPerStb = waterUsdPerStb == null ? Double.valueOf(0.0) : waterUsdPerStb;
        Check.notNegative(waterUsdPerStb, "waterUsdPerStb", "USD/STB");
    }

    /**
     * What is left of the price of the oil, \( M = p_o q_o - c_w q_w - 24\,p_e P \).
     *
     * @param oilStbPerDay oil rate \(q_o\) (STB/d)
     * @param waterStbPerDay water rate \(q_w\) (STB/d)
     * @param electricKw electric power \(P\) (kW)
     * @return margin (USD/d)
     */
    public double marginUsdPerDay(double oilStbPerDay, double waterStbPerDay, double electricKw) {
        return oilUsdPerStb * oilStbPerDay
                - waterUsdPerStb * waterStbPerDay
                - energyUsdPerKwh * HOURS_PER_DAY * electricKw;
    }
}
