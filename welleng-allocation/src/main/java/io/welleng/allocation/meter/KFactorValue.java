package io.welleng.allocation.meter;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * K-factor at a frequency.
 *
 * @param frequencyHz frequency (Hz)
 * @param pulsesPerUnit K-factor (pulses per unit of volume)
 * @param advisories says so where the frequency lies outside the curve
 */
public record KFactorValue(double frequencyHz, double pulsesPerUnit, List<Advisory> advisories) {

    /** Keeps its own copy of the list. */
    public KFactorValue {
        advisories = List.copyOf(Check.present(advisories, "advisories"));
    }
}
