package io.welleng.constraints.expression;

import io.welleng.core.check.InvalidInputException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Mean of the readings in a window, at constant cost on average and without drift: nothing is ever subtracted.
 *
 * <p>The readings are a queue of two parts. Of the older part, not the readings but their sums from each of them to the
 * newest of the part are kept: when the oldest leaves, the next sum is at hand. The newer part has one running sum. When
 * the older part is used up, the newer one becomes the older, its sums made anew. All sums are pairs of doubles
 * (Knuth's two-sum), so that the mean is, but for the last bit, that of exact arithmetic, and the mean of equal readings
 * is that reading.
 *
 * @see "Knuth, D.E. (1997). The Art of Computer Programming, vol. 2, 3rd ed., section 4.2.2, theorem B"
 */
final class AverageWindow extends Window {

    private double[] remainders = new double[0];
    private int summed;
    private double newer;
    private double newerRemainder;
    private double high;
    private double low;

    AverageWindow(long millis, int maxReadings) {
        super(millis, maxReadings);
    }

    @Override
    void push(long time, double reading) {
        append(time, reading);
        add(newer, newerRemainder, reading, 0.0);
        newer = high;
        newerRemainder = low;
    }

    @Override
    void beforeRemoval() {
        if (summed == 0) {
            high = 0.0;
            low = 0.0;
            for (int i = size - 1; i >= 0; i--) {
                int place = place(i);
                add(high, low, values[place], 0.0);
                values[place] = high;
                remainders[place] = low;
            }
            summed = size;
            newer = 0.0;
            newerRemainder = 0.0;
        }
        summed--;
    }

    @Override
    double fold() {
        high = newer;
        low = newerRemainder;
        if (summed > 0) {
            int oldest = place(0);
            add(values[oldest], remainders[oldest], newer, newerRemainder);
        }
        double mean = high / size;
        return mean + (Math.fma(-mean, size, high) + low) / size;
    }

    /** Sets {@link #high} and {@link #low} to the sum of two pairs. */
    private void add(double aHigh, double aLow, double bHigh, double bLow) {
        double sum = aHigh + bHigh;
        double ofB = sum - aHigh;
        double error = (aHigh - (sum - ofB)) + (bHigh - ofB) + (aLow + bLow);
        high = sum + error;
        low = error - (high - sum);
    }

    @Override
    void resized(int[] oldPlaces, int capacity) {
        double[] grown = new double[capacity];
        for (int i = 0; i < oldPlaces.length; i++) {
            grown[i] = remainders[oldPlaces[i]];
        }
        remainders = grown;
    }

    @Override
    long memoryBytes() {
        return super.memoryBytes() + 8L * remainders.length;
    }

    @Override
    SavedWindow.Sums saveSums() {
        List<Double> saved = new ArrayList<>(summed);
        for (int i = 0; i < summed; i++) {
            saved.add(remainders[place(i)]);
        }
        return new SavedWindow.Sums(saved, newer, newerRemainder);
    }

    @Override
    void check(SavedWindow saved, String name) {
        super.check(saved, name);
        if (saved.sums() == null) {
            throw new InvalidInputException(name + ".sums", "present for an average", "", "null");
        }
    }

    @Override
    void restore(SavedWindow saved) {
        super.restore(saved);
        summed = saved.sums().remainders().size();
        remainders = new double[size];
        Arrays.setAll(remainders, i -> i < summed ? saved.sums().remainders().get(i) : 0.0);
        newer = saved.sums().newer();
        newerRemainder = saved.sums().newerRemainder();
    }
}
