package io.welleng.lift.pcp.well;

import io.welleng.core.check.Check;

/** What the best speed is best for. */
public sealed interface PcpObjective {

    /**
     * What is made as great as possible.
     *
     * @param point an operating point
     * @param wear wear of the pump; null where it is not known
     * @return its value, in {@link #unit()}
     */
    double value(PcpPoint point, PcpWear wear);

    /**
     * Unit of the value.
     *
     * @return symbol
     */
    String unit();

    /** The most oil. */
    record MostOil() implements PcpObjective {

        @Override
        public double value(PcpPoint point, PcpWear wear) {
            return point.oilStbPerDay();
        }

        @Override
        public String unit() {
            return "STB/d";
        }
    }

    /** The least energy over liquid; its value is the energy with a minus sign. */
    record LeastEnergy() implements PcpObjective {

        @Override
        public double value(PcpPoint point, PcpWear wear) {
            return -point.kwhPerStbLiquid();
        }

        @Override
        public String unit() {
            return "kWh/STB";
        }
    }

    /**
     * The best margin: what the oil brings, less the cost of water, energy and wear,
     * \[ M = P_o\,q_o - C_w\,q_w - 24\,C_e\,P - C_r/L \] with the replacement cost \(C_r\) and the run life \(L\) of
     * {@link PcpWear}; without wear that part is nothing.
     *
     * @param oilPricePerStb what a barrel of oil brings (currency/STB), &ge; 0
     * @param waterCostPerStb what a barrel of water costs (currency/STB), &ge; 0
     * @param energyCostPerKwh what energy costs (currency/kWh), &ge; 0
     */
    record BestMargin(double oilPricePerStb, double waterCostPerStb, double energyCostPerKwh) implements PcpObjective {

        private static final double HOURS_PER_DAY = 24.0;

        /** Checks the ranges above. */
        public BestMargin {
            Check.notNegative(oilPricePerStb, "oilPricePerStb", "currency/STB");
            Check.notNegative(waterCostPerStb, "waterCostPerStb", "currency/STB");
            Check.notNegative(energyCostPerKwh, "energyCostPerKwh", "currency/kWh");
        }

        @Override
        public double value(PcpPoint point, PcpWear wear) {
            double worn =
                    wear == null || point.wearPerDay() == null ? 0.0 : wear.replacementCost() * point.wearPerDay();
            return oilPricePerStb * point.oilStbPerDay()
                    - waterCostPerStb * point.waterStbPerDay()
                    - energyCostPerKwh * HOURS_PER_DAY * point.electricKw()
                    - worn;
        }

        @Override
        public String unit() {
            return "currency/d";
        }
    }
}
