package io.welleng.allocation.meter.dp;

/**
 * Discharge coefficient of orifice plates after Reader-Harris and Gallagher (1998):
 * \[ \begin{aligned} C ={}& 0.5961 + 0.0261\beta^2 - 0.216\beta^8 + 0.000521\left(\frac{10^6\beta}{Re_D}\right)^{0.7}
 *   + (0.0188 + 0.0063A)\beta^{3.5}\left(\frac{10^6}{Re_D}\right)^{0.3} \\
 *   &+ (0.043 + 0.080e^{-10L_1} - 0.123e^{-7L_1})(1 - 0.11A)\frac{\beta^4}{1-\beta^4}
 *   - 0.031(M_2' - 0.8M_2'^{1.1})\beta^{1.3} \end{aligned} \]
 * with \( A = (19000\beta/Re_D)^{0.8} \), \( M_2' = 2L_2'/(1-\beta) \), and in pipes of less than 71.12 mm
 * \( + 0.011(0.75-\beta)(2.8 - D/25.4) \), D in mm.
 *
 * @see "ISO 5167-2:2003, 5.3.2.1, equation (4)"
 */
final class ReaderHarrisGallagher {

    private static final double SMALL_PIPE_M = 0.07112;

    private ReaderHarrisGallagher() {}

    /** C from the diameter ratio, pipe diameter (m), Reynolds number of the pipe and tapping distances. */
    static double c(double beta, double pipeIdM, double reD, double l1, double l2) {
        double beta2 = beta * beta;
        double beta4 = beta2 * beta2;
        double beta8 = beta4 * beta4;
        double a = Math.pow(19000.0 * beta / reD, 0.8);
        double m2 = 2.0 * l2 / (1.0 - beta);
        double c = 0.5961
                + 0.0261 * beta2
                - 0.216 * beta8
                + 0.000521 * Math.pow(1e6 * beta / reD, 0.7)
                + (0.0188 + 0.0063 * a) * Math.pow(beta, 3.5) * Math.pow(1e6 / reD, 0.3)
                + (0.043 + 0.080 * Math.exp(-10.0 * l1) - 0.123 * Math.exp(-7.0 * l1))
                        * (1.0 - 0.11 * a)
                        * beta4
                        / (1.0 - beta4)
                - 0.031 * (m2 - 0.8 * Math.pow(m2, 1.1)) * Math.pow(beta, 1.3);
        return pipeIdM < SMALL_PIPE_M ? c + 0.011 * (0.75 - beta) * (2.8 - pipeIdM / 0.0254) : c;
    }
}
