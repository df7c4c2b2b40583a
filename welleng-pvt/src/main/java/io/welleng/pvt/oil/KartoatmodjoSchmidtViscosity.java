package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Kartoatmodjo and Schmidt's viscosity of dead, saturated and undersaturated oil.
 *
 * <p>\[ \mu_{od} = 16 \times 10^8\, T^{-2.8177} (\log_{10}\gamma_{API})^{5.7526 \log_{10} T - 26.9718} \]
 * \[ \mu_{ob} = -0.06821 + 0.9824\,F + 40.34 \times 10^{-5} F^2, \quad
 *   F = (0.2001 + 0.8428 \times 10^{-0.000845 R_s})\,\mu_{od}^{\,0.43 + 0.5165 y}, \quad y = 10^{-0.00081 R_s} \]
 * \[ \mu_o = 1.00081\,\mu_{ob} + 0.001127\,(p - p_b)\,(-0.006517\,\mu_{ob}^{1.8148} + 0.038\,\mu_{ob}^{1.590}) \]
 * with viscosities in cP, T in °F, R<sub>s</sub> in scf/STB and pressures in psia.
 *
 * <p>Fitted to 661 dead oils (14.4–59 °API, 80–320 °F, 0.506–682 cP), 5,321 saturated (0–2,890 scf/STB, 0.097–586 cP)
 * and 3,588 undersaturated states (0.168–184.86 cP at the bubble point, 24.7–6,014.7 psia). Without gas the saturated
 * oil is not quite the dead one; it is negative for F below 0.0694, oils thinner than any in the data. At the bubble
 * point the undersaturated oil is 0.081 % above the saturated one, and from 2,549 cP on it would thin with pressure.
 *
 * @see "Kartoatmodjo, T. and Schmidt, Z. (1991). SPE-23556-MS; (1994). Oil &amp; Gas J., 4 July, 51–55"
 */
final class KartoatmodjoSchmidtViscosity {

    static final List<FittedRange> DEAD_FITTED = List.of(
            new FittedRange("Kartoatmodjo-Schmidt dead-oil viscosity", OIL_GRAVITY, 14.4, 59),
            new FittedRange("Kartoatmodjo-Schmidt dead-oil viscosity", TEMPERATURE, 80, 320));

    static final List<FittedRange> LIVE_FITTED =
            List.of(new FittedRange("Kartoatmodjo-Schmidt live-oil viscosity", SOLUTION_GOR, 0, 2890));

    static final List<FittedRange> UNDERSATURATED_FITTED =
            List.of(new FittedRange("Kartoatmodjo-Schmidt undersaturated viscosity", PRESSURE, 24.7, 6014.7));

    private static final double LN_10 = Math.log(10.0);

    private KartoatmodjoSchmidtViscosity() {}

    static double dead(double api, double tF) {
        return 16.0e8 * Math.pow(tF, -2.8177) * Math.pow(Math.log10(api), 5.7526 * Math.log10(tF) - 26.9718);
    }

    static double live(double muOd, double rs) {
        double y = Math.exp(LN_10 * -0.00081 * rs);
        double f = (0.2001 + 0.8428 * Math.exp(LN_10 * -0.000845 * rs)) * Math.pow(muOd, 0.43 + 0.5165 * y);
        return -0.06821 + 0.9824 * f + 40.34e-5 * f * f;
    }

    static double undersaturated(double muB, double p, double pb) {
        double slope = -65.17e-4 * Math.pow(muB, 1.8148) + 0.038 * Math.pow(muB, 1.590);
        return 1.00081 * muB + 1.127e-3 * (p - pb) * slope;
    }
}
