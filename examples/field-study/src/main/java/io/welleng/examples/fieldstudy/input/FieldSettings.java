package io.welleng.examples.fieldstudy.input;

import io.welleng.core.check.Check;
import io.welleng.core.json.Json;
import java.util.List;

/**
 * What the wells on artificial lift have to share, as shares of what they take today, and what it is worth; all of it is
 * assumed.
 *
 * @param limitsOverToday what there is over what is used today
 * @param compressionKwPerMmscfPerDay power of the compressor, which is electric (kW for each MMscf/d of lift gas)
 * @param gasSalesUsdPerMscf price of the gas from the formation (USD/Mscf)
 * @param waterUsdPerStb cost of the water (USD/STB)
 * @param energyUsdPerKwh price of electric power (USD/kWh)
 * @param compressionUsdPerMmscf cost of compression beside its power (USD/MMscf)
 * @param gasStepMscfPerDay step of the share by steps and of the prices of gas (Mscf/d)
 * @param gasCurvePoints points of the field's oil against its gas
 * @param equipmentLife how long the equipment of each lift lives
 * @param pareto how the Pareto front is searched
 */
public record FieldSettings(
        Limits limitsOverToday,
        double compressionKwPerMmscfPerDay,
        double gasSalesUsdPerMscf,
        double waterUsdPerStb,
        double energyUsdPerKwh,
        double compressionUsdPerMmscf,
        double gasStepMscfPerDay,
        int gasCurvePoints,
        Lives equipmentLife,
        Front pareto) {

    /** Checks the ranges above. */
    public FieldSettings {
        Check.present(limitsOverToday, "limitsOverToday");
        Check.notNegative(compressionKwPerMmscfPerDay, "compressionKwPerMmscfPerDay", "kW/(MMscf/d)");
        Check.notNegative(gasSalesUsdPerMscf, "gasSalesUsdPerMscf", "USD/Mscf");
        Check.notNegative(waterUsdPerStb, "waterUsdPerStb", "USD/STB");
        Check.notNegative(energyUsdPerKwh, "energyUsdPerKwh", "USD/kWh");
        Check.notNegative(compressionUsdPerMmscf, "compressionUsdPerMmscf", "USD/MMscf");
        Check.positive(gasStepMscfPerDay, "gasStepMscfPerDay", "Mscf/d");
        Check.atLeast(gasCurvePoints, 2, "gasCurvePoints");
        Check.present(equipmentLife, "equipmentLife");
        Check.present(pareto, "pareto");
    }

    /**
     * What there is over what is used today (fractions).
     *
     * @param liftGas of lift gas
     * @param electricPower of electric power, with that of the compressor
     * @param water of water handling
     * @param liquid of the separator
     */
    public record Limits(double liftGas, double electricPower, double water, double liquid) {

        /** Checks that all are above 0. */
        public Limits {
            Check.positive(liftGas, "liftGas", "(fraction)");
            Check.positive(electricPower, "electricPower", "(fraction)");
            Check.positive(water, "water", "(fraction)");
            Check.positive(liquid, "liquid", "(fraction)");
        }
    }

    /**
     * Lives of equipment.
     *
     * @param esp of submersible pumps
     * @param pcp of progressing cavity pumps
     * @param gasLift of gas-lift wells
     */
    public record Lives(Life esp, Life pcp, Life gasLift) {

        /** Checks that all are there. */
        public Lives {
            Check.present(esp, "esp");
            Check.present(pcp, "pcp");
            Check.present(gasLift, "gasLift");
        }
    }

    /**
     * Life of equipment, which falls as a power of its setting.
     *
     * @param daysToday life at the setting of today (days)
     * @param exponent power
     */
    public record Life(double daysToday, double exponent) {

        /** Checks the ranges above. */
        public Life {
            Check.positive(daysToday, "daysToday", "days");
            Check.notNegative(exponent, "exponent", "");
        }

        /**
         * Life at a setting.
         *
         * @param overToday setting over that of today
         * @return life (days)
         */
        public double days(double overToday) {
            return daysToday * Math.pow(overToday, -exponent);
        }
    }

    /**
     * A search for a Pareto front.
     *
     * @param population points of the front
     * @param generations generations
     * @param seed seed; the same gives the same front
     * @param weights of oil, energy and equipment life, for the point that is preferred
     */
    public record Front(int population, int generations, long seed, List<Double> weights) {

        /** Keeps its own copy of the weights. */
        public Front {
            weights = List.copyOf(weights);
        }
    }

    /**
     * The settings that come with this program.
     *
     * @return settings
     */
    public static FieldSettings embedded() {
        return Json.read(Texts.resource(Settings.RESOURCES + "field.json"), FieldSettings.class);
    }
}
