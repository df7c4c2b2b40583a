package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.optimum.Prices;

/**
 * What a well makes at a setting, and what it takes.
 *
 * @param liquidStbPerDay liquid rate (STB/d), &ge; 0
 * @param oilStbPerDay oil rate (STB/d), &ge; 0
 * @param waterStbPerDay water rate (STB/d), &ge; 0
 * @param liftGasMscfPerDay lift gas (Mscf/d), &ge; 0; null where the well is not lifted with gas
 * @param electricKw electric power (kW); null where it is not known
 * @param kwhPerStbLiquid energy over liquid (kWh/STB); null where it is not known
 * @param efficiency power that arrives in the fluid over electric power (fraction); null where it is not known
 */
public record WellRate(
        double liquidStbPerDay,
        double oilStbPerDay,
        double waterStbPerDay,
        @OptionalValue Double liftGasMscfPerDay,
        @OptionalValue Double electricKw,
        @OptionalValue Double kwhPerStbLiquid,
        @OptionalValue Double efficiency) {

    /** A well that makes nothing and takes nothing. */
    public static final WellRate NOTHING = new WellRate(0.0, 0.0, 0.0, null, 0.0, null, null);

    /** Checks the ranges above. */
    public WellRate {
        Check.notNegative(liquidStbPerDay, "liquidStbPerDay", "STB/d");
        Check.notNegative(oilStbPerDay, "oilStbPerDay", "STB/d");
        Check.notNegative(waterStbPerDay, "waterStbPerDay", "STB/d");
        if (liftGasMscfPerDay != null) {
            Check.notNegative(liftGasMscfPerDay, "liftGasMscfPerDay", "Mscf/d");
        }
        finite(electricKw, "electricKw", "kW");
        finite(kwhPerStbLiquid, "kwhPerStbLiquid", "kWh/STB");
        finite(efficiency, "efficiency", "(fraction)");
    }

    private static void finite(Double value, String name, String unit) {
        if (value != null) {
            Check.finite(value, name, unit);
        }
    }

    /**
     * Margin by prices of oil, water and energy.
     *
     * @param prices the prices
     * @return margin (USD/d); null where the power is not known
     */
    Double marginUsdPerDay(Prices prices) {
        return electricKw == null ? null : prices.marginUsdPerDay(oilStbPerDay, waterStbPerDay, electricKw);
    }

    @Override
    public String toString() {
        return Figures.four(oilStbPerDay) + " STB/d oil, " + Figures.four(liquidStbPerDay) + " STB/d liquid"
                + (liftGasMscfPerDay == null ? "" : ", " + Figures.four(liftGasMscfPerDay) + " Mscf/d lift gas")
                + (electricKw == null ? "" : ", " + Figures.four(electricKw) + " kW");
    }
}
