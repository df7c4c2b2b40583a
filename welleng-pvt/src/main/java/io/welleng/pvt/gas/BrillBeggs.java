package io.welleng.pvt.gas;

/**
 * Brill and Beggs' explicit z-factor,
 * \[ z = A + (1 - A)\,e^{-B} + C\,p_r^D, \quad A = 1.39\,(T_r - 0.92)^{0.5} - 0.36\,T_r - 0.101, \]
 * \[ B = (0.62 - 0.23\,T_r)\,p_r + \left(\frac{0.066}{T_r - 0.86} - 0.037\right) p_r^2
 *   + \frac{0.32\,p_r^6}{10^{9 (T_r - 1)}}, \quad C = 0.132 - 0.32 \log_{10} T_r, \quad
 *   D = 10^{0.3106 - 0.49\,T_r + 0.1824\,T_r^2} \]
 *
 * <p>Range: T<sub>r</sub> 1.2–2.4, p<sub>r</sub> 0–13. <b>NaN</b> below T<sub>r</sub> = 0.92; from 2.585 on C is
 * negative, and z with it at high pressure. Some
 * texts print 0.10 for 0.101.
 *
 * @see "Beggs, H.D. and Brill, J.P. (1973). J. Pet. Tech. 25(5), 607–617, SPE-4007; Brill, J.P. (1974), Two-Phase Flow in
 *     Wells and Pipelines"
 */
final class BrillBeggs {

    private BrillBeggs() {}

    static double z(double tpr, double ppr) {
        double a = a(tpr);
        double p2 = ppr * ppr;
        double b = linear(tpr) * ppr + quadratic(tpr) * p2 + sixth(tpr) * p2 * p2 * p2;
        return a + (1.0 - a) * Math.exp(-b) + c(tpr) * Math.pow(ppr, d(tpr));
    }

    /** dz/dp<sub>r</sub> at constant temperature. */
    static double slope(double tpr, double ppr) {
        double p2 = ppr * ppr;
        double b = linear(tpr) * ppr + quadratic(tpr) * p2 + sixth(tpr) * p2 * p2 * p2;
        double bSlope = linear(tpr) + 2.0 * quadratic(tpr) * ppr + 6.0 * sixth(tpr) * p2 * p2 * ppr;
        double d = d(tpr);
        return -(1.0 - a(tpr)) * bSlope * Math.exp(-b) + c(tpr) * d * Math.pow(ppr, d - 1.0);
    }

    private static double a(double tpr) {
        return 1.39 * Math.sqrt(tpr - 0.92) - 0.36 * tpr - 0.101;
    }

    private static double linear(double tpr) {
        return 0.62 - 0.23 * tpr;
    }

    private static double quadratic(double tpr) {
        return 0.066 / (tpr - 0.86) - 0.037;
    }

    private static double sixth(double tpr) {
        return 0.32 * Math.pow(10.0, -9.0 * (tpr - 1.0));
    }

    private static double c(double tpr) {
        return 0.132 - 0.32 * Math.log10(tpr);
    }

    private static double d(double tpr) {
        return Math.pow(10.0, 0.3106 + tpr * (-0.49 + 0.1824 * tpr));
    }
}
