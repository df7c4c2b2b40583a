package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Density of saturated oil after Standing and Katz, in the equations of Witte and of McCain and Hill: an apparent liquid
 * density of the dissolved gas, then what pressure and temperature make of the liquid that results.
 *
 * <p>\[ \rho_a = -49.8930 + 85.0149\,\gamma_g - 3.70373\,\gamma_g \rho_{po} + 0.0479818\,\gamma_g \rho_{po}^2
 * + 2.98914\,\rho_{po} - 0.0356888\,\rho_{po}^2 \]
 * \[ \rho_{po} = \frac{R_s \gamma_g + 4600\,\gamma_o}{73.71 + R_s \gamma_g/\rho_a} \]
 * \[ \rho_{bs} = \rho_{po} + [0.167 + 16.181 \cdot 10^{-0.0425 \rho_{po}}]\,\frac{p}{1000}
 * - 0.01\,[0.299 + 263 \cdot 10^{-0.0603 \rho_{po}}] \left(\frac{p}{1000}\right)^2 \]
 * \[ \rho_{oR} = \rho_{bs} - [0.00302 + 1.505\,\rho_{bs}^{-0.951}] (T - 60)^{0.938}
 * + [0.0216 - 0.0233 \cdot 10^{-0.0161 \rho_{bs}}] (T - 60)^{0.475} \]
 * in lb/ft³ with \(R_s\) in scf/STB, p in psia and \(T\) in °F. The gravity is that of the separator gas in the paper. A
 * reprint drops the 0.0216.
 *
 * <p>The first two lines are solved by Newton's method from \( 52.8 - 0.01 R_s \), or, where that does not settle, by
 * repeating them as the paper does. Gas outside a gravity of 0.5–1.8, or more of it than 3,000 scf/STB, can leave
 * \( \rho_a \) negative: there is no density then. The fractional powers start at 60 °F. The range of the data could not
 * be confirmed; the ranges given are those in which the equations have a solution, up to the library's 700 °F.
 *
 * @see "McCain, W.D. and Hill, N.C. (1995). SPE-30773; McCain, W.D., Spivey, J.P. and Lenn, C.P. (2011). Petroleum
 *     Reservoir Fluid Property Correlations, PennWell, eq. 3.18–3.19"
 */
final class StandingWitteMcCainHillDensity {

    static final List<FittedRange> DOMAIN = List.of(
            new FittedRange("Standing-Witte-McCain-Hill density", TEMPERATURE, 60, 700),
            new FittedRange("Standing-Witte-McCain-Hill density", SOLUTION_GOR, 0, 3000),
            new FittedRange("Standing-Witte-McCain-Hill density", GAS_GRAVITY, 0.5, 1.8));

    private static final double LN_10 = Math.log(10.0);
    private static final int NEWTON_STEPS = 12;
    private static final int REPEATS = 2000;

    /** The last step of Newton's method leaves about its square. */
    private static final double NEWTON_SETTLED = 1e-9;

    private static final double REPEATS_SETTLED = 1e-14;

    private StandingWitteMcCainHillDensity() {}

    /** Density at reservoir conditions (lb/ft³); NaN below 60 °F and where there is no pseudoliquid. */
    static double rhoOr(double p, double rs, double gammaG, double gammaO, double tF) {
        return hot(rhoBs(p, rhoPo(rs, gammaG, gammaO)), tF);
    }

    /** Density of the pseudoliquid at standard conditions (lb/ft³), NaN where there is none. */
    static double rhoPo(double rs, double gammaG, double gammaO) {
        double rho = newton(rs, gammaG, gammaO, NEWTON_STEPS);
        return Double.isNaN(rho) ? repeated(rs, gammaG, gammaO) : rho;
    }

    /** The same by Newton's method in at most {@code steps} evaluations, NaN where that does not settle. */
    static double newton(double rs, double gammaG, double gammaO, int steps) {
        double gas = rs * gammaG;
        double mass = gas + 4600.0 * gammaO;
        double rho = 52.8 - 0.01 * rs;
        for (int i = 0; i < steps; i++) {
            double apparent = rhoA(rho, gammaG);
            double volume = 73.71 + gas / apparent;
            double slope = mass * gas * slopeA(rho, gammaG) / (volume * volume * apparent * apparent);
            if (!(apparent > 0.0) || !(Math.abs(slope) < 1.0)) {
                return Double.NaN;
            }
            double step = (mass / volume - rho) / (1.0 - slope);
            rho += step;
            if (Math.abs(step) <= NEWTON_SETTLED * rho) {
                return rho;
            }
        }
        return Double.NaN;
    }

    private static double repeated(double rs, double gammaG, double gammaO) {
        double gas = rs * gammaG;
        double mass = gas + 4600.0 * gammaO;
        double rho = 52.8 - 0.01 * rs;
        for (int i = 0; i < REPEATS; i++) {
            double apparent = rhoA(rho, gammaG);
            if (!(apparent > 0.0)) {
                return Double.NaN;
            }
            double next = mass / (73.71 + gas / apparent);
            if (Math.abs(next - rho) <= REPEATS_SETTLED * next) {
                return next;
            }
            rho = next;
        }
        return Double.NaN;
    }

    static double rhoA(double rhoPo, double gammaG) {
        return -49.8930
                + 85.0149 * gammaG
                + (2.98914 - 3.70373 * gammaG + (0.0479818 * gammaG - 0.0356888) * rhoPo) * rhoPo;
    }

    private static double slopeA(double rhoPo, double gammaG) {
        return 2.98914 - 3.70373 * gammaG + 2.0 * (0.0479818 * gammaG - 0.0356888) * rhoPo;
    }

    static double rhoBs(double p, double rhoPo) {
        double k = 0.001 * p;
        double linear = 0.167 + 16.181 * Math.exp(-LN_10 * 0.0425 * rhoPo);
        double square = 0.299 + 263.0 * Math.exp(-LN_10 * 0.0603 * rhoPo);
        return rhoPo + (linear - 0.01 * square * k) * k;
    }

    static double hot(double rhoBs, double tF) {
        double d = tF - 60.0;
        return rhoBs
                - (0.00302 + 1.505 * Math.pow(rhoBs, -0.951)) * Math.pow(d, 0.938)
                + (0.0216 - 0.0233 * Math.exp(-LN_10 * 0.0161 * rhoBs)) * Math.pow(d, 0.475);
    }
}
