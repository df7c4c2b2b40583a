package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Isothermal compressibility of undersaturated oil, and what it makes of the formation volume factor above the bubble
 * point.
 */
public enum OilCompressibility {

    /**
     * Vasquez and Beggs:
     * \[ c_o = \frac{A}{p}, \quad A = 10^{-5}(-1433 + 5 R_s + 17.2\,T - 1180\,\gamma_g + 12.61\,\gamma_{API}) \]
     * with \(c_o\) in 1/psi. Its 1/p law integrates to \( B_o = B_{ob} (p_b/p)^A \). The coefficient A turns negative
     * for lean, cold, heavy oils, which then would swell when squeezed. The gas gravity of the paper is that of a
     * separator at 100 psig.
     *
     * <p>Fitted to 4,036 points: 141–9,515 psia, 9.3–2,199 scf/STB, 15.3–59.5 °API, gas gravity 0.511–1.351.
     *
     * @see "Vasquez, M. and Beggs, H.D. (1980). J. Pet. Tech. 32(6), 968–970, SPE-6719"
     */
    VASQUEZ_BEGGS {
        @Override
        public double coefficient(double rs, double gammaG, double api, double tF) {
            return 1.0e-5 * (-1433.0 + 5.0 * rs + 17.2 * tF - 1180.0 * gammaG + 12.61 * api);
        }

        @Override
        public List<FittedRange> fittedRanges() {
            return VASQUEZ_BEGGS_FITTED;
        }
    };

    private static final List<FittedRange> VASQUEZ_BEGGS_FITTED = List.of(
            new FittedRange("Vasquez-Beggs compressibility", PRESSURE, 141, 9515),
            new FittedRange("Vasquez-Beggs compressibility", SOLUTION_GOR, 9.3, 2199),
            new FittedRange("Vasquez-Beggs compressibility", OIL_GRAVITY, 15.3, 59.5),
            new FittedRange("Vasquez-Beggs compressibility", GAS_GRAVITY, 0.511, 1.351));

    /**
     * Compressibility times pressure, the coefficient A of \( c_o = A/p \).
     *
     * @param solutionGorScfPerStb gas in solution at the bubble point (scf/STB)
     * @param gasGravity gravity of the dissolved gas (air = 1)
     * @param oilGravityApi stock-tank oil gravity (°API)
     * @param temperatureF temperature (°F)
     * @return A (dimensionless); may be negative outside the fitted range
     */
    public abstract double coefficient(
            double solutionGorScfPerStb, double gasGravity, double oilGravityApi, double temperatureF);

    /**
     * Ranges of the data the correlation was fitted to.
     *
     * @return one entry per bounded quantity
     */
    public abstract List<FittedRange> fittedRanges();
}
