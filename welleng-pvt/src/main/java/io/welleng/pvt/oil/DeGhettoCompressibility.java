package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * De Ghetto, Paone and Villa's refits of Vasquez and Beggs' compressibility of undersaturated heavy oils.
 *
 * <p>\[ c_o = \frac{a}{p}, \quad \frac{B_o}{B_{ob}} = \left(\frac{p_b}{p}\right)^a \]
 * \[ a = 10^{-5}(-889.6 + 3.1374\,R_s + 20\,T - 627.3\,\gamma_{g100} - 81.4476\,\gamma_{API}) \]
 * for extra-heavy oil, up to 10 °API, and
 * \[ a = 10^{-5}(-2841.8 + 2.9646\,R_s + 25.5439\,T - 1230.5\,\gamma_{g100} + 41.91\,\gamma_{API}) \]
 * for heavy oil, 10–22.3 °API; \(c_o\) in 1/psi, p in psia, \(R_s\) at the bubble point in scf/STB, \(T\) in °F, the gas
 * gravity that of a separator at 100 psig by Vasquez and Beggs' correction. One program has 3.1674 for 3.1374. Lean cold
 * oils get a negative coefficient. The medium and light classes could not be confirmed and are left out.
 *
 * <p>Fitted to 63 oils: 1,038–7,412 psia, 131.4–250.7 °F, 17.21–640.25 scf/STB, 6–22.3 °API, gas gravity 0.623–1.517,
 * \(c_o\) 3.02e-6–42.9e-6.
 *
 * @see "De Ghetto, G., Paone, F. and Villa, M. (1994). SPE-28904; (1995). SPE-30316"
 */
final class DeGhettoCompressibility {

    static final List<FittedRange> EXTRA_HEAVY_FITTED = ranges("De Ghetto extra-heavy compressibility", 6, 10);
    static final List<FittedRange> HEAVY_FITTED = ranges("De Ghetto heavy compressibility", 10, 22.3);

    private DeGhettoCompressibility() {}

    private static List<FittedRange> ranges(String name, double leastApi, double greatestApi) {
        return List.of(
                new FittedRange(name, PRESSURE, 1038, 7412),
                new FittedRange(name, TEMPERATURE, 131.4, 250.7),
                new FittedRange(name, SOLUTION_GOR, 17.21, 640.25),
                new FittedRange(name, OIL_GRAVITY, leastApi, greatestApi),
                new FittedRange(name, GAS_GRAVITY, 0.623, 1.517));
    }

    static double extraHeavy(double rs, double gammaG100, double api, double tF) {
        return 1.0e-5 * (-889.6 + 3.1374 * rs + 20.0 * tF - 627.3 * gammaG100 - 81.4476 * api);
    }

    static double heavy(double rs, double gammaG100, double api, double tF) {
        return 1.0e-5 * (-2841.8 + 2.9646 * rs + 25.5439 * tF - 1230.5 * gammaG100 + 41.91 * api);
    }
}
