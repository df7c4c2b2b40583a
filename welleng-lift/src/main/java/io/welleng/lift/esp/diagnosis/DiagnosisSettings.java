package io.welleng.lift.esp.diagnosis;

import io.welleng.core.check.Check;

/**
 * From where on a pump counts as worn, and how sure to be.
 *
 * @param leastEfficiency efficiency of the pump, hydraulic over shaft power, below which it is flagged (fraction), 0–1
 * @param leastHeadFactor head factor at which the pump counts as worn (fraction), 0–1
 * @param leastEfficiencyFactor efficiency factor at which the pump counts as worn (fraction), 0–1
 * @param confidence probability of the interval of a trend (fraction), between 0 and 1
 * @param leastSamples samples a trend needs, at least 5
 */
public record DiagnosisSettings(
        double leastEfficiency,
        double leastHeadFactor,
        double leastEfficiencyFactor,
        double confidence,
        int leastSamples) {

    /**
     * Flagged below 55 % efficiency, which is common practice; worn at four fifths of head or efficiency of the catalogue;
     * 90 % intervals from 10 samples on. The last three are choices.
     */
    public static final DiagnosisSettings STANDARD = new DiagnosisSettings(0.55, 0.8, 0.8, 0.9, 10);

    private static final int FEWEST = 5;

    /** Checks the ranges above. */
    public DiagnosisSettings {
        Check.fraction(leastEfficiency, "leastEfficiency");
        Check.fraction(leastHeadFactor, "leastHeadFactor");
        Check.fraction(leastEfficiencyFactor, "leastEfficiencyFactor");
        Check.positive(confidence, "confidence", "(fraction)");
        Check.below(confidence, 1.0, "confidence", "1", "(fraction)");
        Check.atLeast(leastSamples, FEWEST, "leastSamples");
    }
}
