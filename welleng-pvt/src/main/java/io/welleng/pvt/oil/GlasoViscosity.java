package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Glaso's dead-oil viscosity.
 *
 * <p>\[ \mu_{od} = 3.141 \times 10^{10}\, T^{-3.444} (\log_{10}\gamma_{API})^{10.313 \log_{10} T - 36.447} \]
 * in cP with T in °F.
 *
 * <p>Fitted to 26 North Sea oils: 20–48 °API, 50–300 °F, 0.2–80 cP. For heavy oils it is far too high, 7.5 times
 * Egbogah and Ng at 8 °API.
 *
 * @see "Glaso, O. (1980). J. Pet. Tech. 32(5), 785–795, SPE-8016"
 */
final class GlasoViscosity {

    static final List<FittedRange> DEAD_FITTED = List.of(
            new FittedRange("Glaso dead-oil viscosity", OIL_GRAVITY, 20, 48),
            new FittedRange("Glaso dead-oil viscosity", TEMPERATURE, 50, 300));

    private GlasoViscosity() {}

    static double dead(double api, double tF) {
        return 3.141e10 * Math.pow(tF, -3.444) * Math.pow(Math.log10(api), 10.313 * Math.log10(tF) - 36.447);
    }
}
