package io.welleng.lift.esp.gas;

import io.welleng.core.check.Check;

/**
 * The annulus between casing and pump at the intake.
 *
 * @param casingIdIn inside diameter of the casing (in), &gt; 0
 * @param pumpOdIn outside diameter of the pump or its motor (in), &gt; 0 and less than that
 */
public record IntakeAnnulus(double casingIdIn, double pumpOdIn) {

    private static final double IN2_PER_FT2 = 144.0;

    /** Checks the ranges above. */
    public IntakeAnnulus {
        Check.positive(casingIdIn, "casingIdIn", "in");
        Check.positive(pumpOdIn, "pumpOdIn", "in");
        Check.below(pumpOdIn, casingIdIn, "pumpOdIn", "casingIdIn", "in");
    }

    /**
     * Flow area.
     *
     * @return \( \pi (D^2 - d^2)/4 \) (ft²)
     */
    public double areaFt2() {
        return 0.25 * Math.PI * (casingIdIn - pumpOdIn) * (casingIdIn + pumpOdIn) / IN2_PER_FT2;
    }
}
