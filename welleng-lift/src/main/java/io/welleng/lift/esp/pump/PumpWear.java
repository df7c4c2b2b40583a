package io.welleng.lift.esp.pump;

import io.welleng.core.check.Check;

/**
 * How a pump in the well compares with its catalogue: worn clearances leak, so that at a rate it gives less head, and
 * less of its shaft power arrives in the fluid. Head is \( f_h H \), efficiency \( f_\eta \eta \), so that the shaft needs
 * \( P f_h / f_\eta \). Equal factors leave the power as it was.
 *
 * @param headFactor head over catalogue head at the same rate (fraction), more than 0 and at most 1
 * @param efficiencyFactor efficiency over catalogue efficiency at the same rate (fraction), more than 0 and at most 1
 */
public record PumpWear(double headFactor, double efficiencyFactor) {

    /** A pump as in the catalogue. */
    public static final PumpWear NONE = new PumpWear(1.0, 1.0);

    /** Checks the ranges above. */
    public PumpWear {
        Check.positive(headFactor, "headFactor", "(fraction)");
        Check.fraction(headFactor, "headFactor");
        Check.positive(efficiencyFactor, "efficiencyFactor", "(fraction)");
        Check.fraction(efficiencyFactor, "efficiencyFactor");
    }
}
