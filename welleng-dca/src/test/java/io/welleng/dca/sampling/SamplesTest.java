package io.welleng.dca.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {

    static List<Row> cases() {
        return OracleCsv.read(SamplesTest.class, "statistics.csv");
    }

    // Equation: numpy.percentile, mean and std, statistics.py beside the csv.
    @ParameterizedTest
    @MethodSource("cases")
    void percentilesAreThoseOfNumpy(Row row) {
        Samples samples = Samples.of(Arrays.stream(row.text("values").split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray());
        for (String name : List.of("p0", "p10", "p25", "p50", "p90", "p99", "p100")) {
            double wanted = row.number(name);
            double percent = Integer.parseInt(name.substring(1));
            assertThat(samples.statisticalPercentile(percent)).isCloseTo(wanted, within(Math.abs(wanted) * 1e-14));
            assertThat(samples.exceededWithChance(1.0 - percent / 100.0))
                    .isCloseTo(wanted, within(Math.abs(wanted) * 1e-13));
        }
        assertThat(samples.mean()).isCloseTo(row.number("mean"), within(Math.abs(row.number("mean")) * 1e-14));
        assertThat(samples.standardDeviation()).isCloseTo(row.number("sd"), within(row.number("sd") * 1e-14));
    }

    /** Numbers of a kind that selection has to cope with. */
    private static double[] numbers(int kind, int n, long seed) {
        Random random = new Random(seed);
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            double z = random.nextGaussian();
            values[i] = switch (kind) {
                case 0 -> Math.exp(z);
                case 1 -> z;
                case 2 -> Math.exp(300 * z / 4);
                case 3 -> random.nextInt(3) - 1;
                case 4 -> random.nextInt(50) == 0 ? -0.0 : 0.0;
                case 5 -> 7.0;
                case 6 -> 1e6 + 1e-9 * i;
                default -> i == 0 ? 1e308 : Math.copySign(Double.MIN_VALUE * random.nextInt(100), z);
            };
        }
        return values;
    }

    // Property: the same numbers as a full sort, bit by bit, whatever the numbers are.
    @Property(tries = 60)
    void selectionIsSorting(
            @ForAll @IntRange(min = 0, max = 7) int kind,
            @ForAll @IntRange(min = 4097, max = 30_000) int n,
            @ForAll @IntRange(min = 0, max = 1000) int permille,
            @ForAll long seed) {
        double[] values = numbers(kind, n, seed);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double at = (n - 1) * (permille / 1000.0);
        int below = (int) at;
        double low = sorted[below] + 0.0;
        double high = sorted[Math.min(n - 1, below + 1)] + 0.0;
        double[] found = Samples.of(values).quantiles(permille / 1000.0, 0.0, 1.0);
        assertThat(found[0] + 0.0).isBetween(low, high);
        double between = low + (high - low) * (at - below);
        assertThat(Math.abs(found[0] - between)).isLessThanOrEqualTo(4.0 * Math.ulp(high - low) + Math.ulp(low));
        assertThat(found[1] + 0.0).isEqualTo(sorted[0] + 0.0);
        assertThat(found[2] + 0.0).isEqualTo(sorted[n - 1] + 0.0);
    }

    @Property(tries = 30)
    void ordersAreThoseOfAStableSort(
            @ForAll @IntRange(min = 0, max = 7) int kind,
            @ForAll @IntRange(min = 1, max = 3000) int n,
            @ForAll long seed) {
        double[] values = numbers(kind, n, seed);
        int[] order = Samples.of(values).order();
        for (int i = 1; i < n; i++) {
            double before = values[order[i - 1]];
            double here = values[order[i]];
            assertThat(before < here || before == here && order[i - 1] < order[i])
                    .isTrue();
        }
    }

    // By hand: 1..10.
    @Test
    void theNamesOfPercentilesDoNotMix() {
        Samples samples = Samples.of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        Summary summary = samples.summary();
        assertThat(summary.p90Low()).isEqualTo(samples.exceededWithChance(0.9)).isCloseTo(1.9, within(1e-15));
        assertThat(summary.p90Low()).isEqualTo(samples.statisticalPercentile(10));
        assertThat(summary.p50()).isEqualTo(5.5);
        assertThat(summary.p10High())
                .isEqualTo(samples.statisticalPercentile(90))
                .isCloseTo(9.1, within(1e-14));
        assertThat(summary.mean()).isEqualTo(5.5);
        assertThat(summary.swansonMean()).isCloseTo(0.3 * 1.9 + 0.4 * 5.5 + 0.3 * 9.1, within(1e-14));
        assertThat(summary.standardDeviation()).isCloseTo(Math.sqrt(82.5 / 9), within(1e-14));
        assertThat(summary).hasToString("P90 low 1.900, P50 5.500, P10 high 9.100, mean 5.500, sd 3.028 (10 samples)");
        assertThat(Json.read(Json.write(summary), Summary.class)).isEqualTo(summary);
        assertThat(samples.chanceAtMost(3)).isEqualTo(0.3);
        assertThat(samples).hasToString("Samples[10, P90 low 1.900, P10 high 9.100]");
    }

    // By hand: Spearman of (1 2 3 4 5) and (2 1 4 3 5) is 1 - 6 * 4/(5 * 24) = 0.8.
    @Test
    void rankCorrelation() {
        Samples one = Samples.of(1, 2, 3, 4, 5);
        assertThat(one.rankCorrelation(Samples.of(20, 10, 40, 30, 500))).isCloseTo(0.8, within(1e-15));
        assertThat(one.rankCorrelation(one)).isEqualTo(1.0);
        assertThatThrownBy(() -> one.rankCorrelation(Samples.of(1, 2))).hasMessageContaining("as long as");
        assertThatThrownBy(() -> Samples.of(1).rankCorrelation(Samples.of(2))).hasMessageContaining("at least 2");
    }

    @Test
    void valuesAndEquality() {
        double[] own = {3, 1};
        Samples samples = Samples.of(own);
        own[0] = 9;
        assertThat(samples.value(0)).isEqualTo(3.0);
        assertThat(samples.size()).isEqualTo(2);
        assertThat(samples).isEqualTo(Samples.of(2, i -> 3.0 - 2 * i)).hasSameHashCodeAs(Samples.of(3, 1));
        assertThat(samples).isNotEqualTo(Samples.of(3, 2)).isNotEqualTo(null);
        assertThat(Samples.of(4).standardDeviation()).isZero();
        assertThatThrownBy(() -> Samples.of(1, Double.NaN)).hasMessageContaining("values[1]");
        assertThatThrownBy(() -> Samples.wrap(new double[] {1, Double.POSITIVE_INFINITY}))
                .hasMessageContaining("values[1]");
        assertThatThrownBy(() -> Samples.wrap(new double[0])).hasMessageContaining("number of values");
        assertThatThrownBy(() -> samples.quantiles(1.5)).hasMessageContaining("fractions[0]");
        assertThatThrownBy(() -> samples.exceededWithChance(90)).hasMessageContaining("chance");
        assertThatThrownBy(() -> samples.statisticalPercentile(101)).hasMessageContaining("percent");
    }
}
