package io.welleng.lift.esp.gas;

/**
 * Correlation of Marquez: with \( R = v_{sL}/v_\infty \), \[ E = \left[(1 + M)^{272} + R^{272}\right]^{1/272} - R, \qquad M =
 * \frac{a b + c R^d}{b + R^d} \] and \( a = -0.0093 \), \( b = 57.758 \), \( c = 34.4 \), \( d = 1.308 \). Coefficients as the public library
 * unifloc_py cites them from the dissertation, where \(M\) has the other sign. Evaluated without the powers of 272, which overflow.
 *
 * @see "Marquez, R. (2004). Modeling Downhole Natural Separation. PhD dissertation, University of Tulsa; with Prado, M.
 *     (2003). A new robust model for natural separation efficiency. SPE 80922"
 */
final class MarquezSeparation {

    private static final double A = -0.0093;
    private static final double B = 57.758;
    private static final double C = 34.4;
    private static final double D = 1.308;
    private static final double N = 272.0;

    private MarquezSeparation() {}

    static double efficiency(double r) {
        if (r == Double.POSITIVE_INFINITY) {
            return 0.0;
        }
        double rd = Math.pow(r, D);
        double one = 1.0 + (A * B + C * rd) / (B + rd);
        // max + max [(1 + (min/max)^N)^(1/N) - 1], each difference without loss of digits.
        return one >= r
                ? one - r + one * Math.expm1(Math.log1p(Math.pow(r / one, N)) / N)
                : r * Math.expm1(Math.log1p(Math.pow(one / r, N)) / N);
    }
}
