package io.welleng.pvt.oil;

/**
 * Abdul-Majeed and Abu Al-Soof's gas-oil surface tension.
 *
 * <p>\[ \sigma_{od} = (1.17013 - 1.694 \times 10^{-3}\,T)(38.085 - 0.259\,\gamma_{API}), \quad
 *   \frac{\sigma_o}{\sigma_{od}} = 0.056379 + 0.94362\, e^{-3.8491 \times 10^{-3} R_s} \]
 * in dyn/cm with T in °F and R<sub>s</sub> in scf/STB.
 *
 * <p>Bounds of the data are not confirmed. The gas lowers the tension to 5.6 % of the dead oil's and never to zero:
 * there is no critical point in it. The dead oil's falls in a straight line to zero at 691 °F, and at 147 °API. The
 * factors of the gas add up to 0.999999 without gas.
 *
 * @see "Abdul-Majeed, G.H. and Abu Al-Soof, N.B. (2000). J. Pet. Sci. Eng. 27(3–4), 197–200"
 */
final class AbdulMajeedTension {

    private AbdulMajeedTension() {}

    static double sigma(double api, double tF, double rs) {
        return dead(api, tF) * (0.056379 + 0.94362 * Math.exp(-3.8491e-3 * rs));
    }

    static double dead(double api, double tF) {
        return (1.17013 - 1.694e-3 * tF) * (38.085 - 0.259 * api);
    }
}
