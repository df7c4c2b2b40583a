package io.welleng.pvt.gas;

/**
 * Carr, Kobayashi and Burrows' viscosity of natural gas. At one atmosphere, as Standing fitted the chart,
 * \[ \mu_1 = (1.709\times10^{-5} - 2.062\times10^{-6}\,\gamma_g)\,T + 8.188\times10^{-3}
 *   - 6.15\times10^{-3} \log_{10}\gamma_g + \Delta_{N_2} + \Delta_{CO_2} + \Delta_{H_2S}, \]
 * \[ \Delta_{N_2} = y_{N_2} (8.48\times10^{-3} \log_{10}\gamma_g + 9.59\times10^{-3}), \quad
 *   \Delta_{CO_2} = y_{CO_2} (9.08\times10^{-3} \log_{10}\gamma_g + 6.24\times10^{-3}), \quad
 *   \Delta_{H_2S} = y_{H_2S} (8.49\times10^{-3} \log_{10}\gamma_g + 3.73\times10^{-3}) \]
 * in cP with T in °F; under pressure, as Dempsey fitted the ratio,
 * \[ \ln\left(T_r \frac{\mu}{\mu_1}\right) = \sum_{i=0}^{3} \sum_{k=0}^{3} a_{ik}\,T_r^i\,p_r^k \]
 *
 * <p>Range: gravity 0.55–1.55, 100–300 °F, T<sub>r</sub> 1.2–3, p<sub>r</sub> 1–20, impurities to 15 %. The ratio does
 * <b>not</b> tend to 1 with the pressure: at p<sub>r</sub> = 0.1 it is 0.76 for T<sub>r</sub> = 1.05, 0.88 for 1.5.
 *
 * @see "Carr, N.L., Kobayashi, R. and Burrows, D.B. (1954). Trans. AIME 201, 264–272, SPE-297-G"
 * @see "Standing, M.B. (1977). Volumetric and Phase Behavior of Oil Field Hydrocarbon Systems, SPE"
 * @see "Dempsey, J.R. (1965). Computer Routine Treats Gas Viscosity as a Variable, Oil &amp; Gas J., 16 Aug 1965, 141"
 */
final class CarrKobayashiBurrows {

    private CarrKobayashiBurrows() {}

    /** Without impurities at one atmosphere (cP). */
    static double sweetCp(double gammaG, double tF) {
        return (1.709e-5 - 2.062e-6 * gammaG) * tF + 8.188e-3 - 6.15e-3 * Math.log10(gammaG);
    }

    static double nitrogenCp(double gammaG, double n2) {
        return n2 * (8.48e-3 * Math.log10(gammaG) + 9.59e-3);
    }

    static double carbonDioxideCp(double gammaG, double co2) {
        return co2 * (9.08e-3 * Math.log10(gammaG) + 6.24e-3);
    }

    static double hydrogenSulfideCp(double gammaG, double h2s) {
        return h2s * (8.49e-3 * Math.log10(gammaG) + 3.73e-3);
    }

    /** With impurities at one atmosphere (cP). */
    static double atmosphericCp(double gammaG, double tF, double h2s, double co2, double n2) {
        return sweetCp(gammaG, tF)
                + nitrogenCp(gammaG, n2)
                + carbonDioxideCp(gammaG, co2)
                + hydrogenSulfideCp(gammaG, h2s);
    }

    /** Viscosity over that at one atmosphere. */
    static double ratio(double tpr, double ppr) {
        double b0 = -2.46211820 + ppr * (2.97054714 + ppr * (-2.86264054e-1 + ppr * 8.05420522e-3));
        double b1 = 2.80860949 + ppr * (-3.49803305 + ppr * (3.60373020e-1 + ppr * -1.04432413e-2));
        double b2 = -7.93385684e-1 + ppr * (1.39643306 + ppr * (-1.49144925e-1 + ppr * 4.41015512e-3));
        double b3 = 8.39387178e-2 + ppr * (-1.86408848e-1 + ppr * (2.03367881e-2 + ppr * -6.09579263e-4));
        return Math.exp(b0 + tpr * (b1 + tpr * (b2 + tpr * b3))) / tpr;
    }
}
