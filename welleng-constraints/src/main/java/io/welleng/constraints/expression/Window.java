package io.welleng.constraints.expression;

import io.welleng.core.check.InvalidInputException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Readings of the last while, in a ring that doubles as it must, up to a greatest size. */
abstract sealed class Window permits AverageWindow, ExtremeWindow {

    /** Largest reading that is taken; sums of as many as there can be then stay finite. */
    static final double LARGEST = 1e300;

    private static final int FIRST_CAPACITY = 8;

    /** Object with its fields, and the headers of its arrays. */
    private static final long EMPTY_BYTES = 144L;

    private final long millis;
    private final int maxReadings;
    private boolean dropped;
    private long droppedMillis;
    private int head;
    long[] times = new long[0];
    double[] values = new double[0];
    int size;

    Window(long millis, int maxReadings) {
        this.millis = millis;
        this.maxReadings = maxReadings;
    }

    /** Moves on to {@code time}, takes the reading if it is fresh, and gives the value; NaN if it has none. */
    final double step(long time, boolean fresh, double reading) {
        while (size > 0 && !isInside(times[head], time)) {
            beforeRemoval();
            removeOldest();
        }
        if (fresh && Math.abs(reading) <= LARGEST) {
            push(time, reading);
        }
        return size == 0 || isIncomplete(time) ? Double.NaN : fold();
    }

    final boolean isIncomplete(long time) {
        return dropped && isInside(droppedMillis, time);
    }

    /** Whether a reading of {@code then} is in (now − length, now]; {@code then} is not after {@code now}. */
    private boolean isInside(long then, long now) {
        // As unsigned number the difference is right for any two times.
        return Long.compareUnsigned(now - then, millis) < 0;
    }

    /** Adds a reading at the end. */
    abstract void push(long time, double reading);

    /** The value of the readings, of which there is at least one. */
    abstract double fold();

    /** Called before the oldest reading is removed. */
    void beforeRemoval() {}

    /** Called when the arrays have grown or were restored. @param capacity their length */
    void resized(int[] oldPlaces, int capacity) {}

    /** Index in the arrays of the i-th oldest reading. */
    final int place(int i) {
        int place = head + i;
        return place < times.length ? place : place - times.length;
    }

    private void removeOldest() {
        head = place(1);
        size--;
    }

    /** Puts a reading behind the last one; makes room first, by growing or by dropping the oldest reading. */
    final int append(long time, double value) {
        if (size == times.length) {
            if (size < maxReadings) {
                grow();
            } else {
                dropped = true;
                droppedMillis = times[head];
                beforeRemoval();
                removeOldest();
            }
        }
        int place = place(size++);
        times[place] = time;
        values[place] = value;
        return place;
    }

    private void grow() {
        int capacity = (int) Math.min(maxReadings, Math.max(FIRST_CAPACITY, 2L * size));
        long[] newTimes = new long[capacity];
        double[] newValues = new double[capacity];
        int[] oldPlaces = new int[size];
        for (int i = 0; i < size; i++) {
            oldPlaces[i] = place(i);
            newTimes[i] = times[oldPlaces[i]];
            newValues[i] = values[oldPlaces[i]];
        }
        head = 0;
        times = newTimes;
        values = newValues;
        resized(oldPlaces, capacity);
    }

    long memoryBytes() {
        return EMPTY_BYTES + 16L * times.length;
    }

    final SavedWindow save() {
        List<Instant> savedTimes = new ArrayList<>(size);
        List<Double> savedValues = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            savedTimes.add(Instant.ofEpochMilli(times[place(i)]));
            savedValues.add(values[place(i)]);
        }
        return new SavedWindow(
                savedTimes, savedValues, dropped ? Instant.ofEpochMilli(droppedMillis) : null, saveSums());
    }

    /** Partial sums, or null. */
    abstract SavedWindow.Sums saveSums();

    /** Refuses what this window could not have saved. */
    void check(SavedWindow saved, String name) {
        if (saved.times().size() > maxReadings) {
            throw new InvalidInputException(
                    name + ".times",
                    "at most " + maxReadings + " readings",
                    "",
                    saved.times().size() + " readings");
        }
    }

    void restore(SavedWindow saved) {
        size = saved.times().size();
        head = 0;
        times = new long[size];
        values = new double[size];
        for (int i = 0; i < size; i++) {
            times[i] = saved.times().get(i).toEpochMilli();
            values[i] = saved.values().get(i);
        }
        dropped = saved.dropped() != null;
        droppedMillis = dropped ? saved.dropped().toEpochMilli() : 0L;
    }
}
