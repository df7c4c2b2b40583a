package io.welleng.pvt.gas;

/**
 * Dranchuk and Abou-Kassem's z-factor: the eleven-constant Starling equation fitted to the Standing–Katz chart,
 * \[ z = 1 + \left(A_1 + \frac{A_2}{T_r} + \frac{A_3}{T_r^3} + \frac{A_4}{T_r^4} + \frac{A_5}{T_r^5}\right)\rho_r
 *   + \left(A_6 + \frac{A_7}{T_r} + \frac{A_8}{T_r^2}\right)\rho_r^2
 *   - A_9\left(\frac{A_7}{T_r} + \frac{A_8}{T_r^2}\right)\rho_r^5
 *   + A_{10}(1 + A_{11}\rho_r^2)\frac{\rho_r^2}{T_r^3} e^{-A_{11}\rho_r^2}, \quad
 *   \rho_r = \frac{0.27\,p_r}{z\,T_r} \]
 *
 * <p>Fitted to 1,500 chart points: 0.2 &le; p<sub>r</sub> &lt; 30 for 1 &lt; T<sub>r</sub> &le; 3, and
 * p<sub>r</sub> &lt; 1 for 0.7 &lt; T<sub>r</sub> &le; 1. As the pressure goes to zero z goes to 1.
 *
 * <p>Up to T<sub>r</sub> = 1.02 the equation has a loop, with three roots at some pressures. The root of least density is
 * taken, that of a gas; z jumps where it ends.
 *
 * <p>Reduced isothermal compressibility, with z' the derivative by density:
 * \( c_r = 1/(p_r (1 + \rho_r z'/z)) \), which is \( 1/p_r - 0.27 z'/(z^2 T_r (1 + \rho_r z'/z)) \).
 *
 * @see "Dranchuk, P.M. and Abou-Kassem, J.H. (1975). J. Can. Pet. Tech. 14(3), 34–36, PETSOC-75-03-03"
 */
final class DranchukAbouKassem {

    private static final double A1 = 0.3265;
    private static final double A2 = -1.0700;
    private static final double A3 = -0.5339;
    private static final double A4 = 0.01569;
    private static final double A5 = -0.05165;
    private static final double A6 = 0.5475;
    private static final double A7 = -0.7361;
    private static final double A8 = 0.1844;
    private static final double A9 = 0.1056;
    private static final double A10 = 0.6134;
    private static final double A11 = 0.7210;

    /** Relative step in reduced density at which the iteration ends; its cube, the error left, is below 1e-13. */
    private static final double TOLERANCE = 3.0e-5;

    private static final int MAX_EVALUATIONS = 100;

    private DranchukAbouKassem() {}

    static double z(double tpr, double ppr) {
        return solve(tpr, ppr, null);
    }

    static double reducedCompressibility(double tpr, double ppr) {
        double z = z(tpr, ppr);
        double t1 = 1.0 / tpr;
        double rho = 0.27 * ppr * t1 / z;
        double r2 = rho * rho;
        double a = A11 * r2;
        double t3 = t1 * t1 * t1;
        double c78 = t1 * (A7 + t1 * A8);
        double rhoTimesSlope = rho * (A1 + t1 * A2 + t3 * (A3 + t1 * (A4 + t1 * A5)))
                + 2.0 * (A6 + c78) * r2
                - 5.0 * A9 * c78 * r2 * r2 * rho
                + 2.0 * A10 * t3 * r2 * (1.0 + a - a * a) * Math.exp(-a);
        return 1.0 / (ppr * (1.0 + rhoTimesSlope / z));
    }

    /** Evaluations of the equation that {@link #z} needs. */
    static int evaluations(double tpr, double ppr) {
        int[] count = new int[1];
        solve(tpr, ppr, count);
        return count[0];
    }

    /**
     * Root of \( \rho_r z(\rho_r) = 0.27 p_r/T_r \) by Halley's method kept inside a bracket: at zero density the left
     * side is too small, and the upper end is found on the way.
     */
    private static double solve(double tpr, double ppr, int[] count) {
        double t1 = 1.0 / tpr;
        double t3 = t1 * t1 * t1;
        double c1 = A1 + t1 * A2 + t3 * (A3 + t1 * (A4 + t1 * A5));
        double c78 = t1 * (A7 + t1 * A8);
        double c2 = A6 + c78;
        double c5 = -A9 * c78;
        double c10 = A10 * t3;
        double target = 0.27 * ppr * t1;

        double lower = 0.0;
        double upper = Double.POSITIVE_INFINITY;
        double rho = start(target, c1, c2, c5, c10);
        for (int i = 1; i <= MAX_EVALUATIONS; i++) {
            double r2 = rho * rho;
            double r5 = r2 * r2 * rho;
            double a = A11 * r2;
            double decay = c10 * Math.exp(-a);
            double e = decay * r2;
            double z = 1.0 + c1 * rho + c2 * r2 + c5 * r5 + e * (1.0 + a);
            double excess = rho * z - target;
            // First and second derivative of rho z; the exponential terms by the product rule.
            double slope = 1.0 + 2.0 * c1 * rho + 3.0 * c2 * r2 + 6.0 * c5 * r5 + e * (3.0 + 3.0 * a - 2.0 * a * a);
            double bend = 2.0 * c1
                    + 6.0 * c2 * rho
                    + 30.0 * c5 * r2 * r2
                    + decay * rho * (6.0 + a * (6.0 - a * (18.0 - 4.0 * a)));
            if (excess > 0.0) {
                upper = rho;
            } else {
                lower = rho;
            }
            // Halley's divisor, kept near Newton's: where the slope is almost zero his step vanishes far from any root.
            // While
            // there is no upper end a step at most doubles, for the same places send Newton's step far beyond it.
            double square = slope * slope;
            double divisor = Math.min(4.0 * square, Math.max(square, 2.0 * square - excess * bend));
            double next = rho - 2.0 * excess * slope / divisor;
            boolean bounded = upper < Double.POSITIVE_INFINITY;
            if (!(next > lower && next < (bounded ? upper : 2.0 * rho)) && next != rho) {
                next = bounded ? 0.5 * (lower + upper) : 2.0 * rho;
            }
            double step = Math.abs(next - rho);
            rho = next;
            if (step <= TOLERANCE * rho) {
                if (count != null) {
                    count[0] = i;
                }
                return target / rho;
            }
        }
        throw new ArithmeticException("Dranchuk-Abou-Kassem z did not converge at tpr " + tpr + ", ppr " + ppr);
    }

    /**
     * Where the iteration starts: the virial equation to first order for thin gas, a line near the dense branch of the
     * chart for the rest; then one step of Newton's method with a rational function in place of the exponential.
     */
    private static double start(double target, double c1, double c2, double c5, double c10) {
        double rho = Math.min(target / Math.max(0.4, 1.0 + c1 * target), 0.7 + 0.35 * target);
        double r2 = rho * rho;
        double r5 = r2 * r2 * rho;
        double a = A11 * r2;
        double e = c10 * r2 / (1.0 + a * (1.0 + a * (0.5 + a / 6.0)));
        double excess = rho * (1.0 + c1 * rho + c2 * r2 + c5 * r5 + e * (1.0 + a)) - target;
        double slope = 1.0 + 2.0 * c1 * rho + 3.0 * c2 * r2 + 6.0 * c5 * r5 + e * (3.0 + 3.0 * a - 2.0 * a * a);
        return slope > 0.3 ? Math.max(0.5 * rho, rho - excess / slope) : rho;
    }
}
