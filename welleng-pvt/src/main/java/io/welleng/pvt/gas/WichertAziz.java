package io.welleng.pvt.gas;

/**
 * Wichert and Aziz's correction of pseudo-criticals for hydrogen sulfide and carbon dioxide:
 * \[ \varepsilon = 120\,(A^{0.9} - A^{1.6}) + 15\,(B^{0.5} - B^4), \quad T'_{pc} = T_{pc} - \varepsilon, \quad
 *   p'_{pc} = \frac{p_{pc}\,T'_{pc}}{T_{pc} + B(1 - B)\,\varepsilon} \]
 * with T<sub>pc</sub> and ε in °R, p<sub>pc</sub> in psia, A = y<sub>CO2</sub> + y<sub>H2S</sub> and B =
 * y<sub>H2S</sub> as mole fractions.
 *
 * <p>Range: CO2 to 54.4 %, H2S to 73.8 %, 154–7,026 psia, 40–300 °F.
 *
 * @see "Wichert, E. and Aziz, K. (1972). Calculate Z's for Sour Gases, Hydrocarbon Processing 51(5), 119–122"
 */
final class WichertAziz {

    private WichertAziz() {}

    static double depressionR(double h2s, double co2) {
        double a = co2 + h2s;
        double b = h2s;
        return 120.0 * (Math.pow(a, 0.9) - Math.pow(a, 1.6)) + 15.0 * (Math.sqrt(b) - b * b * b * b);
    }

    static double temperatureR(double tpc, double epsilon) {
        return tpc - epsilon;
    }

    static double pressurePsia(double tpc, double ppc, double h2s, double epsilon) {
        return ppc * (tpc - epsilon) / (tpc + h2s * (1.0 - h2s) * epsilon);
    }
}
