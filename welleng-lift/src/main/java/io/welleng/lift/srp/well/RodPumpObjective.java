package io.welleng.lift.srp.well;

import io.welleng.core.check.Check;
import io.welleng.lift.optimum.Prices;

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
     * The best margin of what the well makes ({@link Prices#marginUsdPerDay}, USD/d).
     *
     * @param prices what oil, water and energy are worth
     */
    record BestMargin(Prices prices) implements RodPumpObjective {

        private static final double HOURS_PER_DAY = 24.0;

        /** Checks that there are prices. */
        public BestMargin {
            Check.present(prices, "prices");
        }

        @Override
        public double value(RodPumpPoint point) {
            return prices.marginUsdPerDay(
                    point.oilStbPerDay(),
                    point.waterStbPerDay(),
                    point.counted().energy().kwhPerDay() / HOURS_PER_DAY);
        }

        @Override
        public String unit() {
            return "USD/d";
        }
    }
}
