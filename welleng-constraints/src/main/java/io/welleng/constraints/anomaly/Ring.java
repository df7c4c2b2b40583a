package io.welleng.constraints.anomaly;

import java.util.Arrays;

/** The last so many values of some signals, by a running number common to all; NaN where there is none. */
final class Ring {

    /** Where the values of each signal begin, and the end of all. */
    private final int[] from;

    private final int longest;
    private final double[] values;

    /** @param lengths how many values of each signal; 0 keeps none */
    Ring(int[] lengths) {
        from = new int[lengths.length + 1];
        int most = 0;
        for (int i = 0; i < lengths.length; i++) {
            from[i + 1] = from[i] + lengths[i];
            most = Math.max(most, lengths[i]);
        }
        longest = most;
        values = new double[from[lengths.length]];
        Arrays.fill(values, Double.NaN);
    }

    private boolean keeps(int signal) {
        return from[signal + 1] > from[signal];
    }

    private int place(int signal, long number) {
        return from[signal] + (int) Math.floorMod(number, (long) (from[signal + 1] - from[signal]));
    }

    void put(int signal, long number, double value) {
        if (keeps(signal)) {
            values[place(signal, number)] = value;
        }
    }

    double get(int signal, long number) {
        return keeps(signal) ? values[place(signal, number)] : Double.NaN;
    }

    /** Empties the numbers from {@code first} to {@code last}, both included. */
    void skip(long first, long last) {
        for (long number = Math.max(first, last - longest + 1); number <= last; number++) {
            for (int signal = 0; signal < from.length - 1; signal++) {
                put(signal, number, Double.NaN);
            }
        }
    }

    /**
     * Collects what is there of the numbers from {@code first} to {@code last}, both included, no more than the ring holds.
     *
     * @return how many
     */
    int collect(int signal, long first, long last, double[] out) {
        int n = 0;
        for (long number = first; number <= last; number++) {
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
