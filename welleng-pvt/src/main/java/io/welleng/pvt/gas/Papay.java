package io.welleng.pvt.gas;

/**
 * Pápay's explicit z-factor,
 * \[ z = 1 - \frac{3.52\,p_r}{10^{0.9813\,T_r}} + \frac{0.274\,p_r^2}{10^{0.8157\,T_r}} \]
 *
 * <p>Range listed for it: T<sub>r</sub> 1.2–3, p<sub>r</sub> 0.2–15; in truth good only below about
 * p<sub>r</sub> = 5. <b>Negative</b> below T<sub>r</sub> = 0.918, near
 * p<sub>r</sub> = 4.5. Some texts print 3.53.
 *
 * @see "Pápay, J. (1968). OGIL Műszaki Tudományos Közlemények, Budapest, 267–273"
 */
final class Papay {

    private Papay() {}

    static double z(double tpr, double ppr) {
        return 1.0 + ppr * (quadratic(tpr) * ppr - linear(tpr));
    }

    /** dz/dp<sub>r</sub> at constant temperature. */
    static double slope(double tpr, double ppr) {
        return 2.0 * quadratic(tpr) * ppr - linear(tpr);
    }

    private static double linear(double tpr) {
        return 3.52 * Math.pow(10.0, -0.9813 * tpr);
    }

    private static double quadratic(double tpr) {
        return 0.274 * Math.pow(10.0, -0.8157 * tpr);
    }
}
