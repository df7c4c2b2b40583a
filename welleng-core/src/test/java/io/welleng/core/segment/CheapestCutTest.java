package io.welleng.core.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CheapestCutTest {

    /** Sum of squares about the mean, from its definition. */
    private static double squares(double[] x, int from, int to) {
        double mean = 0.0;
        for (int i = from; i < to; i++) {
            mean += x[i] / (to - from);
        }
        double sum = 0.0;
        for (int i = from; i < to; i++) {
            sum += (x[i] - mean) * (x[i] - mean);
        }
        return sum;
    }

    /** Cost of one way to cut. */
    private static double cost(double[] x, List<Integer> starts, double penalty) {
        double cost = penalty * (starts.size() - 1);
        for (int k = 0; k < starts.size(); k++) {
            cost += squares(x, starts.get(k), k + 1 < starts.size() ? starts.get(k + 1) : x.length);
        }
        return cost;
    }

    /** The least cost of all 2^(n − 1) ways. */
    private static double least(double[] x, int leastLength, double penalty) {
        double least = Double.POSITIVE_INFINITY;
        for (int ways = 0; ways < 1 << x.length - 1; ways++) {
            List<Integer> starts = new ArrayList<>(List.of(0));
            int from = 0;
            boolean allowed = true;
            for (int i = 1; i < x.length; i++) {
                if ((ways >> i - 1 & 1) == 1) {
                    allowed &= i - from >= leastLength;
                    starts.add(i);
                    from = i;
                }
            }
            if (allowed && x.length - from >= leastLength) {
                least = Math.min(least, cost(x, starts, penalty));
            }
        }
        return least;
    }

    @Property(tries = 300)
    void noWayToCutIsCheaper(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 11) int n,
            @ForAll @IntRange(min = 1, max = 4) int length) {
        Random random = new Random(seed);
        int leastLength = Math.min(n, length);
        double penalty = 3.0 * random.nextDouble();
        double[] x = new double[n];
        double level = 0.0;
        for (int i = 0; i < n; i++) {
            level += random.nextInt(3) == 0 ? 3.0 * random.nextGaussian() : 0.0;
            // Whole numbers make ties.
            x[i] = seed % 2 == 0 ? level + random.nextGaussian() : Math.rint(level);
        }
        CheapestCut cut = CheapestCut.of(n, leastLength, penalty, (from, to) -> squares(x, from, to));
        assertThat(cut.cost()).isCloseTo(least(x, leastLength, penalty), within(1e-9));
        assertThat(cost(x, cut.starts(), penalty)).isCloseTo(cut.cost(), within(1e-9));
        for (int k = 0; k < cut.starts().size(); k++) {
            int end = k + 1 < cut.starts().size() ? cut.starts().get(k + 1) : n;
            assertThat(end - cut.starts().get(k)).isGreaterThanOrEqualTo(leastLength);
        }
    }

    @Test
    void theWorkIsLinearWhereCutsComeAtASteadyRate() {
        int n = 20_000;
        double[] sums = new double[n + 1];
        double[] squares = new double[n + 1];
        Random random = new Random(7);
        for (int i = 0; i < n; i++) {
            double x = (i / 50 % 2 == 0 ? 0.0 : 10.0) + random.nextGaussian();
            sums[i + 1] = sums[i] + x;
            squares[i + 1] = squares[i] + x * x;
        }
        CheapestCut cut = CheapestCut.of(n, 1, 3.0 * Math.log(n), (from, to) -> {
            double sum = sums[to] - sums[from];
            return squares[to] - squares[from] - sum * sum / (to - from);
        });
        assertThat(cut.starts()).hasSize(n / 50);
        assertThat(cut.evaluations()).isLessThan(100L * n);
    }

    @Test
    void mistakesAreNamed() {
        SegmentCosts none = (from, to) -> 0.0;
        assertThatThrownBy(() -> CheapestCut.of(3, 4, 1.0, none)).hasMessageContaining("length");
        assertThatThrownBy(() -> CheapestCut.of(3, 0, 1.0, none)).hasMessageContaining("leastLength");
        assertThatThrownBy(() -> CheapestCut.of(3, 1, -1.0, none)).hasMessageContaining("penalty");
    }
}
