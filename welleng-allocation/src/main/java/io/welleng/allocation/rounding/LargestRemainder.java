package io.welleng.allocation.rounding;

import java.util.Arrays;

/**
 * The largest remainder in whole units of the last printed digit, on arrays.
 *
 * <p>A part \(x\) is \(u\) units and a remainder of \(\mu\) millionths of a unit, \(0 \le \mu \lt 10^6\), rounded once:
 * \(x s\) with \(s = 10^{d}\) is taken with its rounding error. Below that resolution lies what sums of doubles leave.
 */
final class LargestRemainder {

    static final long MILLION = 1_000_000L;

    private static final int INDEX_BITS = 31;

    private LargestRemainder() {}

    /** Units, and the remainder in millionths, as units × 1e6 + remainder split by {@link Math#floorDiv}. */
    static long units(double x, double s) {
        double scaled = x * s;
        double nearest = Math.rint(scaled);
        return (long) nearest - (micro(x, s, scaled, nearest) < 0 ? 1 : 0);
    }

    static long remainder(double x, double s) {
        double scaled = x * s;
        long micro = micro(x, s, scaled, Math.rint(scaled));
        return micro < 0 ? micro + MILLION : micro;
    }

    private static long micro(double x, double s, double scaled, double nearest) {
        return Math.round(((scaled - nearest) + Math.fma(x, s, -scaled)) * MILLION);
    }

    /**
     * Prints parts as whole units with a given sum.
     *
     * @param target the sum (units)
     * @param parts the parts. Not modified.
     * @param n so many parts
     * @param s units in one
     * @param printed units of each part. Modified.
     */
    static void share(long target, double[] parts, int n, double s, long[] printed) {
        long[] keys = new long[n];
        int count = 0;
        long missing = target;
        for (int i = 0; i < n; i++) {
            printed[i] = units(parts[i], s);
            missing -= printed[i];
            if (parts[i] != 0.0) {
                keys[count++] = ((MILLION - remainder(parts[i], s)) << INDEX_BITS) | i;
            }
        }
        if (missing == 0) {
            return;
        }
        if (count == 0) {
            printed[0] += missing;
            return;
        }
        Arrays.sort(keys, 0, count);
        if (missing > 0) {
            long each = missing / count;
            long rest = missing % count;
            for (int k = 0; k < count; k++) {
                printed[index(keys[k])] += each + (k < rest ? 1 : 0);
            }
        } else {
            take(-missing, keys, count, printed);
        }
    }

    /** Takes units from the smallest remainders, one each and round after round, not below 0 while others have some. */
    private static void take(long units, long[] keys, int count, long[] printed) {
        long left = units;
        boolean some = true;
        while (left > 0 && some) {
            some = false;
            for (int k = count - 1; k >= 0 && left > 0; k--) {
                int i = index(keys[k]);
                if (printed[i] > 0) {
                    printed[i]--;
                    left--;
                    some = true;
                }
            }
        }
        printed[index(keys[0])] -= left;
    }

    private static int index(long key) {
        return (int) (key & ((1L << INDEX_BITS) - 1));
    }
}
