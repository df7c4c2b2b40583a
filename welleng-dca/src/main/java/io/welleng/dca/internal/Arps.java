package io.welleng.dca.internal;

/**
 * Arps' curve as kernels: plain doubles, no checks, nothing allocated.
 *
 * <p>Everything goes through the decline exponent \( u = \ln(q_i/q) = \ln(1 + b D t)/b \), with which
 * \[ q = q_i e^{-u}, \qquad N = \frac{q_i}{D}\,u\,E\big((1-b)\,u\big), \qquad E(z) = \frac{1 - e^{-z}}{z} \]
 * hold for every b, without special cases at b = 0, at b = 1 or beyond it. A straight line is the same curve with
 * b = −1. Time is in any unit, D in its inverse, N in rate unit × time unit.
 *
 * @see "Arps, J.J. (1945). Analysis of decline curves. Trans. AIME 160, 228–247. SPE-945228-G"
 */
public final class Arps {

    /** Below this, 1 + z/2 is 1 in doubles. */
    private static final double TINY = 1.0e-17;

    private Arps() {}

    /**
     * Decline exponent.
     *
     * @param x D t (dimensionless)
     * @param b Arps exponent (dimensionless), with b x above −1
     * @return u = ln(qi/q) (dimensionless)
     */
    public static double exponent(double x, double b) {
        double y = b * x;
        return Math.abs(y) < TINY ? x : Math.log1p(y) / b;
    }

    /**
     * The inverse of {@link #exponent}.
     *
     * @param u ln(qi/q) (dimensionless)
     * @param b Arps exponent (dimensionless)
     * @return D t (dimensionless), infinite where a double cannot hold it
     */
    public static double elapsed(double u, double b) {
        double z = b * u;
        return Math.abs(z) < TINY ? u : Math.expm1(z) / b;
    }

    /**
     * Mean of exp(−s) for s from 0 to z.
     *
     * @param z any number (dimensionless)
     * @return (1 − exp(−z))/z, and 1 at 0
     */
    public static double meanExponential(double z) {
        return Math.abs(z) < TINY ? 1.0 : -Math.expm1(-z) / z;
    }

    /**
     * Rate.
     *
     * @param qi rate at the start
     * @param d nominal decline at the start, 1/time
     * @param b Arps exponent (dimensionless)
     * @param t time since the start
     * @return rate, in the unit of {@code qi}
     */
    public static double rate(double qi, double d, double b, double t) {
        return qi * Math.exp(-exponent(d * t, b));
    }

    /**
     * Volume produced since the start.
     *
     * @param qi rate at the start
     * @param d nominal decline at the start, 1/time
     * @param b Arps exponent (dimensionless)
     * @param t time since the start
     * @return volume, in rate × time
     */
    public static double cumulative(double qi, double d, double b, double t) {
        double x = d * t;
        if (Math.abs(x) < TINY) {
            return qi * t;
        }
        double u = exponent(x, b);
        return qi / d * u * meanExponential((1.0 - b) * u);
    }

    /**
     * Nominal decline.
     *
     * @param d nominal decline at the start, 1/time
     * @param b Arps exponent (dimensionless)
     * @param t time since the start
     * @return −d ln q/dt, 1/time
     */
    public static double decline(double d, double b, double t) {
        return d / (1.0 + b * d * t);
    }

    /**
     * When a rate is reached.
     *
     * @param qi rate at the start
     * @param d nominal decline at the start, 1/time, not 0
     * @param b Arps exponent (dimensionless)
     * @param q the rate, in the unit of {@code qi}
     * @return time since the start, infinite where a double cannot hold it
     */
    public static double timeAtRate(double qi, double d, double b, double q) {
        double u = Math.abs(qi - q) < 0.5 * q ? Math.log1p((qi - q) / q) : Math.log(qi / q);
        return elapsed(u, b) / d;
    }

    /**
     * When a volume has been produced.
     *
     * @param qi rate at the start
     * @param d nominal decline at the start, 1/time
     * @param b Arps exponent (dimensionless)
     * @param n the volume, in rate × time
     * @return time since the start; infinite if it is never produced, or at a time that a double cannot hold
     */
    public static double timeAtCumulative(double qi, double d, double b, double n) {
        double w = n / qi * d;
        if (Math.abs(w) < TINY) {
            return n / qi;
        }
        double y = (1.0 - b) * w;
        if (!(w < Double.POSITIVE_INFINITY) || y >= 1.0) {
            return Double.POSITIVE_INFINITY;
        }
        double u = Math.abs(y) < TINY ? w : -Math.log1p(-y) / (1.0 - b);
        return elapsed(u, b) / d;
    }

    /**
     * Volume produced in infinite time.
     *
     * @param qi rate at the start
     * @param d nominal decline at the start, 1/time
     * @param b Arps exponent (dimensionless)
     * @return qi/((1 − b) D) for b below 1 and D above 0, otherwise infinite
     */
    public static double ultimate(double qi, double d, double b) {
        return b < 1.0 && d > 0.0 ? qi / d / (1.0 - b) : Double.POSITIVE_INFINITY;
    }
}
