package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Valkó and McCain's bubble point and its exact inverse.
 *
 * <p>\[ \ln p_b = 7.475 + 0.713\,z + 0.0075\,z^2, \quad z = \sum_{n=1}^{4} (C_0 + C_1 v + C_2 v^2 + C_3 v^3) \]
 * over \( \ln R_s \), \( \gamma_{API} \), the gravity of the separator gas and \( T \), with \(p_b\) in psia, \(R_s\) in
 * scf/STB and \(T\) in °F. The cubic in \( \ln R_s \) rises from 1.07 to 8,318 scf/STB. Below, the equation would raise
 * the bubble point again; there the gas-oil ratio is taken as proportional to pressure (Henry's law), which is not in the
 * paper but joins it at 1.07 scf/STB and ends at 0 psia. Above, the equation would lower it again, and the inverse is
 * infinite: the oil dissolves whatever there is. On the rising branch the cubic has the closed inverse
 * \( u = 2h \sin\theta \), \( z_1 - z_i = \tfrac{2}{3} m h \sin 3\theta \), with u the distance of \( \ln R_s \) from the
 * inflection \( (x_i, z_i) \), m the slope there and h the distance to either end.
 *
 * <p>Fitted to 1,745 records worldwide: 82–6,700 psia, 60–342 °F, 10–2,217 scf/STB, 6.0–63.7 °API, separator gas gravity
 * 0.555–1.685.
 *
 * @see "Valkó, P.P. and McCain, W.D. (2003). J. Pet. Sci. Eng. 37(3–4), 153–169"
 */
final class ValkoMcCainBubblePoint {

    static final List<FittedRange> FITTED = List.of(
            new FittedRange("Valko-McCain bubble point", PRESSURE, 82, 6700),
            new FittedRange("Valko-McCain bubble point", TEMPERATURE, 60, 342),
            new FittedRange("Valko-McCain bubble point", SOLUTION_GOR, 10, 2217),
            new FittedRange("Valko-McCain bubble point", OIL_GRAVITY, 6, 63.7),
            new FittedRange("Valko-McCain bubble point", GAS_GRAVITY, 0.555, 1.685));

    private static final double INFLECTION = 0.281 / (3.0 * 0.0206);
    private static final double SLOPE = -0.0378 + 0.281 * INFLECTION;
    private static final double HALF_WIDTH = Math.sqrt(SLOPE / (3.0 * 0.0206));
    private static final double Z_INFLECTION = z1(INFLECTION);
    private static final double AMPLITUDE = 2.0 / 3.0 * SLOPE * HALF_WIDTH;

    /** Ends of the rising branch (scf/STB). */
    static final double LEAST_RS = Math.exp(INFLECTION - HALF_WIDTH);

    static final double GREATEST_RS = Math.exp(INFLECTION + HALF_WIDTH);

    private ValkoMcCainBubblePoint() {}

    /** The equation as published, over all its branches. */
    static double published(double rs, double gammaG, double api, double tF) {
        return ofZ(z1(Math.log(rs)) + zOil(gammaG, api, tF));
    }

    static double pb(double rs, double gammaG, double api, double tF) {
        return rs >= LEAST_RS
                ? published(rs, gammaG, api, tF)
                : rs / LEAST_RS * ofZ(Z_INFLECTION - AMPLITUDE + zOil(gammaG, api, tF));
    }

    static double rs(double p, double gammaG, double api, double tF) {
        double zOil = zOil(gammaG, api, tF);
        double least = ofZ(Z_INFLECTION - AMPLITUDE + zOil);
        if (p <= least) {
            return LEAST_RS * p / least;
        }
        double z = (-0.713 + Math.sqrt(0.713 * 0.713 - 4.0 * 0.0075 * (7.475 - Math.log(p)))) / (2.0 * 0.0075);
        double sine = (z - zOil - Z_INFLECTION) / AMPLITUDE;
        if (sine > 1.0) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.exp(INFLECTION + 2.0 * HALF_WIDTH * Math.sin(Math.asin(Math.max(-1.0, sine)) / 3.0));
    }

    private static double ofZ(double z) {
        return Math.exp(7.475 + (0.713 + 0.0075 * z) * z);
    }

    private static double z1(double x) {
        return -5.48 + (-0.0378 + (0.281 - 0.0206 * x) * x) * x;
    }

    private static double zOil(double gammaG, double api, double tF) {
        return 1.27
                + (-0.0449 + (4.36e-4 - 4.76e-6 * api) * api) * api
                + (4.51 + (-10.84 + (8.39 - 2.34 * gammaG) * gammaG) * gammaG)
                + (-0.7835 + (6.23e-3 + (-1.22e-5 + 1.03e-8 * tF) * tF) * tF);
    }
}
