package io.welleng.constraints.watch;

import io.welleng.constraints.telemetry.Milliseconds;
import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The readings of a tag from which its rate of change is taken, oldest first; see the limit on the rate of change. */
final class RateReadings {

    /** One reading kept in this share of the time over which the rate is taken. */
    static final int SHARE = 64;

    private static final int FIRST_CAPACITY = 4;

    private long[] times = new long[FIRST_CAPACITY];
    private double[] values = new double[FIRST_CAPACITY];
    private int head;
    private int size;

    /** Rate at the last reading (unit per minute); NaN if it is not known. */
    private double rate = Double.NaN;

    double rate() {
        return rate;
    }

    /** The rate at a new reading; keeps the reading if later ones may start from it. */
    double add(long time, double value, long over, long maxGap) {
        while (size > 1 && time - times[at(1)] >= over) {
            head = at(1);
            size--;
        }
        long gap = size == 0 ? -1L : time - times[head];
        rate = gap >= over && gap > 0L && gap <= maxGap
                ? (value - values[head]) / (gap / Milliseconds.PER_MINUTE)
                : Double.NaN;
        // Without a rate that is a number (difference of huge readings) there is none.
        rate = Math.abs(rate) <= Double.MAX_VALUE ? rate : Double.NaN;
        if (size == 0 || SHARE * (time - times[at(size - 1)]) >= over) {
            keep(time, value);
        }
        return rate;
    }

    private void keep(long time, double value) {
        if (size == times.length) {
            long[] oldTimes = times;
            double[] oldValues = values;
            times = new long[2 * size];
            values = new double[2 * size];
            for (int i = 0; i < size; i++) {
                times[i] = oldTimes[(head + i) % size];
                values[i] = oldValues[(head + i) % size];
            }
            head = 0;
        }
        size++;
        times[at(size - 1)] = time;
        values[at(size - 1)] = value;
    }

    private int at(int i) {
        int place = head + i;
        return place < times.length ? place : place - times.length;
    }

    SavedRate save() {
        List<Long> savedTimes = new ArrayList<>();
        List<Double> savedValues = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            savedTimes.add(times[at(i)]);
            savedValues.add(values[at(i)]);
        }
        return new SavedRate(savedTimes, savedValues, Double.isNaN(rate) ? null : rate);
    }

    void restore(SavedRate saved) {
        int count = saved.epochMillis().size();
        if (count > 2 * SHARE) {
            throw new InvalidInputException("epochMillis", "at most " + 2 * SHARE + " times", "", count + " times");
        }
        int capacity = FIRST_CAPACITY;
        while (capacity < count) {
            capacity *= 2;
        }
        times = Arrays.copyOf(
                saved.epochMillis().stream().mapToLong(Long::longValue).toArray(), capacity);
        values = Arrays.copyOf(
                saved.values().stream().mapToDouble(Double::doubleValue).toArray(), capacity);
        head = 0;
        size = count;
        rate = saved.rate() == null ? Double.NaN : saved.rate();
    }
}
