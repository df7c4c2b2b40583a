package io.welleng.pvt.gas;

/**
 * Lee, Gonzalez and Eakin's viscosity of natural gas,
 * \[ \mu_g = 10^{-4} K e^{X \rho^Y}, \quad K = \frac{(k_1 + k_2 M)\,T^{1.5}}{k_3 + k_4 M + T}, \quad
 *   X = x_1 + \frac{x_2}{T} + x_3 M, \quad Y = y_1 - y_2 X \]
 * in cP with T in °R, ρ in g/cm³ and M = 28.97 γ<sub>g</sub>. Fitted to four natural gases at 100–340 °F and
 * 100–8,000 psia. Impurities count through the gravity only.
 *
 * @see "Lee, A.L., Gonzalez, M.H. and Eakin, B.E. (1966). J. Pet. Tech. 18(8), 997–1000, SPE-1340"
 * @see "McCain, W.D. (1990). The Properties of Petroleum Fluids, 2nd ed., PennWell"
 */
final class LeeGonzalezEakin {

    private LeeGonzalezEakin() {}

    /** With the coefficients of 1966. */
    static double original(double gammaG, double tR, double rho) {
        double m = GasLaw.AIR_MOLAR_MASS * gammaG;
        double k = (9.4 + 0.02 * m) * tR * Math.sqrt(tR) / (209.0 + 19.0 * m + tR);
        double x = 3.5 + 986.0 / tR + 0.01 * m;
        double y = 2.4 - 0.2 * x;
        return 1.0e-4 * k * Math.exp(x * Math.exp(y * Math.log(rho)));
    }

    /** With McCain's coefficients. */
    static double mcCain(double gammaG, double tR, double rho) {
        double m = GasLaw.AIR_MOLAR_MASS * gammaG;
        double k = (9.379 + 0.01607 * m) * tR * Math.sqrt(tR) / (209.2 + 19.26 * m + tR);
        double x = 3.448 + 986.4 / tR + 0.01009 * m;
        double y = 2.447 - 0.2224 * x;
        return 1.0e-4 * k * Math.exp(x * Math.exp(y * Math.log(rho)));
    }
}
