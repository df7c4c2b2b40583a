package io.welleng.allocation.meter.dp;

/**
 * Expansibility of nozzles and Venturi tubes, by isentropic flow to the throat:
 * \[ \varepsilon = \sqrt{\frac{\kappa\tau^{2/\kappa}}{\kappa-1}\,\frac{1-\beta^4}{1-\beta^4\tau^{2/\kappa}}\,
 *   \frac{1-\tau^{(\kappa-1)/\kappa}}{1-\tau}} \]
 *
 * @see "ISO 5167-3:2003, 5.1.6.3; ISO 5167-4:2003, 5.6"
 */
final class Isentropic {

    /** Differential pressures smaller than this part of the pressure take the limit, 1 to within the rounding. */
    private static final double SMALL = 1e-13;

    private Isentropic() {}

    /** The factor from the diameter ratio, the pressure ratio and the isentropic exponent, &gt; 1. */
    static double factor(double beta, double tau, double kappa) {
        double drop = 1.0 - tau;
        if (drop < SMALL) {
            return 1.0;
        }
        double beta4 = beta * beta * beta * beta;
        double logTau = Math.log1p(-drop);
        double power = Math.exp(2.0 / kappa * logTau);
        double work = -Math.expm1((kappa - 1.0) / kappa * logTau);
        return Math.sqrt(kappa * power / (kappa - 1.0) * (1.0 - beta4) / (1.0 - beta4 * power) * work / drop);
    }
}
