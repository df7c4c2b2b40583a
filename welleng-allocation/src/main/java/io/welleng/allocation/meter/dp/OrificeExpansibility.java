package io.welleng.allocation.meter.dp;

/**
 * Expansibility (expansion) factor of orifice plates, with \( \tau = p_2/p_1 \) and the isentropic exponent
 * \( \kappa \). The forms differ by up to some 4e-4 at a pressure ratio of 0.99, more below: they must not be mixed
 * with discharge coefficients of another edition without saying so.
 */
public enum OrificeExpansibility {

    /**
     * ISO 5167-2 of 2003: \( \varepsilon = 1 - (0.351 + 0.256\beta^4 + 0.93\beta^8)(1 - \tau^{1/\kappa}) \).
     *
     * @see "ISO 5167-2:2003, 5.3.2.2, equation (5)"
     */
    ISO_2003,

    /**
     * ISO 5167-1 of 1991, Buckingham's equation, also API MPMS 14.3.3 of 1992:
     * \( \varepsilon = 1 - (0.41 + 0.35\beta^4)(1 - \tau)/\kappa \).
     *
     * @see "ISO 5167-1:1991; Buckingham, E. (1932), J. Res. Natl. Bur. Stand. 9, 61-79"
     */
    BUCKINGHAM_1991;

    /** Least pressure ratio the equations were fitted to. */
    static final double LEAST_PRESSURE_RATIO = 0.75;

    private static final double BUCKINGHAM_UNCERTAINTY = 0.04;
    private static final double ISO_UNCERTAINTY = 0.035;

    /**
     * The factor.
     *
     * @param beta diameter ratio (dimensionless)
     * @param tau downstream over upstream pressure (dimensionless)
     * @param kappa isentropic exponent (dimensionless)
     * @return factor (dimensionless)
     */
    double factor(double beta, double tau, double kappa) {
        double beta4 = beta * beta * beta * beta;
        return switch (this) {
            case ISO_2003 -> 1.0 - (0.351 + 0.256 * beta4 + 0.93 * beta4 * beta4) * (1.0 - Math.pow(tau, 1.0 / kappa));
            case BUCKINGHAM_1991 -> 1.0 - (0.41 + 0.35 * beta4) * (1.0 - tau) / kappa;
        };
    }

    /**
     * Relative expanded uncertainty of the factor: \( 3.5\,\Delta p/(\kappa p_1) \) % for the form of 2003,
     * \( 4\,\Delta p/p_1 \) % for Buckingham's.
     *
     * @param dpOverP1 differential pressure over upstream pressure (dimensionless)
     * @param kappa isentropic exponent (dimensionless)
     * @return relative uncertainty (fraction)
     */
    double uncertainty(double dpOverP1, double kappa) {
        return this == BUCKINGHAM_1991 ? BUCKINGHAM_UNCERTAINTY * dpOverP1 : ISO_UNCERTAINTY * dpOverP1 / kappa;
    }
}
