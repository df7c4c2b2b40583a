package io.welleng.benchmarks;

import io.welleng.lift.srp.card.Card;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.wave.DiagnosticCase;

/**
 * The baselines of the diagnosis, written down from the textbook: sums of sines and cosines for each harmonic and each
 * point, complex cosines and sines for each harmonic and section; and finite differences with an array for each depth.
 */
final class NaiveWaves {

    private static final double IN_PER_FT = 12.0;

    private NaiveWaves() {}

    /** The pump card by Gibbs' series, as many points as the surface card. */
    static Card pumpCardBySeries(DiagnosticCase well, double weightLbf, double dampingPerS) {
        double[] position = well.surfaceCard().positionsIn();
        double[] load = well.surfaceCard().loadsLbf();
        int n = position.length;
        double[] pumpPosition = new double[n];
        double[] pumpLoad = new double[n];
        for (int k = 0; k <= (n - 1) / 2; k++) {
            double[] pump = atPump(well, k, position, load, weightLbf, dampingPerS);
            add(pump[0], pump[1], k, pumpPosition);
            add(pump[2], pump[3], k, pumpLoad);
        }
        for (int i = 0; i < n; i++) {
            pumpPosition[i] *= IN_PER_FT;
        }
        return Card.of(pumpPosition, pumpLoad);
    }

    /** Harmonic {@code k} at the pump: real and imaginary part of displacement (ft) and of load (lbf). */
    private static double[] atPump(
            DiagnosticCase well, int k, double[] position, double[] load, double weightLbf, double c) {
        double[] u = harmonic(position, k);
        double uRe = u[0] / IN_PER_FT;
        double uIm = u[1] / IN_PER_FT;
        double[] d = harmonic(load, k);
        double dRe = k == 0 ? d[0] - weightLbf : d[0];
        double dIm = d[1];
        double omega = 2.0 * Math.PI * k / well.periodS();
        for (RodSection section : well.rods().sections()) {
            Rod rod = section.rod();
            double a = rod.waveSpeedFtPerS();
            double ea = rod.elasticModulusPsi() * rod.areaIn2();
            double l = section.lengthFt();
            if (k == 0) {
                uRe -= dRe * l / ea;
                continue;
            }
            // kappa = sqrt(omega^2 - i omega c) / a
            double modulus = Math.sqrt(Math.hypot(omega * omega, omega * c));
            double angle = 0.5 * Math.atan2(-omega * c, omega * omega);
            double kRe = modulus * Math.cos(angle) / a;
            double kIm = modulus * Math.sin(angle) / a;
            double cosRe = Math.cos(kRe * l) * Math.cosh(kIm * l);
            double cosIm = -Math.sin(kRe * l) * Math.sinh(kIm * l);
            double sinRe = Math.sin(kRe * l) * Math.cosh(kIm * l);
            double sinIm = Math.cos(kRe * l) * Math.sinh(kIm * l);
            double zRe = ea * kRe;
            double zIm = ea * kIm;
            double square = zRe * zRe + zIm * zIm;
            double perRe = (sinRe * zRe + sinIm * zIm) / square;
            double perIm = (sinIm * zRe - sinRe * zIm) / square;
            double timesRe = sinRe * zRe - sinIm * zIm;
            double timesIm = sinRe * zIm + sinIm * zRe;
            double nextRe = uRe * cosRe - uIm * cosIm - (dRe * perRe - dIm * perIm);
            double nextIm = uRe * cosIm + uIm * cosRe - (dRe * perIm + dIm * perRe);
            double loadRe = dRe * cosRe - dIm * cosIm + (uRe * timesRe - uIm * timesIm);
            double loadIm = dRe * cosIm + dIm * cosRe + (uRe * timesIm + uIm * timesRe);
            uRe = nextRe;
            uIm = nextIm;
            dRe = loadRe;
            dIm = loadIm;
        }
        return new double[] {uRe, uIm, dRe, dIm};
    }

    /** One harmonic by its defining sum: real and imaginary part. */
    static double[] harmonic(double[] values, int k) {
        int n = values.length;
        double re = 0.0;
        double im = 0.0;
        for (int i = 0; i < n; i++) {
            re += values[i] * Math.cos(2.0 * Math.PI * k * i / n);
            im -= values[i] * Math.sin(2.0 * Math.PI * k * i / n);
        }
        return new double[] {re / n, im / n};
    }

