package io.welleng.pvt.water;

/**
 * Viscosity of sodium-chloride brine as Spivey, McCain and North take it: Kestin, Khalifa and Correia's equation to 125 °C,
 * carried on above. With x = 20 − T,
 * \[ w = \frac{1.2378\,x - 1.303\times10^{-3} x^2 + 3.06\times10^{-6} x^3 + 2.55\times10^{-8} x^4}{96 + T}, \quad
 *   \mu_K = 1.002 \times 10^{w + A + B w}\,(1 + \beta\,p/1000), \]
 * \[ A = 0.03324\,m + 0.003624\,m^2 - 1.879\times10^{-4} m^3, \quad B = -0.0396\,m + 0.0102\,m^2 - 7.02\times10^{-4} m^3, \]
 * \[ \beta = (0.545 + 0.0028\,T - \beta_w)(2.5\,r - 2\,r^2 + 0.5\,r^3) + \beta_w, \quad
 *   r = \frac{m}{6.044 + 0.0028\,T + 3.6\times10^{-5} T^2}, \]
 * \[ \beta_w = -1.297 + 0.0574\,T - 6.97\times10^{-4} T^2 + 4.47\times10^{-6} T^3 - 1.05\times10^{-8} T^4, \]
 * \[ T &gt; 125: \mu = \mu_K(125)\,\exp\left[\left(0.0173 + 0.068\tfrac{p}{100}\right) l^2
 *   + \left(-1.0531 + 0.0273\tfrac{p}{100}\right) l\right], \quad l = \ln\tfrac{T}{125} \]
 * in cP with T in °C, p in MPa and m in mol/kg.
 *
 * <p>Range: Kestin 20–150 °C, 0.1–35 MPa, to 6 mol/kg, within 0.5 %; the whole 20–300 °C, 0.1–200 MPa, to 5.4 mol/kg. At
 * 25 °C and 200 MPa water comes 4 % low. The slope with temperature jumps at 125 °C, by 3 % at 10 MPa.
 *
 * @see "Kestin, J., Khalifa, H.E. and Correia, R.J. (1981). J. Phys. Chem. Ref. Data 10(1), 71–87"
 * @see "Spivey, J.P., McCain, W.D. and North, R. (2004). J. Can. Pet. Tech. 43(7), 52–61, PETSOC-04-07-05"
 */
final class KestinViscosity {

    private KestinViscosity() {}

    static double viscosity(double tC, double p, double m) {
        if (!(tC > 125.0)) {
            return kestin(tC, p, m);
        }
        double l = Math.log(tC / 125.0);
        double hundreds = p / 100.0;
        return kestin(125.0, p, m) * Math.exp(l * (-1.0531 + 0.0273 * hundreds + l * (0.0173 + 0.068 * hundreds)));
    }

    static double kestin(double tC, double p, double m) {
        double x = 20.0 - tC;
        double w = x * (1.2378 + x * (-1.303e-3 + x * (3.06e-6 + x * 2.55e-8))) / (96.0 + tC);
        double a = m * (3.324e-2 + m * (3.624e-3 - m * 1.879e-4));
        double b = m * (-3.96e-2 + m * (1.02e-2 - m * 7.02e-4));
        double betaW = -1.297 + tC * (5.74e-2 + tC * (-6.97e-4 + tC * (4.47e-6 - tC * 1.05e-8)));
        double r = m / (6.044 + tC * (2.8e-3 + tC * 3.6e-5));
        double beta = (0.545 + 2.8e-3 * tC - betaW) * r * (2.5 + r * (-2.0 + r * 0.5)) + betaW;
        return 1.002 * Math.pow(10.0, w + a + b * w) * (1.0 + beta * p / 1000.0);
    }
}
