package io.welleng.dca.sampling;

import io.welleng.core.check.Check;
import java.util.random.RandomGenerator;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Sobol's sequence in Gray-code order, its direction numbers taken from commons-math3 and scrambled by random lower
 * triangular matrices of bits and a random shift. Any point can be computed at once.
 */
final class Sobol {

    static final int MOST_DIMENSIONS = 1000;

    private static final int BITS = 52;
    private static final int POINT_BITS = 31;
    private static final double UNIT = 0x1.0p-52;

    private final long[][] direction;
    private final long[] shift;

    Sobol(int dimensions, RandomGenerator random) {
        Check.inRange(dimensions, 1, MOST_DIMENSIONS, "dimensions of the Sobol sequence", "");
        direction = new long[dimensions][POINT_BITS];
        shift = new long[dimensions];
        SobolSequenceGenerator plain = new SobolSequenceGenerator(dimensions);
        // In Gray code, point 2^k has the bits k and k - 1.
        for (int k = 0; k < POINT_BITS; k++) {
            double[] point = plain.skipTo(1 << k);
            for (int d = 0; d < dimensions; d++) {
                direction[d][k] = (long) (point[d] / UNIT) ^ (k == 0 ? 0L : direction[d][k - 1]);
            }
        }
        for (int d = 0; d < dimensions; d++) {
            scramble(direction[d], random);
            shift[d] = random.nextLong() >>> 64 - BITS;
        }
    }

    /** Each digit becomes itself plus a random sum of those before it, digits counted from the first. */
    private static void scramble(long[] numbers, RandomGenerator random) {
        long[] rows = new long[BITS];
        for (int bit = 0; bit < BITS; bit++) {
            long own = 1L << BITS - 1 - bit;
            long before = -(own << 1) & (1L << BITS) - 1;
            rows[bit] = own | random.nextLong() & before;
        }
        for (int k = 0; k < numbers.length; k++) {
            long mixed = 0L;
            for (int bit = 0; bit < BITS; bit++) {
                mixed = mixed << 1 | Long.bitCount(rows[bit] & numbers[k]) & 1;
            }
            numbers[k] = mixed;
        }
    }

    /** Chances of one dimension for consecutive points. */
    void fill(int dimension, int first, int count, double[] into) {
        long[] numbers = direction[dimension];
        long x = shift[dimension];
        int gray = first ^ first >>> 1;
        for (int k = 0; gray >>> k != 0; k++) {
            x ^= (gray >>> k & 1) == 0 ? 0L : numbers[k];
        }
        for (int i = 0; i < count; i++) {
            into[i] = (x + 0.5) * UNIT;
            x ^= numbers[Integer.numberOfTrailingZeros(first + i + 1)];
        }
    }
}
