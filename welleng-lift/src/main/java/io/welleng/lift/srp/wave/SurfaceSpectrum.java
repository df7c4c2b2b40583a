package io.welleng.lift.srp.wave;

import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.card.internal.Dft;
import java.util.Arrays;

/**
 * Complex harmonics of the polished rod, \( u = \sum_k U_k e^{ik\omega t} \), \( D = \sum_k D_k e^{ik\omega t} \),
 * after the filter; of real signals, so numbers from 0 up say all.
 */
final class SurfaceSpectrum {

    /** Points of every card that a solver returns. */
    static final int POINTS = 360;

    private static final double IN_PER_FT = 12.0;
    private static final Dft USUAL = new Dft(POINTS);
    private static final int MOST = (POINTS - 1) / 2;

    final int positionHarmonics;
    final int loadHarmonics;
    /** Greatest number of a harmonic. */
    final int most;

    /** Displacement (ft). */
    final double[] uRe;

    final double[] uIm;
    /** Dynamic load (lbf). */
    final double[] dRe;

    final double[] dIm;

    SurfaceSpectrum(Card card, LowPass lowPass, double weightLbf) {
        int n = card.size();
        double[] re = card.positionsIn();
        double[] im = card.loadsLbf();
        dft(n).transform(re, im, new double[n], new double[n]);
        int available = Math.min((n - 1) / 2, MOST);
        double scale = 0.5 / n;
        double[] xRe = new double[available + 1];
        double[] xIm = new double[available + 1];
        double[] fRe = new double[available + 1];
        double[] fIm = new double[available + 1];
        double[] xPower = new double[available];
        xRe[0] = re[0] / n / IN_PER_FT;
        fRe[0] = im[0] / n - weightLbf;
        for (int k = 1; k <= available; k++) {
            xRe[k] = scale * (re[k] + re[n - k]) / IN_PER_FT;
            xIm[k] = scale * (im[k] - im[n - k]) / IN_PER_FT;
            fRe[k] = scale * (im[k] + im[n - k]);
            fIm[k] = -scale * (re[k] - re[n - k]);
            xPower[k - 1] = xRe[k] * xRe[k] + xIm[k] * xIm[k];
        }
        positionHarmonics = lowPass.kept(xPower);
        loadHarmonics = lowPass.keptOfLoad(
                Arrays.copyOfRange(fRe, 1, available + 1), Arrays.copyOfRange(fIm, 1, available + 1));
        most = Math.max(positionHarmonics, loadHarmonics);
        LowPass.Window window = lowPass.window();
        uRe = filtered(xRe, positionHarmonics, window);
        uIm = filtered(xIm, positionHarmonics, window);
        dRe = filtered(fRe, loadHarmonics, window);
        dIm = filtered(fIm, loadHarmonics, window);
    }

    private double[] filtered(double[] values, int kept, LowPass.Window window) {
        double[] result = new double[most + 1];
        result[0] = values[0];
        for (int k = 1; k <= kept; k++) {
            result[k] = values[k] * window.weight(k, most);
        }
        return result;
    }

    /** A plan for transforms of a length. */
    static Dft dft(int points) {
        return points == POINTS ? USUAL : new Dft(points);
    }

    /**
     * Sums the harmonics at equal steps of time.
     *
     * @param u where displacement goes (ft), as long as the plan. Modified.
     * @param d where load goes (lbf). Modified.
     */
    static void sum(
            double[] uRe,
            double[] uIm,
            double[] dRe,
            double[] dIm,
            int most,
            Dft plan,
            double[] u,
            double[] d,
            double[] workRe,
            double[] workIm) {
        int n = plan.size();
        Arrays.fill(u, 0.0);
        Arrays.fill(d, 0.0);
        u[0] = uRe[0];
        d[0] = dRe[0];
        for (int k = 1; k <= most; k++) {
            u[k] = uRe[k] - dIm[k];
            d[k] = uIm[k] + dRe[k];
            u[n - k] = uRe[k] + dIm[k];
            d[n - k] = dRe[k] - uIm[k];
        }
        plan.transform(d, u, workIm, workRe);
    }

    /** A card from displacement and dynamic load; every {@code step}-th point, with a load added. */
    static Card card(double[] u, double[] d, int step, double addLbf) {
        double[] x = new double[POINTS];
        double[] f = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            x[i] = IN_PER_FT * u[i * step];
            f[i] = d[i * step] + addLbf;
        }
        return Card.of(x, f);
    }

    /** Work over a stroke, \( \oint D\,du = 4\pi\sum_k k\,\mathrm{Im}(\bar U_k D_k) \) (ft·lbf). */
    static double work(double[] uRe, double[] uIm, double[] dRe, double[] dIm, int most) {
        double sum = 0.0;
        for (int k = 1; k <= most; k++) {
            sum += k * (dIm[k] * uRe[k] - dRe[k] * uIm[k]);
        }
        return 4.0 * Math.PI * sum;
    }

    /** Whether all values are finite. */
    static boolean finite(double[] a, double[] b) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i]) + Math.abs(b[i]);
        }
        return sum < Double.POSITIVE_INFINITY;
    }
}
