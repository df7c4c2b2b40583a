package io.welleng.lift.esp.sizing;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.esp.gas.GasHandling;
import io.welleng.lift.esp.pump.OperatingRange;
import io.welleng.lift.esp.pump.PumpWear;
import io.welleng.lift.esp.pump.ViscosityMethod;
import java.util.List;

/**
 * How stages are rated and what a design must keep.
 *
 * @param viscosity viscosity correction; {@link ViscosityMethod#HI_967_RELATIVE_TO_WATER} where null
 * @param wear wear to allow for; {@link PumpWear#NONE} where null
 * @param range shares of the best-efficiency rate that count as fitting; {@link OperatingRange#RECOMMENDED} where null
 * @param gas how the pump takes gas; {@link GasHandling#STANDARD} where null
 * @param pressureMargin what the pump shall give more than the tubing needs (fraction of the rise of pressure), 0–10
 * @param minIntakePressurePsia least pressure at the intake (psia), &gt; 0; null where any will do
 * @param housings limits of housings and shafts; empty where none are known
 */
public record SizingRules(
        @OptionalValue ViscosityMethod viscosity,
        @OptionalValue PumpWear wear,
        @OptionalValue OperatingRange range,
        @OptionalValue GasHandling gas,
        double pressureMargin,
        @OptionalValue Double minIntakePressurePsia,
        List<HousingLimit> housings) {

    /** The defaults, no margin and no limits. */
    public static final SizingRules STANDARD = new SizingRules(null, null, null, null, 0.0, null, List.of());

    /** Checks the ranges above, and puts the defaults. */
    public SizingRules {
        viscosity = viscosity == null ? ViscosityMethod.HI_967_RELATIVE_TO_WATER : viscosity;
        wear = wear == null ? PumpWear.NONE : wear;
        range = range == null ? OperatingRange.RECOMMENDED : range;
        gas = gas == null ? GasHandling.STANDARD : gas;
        Check.inRange(pressureMargin, 0.0, 10.0, "pressureMargin", "(fraction)");
        if (minIntakePressurePsia != null) {
            Check.positive(minIntakePressurePsia, "minIntakePressurePsia", "psia");
        }
        housings = List.copyOf(Check.present(housings, "housings"));
    }

    /**
     * The same rules with another range of rates.
     *
     * @param other shares of the best-efficiency rate that count as fitting
     * @return new rules
     */
    public SizingRules withRange(OperatingRange other) {
        return new SizingRules(viscosity, wear, other, gas, pressureMargin, minIntakePressurePsia, housings);
    }

    /**
     * The same rules, taking gas otherwise.
     *
     * @param other how the pump takes gas
     * @return new rules
     */
    public SizingRules withGas(GasHandling other) {
        return new SizingRules(viscosity, wear, range, other, pressureMargin, minIntakePressurePsia, housings);
    }

    /**
     * The same rules with a margin.
     *
     * @param fraction what the pump shall give more than the tubing needs (fraction of the rise of pressure), &ge; 0
     * @return new rules
     */
    public SizingRules withPressureMargin(double fraction) {
        return new SizingRules(viscosity, wear, range, gas, fraction, minIntakePressurePsia, housings);
    }

    /**
     * The same rules with a least intake pressure.
     *
     * @param psia least pressure at the intake (psia), &gt; 0
     * @return new rules
     */
    public SizingRules withMinIntakePressure(double psia) {
        return new SizingRules(viscosity, wear, range, gas, pressureMargin, psia, housings);
    }

    /**
     * The same rules with limits of housings and shafts.
     *
     * @param limits the limits
     * @return new rules
     */
    public SizingRules withHousings(List<HousingLimit> limits) {
        return new SizingRules(viscosity, wear, range, gas, pressureMargin, minIntakePressurePsia, limits);
    }
}
