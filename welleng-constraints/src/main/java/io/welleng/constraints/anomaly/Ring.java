package io.welleng.constraints.anomaly;

import java.util.Arrays;

/** The last so many values of some signals, by a running number common to all; NaN where there is none. */
final class Ring {

    private final int length;
    private final double[] values;

    Ring(int signals, int length) {
        this.length = length;
        values = new double[signals * length];
        Arrays.fill(values, Double.NaN);
    }

    void put(int signal, long number, double value) {
        values[signal * length + (int) Math.floorMod(number, (long) length)] = value;
    }

    double get(int signal, long number) {
        return values[signal * length + (int) Math.floorMod(number, (long) length)];
    }

    /** Empties the numbers from {@code from} to {@code to}, both included. */
    void skip(int signals, long from, long to) {
        for (long number = Math.max(from, to - length + 1); number <= to; number++) {
            for (int signal = 0; signal < signals; signal++) {
                put(signal, number, Double.NaN);
            }
        }
    }

    /**
     * Collects what is there of the numbers from {@code from} to {@code to}, both included, no more than the ring holds.
     *
     * @return how many
     */
    int collect(int signal, long from, long to, double[] out) {
        int n = 0;
        for (long number = from; number <= to; number++) {
            double value = get(signal, number);
            if (!Double.isNaN(value)) {
                out[n++] = value;
            }
        }
        return n;
    }

    double[] raw() {
        return values;
    }
}
