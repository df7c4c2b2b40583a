package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Vasquez and Beggs' compressibility of undersaturated oil.
 *
 * <p>\[ c_o = \frac{a}{p}, \quad
 * a = 10^{-5}(-1433 + 5 R_s + 17.2\,T - 1180\,\gamma_{g100} + 12.61\,\gamma_{API}), \quad
 * \frac{B_o}{B_{ob}} = \left(\frac{p_b}{p}\right)^a \]
 * with \(c_o\) in 1/psi, p in psia, \(R_s\) at the bubble point in scf/STB, \(T\) in °F and the gas gravity that of a
 * separator at 100 psig. The coefficient turns negative for lean, cold, heavy oils, which then would swell when squeezed.
 *
 * <p>Fitted to 4,036 points: 141–9,515 psia, 9.3–2,199 scf/STB, 15.3–59.5 °API, gas gravity 0.511–1.351.
 *
 * @see "Vasquez, M. and Beggs, H.D. (1980). J. Pet. Tech. 32(6), 968–970, SPE-6719"
 */
final class VasquezBeggsCompressibility {

    static final List<FittedRange> FITTED = List.of(
            new FittedRange("Vasquez-Beggs compressibility", PRESSURE, 141, 9515),
            new FittedRange("Vasquez-Beggs compressibility", SOLUTION_GOR, 9.3, 2199),
            new FittedRange("Vasquez-Beggs compressibility", OIL_GRAVITY, 15.3, 59.5),
            new FittedRange("Vasquez-Beggs compressibility", GAS_GRAVITY, 0.511, 1.351));

    private VasquezBeggsCompressibility() {}

    static double a(double rs, double gammaG100, double api, double tF) {
        return 1.0e-5 * (-1433.0 + 5.0 * rs + 17.2 * tF - 1180.0 * gammaG100 + 12.61 * api);
    }
}
