package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Al-Marhoun's bubble point for Middle East oils and its exact inverse.
 *
 * <p>\[ p_b = 5.38088 \times 10^{-3}\, R_s^{0.715082}\, \gamma_g^{-1.877840}\, \gamma_o^{3.143700}\, (T + 460)^{1.326570} \]
 * with \(p_b\) in psia, \(R_s\) in scf/STB, \(T\) in °F and \( \gamma_o = 141.5/(131.5 + \gamma_{API}) \). It is very steep
 * in the oil gravity and has no meaning far outside its range.
 *
 * <p>Fitted to 160 points of 69 reservoirs: 130–3,573 psia (from 20 psia for the gas-oil ratio), 74–240 °F, 26–1,602
 * scf/STB, 19.4–44.6 °API, gas gravity 0.752–1.367.
 *
 * @see "Al-Marhoun, M.A. (1988). J. Pet. Tech. 40(5), 650–666, SPE-13718"
 */
final class AlMarhounBubblePoint {

    static final List<FittedRange> FITTED = List.of(
            new FittedRange("Al-Marhoun bubble point", PRESSURE, 20, 3573),
            new FittedRange("Al-Marhoun bubble point", TEMPERATURE, 74, 240),
            new FittedRange("Al-Marhoun bubble point", SOLUTION_GOR, 26, 1602),
            new FittedRange("Al-Marhoun bubble point", OIL_GRAVITY, 19.4, 44.6),
            new FittedRange("Al-Marhoun bubble point", GAS_GRAVITY, 0.752, 1.367));

    private static final double LN_C = Math.log(5.38088e-3);

    private AlMarhounBubblePoint() {}

    static double pb(double rs, double gammaG, double api, double tF) {
        return Math.exp(0.715082 * Math.log(rs) + lnOil(gammaG, api, tF));
    }

    static double rs(double p, double gammaG, double api, double tF) {
        return Math.exp((Math.log(p) - lnOil(gammaG, api, tF)) / 0.715082);
    }

    private static double lnOil(double gammaG, double api, double tF) {
        return LN_C
                - 1.877840 * Math.log(gammaG)
                + 3.143700 * Math.log(141.5 / (131.5 + api))
                + 1.326570 * Math.log(tF + 460.0);
    }
}
