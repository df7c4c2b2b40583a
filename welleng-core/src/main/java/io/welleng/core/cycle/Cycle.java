package io.welleng.core.cycle;

import java.util.ArrayList;
import java.util.List;

/** A cycle that was found: its shape, its amplitude and where it is active. */
final class Cycle {

    private static final double SECONDS_PER_MINUTE = 60.0;
    private static final int MOST_HARMONICS = 6;
    private static final double HARMONIC_CHANCE = 1.0e-3;
    private static final double WINDOW_CHANCE = 0.05;
    private static final double CYCLES_IN_WINDOW = 3.0;
    private static final int READINGS_IN_WINDOW = 20;
    private static final int LEAST_READINGS = 10;
    private static final int MOST_WINDOWS = 48;
    private static final double SUSTAINED_FROM = 0.8;
    private static final int PASSES = 2;

    private final Readings readings;
    private final LineSearch.Line line;
    private final double highest;
    private final double[] rest;
    private double frequency;
    private HarmonicFit fit;
    private int harmonics = 1;

    /** Takes the slow course off again, now without the cycle in it, and fits the cycle to what is left. */
    Cycle(Readings readings, double window, LineSearch.Line line, double highest) {
        this.readings = readings;
        this.line = line;
        this.highest = highest;
        frequency = line.frequency();
        int n = readings.size();
        rest = new double[n];
        double[] without = readings.y.clone();
        Baseline.subtract(readings.t, without, window, rest);
        fit = fitted();
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = 0; i < n; i++) {
                without[i] = readings.y[i] - fit.cycle(readings.t[i]);
            }
            Baseline.subtract(readings.t, without, window, rest);
            for (int i = 0; i < n; i++) {
                rest[i] += fit.cycle(readings.t[i]);
            }
            fit = fitted();
        }
    }

    private HarmonicFit fitted() {
        int n = readings.size();
        harmonics = 1;
        for (int h = 2; h <= MOST_HARMONICS && h * frequency <= highest; h++) {
            double over = Periodogram.direct(readings.t, rest, 0, n, h * frequency)
                    / line.noise().at(h * frequency);
            if (FalseAlarm.single(over, line.noise().worth(h * frequency)) < HARMONIC_CHANCE) {
                harmonics = h;
            }
        }
        return HarmonicFit.of(readings.t, rest, 0, n, frequency, harmonics);
    }

    CycleOutcome.Cyclic outcome() {
        double shape = fit.halfHeight() / fit.amplitude(1);
        List<CycleWindow> windows = windows(shape);
        double square = 0.0;
        int active = 0;
        for (CycleWindow window : windows) {
            if (window.active()) {
                square += window.amplitude() * window.amplitude();
                active++;
            }
        }
        double amplitude = active == 0 ? fit.halfHeight() : Math.sqrt(square / active);
        double fraction = windows.isEmpty() ? 1.0 : (double) active / windows.size();
        double period = 1.0 / (SECONDS_PER_MINUTE * frequency);
        double sigmaFrequency = Math.sqrt(6.0) / (2.0 * Math.PI * readings.span() * Math.sqrt(line.fundamentalOver()));
        double[] noise = new double[readings.size()];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = rest[i] - fit.cycle(readings.t[i]);
        }
        return new CycleOutcome.Cyclic(
                period,
                period * sigmaFrequency / frequency,
                amplitude,
                amplitude * Math.sqrt(0.5 * harmonics / line.fundamentalOver()),
                Readings.sigma(noise),
                line.falseAlarm(),
                harmonics,
                fraction >= SUSTAINED_FROM ? CyclePersistence.SUSTAINED : CyclePersistence.INTERMITTENT,
                fraction,
                windows);
    }

    private List<CycleWindow> windows(double shape) {
        double length = Math.max(CYCLES_IN_WINDOW / frequency, READINGS_IN_WINDOW * readings.medianInterval());
        int count = (int) Math.max(1.0, Math.min(MOST_WINDOWS, readings.span() / length));
        length = readings.span() / count;
        double noiseFloor = line.noise().at(frequency);
        List<CycleWindow> windows = new ArrayList<>();
        int from = 0;
        for (int w = 0; w < count; w++) {
            double start = readings.t[0] + w * length;
            double end = w + 1 == count ? Double.POSITIVE_INFINITY : start + length;
            int to = from;
            while (to < readings.size() && readings.t[to] < end) {
                to++;
            }
            int n = to - from;
            if (n >= LEAST_READINGS && readings.t[to - 1] - readings.t[from] > 0.5 * length) {
                double power = Periodogram.direct(readings.t, rest, from, to, frequency);
                double a =
                        HarmonicFit.of(readings.t, rest, from, to, frequency, 1).amplitude(1);
                double chance = FalseAlarm.single(power / noiseFloor, line.worth());
                windows.add(new CycleWindow(
                        start,
                        start + length,
                        n,
                        shape * Math.sqrt(Math.max(0.0, a * a - 4.0 * noiseFloor / n)),
                        chance,
                        chance < WINDOW_CHANCE));
            }
            from = to;
        }
        return windows;
    }
}
