package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Egbogah and Ng's dead-oil viscosity, the form without the pour point.
 *
 * <p>\[ \log_{10}\log_{10}(\mu_{od} + 1) = 1.8653 - 0.025086\,\gamma_{API} - 0.5644 \log_{10} T \]
 * in cP with T in °F; one widely read transcription has 0.56411.
 *
 * <p>Fitted to 394 oils: 5–58 °API, 59–176 °F.
 *
 * @see "Ng, J.T.H. and Egbogah, E.O. (1983). PETSOC-83-34-32; Egbogah, E.O. and Ng, J.T. (1990). J. Pet. Sci. Eng.
 *     4(3), 197–200"
 */
final class EgbogahNgViscosity {

    static final List<FittedRange> DEAD_FITTED = List.of(
            new FittedRange("Egbogah-Ng dead-oil viscosity", OIL_GRAVITY, 5, 58),
            new FittedRange("Egbogah-Ng dead-oil viscosity", TEMPERATURE, 59, 176));

    private static final double LN_10 = Math.log(10.0);

    private EgbogahNgViscosity() {}

    static double dead(double api, double tF) {
        double x = 1.8653 - 0.025086 * api - 0.5644 * Math.log10(tF);
        return Math.expm1(LN_10 * Math.exp(LN_10 * x));
    }
}
