package io.welleng.lift.pareto;

/**
 * Polynomial mutation between bounds: the value moves by \(\delta\) times the width of its range,
 * \[ \delta = \begin{cases} \left[2u + (1-2u)(1-\delta_1)^{\eta+1}\right]^{1/(\eta+1)} - 1 &amp; u \le \tfrac12 \\
 * 1 - \left[2(1-u) + (2u-1)(1-\delta_2)^{\eta+1}\right]^{1/(\eta+1)} &amp; u \gt \tfrac12 \end{cases} \]
 * with \(u\) uniform from 0 to 1, and \(\delta_1\), \(\delta_2\) the distances from the lower and the upper bound over
 * the width.
 *
 * @see "Deb, K. and Goyal, M. (1996). A combined genetic adaptive search (GeneAS) for engineering design. Computer
 *     Science and Informatics 26(4), 30–45"
 */
final class PolynomialMutation {

    private PolynomialMutation() {}

    /** Move \(\delta\) over the width; {@code below} is δ1, {@code above} δ2, {@code k} is η + 1. */
    static double delta(double u, double below, double above, double k) {
        if (u <= 0.5) {
            return Math.pow(2.0 * u + (1.0 - 2.0 * u) * Math.pow(1.0 - below, k), 1.0 / k) - 1.0;
        }
        return 1.0 - Math.pow(2.0 * (1.0 - u) + (2.0 * u - 1.0) * Math.pow(1.0 - above, k), 1.0 / k);
    }
}
