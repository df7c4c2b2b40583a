package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Glaso's formation volume factor of saturated oil.
 *
 * <p>\[ \log (B_o - 1) = -6.58511 + 2.91329\,l - 0.27683\,l^2, \quad
 * l = \log \left[ R_s (\gamma_g/\gamma_o)^{0.526} + 0.968\,T \right] \]
 * in rb/STB with \(R_s\) in scf/STB and \(T\) in °F. Without gas at 60 °F it is 1.0049.
 *
 * <p>Fitted to the data of {@link GlasoBubblePoint}, \(B_o\) 1.087–2.588.
 *
 * @see "Glaso, O. (1980). J. Pet. Tech. 32(5), 785–795, SPE-8016"
 */
final class GlasoFvf {

    static final List<FittedRange> FITTED = List.of(
            new FittedRange("Glaso oil volume factor", PRESSURE, 164.7, 7141.7),
            new FittedRange("Glaso oil volume factor", TEMPERATURE, 80, 280),
            new FittedRange("Glaso oil volume factor", SOLUTION_GOR, 90, 2637),
            new FittedRange("Glaso oil volume factor", OIL_GRAVITY, 22.3, 48.1),
            new FittedRange("Glaso oil volume factor", GAS_GRAVITY, 0.65, 1.276));

    private static final double LN_10 = Math.log(10.0);

    private GlasoFvf() {}

    static double bo(double rs, double gammaG, double gammaO, double tF) {
        double l = Math.log10(rs * Math.exp(0.526 * Math.log(gammaG / gammaO)) + 0.968 * tF);
        return 1.0 + Math.exp(LN_10 * (-6.58511 + (2.91329 - 0.27683 * l) * l));
    }
}
