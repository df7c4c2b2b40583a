package io.welleng.allocation.internal;

import java.util.Arrays;

/**
 * Sums doubles without error and rounds once: the value is the double nearest to the exact sum, ties to even, and so
 * does not depend on the order of the terms.
 *
 * <p>The sum so far is kept as doubles that do not overlap. Each term is added to them with the error-free
 * transformation \(a + b = s + e\), \(s = fl(a + b)\). Terms must be finite and the sum must not overflow.
 *
 * <p>Mutable and not thread-safe: a local variable of one computation.
 *
 * @see "Shewchuk, J.R. (1997). Adaptive precision floating-point arithmetic and fast robust geometric predicates.
 *     Discrete &amp; Computational Geometry 18, 305–363"
 */
public final class ExactSum {

    /** Not overlapping, in increasing magnitude. */
    private double[] partials = new double[8];

    private int size;

    /** Creates an empty sum, zero. */
    public ExactSum() {
        // nothing to set: no partials
    }

    /**
     * Adds a term.
     *
     * @param term a finite number, in the unit of the sum
     */
    public void add(double term) {
        int kept = 0;
        double high = term;
        for (int i = 0; i < size; i++) {
            double partial = partials[i];
            double sum = high + partial;
            double back = sum - high;
            double low = (high - (sum - back)) + (partial - back);
            if (low != 0.0) {
                partials[kept++] = low;
            }
            high = sum;
        }
        if (kept == partials.length) {
            partials = Arrays.copyOf(partials, 2 * kept);
        }
        partials[kept] = high;
        size = kept + 1;
    }

    /**
     * The sum of the terms added so far.
     *
     * @return the double nearest to the exact sum, ties to even, in the unit of the terms; 0 without terms
     */
    public double value() {
        if (size == 0) {
            return 0.0;
        }
        int i = size - 1;
        double high = partials[i];
        double low = 0.0;
        while (i > 0 && low == 0.0) {
            double partial = partials[--i];
            double sum = high + partial;
            low = partial - (sum - high);
            high = sum;
        }
        // Half-way between two doubles, the partial below decides: it may lie on the far side of the tie.
        if (i > 0 && low * Math.signum(partials[i - 1]) > 0.0) {
            double twice = 2.0 * low;
            double other = high + twice;
            if (other - high == twice) {
                high = other;
            }
        }
        return high;
    }

    /**
     * Sum of many terms.
     *
     * @param terms finite numbers in one unit
     * @return the double nearest to their exact sum, in the same unit
     */
    public static double of(Iterable<Double> terms) {
        ExactSum sum = new ExactSum();
        for (double term : terms) {
            sum.add(term);
        }
        return sum.value();
    }
}
