package io.welleng.pvt.water;

/**
 * McCain's fits for formation water, with S in weight percent of dissolved solids, T in °F and p in psia:
 * \[ B_w = (1 + \Delta V_{wT})(1 + \Delta V_{wp}), \quad \rho_{w,sc} = 62.368 + 0.438603\,S + 1.60074\times10^{-3} S^2, \]
 * \[ \mu_w = A\,T^B (0.9994 + 4.0295\times10^{-5} p + 3.1062\times10^{-9} p^2), \quad
 *   R_{sw} = (a + b\,p + c\,p^2)\,10^{-0.0840655\,S\,T^{-0.285854}} \]
 *
 * <p>Range: Bw to 260 °F and 5,000 psia; viscosity 100–400 °F, to 10,000 psia and 26 % solids; Rsw, a fit of Culberson
 * and McKetta's chart of methane in water, 100–340 °F, 1,000–10,000 psia. <b>Rsw does not go to 0 with the pressure</b>
 * but to a, 2–5 scf/STB.
 *
 * @see "McCain, W.D. (1991). SPE Res. Eng. 6(2), 266–272, SPE-18571"
 */
final class McCainWater {

    private McCainWater() {}

    /** Bw (rb/STB). */
    static double fvf(double p, double tF) {
        double dVt = -1.00010e-2 + tF * (1.33391e-4 + tF * 5.50654e-7);
        double dVp = p * (-1.95301e-9 * tF - 3.58922e-7 + p * (-1.72834e-13 * tF - 2.25341e-10));
        return (1.0 + dVt) * (1.0 + dVp);
    }

    /** Density at standard conditions (lb/ft³). */
    static double standardDensity(double s) {
        return 62.368 + s * (0.438603 + s * 1.60074e-3);
    }

    /** Viscosity (cP). */
    static double viscosity(double p, double tF, double s) {
        double a = 109.574 + s * (-8.40564 + s * (0.313314 + s * 8.72213e-3));
        double b = -1.12166 + s * (2.63951e-2 + s * (-6.79461e-4 + s * (-5.47119e-5 + s * 1.55586e-6)));
        return a * Math.exp(b * Math.log(tF)) * (0.9994 + p * (4.0295e-5 + p * 3.1062e-9));
    }

    /** Methane that saturated water holds, Rsw (scf/STB). */
    static double solutionGas(double p, double tF, double s) {
        double a = 8.15839 + tF * (-6.12265e-2 + tF * (1.91663e-4 - tF * 2.1654e-7));
        return (a + p * (linear(tF) + p * quadratic(tF))) * salt(tF, s);
    }

    /** dRsw/dp (scf/STB/psi). */
    static double solutionGasSlope(double p, double tF, double s) {
        return (linear(tF) + 2.0 * p * quadratic(tF)) * salt(tF, s);
    }

    private static double linear(double tF) {
        return 1.01021e-2 + tF * (-7.44241e-5 + tF * (3.05553e-7 - tF * 2.94883e-10));
    }

    private static double quadratic(double tF) {
        return 1.0e-7 * (-9.02505 + tF * (0.130237 + tF * (-8.53425e-4 + tF * (2.34122e-6 - tF * 2.37049e-9))));
    }

    private static double salt(double tF, double s) {
        return Math.pow(10.0, -0.0840655 * s * Math.pow(tF, -0.285854));
    }
}
