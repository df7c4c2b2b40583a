package io.welleng.lift.srp.rp11l;

import io.welleng.core.check.Check;
import io.welleng.lift.srp.rod.ApiTaper;
import io.welleng.lift.srp.rod.RodString;

/**
 * What the recommended practice needs of a rod string.
 *
 * @param weightLbPerFt average weight in air with couplings W_r (lb/ft), &gt; 0
 * @param elasticConstantInPerLbfFt average elastic constant E_r (in/(lbf·ft)), &gt; 0
 * @param frequencyFactor F_c (dimensionless), 0.5–2
 */
public record RodData(double weightLbPerFt, double elasticConstantInPerLbfFt, double frequencyFactor) {

    /** Checks the ranges above. */
    public RodData {
        Check.positive(weightLbPerFt, "weightLbPerFt", "lb/ft");
        Check.positive(elasticConstantInPerLbfFt, "elasticConstantInPerLbfFt", "in/(lbf·ft)");
        Check.inRange(frequencyFactor, 0.5, 2, "frequencyFactor", "");
    }

    /**
     * As table 4.1 prints it.
     *
     * @param taper string of the table
     * @return its data
     */
    public static RodData of(ApiTaper taper) {
        Check.present(taper, "taper");
        return new RodData(taper.weightLbPerFt(), taper.elasticConstantInPerLbfFt(), taper.frequencyFactor());
    }

    /**
     * As any string has it. The frequency factor takes in what the wave speed differs from the 16,300 ft/s of the
     * recommended practice, so that \( N_o' \) is the true natural frequency.
     *
     * @param string the string
     * @return its data
     */
    public static RodData of(RodString string) {
        Check.present(string, "string");
        double length = string.lengthFt();
        return new RodData(
                string.weightInAirLbf() / length,
                string.complianceInPerLbf() / length,
                string.naturalFrequencyPerMinute() * length / Rp11lEquations.FREQUENCY_FT_PER_MIN);
    }
}
