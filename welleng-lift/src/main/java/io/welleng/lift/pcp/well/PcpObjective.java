package io.welleng.lift.pcp.well;

import io.welleng.core.check.Check;
import io.welleng.lift.optimum.Prices;

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
     * The best margin, less the cost of wear, \( M - C_r/L \) with the margin of {@link Prices#marginUsdPerDay}, the
     * replacement cost \(C_r\) and the run life \(L\) of {@link PcpWear}; without wear that part is nothing.
     *
     * @param prices what oil, water and energy are worth
     */
    record BestMargin(Prices prices) implements PcpObjective {

        /** Checks that there are prices. */
        public BestMargin {
            Check.present(prices, "prices");
        }

        @Override
        public double value(PcpPoint point, PcpWear wear) {
            double worn =
                    wear == null || point.wearPerDay() == null ? 0.0 : wear.replacementCost() * point.wearPerDay();
            return prices.marginUsdPerDay(point.oilStbPerDay(), point.waterStbPerDay(), point.electricKw()) - worn;
        }

        @Override
        public String unit() {
            return "USD/d";
        }
    }
}
