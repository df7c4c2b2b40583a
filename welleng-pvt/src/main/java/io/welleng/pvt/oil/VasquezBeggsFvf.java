package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Vasquez and Beggs' formation volume factor of saturated oil.
 *
 * <p>\[ B_o = 1 + A_1 R_s + (T - 60)\,\frac{\gamma_{API}}{\gamma_{g100}}\,(A_2 + A_3 R_s) \]
 * in rb/STB with \(R_s\) in scf/STB, \(T\) in °F and the gas gravity that of a separator at 100 psig, see
 * {@link SeparatorGas}. Up to 30 °API the constants are 4.677e-4, 1.751e-5 and −1.811e-8, above 4.670e-4, 1.100e-5 and
 * 1.337e-9. In the first set it falls with temperature above 967 scf/STB.
 *
 * <p>Fitted to the data of {@link VasquezBeggsBubblePoint}, \(B_o\) 1.028–2.226.
 *
 * @see "Vasquez, M. and Beggs, H.D. (1980). J. Pet. Tech. 32(6), 968–970, SPE-6719"
 */
final class VasquezBeggsFvf {

    static final List<FittedRange> FITTED = List.of(
            new FittedRange("Vasquez-Beggs oil volume factor", PRESSURE, 15, 6055),
            new FittedRange("Vasquez-Beggs oil volume factor", TEMPERATURE, 75, 294),
            new FittedRange("Vasquez-Beggs oil volume factor", SOLUTION_GOR, 0, 2199),
            new FittedRange("Vasquez-Beggs oil volume factor", OIL_GRAVITY, 15.3, 59.5),
            new FittedRange("Vasquez-Beggs oil volume factor", GAS_GRAVITY, 0.511, 1.351));

    private VasquezBeggsFvf() {}

    static double bo(double rs, double gammaG100, double api, double tF) {
        double weight = (tF - 60.0) * api / gammaG100;
        return api <= 30.0
                ? 1.0 + 4.677e-4 * rs + weight * (1.751e-5 - 1.811e-8 * rs)
                : 1.0 + 4.670e-4 * rs + weight * (1.100e-5 + 1.337e-9 * rs);
    }
}
