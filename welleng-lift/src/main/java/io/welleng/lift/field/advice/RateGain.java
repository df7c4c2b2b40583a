package io.welleng.lift.field.advice;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import io.welleng.lift.optimum.Prices;

/**
 * What a recommendation brings: the point recommended less that of today, both as the model shows them. A loss, below 0, is
 * possible: less oil can be worth more, and today can break a limit.
 *
 * @param oilStbPerDay oil (STB/d)
 * @param oilShare the same over today's oil (fraction); null where there is none today
 * @param liquidStbPerDay liquid (STB/d)
 * @param liftGasMscfPerDay lift gas (Mscf/d); null where the well is not lifted with gas
 * @param electricKw electric power (kW), above 0 where more is taken; null where it is not known
 * @param usdPerDay margin (USD/d); null where no prices were given
 */
public record RateGain(
        double oilStbPerDay,
        @OptionalValue Double oilShare,
        double liquidStbPerDay,
        @OptionalValue Double liftGasMscfPerDay,
        @OptionalValue Double electricKw,
        @OptionalValue Double usdPerDay) {

    /** Checks that all are finite. */
    public RateGain {
        Check.finite(oilStbPerDay, "oilStbPerDay", "STB/d");
        Check.finite(liquidStbPerDay, "liquidStbPerDay", "STB/d");
        finite(oilShare, "oilShare", "(fraction)");
        finite(liftGasMscfPerDay, "liftGasMscfPerDay", "Mscf/d");
        finite(electricKw, "electricKw", "kW");
        finite(usdPerDay, "usdPerDay", "USD/d");
    }

    private static void finite(Double value, String name, String unit) {
        if (value != null) {
            Check.finite(value, name, unit);
        }
    }

    /** From one point to another. */
    static RateGain between(WellRate now, WellRate then, Double usdPerDay) {
        return new RateGain(
                then.oilStbPerDay() - now.oilStbPerDay(),
                now.oilStbPerDay() > 0.0 ? (Double) (then.oilStbPerDay() / now.oilStbPerDay() - 1.0) : null,
                then.liquidStbPerDay() - now.liquidStbPerDay(),
                then.liftGasMscfPerDay() == null
                        ? null
                        : (Double) (then.liftGasMscfPerDay()
                                - (now.liftGasMscfPerDay() == null ? 0.0 : now.liftGasMscfPerDay())),
                then.electricKw() == null || now.electricKw() == null
                        ? null
                        : (Double) (then.electricKw() - now.electricKw()),
                usdPerDay);
    }

    /** Gain of margin by prices; null where there are none, or the power is not known. */
    static Double margin(Prices prices, WellRate now, WellRate then) {
        if (prices == null || now == null) {
            return null;
        }
        Double before = now.marginUsdPerDay(prices);
        Double after = then.marginUsdPerDay(prices);
        return before == null || after == null ? null : (Double) (after - before);
    }

    @Override
    public String toString() {
        return "oil " + Figures.four(oilStbPerDay) + " STB/d"
                + (oilShare == null ? "" : " (" + Figures.four(100.0 * oilShare) + " %)")
                + (electricKw == null ? "" : ", power " + Figures.four(electricKw) + " kW")
                + (liftGasMscfPerDay == null ? "" : ", lift gas " + Figures.four(liftGasMscfPerDay) + " Mscf/d")
                + (usdPerDay == null ? "" : ", " + Figures.four(usdPerDay) + " USD/d");
    }
}
