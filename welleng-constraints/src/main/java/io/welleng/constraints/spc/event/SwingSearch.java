package io.welleng.constraints.spc.event;

import io.welleng.core.trend.Robust;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks for sensors that swing together, now and then, in the newest readings of all. */
final class SwingSearch {

    private static final double PEAK_TO_PEAK = 2.0 * Math.sqrt(2.0);

    private final OscillationDesign design;
    private final double intervalSeconds;
    private final double[] series;
    private final double[] rho;
    private final double[] out = new double[4];
    private final double[] periods;
    private final double[] ratios;
    private Evidence.Oscillation active;

    SwingSearch(EventDesign events, int sensors) {
        this.design = events.oscillation();
        this.intervalSeconds = events.sampleIntervalSeconds();
        this.series = new double[design.mostSamples()];
        this.rho = new double[design.mostSamples()];
        this.periods = new double[sensors];
        this.ratios = new double[sensors];
    }

    void restore(Evidence.Oscillation saved) {
        active = saved;
    }

    Evidence.Oscillation active() {
        return active;
    }

    void look(double[][] rings, SensorUse.Used[] used, long place, long time, WellEventSink sink) {
        long samples = place + 1;
        if (samples < design.leastSamples() || samples % design.everySamples() != 0) {
            return;
        }
        int n = (int) Math.min(samples, design.mostSamples());
        for (int s = 0; s < used.length; s++) {
            periods[s] = used[s] == null ? 0.0 : period(rings[s], used[s], place, n);
            ratios[s] = out[Swing.DECAY_RATIO];
        }
        int most = 0;
        double common = 0.0;
        for (double period : periods) {
            int agree = agreeing(period);
            if (agree > most) {
                most = agree;
                common = period;
            }
        }
        boolean now = most >= design.leastSensors() && (double) most * n >= design.leastPeriods() * common;
        if (now && active == null) {
            active = evidence(used, common);
            sink.accept(new WellEvent(Instant.ofEpochMilli(time), true, active));
        } else if (!now && active != null) {
            sink.accept(new WellEvent(Instant.ofEpochMilli(time), false, active));
            active = null;
        }
    }

    /** Period of a sensor that swings (samples), or 0. */
    private double period(double[] ring, SensorUse.Used use, long place, int n) {
        for (int i = 0; i < n; i++) {
            series[i] = ring[(int) Math.floorMod(place - n + 1 + i, (long) ring.length)];
        }
        boolean swings = Swing.look(series, n, rho, out)
                && PEAK_TO_PEAK * out[Swing.STANDARD_DEVIATION] >= use.leastChange()
                && out[Swing.DECAY_RATIO] >= design.leastDecayRatio()
                && out[Swing.REGULARITY] >= design.leastRegularity();
        return swings ? out[Swing.PERIOD] : 0.0;
    }

    private int agreeing(double period) {
        int count = 0;
        for (double other : periods) {
            count += agrees(period, other) ? 1 : 0;
        }
        return count;
    }

    private boolean agrees(double a, double b) {
        return a > 0.0 && b > 0.0 && Math.abs(a - b) <= design.periodTolerance() * Math.max(a, b);
    }

    private Evidence.Oscillation evidence(SensorUse.Used[] used, double common) {
        List<String> tags = new ArrayList<>();
        double[] lengths = new double[used.length];
        double[] heights = new double[used.length];
        for (int s = 0; s < used.length; s++) {
            if (agrees(common, periods[s])) {
                lengths[tags.size()] = periods[s];
                heights[tags.size()] = ratios[s];
                tags.add(used[s].tag());
            }
        }
        return new Evidence.Oscillation(
                tags,
                Robust.median(Arrays.copyOf(lengths, tags.size())) * intervalSeconds,
                Robust.median(Arrays.copyOf(heights, tags.size())));
    }
}
