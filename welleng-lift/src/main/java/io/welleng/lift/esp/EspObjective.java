package io.welleng.lift.esp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
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
     * The best margin, \( c_o q_o - c_w q_w - 24\,c_e P \) (USD/d).
     *
     * @param oilPriceUsdPerStb net price of oil \(c_o\) (USD/STB), at least 0
     * @param energyPriceUsdPerKwh price of energy \(c_e\) (USD/kWh), at least 0
     * @param waterCostUsdPerStb cost of treating and disposing of water \(c_w\) (USD/STB), at least 0; none where null
     */
    record BestMargin(
            double oilPriceUsdPerStb,
            double energyPriceUsdPerKwh,
            @OptionalValue Double waterCostUsdPerStb) implements EspObjective {

        /** Checks the ranges above. */
        public BestMargin {
            Check.notNegative(oilPriceUsdPerStb, "oilPriceUsdPerStb", "USD/STB");
            Check.notNegative(energyPriceUsdPerKwh, "energyPriceUsdPerKwh", "USD/kWh");
            if (waterCostUsdPerStb != null) {
                Check.notNegative(waterCostUsdPerStb, "waterCostUsdPerStb", "USD/STB");
            }
        }

        @Override
        public OptionalDouble value(EspPoint point) {
            if (point.power() == null) {
                return OptionalDouble.empty();
            }
            double water = waterCostUsdPerStb == null ? 0.0 : waterCostUsdPerStb;
            return OptionalDouble.of(oilPriceUsdPerStb * point.oilRateStbPerDay()
                    - water * point.waterRateStbPerDay()
                    - 24.0 * energyPriceUsdPerKwh * point.power().surface().surfaceKw());
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
