package io.welleng.pvt.gas;

import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Viscosity of natural gas by Lee, Gonzalez and Eakin, with
 * \[ \mu_g = 10^{-4} K e^{X \rho^Y}, \quad K = \frac{(k_1 + k_2 M)\,T^{1.5}}{k_3 + k_4 M + T}, \quad
 *   X = x_1 + \frac{x_2}{T} + x_3 M, \quad Y = y_1 - y_2 X \]
 * in cP with T in °R, ρ in g/cm³ and M = 28.97 γ<sub>g</sub>. Fitted to four natural gases at 100–340 °F and
 * 100–8,000 psia.
 */
public enum GasViscosity {

    /**
     * The coefficients of the paper: 9.4, 0.02, 209, 19; 3.5, 986, 0.01; 2.4, 0.2.
     *
     * @see "Lee, A.L., Gonzalez, M.H. and Eakin, B.E. (1966). J. Pet. Tech. 18(8), 997–1000, SPE-1340"
     */
    LEE_GONZALEZ_EAKIN(9.4, 0.02, 209.0, 19.0, 3.5, 986.0, 0.01, 2.4, 0.2),

    /**
     * The coefficients with more digits: 9.379, 0.01607, 209.2, 19.26; 3.448, 986.4, 0.01009; 2.447, 0.2224; 2–5 % from
     * the paper's.
     *
     * @see "McCain, W.D. (1990). The Properties of Petroleum Fluids, 2nd ed., PennWell"
     */
    LEE_GONZALEZ_EAKIN_MCCAIN(9.379, 0.01607, 209.2, 19.26, 3.448, 986.4, 0.01009, 2.447, 0.2224);

    private static final List<FittedRange> FITTED = List.of(
            new FittedRange("Lee-Gonzalez-Eakin viscosity", PRESSURE, 100, 8000),
            new FittedRange("Lee-Gonzalez-Eakin viscosity", TEMPERATURE, 100, 340));

    private final double k1;
    private final double k2;
    private final double k3;
    private final double k4;
    private final double x1;
    private final double x2;
    private final double x3;
    private final double y1;
    private final double y2;

    GasViscosity(double k1, double k2, double k3, double k4, double x1, double x2, double x3, double y1, double y2) {
        this.k1 = k1;
        this.k2 = k2;
        this.k3 = k3;
        this.k4 = k4;
        this.x1 = x1;
        this.x2 = x2;
        this.x3 = x3;
        this.y1 = y1;
        this.y2 = y2;
    }

    /**
     * Viscosity of natural gas.
     *
     * @param gasGravity gas gravity (air = 1)
     * @param temperatureR temperature (°R)
     * @param densityGramPerCm3 gas density at the same state (g/cm³)
     * @return viscosity (cP)
     */
    public double viscosityCp(double gasGravity, double temperatureR, double densityGramPerCm3) {
        double m = GasLaw.AIR_MOLAR_MASS * gasGravity;
        double k = (k1 + k2 * m) * temperatureR * Math.sqrt(temperatureR) / (k3 + k4 * m + temperatureR);
        double x = x1 + x2 / temperatureR + x3 * m;
        double y = y1 - y2 * x;
        return 1.0e-4 * k * Math.exp(x * Math.exp(y * Math.log(densityGramPerCm3)));
    }

    /**
     * Ranges of the data the correlation was fitted to.
     *
     * @return one entry per bounded quantity
     */
    public List<FittedRange> fittedRanges() {
        return FITTED;
    }
}
