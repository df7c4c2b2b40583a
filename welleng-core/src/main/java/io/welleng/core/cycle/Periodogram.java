package io.welleng.core.cycle;

/**
 * Floating-mean Lomb-Scargle periodogram on the frequencies \(k\,\Delta f\).
 *
 * <p>At each frequency a constant and a sine are fitted by least squares:
 *
 * <p>\[ P = \frac{N}{2}\,\frac{SS\,YC^2 + CC\,YS^2 - 2\,CS\,YC\,YS}{CC\,SS - CS^2} \]
 *
 * <p>with weights \(1/N\) and \(CC, SS, CS, YC, YS\) the covariances of cosine, sine and values. \(P\) is half the fall
 * of the sum of squared residuals (squared unit of the series); its mean over noise without colour is the variance of the noise.
 *
 * @see "Zechmeister, M., Kürster, M. (2009). The generalised Lomb-Scargle periodogram. Astron. Astrophys. 496, 577–584"
 */
final class Periodogram {

    private final double[] power;
    private final double step;

    private Periodogram(double[] power, double step) {
        this.power = power;
        this.step = step;
    }

    /**
     * By the fast transform.
     *
     * @param times the times of the values
     * @param y values (unit of the series). Not modified.
     */
    static Periodogram of(Times times, double[] y) {
        int n = y.length;
        double mean = 0.0;
        for (double value : y) {
            mean += value / n;
        }
        double[] centred = new double[n];
        for (int i = 0; i < n; i++) {
            centred[i] = y[i] - mean;
        }
        int count = times.count;
        double[] sums = new double[2 * count];
        times.transform.transform(times.x, centred, sums);
        double[] power = new double[count];
        double[] window = times.window;
        for (int k = 1; k < count; k++) {
            power[k] = power(
                    n,
                    sums[2 * k] / n,
                    -sums[2 * k + 1] / n,
                    window[2 * k] / n,
                    -window[2 * k + 1] / n,
                    window[4 * k] / n,
                    -window[4 * k + 1] / n);
        }
        return new Periodogram(power, times.step);
    }

    /** Times of a record, and the sums over them alone, which all spectra of values at these times share. */
    static final class Times {

        private final double[] x;
        private final double step;
        private final int count;
        private final double[] window;
        private final Nufft transform;

        /**
         * Sums over times.
         *
         * @param t times (s), ascending. Not modified.
         * @param step step of frequency (Hz), below 1 / duration
         * @param count number of frequencies, the first is zero
         */
        Times(double[] t, double step, int count) {
            this.step = step;
            this.count = count;
            x = new double[t.length];
            double[] ones = new double[t.length];
            for (int i = 0; i < t.length; i++) {
                x[i] = 2.0 * Math.PI * step * (t[i] - t[0]);
                ones[i] = 1.0;
            }
            transform = new Nufft(count);
            window = new double[4 * count];
            new Nufft(2 * count).transform(x, ones, window);
        }
    }

    /**
     * By direct sums, at any frequency.
     *
     * @param t times (s). Not modified.
     * @param y values (unit of the series). Not modified.
     * @param from first sample
     * @param to behind the last sample
     * @param frequency frequency (Hz)
     * @return power (squared unit of the series)
     */
    static double direct(double[] t, double[] y, int from, int to, double frequency) {
        int n = to - from;
        double mean = 0.0;
        for (int i = from; i < to; i++) {
            mean += y[i] / n;
        }
        double yc = 0.0;
        double ys = 0.0;
        double c = 0.0;
        double s = 0.0;
        double c2 = 0.0;
        double s2 = 0.0;
        double w = 2.0 * Math.PI * frequency;
        for (int i = from; i < to; i++) {
            double cos = Math.cos(w * t[i]);
            double sin = Math.sin(w * t[i]);
            yc += (y[i] - mean) * cos;
            ys += (y[i] - mean) * sin;
            c += cos;
            s += sin;
            c2 += cos * cos - sin * sin;
            s2 += 2.0 * cos * sin;
        }
        return power(n, yc / n, ys / n, c / n, s / n, c2 / n, s2 / n);
    }

    /** Of values without mean; \(c_2, s_2\): mean cosine and sine of the double angle, from which the squares follow. */
    private static double power(int n, double yc, double ys, double c, double s, double c2, double s2) {
        double cc = 0.5 * (1.0 + c2) - c * c;
        double ss = 0.5 * (1.0 - c2) - s * s;
        double cs = 0.5 * s2 - c * s;
        double d = cc * ss - cs * cs;
        if (!(d > 1.0e-12)) {
            // All samples at the same two phases: no sine can be told from a constant.
            return 0.0;
        }
        return Math.max(0.0, 0.5 * n * (ss * yc * yc + cc * ys * ys - 2.0 * cs * yc * ys) / d);
    }

    int size() {
        return power.length;
    }

    double power(int k) {
        return power[k];
    }

    double frequency(int k) {
        return k * step;
    }

    double step() {
        return step;
    }

    /** Frequency of the top of the parabola through a local maximum and its neighbours (Hz). */
    double top(int k) {
        if (k < 1 || k + 1 >= power.length) {
            return k * step;
        }
        double left = power[k - 1];
        double right = power[k + 1];
        double bend = left - 2.0 * power[k] + right;
        if (!(bend < 0.0)) {
            return k * step;
        }
        return (k + Math.max(-0.5, Math.min(0.5, 0.5 * (left - right) / bend))) * step;
    }
}
