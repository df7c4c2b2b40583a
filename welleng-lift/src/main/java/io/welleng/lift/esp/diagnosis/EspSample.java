package io.welleng.lift.esp.diagnosis;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.time.Instant;

/**
 * What the instruments of a submersible pump read at a time. A reading may be missing, zero or senseless: the diagnosis
 * refuses the sample and says why. Readings must be steady; those of a start or a shut-in are not.
 *
 * @param time when
 * @param frequencyHz frequency of the drive (Hz); null where not read
 * @param rateStbPerDay liquid rate (STB/d); null where not read
 * @param intakePressurePsia pressure at the intake (psia); null where not read
 * @param dischargePressurePsia pressure at the discharge (psia); null where not read
 * @param intakeTemperatureF temperature at the intake (°F); null where not read, then that of the study counts
 * @param waterCut water over liquid at stock-tank conditions (fraction); null where not read, then that of the fluid counts
 * @param powerKw electric power taken at surface (kW); null where not read
 * @param motorCurrentA current of the motor, behind the transformer (A); null where not read
 * @param voltageV voltage between phases at the upper end of the cable (V); null where not read
 */
public record EspSample(
        Instant time,
        @OptionalValue Double frequencyHz,
        @OptionalValue Double rateStbPerDay,
        @OptionalValue Double intakePressurePsia,
        @OptionalValue Double dischargePressurePsia,
        @OptionalValue Double intakeTemperatureF,
        @OptionalValue Double waterCut,
        @OptionalValue Double powerKw,
        @OptionalValue Double motorCurrentA,
        @OptionalValue Double voltageV) {

    /** Checks that the time is there and what was read is finite. */
    public EspSample {
        Check.present(time, "time");
        finite(frequencyHz, "frequencyHz", "Hz");
        finite(rateStbPerDay, "rateStbPerDay", "STB/d");
        finite(intakePressurePsia, "intakePressurePsia", "psia");
        finite(dischargePressurePsia, "dischargePressurePsia", "psia");
        finite(intakeTemperatureF, "intakeTemperatureF", "°F");
        finite(waterCut, "waterCut", "(fraction)");
        finite(powerKw, "powerKw", "kW");
        finite(motorCurrentA, "motorCurrentA", "A");
        finite(voltageV, "voltageV", "V");
    }

    private static void finite(Double value, String name, String unit) {
        if (value != null) {
            Check.finite(value, name, unit);
        }
    }

    /**
     * A sample of the hydraulics.
     *
     * @param time when
     * @param frequencyHz frequency of the drive (Hz)
     * @param rateStbPerDay liquid rate (STB/d)
     * @param intakePressurePsia pressure at the intake (psia)
     * @param dischargePressurePsia pressure at the discharge (psia)
     * @return the sample, nothing else read
     */
    public static EspSample of(
            Instant time,
            double frequencyHz,
            double rateStbPerDay,
            double intakePressurePsia,
            double dischargePressurePsia) {
        return new EspSample(
                time,
                frequencyHz,
                rateStbPerDay,
                intakePressurePsia,
                dischargePressurePsia,
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * The same sample with electric readings.
     *
     * @param kw electric power taken at surface (kW); null where not read
     * @param ampere current of the motor (A); null where not read
     * @param volt voltage between phases at the upper end of the cable (V); null where not read
     * @return a new sample
     */
    public EspSample withElectric(Double kw, Double ampere, Double volt) {
        return new EspSample(
                time,
                frequencyHz,
                rateStbPerDay,
                intakePressurePsia,
                dischargePressurePsia,
                intakeTemperatureF,
                waterCut,
                kw,
                ampere,
                volt);
    }

    /**
     * The same sample with another water cut.
     *
     * @param fraction water over liquid at stock-tank conditions (fraction); null where not read
     * @return a new sample
     */
    public EspSample withWaterCut(Double fraction) {
        return new EspSample(
                time,
                frequencyHz,
                rateStbPerDay,
                intakePressurePsia,
                dischargePressurePsia,
                intakeTemperatureF,
                fraction,
                powerKw,
                motorCurrentA,
                voltageV);
    }
}
