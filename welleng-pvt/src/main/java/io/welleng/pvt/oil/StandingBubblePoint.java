package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Standing's bubble point and its inverse.
 *
 * <p>\[ p_b = 18.2 \left[ (R_s/\gamma_g)^{0.83}\, 10^{a} - 1.4 \right], \quad a = 0.00091\,T - 0.0125\,\gamma_{API} \]
 * with \(p_b\) in psia, \(R_s\) in scf/STB and \(T\) in °F. The inverse uses the exponent 1/0.83 itself, where books
 * print 1.2048, so that the two directions agree to rounding.
 *
 * <p>Fitted to 105 states of 22 California mixtures: 130–7,000 psia, 100–258 °F, 20–1,425 scf/STB, 16.5–63.8 °API, gas
 * gravity 0.59–0.95. The fit goes negative for lean heavy oils; the oil is then dead.
 *
 * @see "Standing, M.B. (1947). Drill. &amp; Prod. Prac., API, 275–287; Standing, M.B. (1977), SPE, Dallas, for 18.2 and 1.4"
 */
final class StandingBubblePoint {

    static final List<FittedRange> FITTED = List.of(
            new FittedRange("Standing bubble point", PRESSURE, 130, 7000),
            new FittedRange("Standing bubble point", TEMPERATURE, 100, 258),
            new FittedRange("Standing bubble point", SOLUTION_GOR, 20, 1425),
            new FittedRange("Standing bubble point", OIL_GRAVITY, 16.5, 63.8),
            new FittedRange("Standing bubble point", GAS_GRAVITY, 0.59, 0.95));

    private static final double LN_10 = Math.log(10.0);

    private StandingBubblePoint() {}

    static double pb(double rs, double gammaG, double api, double tF) {
        return 18.2 * (Math.pow(rs / gammaG, 0.83) * Math.exp(LN_10 * a(api, tF)) - 1.4);
    }

    /** Zero where even the dead oil's line lies above {@code p}, which happens only below zero gauge pressure. */
    static double rs(double p, double gammaG, double api, double tF) {
        double x = p / 18.2 + 1.4;
        return x > 0.0 ? gammaG * Math.exp((Math.log(x) - LN_10 * a(api, tF)) / 0.83) : 0.0;
    }

    static double pbP18(double rs, double gammaG, double api, double tF) {
        return 18.0 * Math.pow(rs / gammaG, 0.83) * Math.exp(LN_10 * a(api, tF));
    }

    static double rsP18(double p, double gammaG, double api, double tF) {
        return gammaG * Math.exp((Math.log(p / 18.0) - LN_10 * a(api, tF)) / 0.83);
    }

    private static double a(double api, double tF) {
        return 0.00091 * tF - 0.0125 * api;
    }
}
