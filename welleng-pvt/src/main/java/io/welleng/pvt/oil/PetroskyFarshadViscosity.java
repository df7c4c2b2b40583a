package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.OIL_GRAVITY;
import static io.welleng.pvt.Quantity.PRESSURE;
import static io.welleng.pvt.Quantity.SOLUTION_GOR;
import static io.welleng.pvt.Quantity.TEMPERATURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Petrosky and Farshad's viscosity of dead, saturated and undersaturated oil of the Gulf of Mexico.
 *
 * <p>\[ \mu_{od} = 2.3511 \times 10^7\, T^{-2.10255} (\log_{10}\gamma_{API})^{4.59388 \log_{10} T - 22.82792} \]
 * \[ \mu_{ob} = A\,\mu_{od}^{\,B}, \quad A = 0.1651 + 0.6165 \times 10^{-6.0866 \times 10^{-4} R_s}, \quad
 *   B = 0.5131 + 0.5109 \times 10^{-1.1831 \times 10^{-3} R_s} \]
 * \[ \mu_o = \mu_{ob} + 1.3449 \times 10^{-3} (p - p_b)\,10^{A}, \quad
 *   A = -1.0146 + 1.3322\,L - 0.4876\,L^2 - 1.15036\,L^3, \quad L = \log_{10}\mu_{ob} \]
 * with viscosities in cP, T in °F, R<sub>s</sub> in scf/STB and pressures in psia; one program takes a natural
 * logarithm for L.
 *
 * <p>Fitted to 118 dead oils (25.4–46.1 °API, 114–288 °F, 0.725–10.249 cP), 864 saturated (21–1,885 scf/STB,
 * 0.211–7.403 cP) and 404 undersaturated states (0.211–3.546 cP at the bubble point, 1,600–10,250 psia). Without gas A
 * is 0.78, so that the saturated oil is not the dead one. Above 10 cP at the bubble point the cubic leaves hardly any
 * effect of pressure; below 0.1 cP it explodes, with 0.2 % per psi at 0.05 cP and 5 cP per psi at 0.01 cP.
 *
 * @see "Petrosky, G.E. and Farshad, F.F. (1995). SPE-29468-MS"
 */
final class PetroskyFarshadViscosity {

    static final List<FittedRange> DEAD_FITTED = List.of(
            new FittedRange("Petrosky-Farshad dead-oil viscosity", OIL_GRAVITY, 25.4, 46.1),
            new FittedRange("Petrosky-Farshad dead-oil viscosity", TEMPERATURE, 114, 288));

    static final List<FittedRange> LIVE_FITTED =
            List.of(new FittedRange("Petrosky-Farshad live-oil viscosity", SOLUTION_GOR, 21, 1885));

    static final List<FittedRange> UNDERSATURATED_FITTED =
            List.of(new FittedRange("Petrosky-Farshad undersaturated viscosity", PRESSURE, 1600, 10250));

    private static final double LN_10 = Math.log(10.0);

    private PetroskyFarshadViscosity() {}

    static double dead(double api, double tF) {
        return 2.3511e7 * Math.pow(tF, -2.10255) * Math.pow(Math.log10(api), 4.59388 * Math.log10(tF) - 22.82792);
    }

    static double live(double muOd, double rs) {
        double a = 0.1651 + 0.6165 * Math.exp(LN_10 * -6.0866e-4 * rs);
        double b = 0.5131 + 0.5109 * Math.exp(LN_10 * -1.1831e-3 * rs);
        return a * Math.pow(muOd, b);
    }

    static double undersaturated(double muB, double p, double pb) {
        double l = Math.log10(muB);
        double a = -1.0146 + l * (1.3322 + l * (-0.4876 - 1.15036 * l));
        return muB + 1.3449e-3 * (p - pb) * Math.exp(LN_10 * a);
    }
}
