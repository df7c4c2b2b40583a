package io.welleng.lift.esp;

import io.welleng.core.check.Check;
import io.welleng.lift.optimum.Prices;
import java.util.OptionalDouble;

/** What the best frequency is best for. */
public sealed interface EspObjective {

    /**
     * What is made as great as possible.
     *
     * @param point an operating point
     * @return value, in {@link #unit()}; empty where it does not exist, as energy for each barrel of oil without oil
     */
    OptionalDouble value(EspPoint point);

    /**
     * Unit of the value.
     *
     * @return for example {@code STB/d}
     */
    String unit();

    /**
     * Whether the power at surface is asked for.
     *
     * @return true if motor, cable and power of the stages must be known
     */
    boolean needsPower();

    /** The most oil (STB/d). A well without oil has no such objective. */
    record MostOil() implements EspObjective {

        @Override
        public OptionalDouble value(EspPoint point) {
            double oil = point.oilRateStbPerDay();
            return oil > 0.0 ? OptionalDouble.of(oil) : OptionalDouble.empty();
        }

        @Override
        public String unit() {
            return "STB/d of oil";
        }

        @Override
        public boolean needsPower() {
            return false;
        }
    }

    /** The most liquid, oil and water together (STB/d). */
    record MostLiquid() implements EspObjective {

        @Override
        public OptionalDouble value(EspPoint point) {
            return OptionalDouble.of(point.rateStbPerDay());
        }

        @Override
        public String unit() {
            return "STB/d of liquid";
        }

        @Override
        public boolean needsPower() {
            return false;
        }
    }

    /**
     * The least energy for a barrel; its value is negative (kWh/STB).
     *
     * @param per what a barrel is
     */
    record LeastEnergy(EnergyBasis per) implements EspObjective {

        /** Checks that the basis is there. */
        public LeastEnergy {
            Check.present(per, "per");
        }

        @Override
        public OptionalDouble value(EspPoint point) {
            EspPower power = point.power();
            if (power == null || per == EnergyBasis.OIL && power.energyKwhPerBblOil() == null) {
                return OptionalDouble.empty();
            }
            return OptionalDouble.of(
                    per == EnergyBasis.OIL ? -power.energyKwhPerBblOil() : -power.energyKwhPerBblLiquid());
        }

        @Override
        public String unit() {
            return per == EnergyBasis.OIL ? "-kWh/STB of oil" : "-kWh/STB of liquid";
        }

        @Override
        public boolean needsPower() {
            return true;
        }
    }

    /**
     * The best margin of what the well makes ({@link Prices#marginUsdPerDay}, USD/d).
     *
     * @param prices what oil, water and energy are worth
     */
    record BestMargin(Prices prices) implements EspObjective {

        /** Checks that there are prices. */
        public BestMargin {
            Check.present(prices, "prices");
        }

        @Override
        public OptionalDouble value(EspPoint point) {
            return point.power() == null
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(prices.marginUsdPerDay(
                            point.oilRateStbPerDay(),
                            point.waterRateStbPerDay(),
                            point.power().surface().surfaceKw()));
        }

        @Override
        public String unit() {
            return "USD/d";
        }

        @Override
        public boolean needsPower() {
            return true;
        }
    }
}
