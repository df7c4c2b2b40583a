package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Kartoatmodjo and Schmidt's formation volume factor of saturated oil.
 *
 * <p>\[ B_o = 0.98496 + 10^{-4} F^{1.50}, \quad
 * F = R_s^{0.755}\, \gamma_{g100}^{0.25}\, \gamma_o^{-1.50} + 0.45\,T \]
 * in rb/STB with \(R_s\) in scf/STB, \(T\) in °F and the gas gravity that of a separator at 100 psig by the authors' own
 * correction, see {@link SeparatorGas}. Without gas at 60 °F it is 0.99899.
 *
 * <p>Fitted to the data of {@link KartoatmodjoSchmidtBubblePoint}, \(B_o\) 1.007–2.144.
 *
 * @see "Kartoatmodjo, T. and Schmidt, Z. (1991). SPE-23556; (1994). Oil &amp; Gas J., 4 July, 51–55"
 */
final class KartoatmodjoSchmidtFvf {

    static final List<FittedRange> FITTED = List.of(
            new FittedRange("Kartoatmodjo-Schmidt oil volume factor", PRESSURE, 14.7, 6054.7),
            new FittedRange("Kartoatmodjo-Schmidt oil volume factor", TEMPERATURE, 75, 320),
            new FittedRange("Kartoatmodjo-Schmidt oil volume factor", SOLUTION_GOR, 0, 2890),
            new FittedRange("Kartoatmodjo-Schmidt oil volume factor", OIL_GRAVITY, 14.4, 59),
            new FittedRange("Kartoatmodjo-Schmidt oil volume factor", GAS_GRAVITY, 0.4824, 1.668));

    private KartoatmodjoSchmidtFvf() {}

    static double bo(double rs, double gammaG100, double gammaO, double tF) {
        double gas = Math.pow(rs, 0.755) * Math.sqrt(Math.sqrt(gammaG100)) / (gammaO * Math.sqrt(gammaO));
        double f = gas + 0.45 * tF;
        return 0.98496 + 1.0e-4 * f * Math.sqrt(f);
    }
}
