package io.welleng.pvt.gas;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Pseudo-critical temperature and pressure of a natural gas from its gravity and its impurities.
 *
 * <p>Correlations of hydrocarbon gas are used for sour gas in three steps: the gravity of the hydrocarbons is what is
 * left when the impurities are taken out, their pseudo-criticals are mixed with the impurities' critical constants
 * mole by mole, and the mixture is corrected after Wichert and Aziz. A gravity that does not belong to the impurities
 * shows in {@link GasImpurities#hydrocarbonGravity}.
 */
public enum PseudoCritical {

    /**
     * Sutton:
     * \[ T_{pc} = 169.2 + 349.5\,\gamma_{hc} - 74.0\,\gamma_{hc}^2, \quad
     *   p_{pc} = 756.8 - 131.0\,\gamma_{hc} - 3.6\,\gamma_{hc}^2 \]
     * in °R and psia. Fitted to 264 gases of gravity 0.57–1.68. Impurities are mixed in with 672.35, 547.58, 239.26 °R
     * and 1306, 1071, 507.5 psia for H2S, CO2, N2, then corrected after Wichert and Aziz.
     *
     * @see "Sutton, R.P. (1985). SPE-14265; Wichert, E. and Aziz, K. (1972). Hydrocarbon Processing 51(5), 119–122"
     */
    SUTTON(ImpurityConstants.PURE, GasGravityPseudoCriticals.SUTTON_FITTED) {
        @Override
        double hydrocarbonTemperatureR(double gammaHc) {
            return GasGravityPseudoCriticals.suttonTemperatureR(gammaHc);
        }

        @Override
        double hydrocarbonPressurePsia(double gammaHc) {
            return GasGravityPseudoCriticals.suttonPressurePsia(gammaHc);
        }
    },

    /**
     * Standing's fit of Brown's chart for natural gases:
     * \[ T_{pc} = 168 + 325\,\gamma_{hc} - 12.5\,\gamma_{hc}^2, \quad
     *   p_{pc} = 677 + 15.0\,\gamma_{hc} - 37.5\,\gamma_{hc}^2 \]
     * in °R and psia. 71 gases of gravity 0.55–1.67 with up to 5 % N2, 2 % CO2, 2 % H2S. Impurities are mixed in with 672,
     * 548, 227 °R and 1306, 1071, 493 psia for H2S, CO2, N2, then corrected after Wichert and Aziz.
     *
     * @see "Standing, M.B. (1977). Volumetric and Phase Behavior of Oil Field Hydrocarbon Systems, SPE"
     */
    STANDING(ImpurityConstants.STANDING, GasGravityPseudoCriticals.STANDING_FITTED) {
        @Override
        double hydrocarbonTemperatureR(double gammaHc) {
            return GasGravityPseudoCriticals.standingTemperatureR(gammaHc);
        }

        @Override
        double hydrocarbonPressurePsia(double gammaHc) {
            return GasGravityPseudoCriticals.standingPressurePsia(gammaHc);
        }
    },

    /**
     * Standing's fit for gases that stand in equilibrium with oil or condensate:
     * \[ T_{pc} = 187 + 330\,\gamma_{hc} - 71.5\,\gamma_{hc}^2, \quad
     *   p_{pc} = 706 - 51.7\,\gamma_{hc} - 11.1\,\gamma_{hc}^2 \]
     * in °R and psia, gravity 0.58–1.3; impurities as in {@link #STANDING}.
     *
     * @see "Standing, M.B. (1977). Volumetric and Phase Behavior of Oil Field Hydrocarbon Systems, SPE"
     */
    STANDING_CONDENSATE(ImpurityConstants.STANDING, GasGravityPseudoCriticals.CONDENSATE_FITTED) {
        @Override
        double hydrocarbonTemperatureR(double gammaHc) {
            return GasGravityPseudoCriticals.condensateTemperatureR(gammaHc);
        }

        @Override
        double hydrocarbonPressurePsia(double gammaHc) {
            return GasGravityPseudoCriticals.condensatePressurePsia(gammaHc);
        }
    },

    /**
     * Piper, McCain and Corredor, fitted to whole gases with their impurities: gravity 0.613–1.821, N2 to 15.7 %, CO2
     * to 67.2 %, H2S to 51.4 %; see {@link PiperMcCainCorredor}.
     *
     * @see "Piper, L.D., McCain, W.D. and Corredor, J.H. (1993). SPE-26668"
     */
    PIPER_MCCAIN_CORREDOR(null, GasGravityPseudoCriticals.PIPER_FITTED) {
        @Override
        public double temperatureR(double gammaG, GasImpurities y) {
            return PiperMcCainCorredor.temperatureR(
                    gammaG, y.h2sMoleFraction(), y.co2MoleFraction(), y.n2MoleFraction());
        }

        @Override
        public double pressurePsia(double gammaG, GasImpurities y) {
            return PiperMcCainCorredor.pressurePsia(
                    gammaG, y.h2sMoleFraction(), y.co2MoleFraction(), y.n2MoleFraction());
        }

        @Override
        double hydrocarbonTemperatureR(double gammaHc) {
            return temperatureR(gammaHc, GasImpurities.NONE);
        }

        @Override
        double hydrocarbonPressurePsia(double gammaHc) {
            return pressurePsia(gammaHc, GasImpurities.NONE);
        }
    },

    /**
     * The linear form with impurities of two textbooks:
     * \[ T_{pc} = 326 + 315.7\,(\gamma_g - 0.5) - 240\,y_{N_2} - 83.3\,y_{CO_2} + 133.3\,y_{H_2S}, \]
     * \[ p_{pc} = 678 - 50\,(\gamma_g - 0.5) - 206.7\,y_{N_2} + 440\,y_{CO_2} + 606.7\,y_{H_2S} \]
     * in °R and psia, with the gravity of the whole gas; no range is given, and no further correction is due.
     *
     * @see "Ahmed, T. (1989). Hydrocarbon Phase Behavior, Gulf; Guo, B., Lyons, W.C. and Ghalambor, A. (2007). Petroleum
     *     Production Engineering, ch. 2"
     */
    AHMED(null, List.of()) {
        @Override
        public double temperatureR(double gammaG, GasImpurities y) {
            return GasGravityPseudoCriticals.ahmedTemperatureR(
                    gammaG, y.h2sMoleFraction(), y.co2MoleFraction(), y.n2MoleFraction());
        }

        @Override
        public double pressurePsia(double gammaG, GasImpurities y) {
            return GasGravityPseudoCriticals.ahmedPressurePsia(
                    gammaG, y.h2sMoleFraction(), y.co2MoleFraction(), y.n2MoleFraction());
        }

        @Override
        double hydrocarbonTemperatureR(double gammaHc) {
            return temperatureR(gammaHc, GasImpurities.NONE);
        }

        @Override
        double hydrocarbonPressurePsia(double gammaHc) {
            return pressurePsia(gammaHc, GasImpurities.NONE);
        }
    };

    private final ImpurityConstants mixedWith;
    private final List<FittedRange> fittedRanges;

    PseudoCritical(ImpurityConstants mixedWith, List<FittedRange> fittedRanges) {
        this.mixedWith = mixedWith;
        this.fittedRanges = fittedRanges;
    }

    abstract double hydrocarbonTemperatureR(double gammaHc);

    abstract double hydrocarbonPressurePsia(double gammaHc);

    /**
     * Pseudo-critical temperature of a gas with impurities.
     *
     * @param gasGravity gravity of the whole gas (air = 1)
     * @param impurities its impurities
     * @return pseudo-critical temperature (°R)
     */
    public double temperatureR(double gasGravity, GasImpurities impurities) {
        double h2s = impurities.h2sMoleFraction();
        double co2 = impurities.co2MoleFraction();
        return WichertAziz.temperatureR(mixedTemperatureR(gasGravity, impurities), WichertAziz.depressionR(h2s, co2));
    }

    /**
     * Pseudo-critical pressure of a gas with impurities.
     *
     * @param gasGravity gravity of the whole gas (air = 1)
     * @param impurities its impurities
     * @return pseudo-critical pressure (psia)
     */
    public double pressurePsia(double gasGravity, GasImpurities impurities) {
        double h2s = impurities.h2sMoleFraction();
        double co2 = impurities.co2MoleFraction();
        double n2 = impurities.n2MoleFraction();
        double gammaHc = mixedWith.hydrocarbonGravity(gasGravity, h2s, co2, n2);
        double ppc = mixedWith.pressurePsia(hydrocarbonPressurePsia(gammaHc), h2s, co2, n2);
        return WichertAziz.pressurePsia(
                mixedTemperatureR(gasGravity, impurities), ppc, h2s, WichertAziz.depressionR(h2s, co2));
    }

    private double mixedTemperatureR(double gasGravity, GasImpurities impurities) {
        double h2s = impurities.h2sMoleFraction();
        double co2 = impurities.co2MoleFraction();
        double n2 = impurities.n2MoleFraction();
        double gammaHc = mixedWith.hydrocarbonGravity(gasGravity, h2s, co2, n2);
        return mixedWith.temperatureR(hydrocarbonTemperatureR(gammaHc), h2s, co2, n2);
    }

    /**
     * Pseudo-critical temperature of a gas without impurities.
     *
     * @param gasGravity gas gravity (air = 1)
     * @return pseudo-critical temperature (°R)
     */
    public double temperatureR(double gasGravity) {
        return hydrocarbonTemperatureR(gasGravity);
    }

    /**
     * Pseudo-critical pressure of a gas without impurities.
     *
     * @param gasGravity gas gravity (air = 1)
     * @return pseudo-critical pressure (psia)
     */
    public double pressurePsia(double gasGravity) {
        return hydrocarbonPressurePsia(gasGravity);
    }

    /**
     * Ranges of the data the correlation was fitted to.
     *
     * @return one entry per bounded quantity
     */
    public List<FittedRange> fittedRanges() {
        return fittedRanges;
    }
}
