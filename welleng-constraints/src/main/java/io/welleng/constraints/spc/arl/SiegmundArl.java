package io.welleng.constraints.spc.arl;

import io.welleng.core.check.Check;

/**
 * Siegmund's approximation of the average run length of a CUSUM without headstart.
 *
 * <p>\[ L \approx \frac{e^{-2\Delta b} + 2\Delta b - 1}{2\Delta^2}, \qquad \Delta = \delta - k,\quad b = h + 1.166 \]
 * and \(b^2\) where \(\Delta = 0\). For k = 0.5 and h = 5 it gives 938.2 on one side in control, where the integral equation
 * ({@link CusumArl}) gives 930.9. For a first estimate by hand; the design uses the integral equation.
 *
 * @see "Siegmund, D. (1985). Sequential Analysis: Tests and Confidence Intervals. Springer, section 2.6 and chapter 10"
 */
public final class SiegmundArl {

    /** Twice the mean excess over the boundary, as usually rounded. */
    private static final double CORRECTION = 1.166;

    private static final double SERIES_BELOW = 1.0e-4;

    private SiegmundArl() {}

    /**
     * One-sided, upper sum.
     *
     * @param k reference value (sigma), at least 0
     * @param h decision interval (sigma)
     * @param shift shift of the mean from the target (sigma)
     * @return approximate average run length (samples)
     */
    public static double oneSided(double k, double h, double shift) {
        Check.notNegative(k, "k", "sigma");
        Check.positive(h, "h", "sigma");
        double delta = Check.finite(shift, "shift", "sigma") - k;
        double b = h + CORRECTION;
        double x = 2.0 * delta * b;
        if (Math.abs(x) < SERIES_BELOW) {
            return b * b * (1.0 - x / 3.0 + x * x / 12.0);
        }
        return (Math.expm1(-x) + x) / (2.0 * delta * delta);
    }

    /**
     * Two-sided.
     *
     * @param k reference value (sigma), at least 0
     * @param h decision interval (sigma)
     * @param shift shift of the mean from the target (sigma)
     * @return approximate average run length (samples), by \(1/L = 1/L^+ + 1/L^-\)
     */
    public static double twoSided(double k, double h, double shift) {
        return 1.0 / (1.0 / oneSided(k, h, shift) + 1.0 / oneSided(k, h, -shift));
    }
}
