package io.welleng.pvt.gas;

/**
 * Hall and Yarborough's z-factor: the equation of hard spheres with an attraction fitted to the Standing–Katz chart,
 * \[ \frac{y + y^2 + y^3 - y^4}{(1 - y)^3} - (14.76\,t - 9.76\,t^2 + 4.58\,t^3)\,y^2
 *   + (90.7\,t - 242.2\,t^2 + 42.4\,t^3)\,y^{2.18 + 2.82\,t} = a\,p_r, \]
 * \[ a = 0.06125\,t\,e^{-1.2\,(1 - t)^2}, \quad t = 1/T_r, \quad z = a\,p_r/y, \quad 0 &lt; y &lt; 1 \]
 *
 * <p>Fitted over 1.2 &le; T<sub>r</sub> &le; 3 and 0.1 &le; p<sub>r</sub> &le; 24. As the pressure goes to zero z goes to
 * 1. Below T<sub>r</sub> = 1 the equation has a loop, with three roots at some pressures; the least is taken, that of a gas.
 *
 * <p>Reduced isothermal compressibility, with F(y) the left side: \( c_r = a/(y F'(y)) \).
 *
 * @see "Hall, K.R. and Yarborough, L. (1973). A New Equation of State for Z-Factor Calculations, Oil &amp; Gas J., 18 June
 *     1973, 82–92"
 */
final class HallYarborough {

    /** Relative step at which Halley's iteration ends; its cube, the error left, is below 1e-13. */
    private static final double TOLERANCE = 3.0e-5;

    /** Relative step at which Newton's iteration ends, in the region of the loop. */
    private static final double NEWTON_TOLERANCE = 1.0e-9;

    private static final int MAX_EVALUATIONS = 100;

    private HallYarborough() {}

    static double z(double tpr, double ppr) {
        return a(tpr) * ppr / solve(tpr, ppr, null);
    }

    static double reducedCompressibility(double tpr, double ppr) {
        double y = solve(tpr, ppr, null);
        return a(tpr) / (y * slope(y, tpr));
    }

    /** Evaluations of the equation that {@link #z} needs. */
    static int evaluations(double tpr, double ppr) {
        int[] count = new int[1];
        solve(tpr, ppr, count);
        return count[0];
    }

    private static double a(double tpr) {
        double t = 1.0 / tpr;
        return 0.06125 * t * Math.exp(-1.2 * (1.0 - t) * (1.0 - t));
    }

    private static double b(double t) {
        return t * (14.76 - t * (9.76 - t * 4.58));
    }

    private static double c(double t) {
        return t * (90.7 - t * (242.2 - t * 42.4));
    }

    private static double d(double t) {
        return 2.18 + 2.82 * t;
    }

    /** Derivative of the left side. */
    private static double slope(double y, double tpr) {
        double t = 1.0 / tpr;
        double d = d(t);
        double voidShare = (1.0 - y) * (1.0 - y);
        return (1.0 + y * (4.0 + y * (4.0 - y * (4.0 - y)))) / (voidShare * voidShare)
                - 2.0 * b(t) * y
                + c(t) * d * Math.exp((d - 1.0) * Math.log(y));
    }

    /**
     * The least root, inside a bracket: at y = 0 the left side is too small, at y = 1 it is infinite. Where there is one
     * root only, Halley's method from a start near it. Else Newton's from below the least root: the left side is concave
     * there, so that no step can pass that root.
     */
    private static double solve(double tpr, double ppr, int[] count) {
        double t = 1.0 / tpr;
        double b = b(t);
        double c = c(t);
        double d = d(t);
        double target = a(tpr) * ppr;
        boolean loop = tpr < 1.0;
        double tolerance = loop ? NEWTON_TOLERANCE : TOLERANCE;

        double lower = 0.0;
        double upper = 1.0;
        double y = loop ? Math.min(0.5, target) : start(target, t, b);
        for (int i = 1; i <= MAX_EVALUATIONS; i++) {
            double w = 1.0 / (1.0 - y);
            double w2 = w * w;
            double power = c * Math.exp(d * Math.log(y));
            double excess = y * (1.0 + y * (1.0 + y * (1.0 - y))) * w2 * w - b * y * y + power - target;
            double slope = (1.0 + y * (4.0 + y * (4.0 - y * (4.0 - y)))) * w2 * w2 - 2.0 * b * y + d * power / y;
            if (excess > 0.0) {
                upper = y;
            } else {
                lower = y;
            }
            double step;
            if (loop) {
                step = -excess / slope;
            } else {
                double bend = (8.0 + y * (20.0 - 4.0 * y)) * w2 * w2 * w - 2.0 * b + d * (d - 1.0) * power / (y * y);
                // Halley's divisor, kept near Newton's: where the slope is almost zero his step vanishes far from
                // roots.
                double square = slope * slope;
                double divisor = Math.min(4.0 * square, Math.max(square, 2.0 * square - excess * bend));
                step = -2.0 * excess * slope / divisor;
            }
            // Far out the left side is so steep that Newton's steps from there are too short to notice.
            double next = Math.min(y + step, 0.5 * (y + 1.0));
            if (!(next > lower && next < upper) && next != y) {
                next = 0.5 * (lower + upper);
            }
            double moved = Math.abs(next - y);
            y = next;
            if (moved <= tolerance * y) {
                if (count != null) {
                    count[0] = i;
                }
                return y;
            }
        }
        throw new ArithmeticException("Hall-Yarborough z did not converge at tpr " + tpr + ", ppr " + ppr);
    }

    /** The virial equation to second order for thin gas, a curve near the dense branch for the rest. */
    private static double start(double target, double t, double b) {
        double u = t - 1.0 / 3.0;
        double dense = 0.03 + u * (0.40 + 0.215 * u) + (0.66 - 0.6 * u) * target / (1.0 + target);
        return Math.min(target / Math.max(0.4, 1.0 + (4.0 - b) * target), dense);
    }
}
