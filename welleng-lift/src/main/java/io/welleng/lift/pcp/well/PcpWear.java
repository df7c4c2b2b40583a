package io.welleng.lift.pcp.well;

import io.welleng.core.check.Check;

/**
 * Run life by wear, in proportion to the way that rotor and stator slide on each other and to the load between them, by
 * Archard: \[ L = \frac{L_r}{a}\,\frac{n_r}{n}\,\frac{\Delta p_r}{\Delta p} \] with the speed \(n\), the differential pressure
 * \(\Delta p\) as a measure of the load, and the abrasives \(a\) over those of the reference. A run of the same pump in the
 * same field is the reference. It is a rule for comparing speeds, not a prediction: no data behind it are published for
 * all pumps.
 *
 * @param referenceLifeDays run life \(L_r\) of the reference (d), &gt; 0
 * @param referenceSpeedRpm its speed \(n_r\) (rpm), &gt; 0
 * @param referencePressurePsi its differential pressure \(\Delta p_r\) (psi), &gt; 0
 * @param abrasivesFactor abrasives over those of the reference \(a\) (dimensionless), &ge; 0
 * @param replacementCost cost of a new pump and the work to put it in, lost oil included (any currency), &ge; 0
 * @see "Archard, J.F. (1953). Contact and rubbing of flat surfaces. J. Appl. Phys. 24(8), 981–988"
 */
public record PcpWear(
        double referenceLifeDays,
        double referenceSpeedRpm,
        double referencePressurePsi,
        double abrasivesFactor,
        double replacementCost) {

    /** Checks the ranges above. */
    public PcpWear {
        Check.positive(referenceLifeDays, "referenceLifeDays", "d");
        Check.positive(referenceSpeedRpm, "referenceSpeedRpm", "rpm");
        Check.positive(referencePressurePsi, "referencePressurePsi", "psi");
        Check.notNegative(abrasivesFactor, "abrasivesFactor", "(dimensionless)");
        Check.notNegative(replacementCost, "replacementCost", "(currency)");
    }

    /**
     * Share of the run life used in a day.
     *
     * @param speedRpm speed (rpm), &ge; 0
     * @param differentialPressurePsi discharge less intake pressure (psi)
     * @return \( 1/L \) (1/d); 0 where there is no pressure to lift against
     */
    public double wearPerDay(double speedRpm, double differentialPressurePsi) {
        Check.notNegative(speedRpm, "speedRpm", "rpm");
        Check.finite(differentialPressurePsi, "differentialPressurePsi", "psi");
        return abrasivesFactor
                / referenceLifeDays
                * (speedRpm / referenceSpeedRpm)
                * (Math.max(0.0, differentialPressurePsi) / referencePressurePsi);
    }
}
