package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Beggs and Robinson's viscosity of dead and saturated oil.
 *
 * <p>\[ \mu_{od} = 10^x - 1, \quad x = T^{-1.163}\, 10^{3.0324 - 0.02023\,\gamma_{API}} \]
 * \[ \mu_o = a\,\mu_{od}^{\,b}, \quad a = 10.715 (R_s + 100)^{-0.515}, \quad b = 5.44 (R_s + 150)^{-0.338} \]
 * with viscosities in cP, T in °F and R<sub>s</sub> in scf/STB.
 *
 * <p>Fitted to 460 dead-oil points (16–58 °API, 70–295 °F) and 2,073 live-oil points (20–2,070 scf/STB). Without gas a
 * and b are 0.99998 and 1.00018, not quite 1.
 *
 * @see "Beggs, H.D. and Robinson, J.R. (1975). J. Pet. Tech. 27(9), 1140–1141, SPE-5434"
 */
final class BeggsRobinsonViscosity {

    static final List<FittedRange> DEAD_FITTED = List.of(
            new FittedRange("Beggs-Robinson viscosity", OIL_GRAVITY, 16, 58),
            new FittedRange("Beggs-Robinson viscosity", TEMPERATURE, 70, 295));

    static final List<FittedRange> LIVE_FITTED =
            List.of(new FittedRange("Beggs-Robinson live-oil viscosity", SOLUTION_GOR, 20, 2070));

    private static final double LN_10 = Math.log(10.0);
    private static final double LN_10_715 = Math.log(10.715);
    private static final double LN_5_44 = Math.log(5.44);

    private BeggsRobinsonViscosity() {}

    static double dead(double api, double tF) {
        double x = Math.exp(LN_10 * (3.0324 - 0.02023 * api) - 1.163 * Math.log(tF));
        return Math.exp(LN_10 * x) - 1.0;
    }

    static double live(double muOd, double rs) {
        double lnA = LN_10_715 - 0.515 * Math.log(rs + 100.0);
        double b = Math.exp(LN_5_44 - 0.338 * Math.log(rs + 150.0));
        return Math.exp(lnA + b * Math.log(muOd));
    }
}
