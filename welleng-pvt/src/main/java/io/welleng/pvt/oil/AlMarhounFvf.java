package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Al-Marhoun's formation volume factor of saturated oil.
 *
 * <p>\[ B_o = 0.497069 + 0.862963 \times 10^{-3} (T + 460) + 0.182594 \times 10^{-2} F + 0.318099 \times 10^{-5} F^2,
 * \quad F = R_s^{0.742390}\, \gamma_g^{0.323294}\, \gamma_o^{-1.202040} \]
 * in rb/STB with \(R_s\) in scf/STB and \(T\) in °F. It is below 1 for dead oil under 123 °F (0.9458 at 60 °F).
 *
 * <p>Fitted to the data of {@link AlMarhounBubblePoint}, \(B_o\) 1.032–1.997.
 *
 * @see "Al-Marhoun, M.A. (1988). J. Pet. Tech. 40(5), 650–666, SPE-13718"
 */
final class AlMarhounFvf {

    static final List<FittedRange> FITTED = List.of(
            new FittedRange("Al-Marhoun oil volume factor", PRESSURE, 20, 3573),
            new FittedRange("Al-Marhoun oil volume factor", TEMPERATURE, 74, 240),
            new FittedRange("Al-Marhoun oil volume factor", SOLUTION_GOR, 26, 1602),
            new FittedRange("Al-Marhoun oil volume factor", OIL_GRAVITY, 19.4, 44.6),
            new FittedRange("Al-Marhoun oil volume factor", GAS_GRAVITY, 0.752, 1.367));

    private AlMarhounFvf() {}

    static double bo(double rs, double gammaG, double gammaO, double tF) {
        double f = Math.pow(rs, 0.742390) * Math.exp(0.323294 * Math.log(gammaG) - 1.202040 * Math.log(gammaO));
        return 0.497069 + 0.862963e-3 * (tF + 460.0) + (0.182594e-2 + 0.318099e-5 * f) * f;
    }
}
