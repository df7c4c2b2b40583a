package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Formation volume factor of saturated oil by the two published forms of Standing's chart.
 *
 * <p>\[ B_o = 0.9759 + 12 \times 10^{-5} F^{1.2} \quad \textrm{or} \quad 0.972 + 1.47 \times 10^{-4} F^{1.175}, \quad
 * F = R_s \sqrt{\gamma_g/\gamma_o} + 1.25\,T \]
 * in rb/STB with \(R_s\) in scf/STB and \(T\) in °F. They differ by less than 1 % in their range.
 *
 * <p>Fitted to the data of {@link StandingBubblePoint}.
 *
 * @see "Standing, M.B. (1947). Drill. &amp; Prod. Prac., API, 275–287; (1977), SPE, Dallas, for the first form; Beggs, H.D.
 *     (1987). Production Optimization, OGCI, for the second"
 */
final class StandingFvf {

    static final List<FittedRange> FITTED = List.of(
            new FittedRange("Standing oil volume factor", PRESSURE, 130, 7000),
            new FittedRange("Standing oil volume factor", TEMPERATURE, 100, 258),
            new FittedRange("Standing oil volume factor", SOLUTION_GOR, 20, 1425),
            new FittedRange("Standing oil volume factor", OIL_GRAVITY, 16.5, 63.8),
            new FittedRange("Standing oil volume factor", GAS_GRAVITY, 0.59, 0.95));

    private StandingFvf() {}

    static double bo(double rs, double gammaG, double gammaO, double tF) {
        return 0.9759 + 12.0e-5 * Math.exp(1.2 * Math.log(f(rs, gammaG, gammaO, tF)));
    }

    static double boBeggs(double rs, double gammaG, double gammaO, double tF) {
        return 0.972 + 1.47e-4 * Math.exp(1.175 * Math.log(f(rs, gammaG, gammaO, tF)));
    }

    private static double f(double rs, double gammaG, double gammaO, double tF) {
        return rs * Math.sqrt(gammaG / gammaO) + 1.25 * tF;
    }
}
