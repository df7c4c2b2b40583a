package io.welleng.pvt.oil;

import static io.welleng.pvt.Quantity.PRESSURE;

import io.welleng.pvt.FittedRange;
import java.util.List;

/**
 * Vasquez and Beggs' viscosity of undersaturated oil.
 *
 * <p>\[ \mu_o = \mu_{ob} (p/p_b)^m, \quad m = 2.6\,p^{1.187} e^{-11.513 - 8.98 \times 10^{-5} p} \]
 * with viscosities in cP and pressures in psia.
 *
 * <p>Fitted at 141–9,515 psia. Beyond 13,200 psia m falls, and in the end the viscosity with it.
 *
 * @see "Vasquez, M. and Beggs, H.D. (1980). J. Pet. Tech. 32(6), 968–970, SPE-6719"
 */
final class VasquezBeggsViscosity {

    static final List<FittedRange> FITTED =
            List.of(new FittedRange("Vasquez-Beggs undersaturated viscosity", PRESSURE, 141, 9515));

    private VasquezBeggsViscosity() {}

    static double undersaturated(double muB, double p, double pb) {
        double m = 2.6 * Math.exp(1.187 * Math.log(p) - 11.513 - 8.98e-5 * p);
        return muB * Math.pow(p / pb, m);
    }
}
