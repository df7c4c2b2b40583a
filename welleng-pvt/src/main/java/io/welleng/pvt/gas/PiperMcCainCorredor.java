package io.welleng.pvt.gas;

/**
 * Piper, McCain and Corredor's pseudo-criticals of a natural gas with its impurities:
 * \[ J = 0.11582 + \sum \alpha_i y_i \frac{T_{ci}}{p_{ci}} + 0.70729\,\gamma_g - 0.099397\,\gamma_g^2, \quad
 *   K = 3.8216 + \sum \beta_i y_i \frac{T_{ci}}{\sqrt{p_{ci}}} + 17.438\,\gamma_g - 3.2191\,\gamma_g^2, \]
 * \[ T_{pc} = K^2/J, \quad p_{pc} = T_{pc}/J \]
 * in °R and psia, with the gravity of the whole gas and α = −0.45820, −0.90348, −0.66026, β = −0.06534, −0.42113,
 * −0.91249 for H2S, CO2, N2. No further correction for sour gas is due.
 *
 * <p>Fitted to 1,482 states of gases of gravity 0.613–1.821 with N2 to 15.7 %, CO2 to 67.2 %, H2S to 51.4 %. The
 * critical constants are those it was fitted with, see {@link ImpurityConstants#PURE}.
 *
 * @see "Piper, L.D., McCain, W.D. and Corredor, J.H. (1993). SPE-26668"
 */
final class PiperMcCainCorredor {

    private static final double H2S_T_P = 672.35 / 1306.0;
    private static final double CO2_T_P = 547.58 / 1071.0;
    private static final double N2_T_P = 239.26 / 507.5;
    private static final double H2S_T_ROOT_P = 672.35 / Math.sqrt(1306.0);
    private static final double CO2_T_ROOT_P = 547.58 / Math.sqrt(1071.0);
    private static final double N2_T_ROOT_P = 239.26 / Math.sqrt(507.5);

    private PiperMcCainCorredor() {}

    static double temperatureR(double gammaG, double h2s, double co2, double n2) {
        double k = k(gammaG, h2s, co2, n2);
        return k * k / j(gammaG, h2s, co2, n2);
    }

    static double pressurePsia(double gammaG, double h2s, double co2, double n2) {
        double kByJ = k(gammaG, h2s, co2, n2) / j(gammaG, h2s, co2, n2);
        return kByJ * kByJ;
    }

    static double j(double gammaG, double h2s, double co2, double n2) {
        return 0.11582
                - 0.45820 * h2s * H2S_T_P
                - 0.90348 * co2 * CO2_T_P
                - 0.66026 * n2 * N2_T_P
                + gammaG * (0.70729 - 0.099397 * gammaG);
    }

    static double k(double gammaG, double h2s, double co2, double n2) {
        return 3.8216
                - 0.06534 * h2s * H2S_T_ROOT_P
                - 0.42113 * co2 * CO2_T_ROOT_P
                - 0.91249 * n2 * N2_T_ROOT_P
                + gammaG * (17.438 - 3.2191 * gammaG);
    }
}
