package io.welleng.allocation.meter.prover;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * One run of a proving; of a small volume prover, the average of its passes.
 *
 * @param meterPulses pulses of the meter, whole or interpolated, &gt; 0
 * @param meterTemperatureF temperature at the meter (°F), −100 to 400
 * @param meterPressurePsig pressure at the meter (psig), 0 to 3000
 * @param referenceTemperatureF temperature in the reference (°F), −100 to 400
 * @param referencePressurePsig pressure in the reference (psig), 0 to 3000
 * @param rodTemperatureF temperature of the detector rod of a small volume prover (°F), −100 to 400; null for others
 * @param referenceReading pulses of a master meter, or volume in a tank prover (bbl), &gt; 0; null for a displacement
 *     prover
 */
public record ProvingRun(
        double meterPulses,
        double meterTemperatureF,
        double meterPressurePsig,
        double referenceTemperatureF,
        double referencePressurePsig,
        @OptionalValue Double rodTemperatureF,
        @OptionalValue Double referenceReading) {

    private static final double LEAST_F = -100.0;
    private static final double GREATEST_F = 400.0;
    private static final double GREATEST_PSIG = 3000.0;

    /** Checks the ranges above. */
    public ProvingRun {
        Check.positive(meterPulses, "meterPulses", "pulses");
        Check.inRange(meterTemperatureF, LEAST_F, GREATEST_F, "meterTemperatureF", "°F");
        Check.inRange(meterPressurePsig, 0.0, GREATEST_PSIG, "meterPressurePsig", "psig");
        Check.inRange(referenceTemperatureF, LEAST_F, GREATEST_F, "referenceTemperatureF", "°F");
        Check.inRange(referencePressurePsig, 0.0, GREATEST_PSIG, "referencePressurePsig", "psig");
        if (rodTemperatureF != null) {
            Check.inRange(rodTemperatureF, LEAST_F, GREATEST_F, "rodTemperatureF", "°F");
        }
        if (referenceReading != null) {
            Check.positive(referenceReading, "referenceReading", "pulses or bbl");
        }
    }
}
