package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * De Ghetto, Paone and Villa's refits by class of oil gravity: solution gas-oil ratio and bubble point.
 *
 * <p>Extra-heavy (up to 10 °API, from Standing; the published pair is its own inverse):
 * \[ R_s = \gamma_g \left[ \frac{p}{10.7025}\, 10^{0.0169\,\gamma_{API} - 0.00156\,T} \right]^{1.1128} \]
 * Heavy (10–22.3 °API), from Vasquez and Beggs, and a bubble point of its own, from Standing, that is not its inverse:
 * \[ R_s = \frac{\gamma_{a}\,p^{1.2057}}{56.434}\, 10^{10.9267\,\gamma_{API}/(T + 460)}, \quad
 * p_b = 15.7286\,(R_s/\gamma_g)^{0.7885}\, 10^{0.0020\,T - 0.0142\,\gamma_{API}} \]
 * Medium (22.3–31.1 °API) and light, from Kartoatmodjo and Schmidt:
 * \[ R_s = 0.10084\,\gamma_b^{0.2556}\, p^{0.9868}\, 10^{7.4576\,\gamma_{API}/(T + 460)}, \quad
 * R_s = 0.01347\,\gamma_b^{0.3873}\, p^{1.1715}\, 10^{12.753\,\gamma_{API}/(T + 460)} \]
 * with \(R_s\) in scf/STB, p in psia, \(T\) in °F, \( \gamma_g \) the gravity of the total gas, \( \gamma_a \) and
 * \( \gamma_b \) those of a separator at 100 psig by Vasquez and Beggs' and by Kartoatmodjo and Schmidt's correction, see
 * {@link SeparatorGas}. Each member is inverted exactly. The medium and light bubble points of the paper, which are not
 * the inverses of these, could not be confirmed and are left out.
 *
 * <p>Heavy and extra-heavy were fitted to 63 oils of the Mediterranean, Africa and the Persian Gulf: 208.86–4,021.96
 * psia, 131.4–250.7 °F, 17.21–640.25 scf/STB, 6–22.3 °API, gas gravity 0.623–1.517; all classes to 195 oils,
 * 107.33–6,613.82 psia. The borders of each class are given as its gravity range.
 *
 * @see "De Ghetto, G., Paone, F. and Villa, M. (1994). SPE-28904; (1995). SPE-30316"
 */
final class DeGhettoBubblePoint {

    static final List<FittedRange> EXTRA_HEAVY_FITTED = heavyRanges("De Ghetto extra-heavy bubble point", 6, 10);
    static final List<FittedRange> HEAVY_FITTED = heavyRanges("De Ghetto heavy bubble point", 10, 22.3);
    static final List<FittedRange> MEDIUM_FITTED = List.of(
            new FittedRange("De Ghetto medium bubble point", PRESSURE, 107.33, 6613.82),
            new FittedRange("De Ghetto medium bubble point", OIL_GRAVITY, 22.3, 31.1));

    /** No upper border is published for the class; 100 °API, the library's greatest, stands for it. */
    static final List<FittedRange> LIGHT_FITTED = List.of(
            new FittedRange("De Ghetto light bubble point", PRESSURE, 107.33, 6613.82),
            new FittedRange("De Ghetto light bubble point", OIL_GRAVITY, 31.1, 100));

    private static final double LN_10 = Math.log(10.0);

    private DeGhettoBubblePoint() {}

    private static List<FittedRange> heavyRanges(String name, double leastApi, double greatestApi) {
        return List.of(
                new FittedRange(name, PRESSURE, 208.86, 4021.96),
                new FittedRange(name, TEMPERATURE, 131.4, 250.7),
                new FittedRange(name, SOLUTION_GOR, 17.21, 640.25),
                new FittedRange(name, OIL_GRAVITY, leastApi, greatestApi),
                new FittedRange(name, GAS_GRAVITY, 0.623, 1.517));
    }

    static double extraHeavyRs(double p, double gammaG, double api, double tF) {
        return gammaG * Math.exp(1.1128 * (Math.log(p / 10.7025) + LN_10 * (0.0169 * api - 0.00156 * tF)));
    }

    static double extraHeavyPb(double rs, double gammaG, double api, double tF) {
        return 10.7025 * Math.exp(Math.log(rs / gammaG) / 1.1128 - LN_10 * (0.0169 * api - 0.00156 * tF));
    }

    static double heavyRs(double p, double gammaA, double api, double tF) {
        return gammaA / 56.434 * Math.exp(1.2057 * Math.log(p) + LN_10 * 10.9267 * api / (tF + 460.0));
    }

    static double heavyPbByRs(double rs, double gammaA, double api, double tF) {
        return Math.exp((Math.log(56.434 * rs / gammaA) - LN_10 * 10.9267 * api / (tF + 460.0)) / 1.2057);
    }

    static double heavyPb(double rs, double gammaG, double api, double tF) {
        return 15.7286 * Math.exp(0.7885 * Math.log(rs / gammaG) + LN_10 * (0.0020 * tF - 0.0142 * api));
    }

    static double heavyRsByPb(double p, double gammaG, double api, double tF) {
        return gammaG * Math.exp((Math.log(p / 15.7286) - LN_10 * (0.0020 * tF - 0.0142 * api)) / 0.7885);
    }

    static double mediumRs(double p, double gammaB, double api, double tF) {
        return 0.10084 * Math.exp(0.9868 * Math.log(p) + lnMedium(gammaB, api, tF));
    }

    static double mediumPb(double rs, double gammaB, double api, double tF) {
        return Math.exp((Math.log(rs / 0.10084) - lnMedium(gammaB, api, tF)) / 0.9868);
    }

    static double lightRs(double p, double gammaB, double api, double tF) {
        return 0.01347 * Math.exp(1.1715 * Math.log(p) + lnLight(gammaB, api, tF));
    }

    static double lightPb(double rs, double gammaB, double api, double tF) {
        return Math.exp((Math.log(rs / 0.01347) - lnLight(gammaB, api, tF)) / 1.1715);
    }

    private static double lnMedium(double gammaB, double api, double tF) {
        return 0.2556 * Math.log(gammaB) + LN_10 * 7.4576 * api / (tF + 460.0);
    }

    private static double lnLight(double gammaB, double api, double tF) {
        return 0.3873 * Math.log(gammaB) + LN_10 * 12.753 * api / (tF + 460.0);
    }
}
