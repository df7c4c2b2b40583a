package io.welleng.lift.esp;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.lift.esp.electric.MotorPoint;
import io.welleng.lift.esp.pump.OperatingRange;
import io.welleng.lift.optimum.LimitCheck;
import java.util.ArrayList;
import java.util.List;

/**
 * What an operating point must keep. Each limit counts where it is given.
 *
 * @param minFrequencyHz least frequency to look at (Hz), &gt; 0; 30 where null
 * @param maxFrequencyHz greatest frequency to look at (Hz), more than the least and at most 200; 90 where null
 * @param bepRange range of the rate over the best-efficiency rate, at the mean in-situ rate of every section
 * @param maxMotorLoad greatest load of the motor (fraction of rated power at the frequency), &gt; 0
 * @param maxMotorCurrentA greatest current of the motor (A), &gt; 0
 * @param maxMotorTemperatureF greatest temperature of the winding (°F)
 * @param minIntakePressurePsia least pressure at the intake (psia), at least 0
 * @param minPwfPsia least flowing pressure at the perforations (psia), at least 0
 * @param maxDrawdownPsi greatest drawdown (psi), &gt; 0
 * @param maxDrawdownFraction greatest drawdown (fraction of reservoir pressure), &gt; 0 and at most 1
 * @param minRateStbPerDay least liquid rate (STB/d), at least 0
 * @param maxRateStbPerDay greatest liquid rate (STB/d), &gt; 0
 * @param maxPumpedGasFraction most free gas over all in-situ volume into the pump, behind separation (fraction), 0–1
 * @param maxSurfaceKva greatest apparent power at surface (kVA), &gt; 0
 */
