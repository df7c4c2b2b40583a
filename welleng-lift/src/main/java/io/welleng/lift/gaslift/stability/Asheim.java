package io.welleng.lift.gaslift.stability;

/**
 * Asheim's two criteria, in SI units.
 *
 * <p>\[ F_1 = \frac{\rho_{gsc} B_g q_{gsc}^2}{q_{Lsc}} \frac{J}{(E A_i)^2}, \quad
 * F_2 = \frac{V_t}{V_c} \frac{1}{g D} \frac{p_{ti}}{\rho_{fi} - \rho_{gi}} \frac{q_{fi} + q_{gi}}{q_{fi} (1 - F_1)} \]
 *
 * <p>\(F_1 > 1\): the inflow responds more to a fall of the tubing pressure than the valve does, so the mixture gets
 * heavier. \(F_2 > 1\), asked where \(F_1 \lt 1\): the casing pressure falls faster than the tubing pressure. Either makes
 * the well stable.
 */
final class Asheim {

    private Asheim() {}

    static double f1(double rhoGsc, double bg, double qGsc, double qLsc, double j, double e, double ai) {
        return rhoGsc * bg * qGsc * qGsc / qLsc * j / (e * ai * e * ai);
    }

    /** \(F_2 (1 - F_1)\), which is there whatever \(F_1\). */
    static double f2Part(
            double vt, double vc, double d, double pti, double rhoFi, double rhoGi, double qFi, double qGi) {
        return vt / vc / (Gas.GRAVITY * d) * pti / (rhoFi - rhoGi) * (qFi + qGi) / qFi;
    }
}
