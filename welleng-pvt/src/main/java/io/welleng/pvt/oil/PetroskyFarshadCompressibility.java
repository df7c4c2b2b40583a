package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Petrosky and Farshad's compressibility of undersaturated oil.
 *
 * <p>\[ c_o = K p^{-0.5906}, \quad
 * K = 1.705 \times 10^{-7} R_s^{0.69357}\, \gamma_g^{0.1885}\, \gamma_{API}^{0.3272}\, T^{0.6729}, \quad
 * \frac{B_o}{B_{ob}} = \exp\left[ -K\,\frac{p^{0.4094} - p_b^{0.4094}}{0.4094} \right] \]
 * with \(c_o\) in 1/psi, p in psia, \(R_s\) at the bubble point in scf/STB and \(T\) in °F. Dead oil is incompressible.
 *
 * <p>Fitted to 304 points of the oils of {@link PetroskyFarshadBubblePoint}: 1,700–10,692 psia, \(c_o\) 3.507e-6–24.64e-6.
 *
 * @see "Petrosky, G.E. and Farshad, F.F. (1993). SPE-26644; (1998). SPE Reservoir Eval. Eng. 1(5), 416–420, SPE-51395"
 */
final class PetroskyFarshadCompressibility {

    static final List<FittedRange> FITTED = List.of(
            new FittedRange("Petrosky-Farshad compressibility", PRESSURE, 1700, 10692),
            new FittedRange("Petrosky-Farshad compressibility", TEMPERATURE, 114, 288),
            new FittedRange("Petrosky-Farshad compressibility", SOLUTION_GOR, 217, 1406),
            new FittedRange("Petrosky-Farshad compressibility", OIL_GRAVITY, 16.3, 45),
            new FittedRange("Petrosky-Farshad compressibility", GAS_GRAVITY, 0.5781, 0.8519));

    private PetroskyFarshadCompressibility() {}

    static double co(double p, double k) {
        return k * Math.exp(-0.5906 * Math.log(p));
    }

    static double ratio(double p, double pb, double k) {
        return Math.exp(-k * (Math.pow(p, 0.4094) - Math.pow(pb, 0.4094)) / 0.4094);
    }

    static double k(double rs, double gammaG, double api, double tF) {
        return 1.705e-7
                * Math.pow(rs, 0.69357)
                * Math.exp(0.1885 * Math.log(gammaG) + 0.3272 * Math.log(api) + 0.6729 * Math.log(tF));
    }
}
