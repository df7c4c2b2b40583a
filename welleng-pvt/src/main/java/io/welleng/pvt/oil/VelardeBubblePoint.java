package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Velarde, Blasingame and McCain's bubble point and its exact inverse.
 *
 * <p>\[ p_b = 1091.47 \left[ R_s^{0.081465}\, \gamma_g^{-0.161488}\, 10^{X} - 0.740152 \right]^{5.354891}, \quad
 * X = 0.013098\,T^{0.282372} - 8.2 \times 10^{-6}\, \gamma_{API}^{2.176124} \]
 * with \(p_b\) in psia, \(R_s\) in scf/STB, \(T\) in °F and the gravity of the separator gas. Sources differ on whether the
 * pressure is absolute (taken here) or gauge, 14.7 psi. A bracket below 0, under a tenth of a scf/STB in light oil with
 * rich gas, means a dead oil: 0 psia.
 *
 * <p>Fitted to 728 points: 70–6,700 psia, 74–327 °F, 10–1,870 scf/STB, 12–55 °API, gas gravity 0.556–1.367.
 *
 * @see "Velarde, J., Blasingame, T.A. and McCain, W.D. (1997). PETSOC-97-93; (1999). J. Can. Pet. Tech. 38(13)"
 */
final class VelardeBubblePoint {

    static final List<FittedRange> FITTED = List.of(
            new FittedRange("Velarde bubble point", PRESSURE, 70, 6700),
            new FittedRange("Velarde bubble point", TEMPERATURE, 74, 327),
            new FittedRange("Velarde bubble point", SOLUTION_GOR, 10, 1870),
            new FittedRange("Velarde bubble point", OIL_GRAVITY, 12, 55),
            new FittedRange("Velarde bubble point", GAS_GRAVITY, 0.556, 1.367));

    private static final double LN_10 = Math.log(10.0);

    private VelardeBubblePoint() {}

    static double pb(double rs, double gammaG, double api, double tF) {
        double bracket = Math.exp(0.081465 * Math.log(rs) + lnOil(gammaG, api, tF)) - 0.740152;
        return bracket > 0.0 ? 1091.47 * Math.pow(bracket, 5.354891) : 0.0;
    }

    /** Zero at and below zero pressure, which a gauge reading can reach. */
    static double rs(double p, double gammaG, double api, double tF) {
        if (p <= 0.0) {
            return 0.0;
        }
        double bracket = Math.pow(p / 1091.47, 1.0 / 5.354891);
        return Math.exp((Math.log(bracket + 0.740152) - lnOil(gammaG, api, tF)) / 0.081465);
    }

    private static double lnOil(double gammaG, double api, double tF) {
        double x = 0.013098 * Math.pow(tF, 0.282372) - 8.2e-6 * Math.pow(api, 2.176124);
        return LN_10 * x - 0.161488 * Math.log(gammaG);
    }
}