    private static void add(double re, double im, int k, double[] values) {
        int n = values.length;
        double both = k == 0 ? 1.0 : 2.0;
        for (int i = 0; i < n; i++) {
            double phase = 2.0 * Math.PI * k * i / n;
            values[i] += both * (re * Math.cos(phase) - im * Math.sin(phase));
        }
    }

    /** A signal at another number of equal steps of time, by the harmonics below half its number of points. */
    static double[] resampled(double[] values, int points) {
        double[] result = new double[points];
        for (int k = 0; k <= (values.length - 1) / 2; k++) {
            double[] z = harmonic(values, k);
            add(z[0], z[1], k, result);
        }
        return result;
    }

    /**
     * The pump card by finite differences of the displacement alone, from a card at as many points as the grid has steps
     * of time; every {@code stride}-th point of it.
     */
    static Card pumpCardByDifferences(
            DiagnosticCase well, double[] position, double[] load, double weightLbf, double c, int stride) {
        int n = position.length;
        double dt = well.periodS() / n;
        double[] u = new double[n];
        // Tension below each node, here at the polished rod.
        double[] tension = new double[n];
        for (int j = 0; j < n; j++) {
            u[j] = position[j] / IN_PER_FT;
            tension[j] = load[j] - weightLbf;
        }
        for (RodSection section : well.rods().sections()) {
            Rod rod = section.rod();
            double ea = rod.elasticModulusPsi() * rod.areaIn2();
            double m = rod.weightLbPerFt() / Rod.GRAVITY_FT_PER_S2;
            double l = section.lengthFt();
            int steps = (int) Math.ceil(l / (rod.waveSpeedFtPerS() * dt));
            double dx = l / steps;
            double[][] at = new double[steps + 1][];
            at[0] = u;
            at[1] = new double[n];
            for (int j = 0; j < n; j++) {
                at[1][j] = at[0][j] - (tension[j] - 0.5 * dx * m * resisted(at[0], j, dt, c)) * dx / ea;
            }
            for (int i = 1; i < steps; i++) {
                at[i + 1] = new double[n];
                for (int j = 0; j < n; j++) {
                    at[i + 1][j] = 2.0 * at[i][j] - at[i - 1][j] + dx * dx * m / ea * resisted(at[i], j, dt, c);
                }
            }
            for (int j = 0; j < n; j++) {
                tension[j] = ea / dx * (at[steps - 1][j] - at[steps][j]) - 0.5 * dx * m * resisted(at[steps], j, dt, c);
            }
            u = at[steps];
        }
        double[] pumpPosition = new double[n / stride];
        double[] pumpLoad = new double[n / stride];
        for (int i = 0; i < pumpPosition.length; i++) {
            pumpPosition[i] = u[i * stride] * IN_PER_FT;
            pumpLoad[i] = tension[i * stride];
        }
        return Card.of(pumpPosition, pumpLoad);
    }

    /** Acceleration and damping at one node, by central differences around the stroke. */
    private static double resisted(double[] u, int j, double dt, double c) {
        int n = u.length;
        double after = u[(j + 1) % n];
        double before = u[(j + n - 1) % n];
        return (after - 2.0 * u[j] + before) / (dt * dt) + c * (after - before) / (2.0 * dt);
    }

    /** Greatest difference of loads over the range of the load (fraction). */
    static double loadDifference(Card one, Card other) {
        double worst = 0.0;
        for (int i = 0; i < one.size(); i++) {
            worst = Math.max(worst, Math.abs(one.loadLbf(i) - other.loadLbf(i)));
        }
        return worst / (one.peakLoadLbf() - one.minimumLoadLbf());
    }

    /** Greatest difference of positions over the stroke (fraction). */
    static double positionDifference(Card one, Card other) {
        double worst = 0.0;
        for (int i = 0; i < one.size(); i++) {
            worst = Math.max(worst, Math.abs(one.positionIn(i) - other.positionIn(i)));
        }
        return worst / one.strokeIn();
    }
}
