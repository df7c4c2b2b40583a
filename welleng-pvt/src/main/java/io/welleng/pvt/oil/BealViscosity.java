package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Beal's viscosity of dead and of undersaturated oil, in the equations that Standing fitted to his charts.
 *
 * <p>\[ \mu_{od} = \left(0.32 + \frac{1.8 \times 10^7}{\gamma_{API}^{4.53}}\right)
 *   \left(\frac{360}{T + 200}\right)^{a}, \quad a = 10^{0.43 + 8.33/\gamma_{API}} \]
 * \[ \mu_o = \mu_{ob} + 0.001\,(p - p_b)\,(0.024\,\mu_{ob}^{1.6} + 0.038\,\mu_{ob}^{0.56}) \]
 * with viscosities in cP, T in °F and pressures in psia.
 *
 * <p>Dead oil: 655 oils at 100 °F and 98 above, 10.1–52.5 °API, 98–250 °F, 0.865–1,550 cP. Below 10 °API the equation
 * leaves all sense, with 10<sup>13</sup> cP at 6 °API and 60 °F, and hotter than 160 °F it rises with °API up to some
 * 12 °API, inside the data. Undersaturated: 52 points of 26 oils, 0.142–127 cP at bubble points of 140–4,135 psia,
 * 1,515–5,515 psia.
 *
 * @see "Beal, C. (1946). Trans. AIME 165, 94–115; Standing, M.B. (1977). Volumetric and Phase Behavior of Oil Field
 *     Hydrocarbon Systems, SPE, Dallas"
 */
final class BealViscosity {

    static final List<FittedRange> DEAD_FITTED = List.of(
            new FittedRange("Beal dead-oil viscosity", OIL_GRAVITY, 10.1, 52.5),
            new FittedRange("Beal dead-oil viscosity", TEMPERATURE, 98, 250));

    static final List<FittedRange> UNDERSATURATED_FITTED =
            List.of(new FittedRange("Beal undersaturated viscosity", PRESSURE, 1515, 5515));

    private static final double LN_10 = Math.log(10.0);

    private BealViscosity() {}

    static double dead(double api, double tF) {
        double a = Math.exp(LN_10 * (0.43 + 8.33 / api));
        return (0.32 + 1.8e7 * Math.pow(api, -4.53)) * Math.pow(360.0 / (tF + 200.0), a);
    }

    static double undersaturated(double muB, double p, double pb) {
        return muB + 0.001 * (p - pb) * (0.024 * Math.pow(muB, 1.6) + 0.038 * Math.pow(muB, 0.56));
    }
}
