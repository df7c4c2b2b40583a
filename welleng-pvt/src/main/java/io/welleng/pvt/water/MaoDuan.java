package io.welleng.pvt.water;

/**
 * Mao and Duan's viscosity of sodium-chloride brine,
 * \[ \ln \mu_w = \sum_{i=1}^{5} d_i T^{i-3} + \rho \sum_{i=6}^{10} d_i T^{i-8}, \quad
 *   \ln\frac{\mu}{\mu_w} = (a_0 + a_1 T + a_2 T^2)\,m + (b_0 + b_1 T + b_2 T^2)\,m^2 + (c_0 + c_1 T)\,m^3 \]
 * in Pa s with T in K, m in mol/kg and ρ in g/cm³ the density of pure water, here that of {@link SpiveyMcCainNorth}.
 *
 * <p>Range: 273–623 K, 0.1–100 MPa, to 6 mol/kg; over 2,200 points.
 *
 * @see "Mao, S. and Duan, Z. (2009). Int. J. Thermophys. 30, 1510–1523"
 */
final class MaoDuan {

    private MaoDuan() {}

    /** Viscosity (cP) with T in °C and p in MPa. */
    static double viscosity(double tC, double p, double m) {
        double rho = SpiveyMcCainNorth.density(BrineCoefficients.MCCAIN_SPIVEY_LENN, tC, p, 0.0);
        return water(tC + 273.15, rho) * ratio(tC + 273.15, m);
    }

    /** Viscosity of pure water (cP). */
    static double water(double tK, double rho) {
        double plain = 0.28853170e7 + tK * (-0.11072577e5 + tK * (-9.0834095 + tK * (0.030925651 - tK * 2.7407100e-5)));
        double dense = -0.19283851e7 + tK * (0.56216046e4 + tK * (13.827250 + tK * (-0.047609523 + tK * 3.5545041e-5)));
        return 1000.0 * Math.exp((plain + rho * dense) / (tK * tK));
    }

    /** Viscosity of brine over that of pure water. */
    static double ratio(double tK, double m) {
        double a = -0.21319213 + tK * (1.3651589e-3 - tK * 1.2191756e-6);
        double b = 0.069161945 + tK * (-2.7292263e-4 + tK * 2.0852448e-7);
        double c = -2.5988855e-3 + tK * 7.7989227e-6;
        return Math.exp(m * (a + m * (b + m * c)));
    }
}
