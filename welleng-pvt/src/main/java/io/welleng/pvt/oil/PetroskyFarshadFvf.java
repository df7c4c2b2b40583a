package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Petrosky and Farshad's formation volume factor of saturated oil.
 *
 * <p>\[ B_o = 1.0113 + 7.2046 \times 10^{-5} \left[ R_s^{0.3738}\, \gamma_g^{0.2914}\, \gamma_o^{-0.6265}
 * + 0.24626\,T^{0.5371} \right]^{3.0936} \]
 * in rb/STB with \(R_s\) in scf/STB and \(T\) in °F. Without gas at 60 °F it is 1.0121.
 *
 * <p>Fitted to the data of {@link PetroskyFarshadBubblePoint}, \(B_o\) 1.1178–1.6229.
 *
 * @see "Petrosky, G.E. and Farshad, F.F. (1993). SPE-26644; (1998). SPE Reservoir Eval. Eng. 1(5), 416–420, SPE-51395"
 */
final class PetroskyFarshadFvf {

    static final List<FittedRange> FITTED = List.of(
            new FittedRange("Petrosky-Farshad oil volume factor", PRESSURE, 1574, 6523),
            new FittedRange("Petrosky-Farshad oil volume factor", TEMPERATURE, 114, 288),
            new FittedRange("Petrosky-Farshad oil volume factor", SOLUTION_GOR, 217, 1406),
            new FittedRange("Petrosky-Farshad oil volume factor", OIL_GRAVITY, 16.3, 45),
            new FittedRange("Petrosky-Farshad oil volume factor", GAS_GRAVITY, 0.5781, 0.8519));

    private PetroskyFarshadFvf() {}

    static double bo(double rs, double gammaG, double gammaO, double tF) {
        double gas = Math.pow(rs, 0.3738) * Math.exp(0.2914 * Math.log(gammaG) - 0.6265 * Math.log(gammaO));
        return 1.0113 + 7.2046e-5 * Math.pow(gas + 0.24626 * Math.pow(tF, 0.5371), 3.0936);
    }
}
