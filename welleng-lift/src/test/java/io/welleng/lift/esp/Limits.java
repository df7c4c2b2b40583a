package io.welleng.lift.esp;

import io.welleng.lift.esp.pump.OperatingRange;
import java.util.Map;

/** Limits of the tests, one at a time. */
final class Limits {

    private Limits() {}

    static EspLimits of(String name, double value) {
        return of(Map.of(name, value));
    }

    /** Limits by the names of their components. */
    static EspLimits of(Map<String, Double> by) {
        return new EspLimits(
                by.get("minFrequencyHz"),
                by.get("maxFrequencyHz"),
                null,
                by.get("maxMotorLoad"),
                by.get("maxMotorCurrentA"),
                by.get("maxMotorTemperatureF"),
                by.get("minIntakePressurePsia"),
                by.get("minPwfPsia"),
                by.get("maxDrawdownPsi"),
                by.get("maxDrawdownFraction"),
                by.get("minRateStbPerDay"),
                by.get("maxRateStbPerDay"),
                by.get("maxPumpedGasFraction"),
                by.get("maxSurfaceKva"));
    }

    static EspLimits withRange(EspLimits all, OperatingRange range) {
        return new EspLimits(
                all.minFrequencyHz(),
                all.maxFrequencyHz(),
                range,
                all.maxMotorLoad(),
                all.maxMotorCurrentA(),
                all.maxMotorTemperatureF(),
                all.minIntakePressurePsia(),
                all.minPwfPsia(),
                all.maxDrawdownPsi(),
                all.maxDrawdownFraction(),
                all.minRateStbPerDay(),
                all.maxRateStbPerDay(),
                all.maxPumpedGasFraction(),
                all.maxSurfaceKva());
    }
}
