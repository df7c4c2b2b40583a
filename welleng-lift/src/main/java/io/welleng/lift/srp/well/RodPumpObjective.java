package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;

/** What the best speed and stroke are best for. */
public sealed interface RodPumpObjective {

    /**
     * What is made as great as possible.
     *
     * @param point an operating point
     * @return the objective, in {@link #unit}
     */
    double value(RodPumpPoint point);

    /**
     * Unit of the objective.
     *
     * @return for example {@code STB/d}
     */
    String unit();

    /** The most oil; of a well that makes no oil the most liquid. */
    record MostOil() implements RodPumpObjective {

        @Override
        public double value(RodPumpPoint point) {
            return point.oilStbPerDay() > 0.0 ? point.oilStbPerDay() : point.rateStbPerDay();
        }

        @Override
        public String unit() {
            return "STB/d";
        }
    }

    /** The least energy over liquid, as its negative: as a rule slow, long strokes; ask for a least rate where one is needed. */
    record LeastEnergy() implements RodPumpObjective {

        @Override
        public double value(RodPumpPoint point) {
            return -point.kwhPerStbLiquid();
        }

        @Override
        public String unit() {
            return "kWh/STB";
        }
    }

    /**
     * The best margin: what the oil brings, less the cost of water and energy,
     * \[ M = P_o\,q_o - C_w\,q_w - 24\,C_e\,P \]
     *
     * @param oilPricePerStb what a barrel of oil brings (currency/STB), &ge; 0
     * @param waterCostPerStb what a barrel of water costs (currency/STB), &ge; 0
     * @param energyCostPerKwh what energy costs (currency/kWh), &ge; 0
     */
    record BestMargin(double oilPricePerStb, double waterCostPerStb, double energyCostPerKwh)
            implements RodPumpObjective {

        /** Checks the ranges above. */
        public BestMargin {
            Check.notNegative(oilPricePerStb, "oilPricePerStb", "currency/STB");
            Check.notNegative(waterCostPerStb, "waterCostPerStb", "currency/STB");
            Check.notNegative(energyCostPerKwh, "energyCostPerKwh", "currency/kWh");
        }

        @Override
        public double value(RodPumpPoint point) {
            return oilPricePerStb * point.oilStbPerDay()
                    - waterCostPerStb * point.waterStbPerDay()
                    - energyCostPerKwh * point.counted().energy().kwhPerDay();
        }

        @Override
        public String unit() {
            return "currency/d";
        }
    }
}
