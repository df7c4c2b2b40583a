package io.welleng.allocation.meter.dp;

/**
 * Discharge coefficient of flange-tapped orifice plates after API MPMS 14.3 (AGA Report No. 3), an earlier fit of the
 * form of Reader-Harris and Gallagher. With \( X = 4000/Re_D \):
 * \[ C_d = C_{d0} + C_{d1}X^{0.7} + (C_{d2} + C_{d3}X^{0.8})\,X_r + C_{d4}X^{0.8} \]
 * where \( X_r = X^{0.35} \), and below a Reynolds number of 3502 (\( X \ge 1.142139 \)) its tangent-like continuation
 * \( X_r = 4.343524 - 3.764388/X \). \(C_{d0}\) holds \( 0.5961 + 0.0291\beta^2 - 0.229\beta^8 \), the tapping terms
 * and, in pipes up to 2.8 in, \( 0.003(1-\beta)(2.8 - D) \), D in inches.
 *
 * @see "API MPMS 14.3.3 (1992, 2013) and 14.3.4 (1992), AGA Report No. 3"
 */
final class ApiDischarge {

    private static final double X_CHANGE = 1.142139337256165;
    private static final double LOW_A = 4.343524261523267;
    private static final double LOW_B = 3.764387693320165;
    private static final double RE_SCALE = 4000.0;
    private static final double SMALL_PIPE_IN = 2.8;

    private ApiDischarge() {}

    /** Cd from the diameter ratio, pipe diameter (m) and Reynolds number of the pipe. */
    static double c(double beta, double pipeIdM, double reD) {
        double pipeIdIn = pipeIdM / 0.0254;
        double l = 1.0 / pipeIdIn;
        double beta4 = beta * beta * beta * beta;
        double m2 = 2.0 * l / (1.0 - beta);
        double tu = (0.0433 + 0.0712 * Math.exp(-8.5 * l) - 0.1145 * Math.exp(-6.0 * l)) * beta4 / (1.0 - beta4);
        double td = -0.0116 * (m2 - 0.52 * Math.pow(m2, 1.3)) * Math.pow(beta, 1.1);
        double ts = pipeIdIn > SMALL_PIPE_IN ? 0.0 : 0.003 * (1.0 - beta) * (SMALL_PIPE_IN - pipeIdIn);
        double cd0 = 0.5961 + 0.0291 * beta * beta - 0.2290 * beta4 * beta4 + tu + td + ts;
        double x = RE_SCALE / reD;
        double a = Math.pow(4.75 * beta * x, 0.8);
        double scale = Math.pow(250.0, 0.35);
        double xr = x < X_CHANGE ? Math.pow(x, 0.35) : LOW_A - LOW_B / x;
        return cd0
                + 0.000511 * Math.pow(250.0 * beta * x, 0.7)
                + (0.0210 + 0.0049 * a) * beta4 * scale * xr
                - (0.2300 * tu + 0.1400 * td) * a;
    }
}
