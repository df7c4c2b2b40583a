package io.welleng.allocation.meter;

import io.welleng.core.check.Check;

/**
 * K-factor of a meter at a frequency, from a calibration or proving.
 *
 * @param frequencyHz frequency of the pulses (Hz), &gt; 0
 * @param pulsesPerUnit K-factor (pulses per unit of volume: bbl for a liquid, ft³ for a gas), &gt; 0
 */
public record KFactorPoint(double frequencyHz, double pulsesPerUnit) {

    /** Checks that both are positive. */
    public KFactorPoint {
        Check.positive(frequencyHz, "frequencyHz", "Hz");
        Check.positive(pulsesPerUnit, "pulsesPerUnit", "pulses per unit");
    }
}
