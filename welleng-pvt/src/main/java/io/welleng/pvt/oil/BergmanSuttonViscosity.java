package io.welleng.pvt.oil;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Bergman and Sutton's viscosity of saturated and undersaturated oil.
 *
 * <p>\[ \mu_{ob} = A\,\mu_{od}^{\,B}, \quad A = \frac{1}{1 + (R_s/344.198)^{0.855344}}, \quad
 *   B = 0.382322 + \frac{0.617678}{1 + (R_s/567.953)^{0.819326}} \]
 * \[ \mu_o = \mu_{ob}\, e^{\alpha (p - p_b)^{\beta}}, \quad
 *   \alpha = 6.5698 \times 10^{-7} (\ln\mu_{ob})^2 - 1.48211 \times 10^{-5} \ln\mu_{ob} + 2.27877 \times 10^{-4}, \quad
 *   \beta = 0.0224623 \ln\mu_{ob} + 0.873204 \]
 * with viscosities in cP, R<sub>s</sub> in scf/STB and pressures in psia. Some texts print ln(μ²) for (ln μ)².
 *
 * <p>Fitted to oils from all over the world; the bounds of the data are not confirmed, so none is
 * given. Without gas the oil is the dead one, and at the bubble point the saturated one, both exactly. The saturated
 * form is known from one secondary source only.
 *
 * @see "Bergman, D.F. and Sutton, R.P. (2007). SPE-110195-MS, saturated; Bergman, D.F. and Sutton, R.P. (2006).
 *     SPE-103144-MS, undersaturated"
 */
final class BergmanSuttonViscosity {

    static final List<FittedRange> FITTED = List.of();

    private BergmanSuttonViscosity() {}

    static double live(double muOd, double rs) {
        double a = 1.0 / (1.0 + Math.pow(rs / 344.198, 0.855344));
        double b = 0.382322 + 0.617678 / (1.0 + Math.pow(rs / 567.953, 0.819326));
        return a * Math.pow(muOd, b);
    }

    static double undersaturated(double muB, double p, double pb) {
        double l = Math.log(muB);
        double alpha = 2.27877e-4 + l * (-1.48211e-5 + 6.5698e-7 * l);
        double beta = 0.0224623 * l + 0.873204;
        return muB * Math.exp(alpha * Math.pow(p - pb, beta));
    }
}
