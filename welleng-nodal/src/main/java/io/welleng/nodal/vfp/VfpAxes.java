package io.welleng.nodal.vfp;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * The axes of a lift-curve table, in the quantities and field units of the keyword {@code VFPPROD}. Oil wells go by liquid
 * or oil rate with a water cut or water-oil ratio and a gas-oil or gas-liquid ratio; gas wells by gas rate with a water-gas
 * and an oil-gas ratio. Gas ratios are in thousands of standard cubic feet, as the simulators have them.
 *
 * @param rates rates, at least two, &gt; 0
 * @param tubingHeadPressuresPsia flowing tubing head pressures (psia), at least two, &gt; 0, at most 30,000
 * @param waterFractions water fractions, at least one, &ge; 0
 * @param gasFractions gas fractions, at least one, &ge; 0
 * @param liftGas lift gas of an oil well; none where null
 */
public record VfpAxes(
        Rates rates,
        List<Double> tubingHeadPressuresPsia,
        WaterFractions waterFractions,
        GasFractions gasFractions,
        @OptionalValue LiftGas liftGas) {

    /** Most points of a table, the product of the lengths of its axes. */
    public static final int MAX_POINTS = 100_000;

    private static final double MAX_PRESSURE_PSIA = 30_000.0;

    /** Checks the ranges above, that all values increase, and that the quantities go together. */
    public VfpAxes {
        Check.present(rates, "rates");
        tubingHeadPressuresPsia = List.copyOf(Check.notEmpty(tubingHeadPressuresPsia, "tubingHeadPressuresPsia"));
        increasing(tubingHeadPressuresPsia, 2, "tubingHeadPressuresPsia", "psia");
        Check.positive(tubingHeadPressuresPsia.get(0), "tubingHeadPressuresPsia[0]", "psia");
        int highest = tubingHeadPressuresPsia.size() - 1;
        Check.inRange(
                tubingHeadPressuresPsia.get(highest),
                0,
                MAX_PRESSURE_PSIA,
                Check.element("tubingHeadPressuresPsia", highest),
                "psia");
        Check.present(waterFractions, "waterFractions");
        Check.present(gasFractions, "gasFractions");
        long points = (long) rates.values().size()
                * tubingHeadPressuresPsia.size()
                * waterFractions.values().size()
                * gasFractions.values().size()
                * (liftGas == null ? 1 : liftGas.values().size());
        if (points > MAX_POINTS) {
            throw new InvalidInputException("points of the table", "at most " + MAX_POINTS, "", Long.toString(points));
        }
        VfpMixtures.check(rates, waterFractions, gasFractions, liftGas);
    }

    /** Which rate the table goes by. */
    public enum RateQuantity {
        /** Liquid, oil and water (STB/d). */
        LIQ("STB/d"),
        /** Oil (STB/d). */
        OIL("STB/d"),
        /** Gas (Mscf/d). */
        GAS("Mscf/d");

        private final String unit;

        RateQuantity(String unit) {
            this.unit = unit;
        }

        /**
         * Unit of the values.
         *
         * @return unit symbol
         */
        public String unit() {
            return unit;
        }
    }

    /** How the water is counted. */
    public enum WaterQuantity {
        /** Water cut, water over liquid (fraction). */
        WCT("STB/STB"),
        /** Water-oil ratio (STB/STB). */
        WOR("STB/STB"),
        /** Water-gas ratio of a gas well (STB/Mscf). */
        WGR("STB/Mscf");

        private final String unit;

        WaterQuantity(String unit) {
            this.unit = unit;
        }

        /**
         * Unit of the values.
         *
         * @return unit symbol
         */
        public String unit() {
            return unit;
        }
    }

    /** How the gas is counted, or the condensate of a gas well. */
    public enum GasQuantity {
        /** Gas-oil ratio (Mscf/STB). */
        GOR("Mscf/STB"),
        /** Gas-liquid ratio (Mscf/STB). */
        GLR("Mscf/STB"),
        /** Oil-gas ratio of a gas well, its condensate (STB/Mscf). */
        OGR("STB/Mscf");

        private final String unit;

        GasQuantity(String unit) {
            this.unit = unit;
        }

        /**
         * Unit of the values.
         *
         * @return unit symbol
         */
        public String unit() {
            return unit;
        }
    }

    /** How lift gas is counted. */
    public enum LiftQuantity {
        /** Rate of the gas injected (Mscf/d). */
        GRAT("Mscf/d"),
        /** Gas injected with each barrel of liquid (Mscf/STB). */
        IGLR("Mscf/STB");

        private final String unit;

        LiftQuantity(String unit) {
            this.unit = unit;
        }

        /**
         * Unit of the values.
         *
         * @return unit symbol
         */
        public String unit() {
            return unit;
        }
    }

    /**
     * Rates.
     *
     * @param quantity which rate
     * @param values at least two, &gt; 0, increasing, in the unit of the quantity
     */
    public record Rates(RateQuantity quantity, List<Double> values) {

        /** Checks the values. */
        public Rates {
            Check.present(quantity, "quantity");
            values = List.copyOf(Check.notEmpty(values, "values"));
            increasing(values, 2, "values", quantity.unit());
            Check.positive(values.get(0), "values[0]", quantity.unit());
        }
    }

    /**
     * Water fractions.
     *
     * @param quantity how the water is counted
     * @param values at least one, &ge; 0, increasing, in the unit of the quantity
     */
    public record WaterFractions(WaterQuantity quantity, List<Double> values) {

        /** Checks the values. */
        public WaterFractions {
            Check.present(quantity, "quantity");
            values = ratios(values, quantity.unit());
        }
    }

    /**
     * Gas fractions.
     *
     * @param quantity how the gas is counted
     * @param values at least one, &ge; 0, increasing, in the unit of the quantity
     */
    public record GasFractions(GasQuantity quantity, List<Double> values) {

        /** Checks the values. */
        public GasFractions {
            Check.present(quantity, "quantity");
            values = ratios(values, quantity.unit());
        }
    }

    /**
     * Lift gas. It has the gravity of the produced gas and joins it at the perforations: for a string whose injection point
     * is at its end.
     *
     * @param quantity how the gas is counted
     * @param values at least one, &ge; 0, increasing, in the unit of the quantity
     */
    public record LiftGas(LiftQuantity quantity, List<Double> values) {

        /** Checks the values. */
        public LiftGas {
            Check.present(quantity, "quantity");
            values = ratios(values, quantity.unit());
        }
    }

    private static List<Double> ratios(List<Double> values, String unit) {
        List<Double> copy = List.copyOf(Check.notEmpty(values, "values"));
        increasing(copy, 1, "values", unit);
        Check.notNegative(copy.get(0), "values[0]", unit);
        return copy;
    }

    private static void increasing(List<Double> values, int least, String name, String unit) {
        Check.increasing(values.stream().mapToDouble(Double::doubleValue).toArray(), least, name, unit);
    }

    /**
     * Axes of an oil well by its liquid.
     *
     * @param liquidRatesStbPerDay liquid rates (STB/d)
     * @param tubingHeadPressuresPsia flowing tubing head pressures (psia)
     * @param waterCuts water cuts (fraction)
     * @param gorsMscfPerStb producing gas-oil ratios (Mscf/STB, not scf/STB)
     * @return the axes
     */
    public static VfpAxes liquid(
            List<Double> liquidRatesStbPerDay,
            List<Double> tubingHeadPressuresPsia,
            List<Double> waterCuts,
            List<Double> gorsMscfPerStb) {
        return new VfpAxes(
                new Rates(RateQuantity.LIQ, liquidRatesStbPerDay),
                tubingHeadPressuresPsia,
                new WaterFractions(WaterQuantity.WCT, waterCuts),
                new GasFractions(GasQuantity.GOR, gorsMscfPerStb),
                null);
    }

    /**
     * Axes of a gas well.
     *
     * @param gasRatesMscfPerDay gas rates (Mscf/d)
     * @param tubingHeadPressuresPsia flowing tubing head pressures (psia)
     * @param waterStbPerMscf water-gas ratios (STB/Mscf)
     * @param condensateStbPerMscf oil-gas ratios (STB/Mscf)
     * @return the axes
     */
    public static VfpAxes gas(
            List<Double> gasRatesMscfPerDay,
            List<Double> tubingHeadPressuresPsia,
            List<Double> waterStbPerMscf,
            List<Double> condensateStbPerMscf) {
        return new VfpAxes(
                new Rates(RateQuantity.GAS, gasRatesMscfPerDay),
                tubingHeadPressuresPsia,
                new WaterFractions(WaterQuantity.WGR, waterStbPerMscf),
                new GasFractions(GasQuantity.OGR, condensateStbPerMscf),
                null);
    }

    /**
     * Values of one axis.
     *
     * @param axis which
     * @return its values in the unit of its quantity; of lift gas that there is none of the single value 0
     */
    public List<Double> values(VfpAxis axis) {
        return switch (axis) {
            case RATE -> rates.values();
            case TUBING_HEAD_PRESSURE -> tubingHeadPressuresPsia;
            case WATER -> waterFractions.values();
            case GAS -> gasFractions.values();
            case LIFT -> liftGas == null ? List.of(0.0) : liftGas.values();
        };
    }

    /** The same quantities with parts of their values; {@code from} and {@code to} (excluded) by the order of the axes. */
    VfpAxes part(int[] from, int[] to) {
        return new VfpAxes(
                new Rates(rates.quantity(), part(VfpAxis.RATE, from, to)),
                part(VfpAxis.TUBING_HEAD_PRESSURE, from, to),
                new WaterFractions(waterFractions.quantity(), part(VfpAxis.WATER, from, to)),
                new GasFractions(gasFractions.quantity(), part(VfpAxis.GAS, from, to)),
                liftGas == null ? null : new LiftGas(liftGas.quantity(), part(VfpAxis.LIFT, from, to)));
    }

    private List<Double> part(VfpAxis axis, int[] from, int[] to) {
        return values(axis).subList(from[axis.ordinal()], to[axis.ordinal()]);
    }
}
