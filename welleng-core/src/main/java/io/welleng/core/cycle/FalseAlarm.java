package io.welleng.core.cycle;

/**
 * How often noise alone makes such a line.
 *
 * <p>At one frequency the power over a floor worth \(K\) independent powers exceeds \(z\) with
 *
 * <p>\[ Q(z) = \left(1 + \frac{z}{K}\right)^{-K} \]
 *
 * <p>(\(e^{-z}\) for a known floor). The greatest over a band of \(\Delta f\) exceeds it at most with
 *
 * <p>\[ 1 - (1 - Q)\, e^{-W \sqrt{z}\, Q}, \quad W = \Delta f \sqrt{4 \pi\, \mathrm{var}(t)} \]
 *
 * <p>which for rare alarms is also the probability, not only its bound.
 *
 * @see "Baluev, R.V. (2008). Assessing the statistical significance of periodogram peaks. Mon. Not. R. Astron. Soc. 385,
 *     1279–1285"
 */
final class FalseAlarm {

    private FalseAlarm() {}

    static double single(double z, double worth) {
        return Math.exp(-worth * Math.log1p(z / worth));
    }

    static double band(double z, double worth, double bandwidth) {
        double single = single(z, worth);
        return -Math.expm1(Math.log1p(-single) - bandwidth * Math.sqrt(z) * single);
    }

    /** \(W\) of times (s) and a band (Hz). */
    static double bandwidth(double[] t, double band) {
        double mean = 0.0;
        for (double time : t) {
            mean += time / t.length;
        }
        double variance = 0.0;
        for (double time : t) {
            variance += (time - mean) * (time - mean) / t.length;
        }
        return band * Math.sqrt(4.0 * Math.PI * variance);
    }
}
