package io.welleng.dca.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Equation: dense universal kriging and restricted likelihood at 40 digits (slow-deviation.py). */
class SlowDeviationTest {

    private static Map<String, List<Row>> byCase(String file) {
        return OracleCsv.read(SlowDeviationTest.class, file).stream()
                .collect(Collectors.groupingBy(row -> row.text("case"), LinkedHashMap::new, Collectors.toList()));
    }

    private static double[] column(List<Row> rows, String name) {
        return rows.stream().mapToDouble(row -> row.number(name)).toArray();
    }

    private static double[][] trend(double[] t, int p) {
        double[][] rows = new double[p][];
        for (int j = 0; j < p; j++) {
            int power = j;
            rows[j] = Arrays.stream(t).map(x -> Math.pow(x / 1000.0, power)).toArray();
        }
        return rows;
    }

    @Test
    void predictsAsDenseMatricesDo() {
        Map<String, List<Row>> expected = byCase("slow-deviation-expected.csv");
        byCase("slow-deviation.csv").forEach((name, rows) -> {
            int p = (int) rows.get(0).number("p");
            double[] t = column(rows, "t");
            double[] ahead = column(expected.get(name), "t");
            SlowDeviation deviation = new SlowDeviation(t, column(rows, "y"), trend(t, p), ahead, trend(ahead, p));
            assertThat(deviation.solve()).isTrue();
            for (int i = 0; i < ahead.length; i++) {
                Row row = expected.get(name).get(i);
                double variance = row.number("variance");
                assertThat(deviation.mean[i])
                        .as(row.toString())
                        .isCloseTo(row.number("mean"), within(1e-10 * Math.sqrt(variance)));
                assertThat(deviation.variance[i]).as(row.toString()).isCloseTo(variance, within(1e-10 * variance));
                assertThat(deviation.aicc()).as(row.toString()).isCloseTo(row.number("aicc"), within(1e-9));
            }
        });
    }

    @Test
    void refusesWhatDoesNotDetermineTheTrend() {
        double[] t = {1, 2, 3, 4, 5, 6};
        double[] y = {0.1, -0.1, 0.2, 0.0, -0.2, 0.1};
        double[][] twice = {{1, 1, 1, 1, 1, 1}, {2, 2, 2, 2, 2, 2}};
        double[] ahead = {7};
        assertThat(new SlowDeviation(t, y, twice, ahead, new double[][] {{1}, {2}}).solve())
                .isFalse();
        double[] few = {1, 2, 3};
        assertThat(new SlowDeviation(few, few, trend(few, 2), ahead, trend(ahead, 2)).solve())
                .isFalse();
        SlowDeviation small = new SlowDeviation(t, y, trend(t, 2), ahead, trend(ahead, 2));
        assertThat(small.solve()).isTrue();
        assertThat(small.aicc()).isInfinite();
    }
}
