package io.welleng.lift.esp.electric;

import io.welleng.core.check.Check;
import io.welleng.core.units.Figures;

/**
 * A variable speed drive with its filters. The power factor that the grid sees has two parts,
 * \( \cos\varphi_1/\sqrt{1 + THD^2} \): the shift of the fundamental, and the harmonics of the current.
 *
 * @param ratingKva rated apparent power at the output (kVA), &gt; 0
 * @param efficiency power out over power in of the drive (fraction), &gt; 0
 * @param filterEfficiency power out over power in of sine-wave and harmonic filters (fraction), &gt; 0; 1 without filters
 * @param displacementPowerFactor \(\cos\varphi_1\) of the fundamental at the input (fraction), &gt; 0
 * @param currentDistortion total harmonic distortion of the input current \(THD\) (fraction), 0–10: some 0.3 for six
 *     pulses, 0.1 for twelve, 0.05 with an active front end or filter
 * @param maxFrequencyHz highest frequency it may be set to (Hz), &gt; 0
 * @see "IEEE Std 519 (2014), Harmonic control in electric power systems: definition of total demand and harmonic distortion"
 */
public record Vsd(
        double ratingKva,
        double efficiency,
        double filterEfficiency,
        double displacementPowerFactor,
        double currentDistortion,
        double maxFrequencyHz) {

    /** Checks the ranges above. */
    public Vsd {
        Check.positive(ratingKva, "ratingKva", "kVA");
        Check.positive(efficiency, "efficiency", "(fraction)");
        Check.fraction(efficiency, "efficiency");
        Check.positive(filterEfficiency, "filterEfficiency", "(fraction)");
        Check.fraction(filterEfficiency, "filterEfficiency");
        Check.positive(displacementPowerFactor, "displacementPowerFactor", "(fraction)");
        Check.fraction(displacementPowerFactor, "displacementPowerFactor");
        Check.inRange(currentDistortion, 0.0, 10.0, "currentDistortion", "(fraction)");
        Check.positive(maxFrequencyHz, "maxFrequencyHz", "Hz");
    }

    /**
     * Power factor at the input, shift and harmonics together.
     *
     * @return power over apparent power (fraction)
     */
    public double inputPowerFactor() {
        return displacementPowerFactor / Math.sqrt(1.0 + currentDistortion * currentDistortion);
    }

    @Override
    public String toString() {
        return "Vsd[" + Figures.four(ratingKva) + " kVA, efficiency " + Figures.four(efficiency) + ", filters "
                + Figures.four(filterEfficiency) + ", up to " + Figures.four(maxFrequencyHz) + " Hz]";
    }
}
