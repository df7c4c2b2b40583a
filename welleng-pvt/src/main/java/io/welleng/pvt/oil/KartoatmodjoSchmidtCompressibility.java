package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.GAS_GRAVITY;
import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Kartoatmodjo and Schmidt's compressibility of undersaturated oil.
 *
 * <p>\[ c_o = \frac{b}{p}, \quad
 * b = 6.8257 \times 10^{-6} R_s^{0.5002}\, \gamma_{API}^{0.3613}\, T^{0.76606}\, \gamma_{g100}^{0.35505}, \quad
 * \frac{B_o}{B_{ob}} = \left(\frac{p_b}{p}\right)^b \]
 * with \(c_o\) in 1/psi, p in psia, \(R_s\) at the bubble point in scf/STB, \(T\) in °F and the gas gravity that of a
 * separator at 100 psig by the authors' own correction. The program listing of the 1991 paper instead has
 * \( b = 10^{-6}\, 10^{0.83415} R_s^{0.5002}\, \gamma_{API}^{0.3613}\, T^{0.7606}\, \gamma_{g100}^{-0.35505} \), against
 * its text, the article of 1994 and the printed example. Dead oil is incompressible.
 *
 * <p>Fitted to 3,588 points of 661 oils: 24.7–6,014.7 psia; the other ranges are those of
 * {@link KartoatmodjoSchmidtBubblePoint}.
 *
 * @see "Kartoatmodjo, T. and Schmidt, Z. (1991). SPE-23556; (1994). Oil &amp; Gas J., 4 July, 51–55"
 */
final class KartoatmodjoSchmidtCompressibility {

    static final List<FittedRange> FITTED = List.of(
            new FittedRange("Kartoatmodjo-Schmidt compressibility", PRESSURE, 24.7, 6014.7),
            new FittedRange("Kartoatmodjo-Schmidt compressibility", TEMPERATURE, 75, 320),
            new FittedRange("Kartoatmodjo-Schmidt compressibility", SOLUTION_GOR, 0, 2890),
            new FittedRange("Kartoatmodjo-Schmidt compressibility", OIL_GRAVITY, 14.4, 59),
            new FittedRange("Kartoatmodjo-Schmidt compressibility", GAS_GRAVITY, 0.4824, 1.668));

    private static final double LISTING = 1.0e-6 * Math.pow(10.0, 0.83415);

    private KartoatmodjoSchmidtCompressibility() {}

    static double b(double rs, double gammaG100, double api, double tF) {
        double ln = 0.3613 * Math.log(api) + 0.76606 * Math.log(tF) + 0.35505 * Math.log(gammaG100);
        return 6.8257e-6 * Math.pow(rs, 0.5002) * Math.exp(ln);
    }

    static double bListing(double rs, double gammaG100, double api, double tF) {
        double ln = 0.3613 * Math.log(api) + 0.7606 * Math.log(tF) - 0.35505 * Math.log(gammaG100);
        return LISTING * Math.pow(rs, 0.5002) * Math.exp(ln);
    }
}
