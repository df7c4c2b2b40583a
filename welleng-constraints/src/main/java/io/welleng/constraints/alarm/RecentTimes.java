package io.welleng.constraints.alarm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The last so many times, in a ring. */
final class RecentTimes {

    private final long[] ring;
    private int size;
    private int next;

    RecentTimes(int capacity) {
        ring = new long[capacity];
    }

    void add(long time) {
        ring[next] = time;
        next = (next + 1) % ring.length;
        size = Math.min(size + 1, ring.length);
    }

    void clear() {
        size = 0;
        next = 0;
    }

    int size() {
        return size;
    }

    /** The {@code k}-th last time, 1 for the last; {@code k} at most {@link #size()}. */
    long last(int k) {
        return ring[Math.floorMod(next - k, ring.length)];
    }

    /** Times after {@code time} become {@code time}. */
    void turnBack(long time) {
        for (int k = 0; k < size; k++) {
            ring[k] = Math.min(ring[k], time);
        }
    }

    /** Number of times after {@code time}, at most the capacity. */
    int countAfter(long time) {
        int count = 0;
        while (count < size && last(count + 1) > time) {
            count++;
        }
        return count;
    }

    List<Instant> list() {
        List<Instant> times = new ArrayList<>(size);
        for (int k = size; k >= 1; k--) {
            times.add(Instant.ofEpochMilli(last(k)));
        }
        return times;
    }
}
