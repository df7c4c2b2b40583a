package io.welleng.lift.pareto;

/**
 * Simulated binary crossover between bounds. Two parents \(y_1 \lt y_2\) give two children
 * \[ c_{1,2} = \tfrac12\left[(y_1 + y_2) \mp \beta_{1,2}\,(y_2 - y_1)\right] \]
 * with the spread factor \(\beta\) drawn from the density \( \tfrac12(\eta+1)\beta^\eta \) up to 1 and
 * \( \tfrac12(\eta+1)\beta^{-(\eta+2)} \) beyond, cut off where the child would leave its bound and scaled to one:
 * \[ \beta = \begin{cases} (u\alpha)^{1/(\eta+1)} &amp; u \le 1/\alpha \\
 * \left(\frac{1}{2-u\alpha}\right)^{1/(\eta+1)} &amp; u \gt 1/\alpha \end{cases}, \qquad
 * \alpha = 2 - \left(1 + \frac{2d}{y_2 - y_1}\right)^{-(\eta+1)} \]
 * with \(u\) uniform from 0 to 1 and \(d\) the distance of the outer parent from the bound on its side.
 *
 * @see "Deb, K. and Agrawal, R.B. (1995). Simulated binary crossover for continuous search space. Complex Systems 9,
 *     115–148"
 * @see "Deb, K., Pratap, A., Agarwal, S. and Meyarivan, T. (2002). IEEE Trans. Evol. Comput. 6(2), 182–197"
 */
final class Sbx {

    private Sbx() {}

    /** Cut-off factor \(\alpha\): {@code room} d and {@code distance} y2 - y1 &gt; 0 in the same unit, {@code k} is η + 1. */
    static double alpha(double room, double distance, double k) {
        return 2.0 - Math.pow(1.0 + 2.0 * room / distance, -k);
    }

    /** Spread factor \(\beta\) of the uniform number {@code u} in [0, 1); {@code inverse} is 1/(η + 1). */
    static double beta(double u, double alpha, double inverse) {
        double ua = u * alpha;
        return Math.pow(ua <= 1.0 ? ua : 1.0 / (2.0 - ua), inverse);
    }
}
