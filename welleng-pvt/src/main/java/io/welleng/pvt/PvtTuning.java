package io.welleng.pvt;

import io.welleng.core.check.Check;
import java.util.Locale;

/**
 * Corrections that bring the correlations of one oil to its laboratory data. Found by
 * {@link io.welleng.pvt.match.PvtMatch}, or given by hand.
 *
 * <p>Bubble point and solution GOR stay one equation both ways. With the correlation's own
 * \(R_s^{cor}(p)\) and \(p_b^{cor}(R_s)\), multipliers \(m\) and \(k\) and shift \(s\):
 * \[ R_s(p) = k\,R_s^{cor}\!\left(\frac{p - s}{m}\right), \quad p_b(R_s) = m\,p_b^{cor}\!\left(\frac{R_s}{k}\right) + s \]
 * so that the oil holds its solution GOR exactly at its bubble point. A pressure at or below the shift dissolves nothing.
 * The volume factor of saturated oil becomes \( 1 + b\,(B_o^{cor} - 1) \), and all oil viscosities are multiplied; what
 * happens above the bubble point starts from these, so that nothing jumps there.
 *
 * @param bubblePointMultiplier m, stretches pressure (dimensionless), 0.25–4
 * @param bubblePointShiftPsi s, moves pressure (psi), −2,000 to 2,000
 * @param solutionGorMultiplier k, stretches the solution GOR (dimensionless), 0.25–4
 * @param oilFvfMultiplier b, stretches the volume factor less one (dimensionless), 0.25–4
 * @param oilViscosityMultiplier factor on oil viscosity (dimensionless), 0.01–100
 */
public record PvtTuning(
        double bubblePointMultiplier,
        double bubblePointShiftPsi,
        double solutionGorMultiplier,
        double oilFvfMultiplier,
        double oilViscosityMultiplier) {

    /** No correction: the correlations as published. */
    public static final PvtTuning IDENTITY = new PvtTuning(1.0, 0.0, 1.0, 1.0, 1.0);

    /** Checks the ranges above. */
    public PvtTuning {
        Check.inRange(bubblePointMultiplier, 0.25, 4, "bubblePointMultiplier", "(dimensionless)");
        Check.inRange(bubblePointShiftPsi, -2000, 2000, "bubblePointShiftPsi", "psi");
        Check.inRange(solutionGorMultiplier, 0.25, 4, "solutionGorMultiplier", "(dimensionless)");
        Check.inRange(oilFvfMultiplier, 0.25, 4, "oilFvfMultiplier", "(dimensionless)");
        Check.inRange(oilViscosityMultiplier, 0.01, 100, "oilViscosityMultiplier", "(dimensionless)");
    }

    /**
     * Whether this changes nothing.
     *
     * @return true for {@link #IDENTITY}
     */
    public boolean isIdentity() {
        return equals(IDENTITY);
    }

    /**
     * This tuning with other bubble point and solution GOR.
     *
     * @param multiplier bubble-point multiplier (dimensionless)
     * @param shiftPsi bubble-point shift (psi)
     * @param gorMultiplier solution-GOR multiplier (dimensionless)
     * @return a new tuning
     */
    public PvtTuning withSolution(double multiplier, double shiftPsi, double gorMultiplier) {
        return new PvtTuning(multiplier, shiftPsi, gorMultiplier, oilFvfMultiplier, oilViscosityMultiplier);
    }

    /**
     * This tuning with another multiplier of the volume factor.
     *
     * @param multiplier factor on the volume factor less one (dimensionless)
     * @return a new tuning
     */
    public PvtTuning withOilFvfMultiplier(double multiplier) {
        return new PvtTuning(
                bubblePointMultiplier, bubblePointShiftPsi, solutionGorMultiplier, multiplier, oilViscosityMultiplier);
    }

    /**
     * This tuning with another multiplier of the oil viscosity.
     *
     * @param multiplier factor on oil viscosity (dimensionless)
     * @return a new tuning
     */
    public PvtTuning withOilViscosityMultiplier(double multiplier) {
        return new PvtTuning(
                bubblePointMultiplier, bubblePointShiftPsi, solutionGorMultiplier, oilFvfMultiplier, multiplier);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "PvtTuning[Pb x %.4g %+.4g psi, Rs x %.4g, (Bo - 1) x %.4g, oil viscosity x %.4g]",
                bubblePointMultiplier,
                bubblePointShiftPsi,
                solutionGorMultiplier,
                oilFvfMultiplier,
                oilViscosityMultiplier);
    }
}
