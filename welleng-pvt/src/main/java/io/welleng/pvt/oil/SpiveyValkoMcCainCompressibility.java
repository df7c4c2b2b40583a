package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Spivey, Valkó and McCain's compressibility of undersaturated oil.
 *
 * <p>\[ \ln (10^6 c_{ofb}) = 2.434 + 0.475\,z + 0.048\,z^2, \quad z = \sum (c_0 + c_1 x + c_2 x^2) \]
 * over \( x = \ln \gamma_{API}, \ln \gamma_g, \ln p_b, \ln (p/p_b), \ln R_s, \ln T \). \( c_{ofb} \) is the average from the
 * bubble point to p, in 1/psi, so that
 * \[ \frac{B_o}{B_{ob}} = e^{-c_{ofb} (p - p_b)}, \quad
 * c_o = c_{ofb} + (p - p_b)\, c_{ofb}\, (0.475 + 0.096\,z)\, \frac{-0.608 + 0.1822 \ln (p/p_b)}{p} \]
 * with p in psia, \(R_s\) at the bubble point in scf/STB, \(T\) in °F and the gravity of the separator gas. The parabola in
 * \( \ln R_s \) turns at 8.04 scf/STB and the compressibility would grow without bound towards dead oil:
 * {@link OilCompressibility#SPIVEY_VALKO_MCCAIN} takes leaner oils at the turning point.
 *
 * <p>Fitted to 3,537 points of 369 studies: 414.7–8,114.7 psia, bubble points 120.7–6,658.7 psia, 70.7–320 °F, 12–1,808
 * scf/STB, 11.6–57.7 °API, separator gas gravity 0.561–1.798, \(c_o\) 3.6e-6–50.3e-6.
 *
 * @see "Spivey, J.P., Valkó, P.P. and McCain, W.D. (2007). SPE Reservoir Eval. Eng. 10(1), 43–49, SPE-96415"
 */
final class SpiveyValkoMcCainCompressibility {

    static final List<FittedRange> FITTED = List.of(
            new FittedRange("Spivey-Valko-McCain compressibility", PRESSURE, 414.7, 8114.7),
            new FittedRange("Spivey-Valko-McCain compressibility", TEMPERATURE, 70.7, 320),
            new FittedRange("Spivey-Valko-McCain compressibility", SOLUTION_GOR, 12, 1808),
            new FittedRange("Spivey-Valko-McCain compressibility", OIL_GRAVITY, 11.6, 57.7),
            new FittedRange("Spivey-Valko-McCain compressibility", GAS_GRAVITY, 0.561, 1.798));

    /** Gas-oil ratio where the parabola in its logarithm turns (scf/STB). */
    static final double TURNING_RS = Math.exp(0.642 / (2.0 * 0.154));

    private SpiveyValkoMcCainCompressibility() {}

    static double cofb(double p, double pb, double rs, double gammaG, double api, double tF) {
        return ofZ(z(p, pb, rs, gammaG, api, tF));
    }

    static double co(double p, double pb, double rs, double gammaG, double api, double tF) {
        double z = z(p, pb, rs, gammaG, api, tF);
        double slope = (0.475 + 0.096 * z) * (-0.608 + 0.1822 * Math.log(p / pb)) / p;
        return ofZ(z) * (1.0 + (p - pb) * slope);
    }

    private static double ofZ(double z) {
        return 1.0e-6 * Math.exp(2.434 + (0.475 + 0.048 * z) * z);
    }

    private static double z(double p, double pb, double rs, double gammaG, double api, double tF) {
        return parabola(3.011, -2.6254, 0.497, api)
                + parabola(-0.0835, -0.259, 0.382, gammaG)
                + parabola(3.51, -0.0289, -0.0584, pb)
                + parabola(0.327, -0.608, 0.0911, p / pb)
                + parabola(-1.918, -0.642, 0.154, rs)
                + parabola(2.52, -2.73, 0.429, tF);
    }

    private static double parabola(double c0, double c1, double c2, double of) {
        double x = Math.log(of);
        return c0 + (c1 + c2 * x) * x;
    }
}
