package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Lasater's bubble point and its exact inverse.
 *
 * <p>\[ p_b = f(y)\,\frac{T + 459.67}{\gamma_g}, \quad
 * y = \frac{R_s/379.3}{R_s/379.3 + 350\,\gamma_o/M_o} \]
 * with \(p_b\) in psia, \(R_s\) in scf/STB, \(T\) in °F and y the mole fraction of gas. The paper has charts for \(f\) and
 * the effective molar mass \(M_o\); Standing's equations for them are
 * \[ M_o = 630 - 10\,\gamma_{API} \; (\gamma_{API} \le 40), \quad 73110\,\gamma_{API}^{-1.562} \]
 * \[ f = 0.679\,e^{2.786 y} - 0.323 \; (y \le 0.60), \quad 8.26\,y^{3.56} + 1.95 \]
 * where f steps up by 0.02 % at y = 0.60: pressures inside the step, and only those, do not come back. The other form
 * has Cragoe's \( M_o = 6084/(\gamma_{API} - 5.9) \), above 5.9 °API, and
 * \( f = e^{(y - 0.15649)/0.33705} - 0.59162 \); its molar mass is not that of Lasater's chart and its bubble points are
 * up to 20 % lower.
 *
 * <p>There is no atmospheric limit: f is 0.356 without gas, some 250–350 psia, below which no gas dissolves. Above f(1)
 * the oil would dissolve any amount, and the inverse is infinite.
 *
 * <p>Fitted to 158 points of 137 systems: 48–5,780 psia, 82–272 °F, 3–2,905 scf/STB, 17.9–51.1 °API, gravity of the total
 * gas 0.574–1.223.
 *
 * @see "Lasater, J.A. (1958). Trans. AIME 213, 379–381, SPE-957-G; Standing, M.B. (1977), SPE, Dallas, as printed by
 *     Beggs, H.D. (1987). Production Optimization, OGCI, for the equations; Whitson, C.H. and Brulé, M.R. (2000). Phase
 *     Behavior, SPE, for Cragoe's form"
 */
final class LasaterBubblePoint {

    static final List<FittedRange> FITTED = List.of(
            new FittedRange("Lasater bubble point", PRESSURE, 48, 5780),
            new FittedRange("Lasater bubble point", TEMPERATURE, 82, 272),
            new FittedRange("Lasater bubble point", SOLUTION_GOR, 3, 2905),
            new FittedRange("Lasater bubble point", OIL_GRAVITY, 17.9, 51.1),
            new FittedRange("Lasater bubble point", GAS_GRAVITY, 0.574, 1.223));

    /** f at y = 0.60 from below and from above. */
    private static final double STEP_LOWER = 0.679 * Math.exp(2.786 * 0.6) - 0.323;

    private static final double STEP_UPPER = 8.26 * Math.pow(0.6, 3.56) + 1.95;

    private LasaterBubblePoint() {}

    static double pb(double rs, double gammaG, double api, double tF) {
        double y = y(rs, gammaO(api), mo(api));
        double f = y <= 0.6 ? 0.679 * Math.exp(2.786 * y) - 0.323 : 8.26 * Math.pow(y, 3.56) + 1.95;
        return f * (tF + 459.67) / gammaG;
    }

    static double rs(double p, double gammaG, double api, double tF) {
        double f = p * gammaG / (tF + 459.67);
        double y;
        if (f <= STEP_LOWER) {
            y = Math.log((f + 0.323) / 0.679) / 2.786;
        } else if (f <= STEP_UPPER) {
            y = 0.6;
        } else {
            y = Math.pow((f - 1.95) / 8.26, 1.0 / 3.56);
        }
        return rs(y, gammaO(api) / mo(api));
    }

    static double pbCragoe(double rs, double gammaG, double api, double tF) {
        double y = y(rs, gammaO(api), moCragoe(api));
        return (Math.exp((y - 0.15649) / 0.33705) - 0.59162) * (tF + 459.67) / gammaG;
    }

    static double rsCragoe(double p, double gammaG, double api, double tF) {
        double y = 0.15649 + 0.33705 * Math.log(p * gammaG / (tF + 459.67) + 0.59162);
        return rs(y, gammaO(api) / moCragoe(api));
    }

    private static double y(double rs, double gammaO, double mo) {
        return rs / 379.3 / (rs / 379.3 + 350.0 * gammaO / mo);
    }

    private static double rs(double y, double gammaOPerMo) {
        if (y <= 0.0) {
            return 0.0;
        }
        return y < 1.0 ? 132755.0 * gammaOPerMo * y / (1.0 - y) : Double.POSITIVE_INFINITY;
    }

    private static double gammaO(double api) {
        return 141.5 / (131.5 + api);
    }

    private static double mo(double api) {
        return api <= 40.0 ? 630.0 - 10.0 * api : 73110.0 * Math.pow(api, -1.562);
    }

    private static double moCragoe(double api) {
        return 6084.0 / (api - 5.9);
    }
}
