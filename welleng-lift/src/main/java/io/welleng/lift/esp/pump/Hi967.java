package io.welleng.lift.esp.pump;

/**
 * Viscosity correction of ANSI/HI 9.6.7, in its SI units: \[ B = 16.5\,\frac{\nu^{0.5} H^{0.0625}}{Q^{0.375} N^{0.25}}, \quad
 * C_Q = 2.71^{-0.165 (\log_{10} B)^{3.15}}, \quad C_{H,BEP} = C_Q, \] \[ C_H = 1 - (1 - C_{H,BEP})
 * \left(\frac{Q}{Q_{BEP}}\right)^{0.75}, \quad C_\eta = B^{-0.0547 B^{0.69}} \] with \(\nu\) in mm²/s, \(Q\) and \(H\) in m³/h
 * and m per stage at best efficiency with water, \(N\) in 1/min. The base is 2.71 as printed, not e: it gives the
 * printed digits of the standard's first example, 0.9378, where e gives 0.9376. Fitted for \(1 < B < 40\); up to 1 all
 * factors are 1.
 *
 * @see "ANSI/HI 9.6.7 (2010, 2015). Rotodynamic Pumps: Guideline for Effects of Liquid Viscosity on Performance"
 */
final class Hi967 {

    static final double LEAST_B = 1.0;
    static final double GREATEST_B = 40.0;

    private static final double LN_BASE = Math.log(2.71);
    private static final double LN_10 = Math.log(10.0);

    private Hi967() {}

    static double b(double nu, double q, double h, double n) {
        return 16.5 * Math.sqrt(nu) * Math.pow(h, 0.0625) / (Math.pow(q, 0.375) * Math.pow(n, 0.25));
    }

    static double cQ(double b) {
        return b > LEAST_B ? Math.exp(LN_BASE * -0.165 * Math.pow(Math.log(b) / LN_10, 3.15)) : 1.0;
    }

    static double cH(double cHBep, double share) {
        double root = Math.sqrt(share);
        return 1.0 - (1.0 - cHBep) * root * Math.sqrt(root);
    }

    static double cEta(double b) {
        return b > LEAST_B ? Math.exp(-0.0547 * Math.pow(b, 0.69) * Math.log(b)) : 1.0;
    }
}