public record EspLimits(
        @OptionalValue Double minFrequencyHz,
        @OptionalValue Double maxFrequencyHz,
        @OptionalValue OperatingRange bepRange,
        @OptionalValue Double maxMotorLoad,
        @OptionalValue Double maxMotorCurrentA,
        @OptionalValue Double maxMotorTemperatureF,
        @OptionalValue Double minIntakePressurePsia,
        @OptionalValue Double minPwfPsia,
        @OptionalValue Double maxDrawdownPsi,
        @OptionalValue Double maxDrawdownFraction,
        @OptionalValue Double minRateStbPerDay,
        @OptionalValue Double maxRateStbPerDay,
        @OptionalValue Double maxPumpedGasFraction,
        @OptionalValue Double maxSurfaceKva) {

    /** No limits but those of the frequency, 30 to 90 Hz. */
    public static final EspLimits NONE =
            new EspLimits(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Range and motor as they are meant to be used: 80 to 110 % of best efficiency, rated load. */
    public static final EspLimits USUAL = new EspLimits(
            null, null, OperatingRange.RECOMMENDED, 1.0, null, null, null, null, null, null, null, null, null, null);

    /** Checks the ranges above, and puts the frequencies. */
    public EspLimits {
        minFrequencyHz = minFrequencyHz == null ? Double.valueOf(30.0) : minFrequencyHz;
        maxFrequencyHz = maxFrequencyHz == null ? Double.valueOf(90.0) : maxFrequencyHz;
        Check.positive(minFrequencyHz, "minFrequencyHz", "Hz");
        Check.inRange(maxFrequencyHz, 0, EspModel.MAX_FREQUENCY_HZ, "maxFrequencyHz", "Hz");
        Check.below(minFrequencyHz, maxFrequencyHz, "minFrequencyHz", "maxFrequencyHz", "Hz");
        positive(maxMotorLoad, "maxMotorLoad", "(fraction)");
        positive(maxMotorCurrentA, "maxMotorCurrentA", "A");
        if (maxMotorTemperatureF != null) {
            Check.inRange(maxMotorTemperatureF, 20, 1000, "maxMotorTemperatureF", "°F");
        }
        notNegative(minIntakePressurePsia, "minIntakePressurePsia", "psia");
        notNegative(minPwfPsia, "minPwfPsia", "psia");
        positive(maxDrawdownPsi, "maxDrawdownPsi", "psi");
        positive(maxDrawdownFraction, "maxDrawdownFraction", "(fraction)");
        if (maxDrawdownFraction != null) {
            Check.fraction(maxDrawdownFraction, "maxDrawdownFraction");
        }
        notNegative(minRateStbPerDay, "minRateStbPerDay", "STB/d");
        positive(maxRateStbPerDay, "maxRateStbPerDay", "STB/d");
        if (maxPumpedGasFraction != null) {
            Check.fraction(maxPumpedGasFraction, "maxPumpedGasFraction");
        }
        positive(maxSurfaceKva, "maxSurfaceKva", "kVA");
    }

    private static void positive(Double value, String name, String unit) {
        if (value != null) {
            Check.positive(value, name, unit);
        }
    }

    private static void notNegative(Double value, String name, String unit) {
        if (value != null) {
            Check.notNegative(value, name, unit);
        }
    }

    /**
     * Whether a limit of motor or surface is given.
     *
     * @return true if motor, cable and power of the stages must be known
     */
    public boolean needPower() {
        return maxMotorLoad != null
                || maxMotorCurrentA != null
                || maxMotorTemperatureF != null
                || maxSurfaceKva != null;
    }

    /**
     * The limits at an operating point, but those of the frequency. That of the motor's temperature is missing where
     * nothing flows past the motor, those of motor and surface where the point has no power.
     *
     * @param point the operating point
     * @return a check of each limit given
     */
    public List<LimitCheck> checks(EspPoint point) {
        List<LimitCheck> all = new ArrayList<>();
        if (bepRange != null) {
            double least = point.pump().leastShareOfBep();
            double greatest = point.pump().greatestShareOfBep();
            all.add(LimitCheck.atLeast("share_of_bep", least, bepRange.lowerShareOfBep(), "(fraction)"));
            all.add(LimitCheck.atMost("share_of_bep", greatest, bepRange.upperShareOfBep(), "(fraction)"));
        }
        if (point.power() != null) {
            electric(point.power(), all);
        }
        atLeast("intake_pressure", point.intake().pressurePsia(), minIntakePressurePsia, "psia", all);
        atLeast("pwf", point.pwfPsia(), minPwfPsia, "psia", all);
        atMost("drawdown", point.drawdownPsi(), maxDrawdownPsi, "psi", all);
        double reservoir = point.drawdownPsi() + point.pwfPsia();
        atMost("drawdown_fraction", point.drawdownPsi() / reservoir, maxDrawdownFraction, "(fraction)", all);
        atLeast("rate", point.rateStbPerDay(), minRateStbPerDay, "STB/d", all);
        atMost("rate", point.rateStbPerDay(), maxRateStbPerDay, "STB/d", all);
        atMost("pumped_gas_fraction", point.intake().pumpedGasFraction(), maxPumpedGasFraction, "(fraction)", all);
        return all;
    }

    private void electric(EspPower power, List<LimitCheck> all) {
        MotorPoint motor = power.surface().motor();
        atMost("motor_load", motor.load(), maxMotorLoad, "(fraction)", all);
        atMost("motor_current", motor.currentA(), maxMotorCurrentA, "A", all);
        power.motorTemperatureF().ifPresent(tF -> atMost("motor_temperature", tF, maxMotorTemperatureF, "°F", all));
        atMost("surface_kva", power.surface().surfaceKva(), maxSurfaceKva, "kVA", all);
    }

    private static void atLeast(String name, double value, Double bound, String unit, List<LimitCheck> all) {
        if (bound != null) {
            all.add(LimitCheck.atLeast(name, value, bound, unit));
        }
    }

    private static void atMost(String name, double value, Double bound, String unit, List<LimitCheck> all) {
        if (bound != null) {
            all.add(LimitCheck.atMost(name, value, bound, unit));
        }
    }
}
