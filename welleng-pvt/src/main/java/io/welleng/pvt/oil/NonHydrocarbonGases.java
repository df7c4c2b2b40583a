package io.welleng.pvt.oil;

import io.welleng.core.check.Check;
import io.welleng.pvt.gas.GasImpurities;

/**
 * Nitrogen, carbon dioxide and hydrogen sulphide in the surface gas, and what they make of a bubble point that a
 * correlation for hydrocarbon gas gives. Glaso's factors, with y mole fractions of the total surface gas and T in °F:
 * \[ C_{CO_2} = 1 - 693.8\,y\,T^{-1.553}, \quad
 * C_{H_2S} = 1 - (0.9035 + 0.0015\,\gamma_{API})\,y + 0.019\,(45 - \gamma_{API})\,y^2 \]
 * and {@link Nitrogen} for \( C_{N_2} \). For nitrogen and carbon dioxide up to 26 %, hydrogen sulphide up to 50 %. The
 * factor of carbon dioxide turns negative for cold gas that is rich in it: above a fraction of 0.44 at 40 °F.
 *
 * @param n2Fraction nitrogen (mole fraction), 0–1
 * @param co2Fraction carbon dioxide (mole fraction), 0–1
 * @param h2sFraction hydrogen sulphide (mole fraction), 0–1; all three together at most 1
 * @see "Glaso, O. (1980). J. Pet. Tech. 32(5), 785–795, SPE-8016"
 */
public record NonHydrocarbonGases(double n2Fraction, double co2Fraction, double h2sFraction) {

    /** Checks the ranges above. */
    public NonHydrocarbonGases {
        Check.inRange(n2Fraction, 0, 1, "n2Fraction", "(mole fraction)");
        Check.inRange(co2Fraction, 0, 1, "co2Fraction", "(mole fraction)");
        Check.inRange(h2sFraction, 0, 1, "h2sFraction", "(mole fraction)");
        Check.inRange(n2Fraction + co2Fraction + h2sFraction, 0, 1, "sum of the fractions", "(mole fraction)");
    }

    /** What nitrogen makes of a bubble point. */
    public enum Nitrogen {

        /**
         * Glaso, the default:
         * \[ C = 1 + [(5.5 \times 10^{-3} - 2.65 \times 10^{-4}\,\gamma_{API})\,T + 0.0931\,\gamma_{API} - 0.8295]\,y
         * + [1.954 \times 10^{-11}\,\gamma_{API}^{4.699}\,T + 0.027\,\gamma_{API} - 2.366]\,y^2 \]
         *
         * @see "Glaso, O. (1980). J. Pet. Tech. 32(5), 785–795, SPE-8016"
         */
        GLASO {
            @Override
            double factor(double y, double api, double tF) {
                double linear = (-2.65e-4 * api + 5.5e-3) * tF + 0.0931 * api - 0.8295;
                double square = 1.954e-11 * Math.pow(api, 4.699) * tF + 0.027 * api - 2.366;
                return 1.0 + (linear + square * y) * y;
            }
        },

        /**
         * Jacobson: \( C = 1.1585 + 2.86\,y - 1.07 \times 10^{-3}\,T \), which does not tend to 1 without nitrogen except
         * at 148 °F: applied only where there is some, it steps. Its range and the meaning of its fraction could not
         * be confirmed.
         *
         * @see "Jacobson, H.A. (1967). J. Can. Pet. Tech. 6(3), 101–105, PETSOC-67-03-04"
         */
        JACOBSON {
            @Override
            double factor(double y, double api, double tF) {
                return y > 0.0 ? 1.1585 + 2.86 * y - 1.07e-3 * tF : 1.0;
            }
        };

        abstract double factor(double y, double api, double tF);
    }

    /**
     * What a bubble point is multiplied by, with Glaso's factor for nitrogen.
     *
     * @param oilGravityApi stock-tank oil gravity (°API), &gt; 0
     * @param temperatureF temperature (°F), &gt; 0
     * @return bubble point with these gases over that without (dimensionless)
     */
    public double bubblePointFactor(double oilGravityApi, double temperatureF) {
        return bubblePointFactor(oilGravityApi, temperatureF, Nitrogen.GLASO);
    }

    /**
     * What a bubble point is multiplied by.
     *
     * @param oilGravityApi stock-tank oil gravity (°API), &gt; 0
     * @param temperatureF temperature (°F), &gt; 0
     * @param nitrogen which factor for nitrogen
     * @return bubble point with these gases over that without (dimensionless)
     */
    public double bubblePointFactor(double oilGravityApi, double temperatureF, Nitrogen nitrogen) {
        Check.positive(oilGravityApi, "oilGravityApi", "°API");
        Check.positive(temperatureF, "temperatureF", "°F");
        Check.present(nitrogen, "nitrogen");
        return factor(n2Fraction, co2Fraction, h2sFraction, oilGravityApi, temperatureF, nitrogen);
    }

    /**
     * What a bubble point is multiplied by, with Glaso's factor for nitrogen, unchecked: for loops.
     *
     * @param gases mole fractions of the gas
     * @param oilGravityApi stock-tank oil gravity (°API), &gt; 0
     * @param temperatureF temperature (°F), &gt; 0
     * @return bubble point with these gases over that without (dimensionless); 1 for clean gas
     */
    public static double bubblePointFactor(GasImpurities gases, double oilGravityApi, double temperatureF) {
        return factor(
                gases.n2MoleFraction(),
                gases.co2MoleFraction(),
                gases.h2sMoleFraction(),
                oilGravityApi,
                temperatureF,
                Nitrogen.GLASO);
    }

    private static double factor(double n2, double co2, double h2s, double api, double tF, Nitrogen nitrogen) {
        return nitrogen.factor(n2, api, tF) * co2Factor(co2, tF) * h2sFactor(h2s, api);
    }

    static double co2Factor(double y, double tF) {
        return 1.0 - 693.8 * y * Math.pow(tF, -1.553);
    }

    static double h2sFactor(double y, double api) {
        return 1.0 - (0.9035 + 0.0015 * api) * y + 0.019 * (45.0 - api) * y * y;
    }
}
