package io.welleng.lift.esp.electric;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * The power that a protector (seal section) and whatever else turns beside the pump take from the shaft. Its torque, mostly
 * that of the thrust bearing, is taken as constant, so that the power goes with the frequency.
 *
 * @param powerHp power taken at the reference frequency, from the maker's chart (hp), at least 0
 * @param referenceFrequencyHz frequency of that power (Hz), &gt; 0
 */
public record Protector(double powerHp, double referenceFrequencyHz) {

    /** Checks the ranges above. */
    public Protector {
        Check.notNegative(powerHp, "powerHp", "hp");
        Check.positive(referenceFrequencyHz, "referenceFrequencyHz", "Hz");
    }

    /**
     * Power taken at a frequency.
     *
     * @param frequencyHz frequency (Hz), &gt; 0
     * @return power (hp)
     */
    public double powerHpAt(double frequencyHz) {
        Check.positive(frequencyHz, "frequencyHz", "Hz");
        return powerHp * frequencyHz / referenceFrequencyHz;
    }

    @Override
    public String toString() {
        return "Protector[" + Figures.four(powerHp) + " hp at " + Figures.four(referenceFrequencyHz) + " Hz]";
    }
}
