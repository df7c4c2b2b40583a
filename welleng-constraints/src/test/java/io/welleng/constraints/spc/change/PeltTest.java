package io.welleng.constraints.spc.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeltTest {

    static double[] numbers(String text) {
        return text.isEmpty()
                ? new double[0]
                : Arrays.stream(text.split(";"))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }

    // Equation: segments.py, optimal partitioning with 50 digits.
    @Test
    void cutsAreTheBestOfAll() {
        for (OracleCsv.Row row : OracleCsv.read(PeltTest.class, "segments.csv")) {
            double noise = row.number("noise");
            SegmentCost cost =
                    switch (row.text("cost")) {
                        case "mean" -> new SegmentCost.Mean(noise);
                        case "biweight" -> new SegmentCost.Biweight(noise, row.number("bound"));
                        default -> new SegmentCost.MeanAndVariance(noise);
                    };
            Penalty penalty =
                    switch (row.text("penalty")) {
                        case "bic" -> new Penalty.Bic();
                        case "mbic" -> new Penalty.Mbic();
                        default -> new Penalty.Given(row.number("given"));
                    };
            Segmentation found =
                    new Pelt(cost, penalty, (int) row.number("least")).segment(numbers(row.text("series")));
            assertThat(found.cost())
                    .as("%s", row)
                    .isCloseTo(row.number("best"), within(1e-9 * Math.abs(row.number("best"))));
            assertThat(found.changes().stream().mapToDouble(i -> i).toArray())
                    .as("%s", row)
                    .isEqualTo(numbers(row.text("cuts")));
        }
    }

    private static double[] steps(SplittableRandom random, int n) {
        double[] x = new double[n];
        double level = 0.0;
        for (int i = 0; i < n; i++) {
            if (random.nextInt(25) == 0) {
                level += 4.0 * random.nextGaussian();
            }
            x[i] = level + random.nextGaussian();
        }
        return x;
    }

    /** Optimal partitioning without pruning, costs summed afresh. */
    private static double unpruned(double[] x, Pelt pelt) {
        int n = x.length;
        double beta = pelt.penalty().perChange(pelt.cost().parameters(), n);
        double[] best = new double[n + 1];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        best[0] = -beta;
        for (int t = 1; t <= n; t++) {
            for (int s = 0; s <= t - pelt.leastLength(); s++) {
                double mean = Arrays.stream(x, s, t).average().orElseThrow();
                double squares =
                        Arrays.stream(x, s, t).map(v -> (v - mean) * (v - mean)).sum();
                double c;
                if (pelt.cost() instanceof SegmentCost.Mean cost) {
                    c = squares / cost.noise() / cost.noise();
                } else {
                    double least = ((SegmentCost.MeanAndVariance) pelt.cost()).leastNoise();
                    double variance = Math.max(squares / (t - s), least * least);
                    c = (t - s) * Math.log(2.0 * Math.PI * variance) + squares / variance;
                }
                c += pelt.penalty() instanceof Penalty.Mbic ? Math.log((t - s) / (double) n) : 0.0;
                best[t] = Math.min(best[t], best[s] + c + beta);
            }
        }
        return best[n];
    }

    @Property(tries = 25)
    void pruningLosesNothing(
            @ForAll @IntRange(max = 1_000_000) int seed,
            @ForAll @IntRange(min = 2, max = 9) int least,
            @ForAll boolean variance,
            @ForAll boolean modified) {
        double[] x = steps(new SplittableRandom(seed), 60);
        Pelt pelt = new Pelt(
                variance ? new SegmentCost.MeanAndVariance(0.1) : new SegmentCost.Mean(1.0),
                modified ? new Penalty.Mbic() : new Penalty.Bic(),
                least);
        Segmentation found = pelt.segment(x);
        assertThat(found.cost()).isCloseTo(unpruned(x, pelt), within(1e-8));
        assertThat(found.segments()).allMatch(s -> s.to() - s.from() >= least);
    }

    @Property(tries = 25)
    void aBoundNoReadingReachesIsThePlainCost(@ForAll @IntRange(max = 1_000_000) int seed) {
        double[] x = steps(new SplittableRandom(seed), 80);
        Segmentation plain = new Pelt(new SegmentCost.Mean(1.0), new Penalty.Bic(), 1).segment(x);
        Segmentation bounded = new Pelt(new SegmentCost.Biweight(1.0, 1e3), new Penalty.Bic(), 1).segment(x);
        assertThat(bounded.changes()).isEqualTo(plain.changes());
        assertThat(bounded.cost()).isCloseTo(plain.cost(), within(1e-7));
    }

    @Test
    void outliersAreNotSegments() {
        double[] x = new double[200];
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < x.length; i++) {
            x[i] = (i < 120 ? 10.0 : 14.0) + random.nextGaussian() + (i % 31 == 7 ? 50.0 : 0.0);
        }
        Segmentation robust = new Pelt(new SegmentCost.Biweight(1.0, 3.0), new Penalty.Bic(), 1).segment(x);
        assertThat(robust.changes()).hasSize(1);
        assertThat(robust.changes().get(0)).isBetween(118, 122);
        assertThat(robust.segments().get(0).mean()).isCloseTo(10.0, within(0.3));
        assertThat(new Pelt(new SegmentCost.Mean(1.0), new Penalty.Bic(), 1)
                        .segment(x)
                        .changes())
                .hasSizeGreaterThan(10);
    }

    @Test
    void workGrowsWithTheLengthWhereChangesKeepComing() {
        long[] work = new long[2];
        for (int k = 0; k < 2; k++) {
            int n = 1_000 << k;
            double[] x = new double[n];
            SplittableRandom random = new SplittableRandom(4);
            for (int i = 0; i < n; i++) {
                x[i] = 8.0 * (i / 25 % 2) + random.nextGaussian();
            }
            Segmentation found = new Pelt(new SegmentCost.Mean(1.0), new Penalty.Bic(), 1).segment(x);
            assertThat(found.changes()).hasSize(n / 25 - 1);
            work[k] = found.evaluations();
        }
        assertThat(work[0]).isLessThan(1_000L * 40);
        assertThat(work[1]).isLessThan(3 * work[0]);
    }

    @Test
    void aLevelFarFromZeroCostsNoDigits() {
        double[] x = steps(new SplittableRandom(9), 100);
        double[] high = Arrays.stream(x).map(v -> v + 1e7).toArray();
        Pelt pelt = new Pelt(new SegmentCost.Mean(1.0), new Penalty.Mbic(), 2);
        assertThat(pelt.segment(high).changes()).isEqualTo(pelt.segment(x).changes());
    }

    // Readings that follow each other: the long-run deviation keeps a wander from being cut, plain noise does not.
    @Test
    void theLongRunDeviationKeepsAWanderWhole() {
        SplittableRandom random = new SplittableRandom(6);
        double[] x = new double[1_500];
        double e = 0.0;
        for (int i = 0; i < x.length; i++) {
            e = 0.8 * e + random.nextGaussian();
            x[i] = e + (i < 700 ? 0.0 : 12.0);
        }
        double longRun = Autocorrelation.longRunDeviation(x);
        Pelt aware = new Pelt(new SegmentCost.Mean(longRun), new Penalty.Bic(), 10);
        assertThat(aware.segment(x).changes()).hasSize(1);
        assertThat(aware.segment(x).changes().get(0)).isBetween(690, 710);
        assertThat(new Pelt(new SegmentCost.Mean(1.7), new Penalty.Bic(), 10)
                        .segment(x)
                        .changes())
                .hasSizeGreaterThan(10);
    }

    @Test
    void equalReadingsAreOneSegment() {
        double[] same = new double[30];
        Arrays.fill(same, 3.5);
        for (SegmentCost cost : List.of(
                new SegmentCost.Mean(1.0), new SegmentCost.MeanAndVariance(0.1), new SegmentCost.Biweight(1.0, 3.0))) {
            Segmentation one = new Pelt(cost, new Penalty.Bic(), cost.parameters()).segment(same);
            assertThat(one.changes()).isEmpty();
            assertThat(one.segments().get(0).mean()).isCloseTo(3.5, within(1e-12));
            assertThat(one.toString()).contains("0 changes");
            assertThat(Json.read(Json.write(one), Segmentation.class)).isEqualTo(one);
        }
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> new Pelt(new SegmentCost.MeanAndVariance(1.0), new Penalty.Bic(), 1))
                .hasMessageContaining("leastLength");
        assertThatThrownBy(() -> new Pelt(new SegmentCost.Biweight(1.0, 3.0), new Penalty.Bic(), 2))
                .hasMessageContaining("leastLength");
        assertThatThrownBy(() -> new Pelt(new SegmentCost.Biweight(1.0, 3.0), new Penalty.Mbic(), 1))
                .hasMessageContaining("penalty");
        assertThatThrownBy(() -> new SegmentCost.Mean(0.0)).hasMessageContaining("noise");
        assertThatThrownBy(() -> new Penalty.Given(Double.NaN)).hasMessageContaining("value");
        Pelt pelt = new Pelt(new SegmentCost.Mean(1.0), new Penalty.Bic(), 5);
        assertThatThrownBy(() -> pelt.segment(new double[4])).hasMessageContaining("at least 5");
        assertThat(Json.read(Json.write(pelt), Pelt.class)).isEqualTo(pelt);
        assertThat(pelt.toString()).contains("at least 5");
    }

    // Equation: 593/6 by trying all cuts. A place that is left out before its segment has the least length would be
    // missed.
    @Test
    void placesAreNotLeftOutBeforeTheLeastLength() {
        double[] x = {2, 3, 9, 0, 1, 8, 2, 2, 4, 6, 5, 0, 2};
        Segmentation cut = new Pelt(new SegmentCost.Mean(1.0), new Penalty.Given(2.0), 4).segment(x);
        assertThat(cut.cost()).isCloseTo(593.0 / 6.0, within(1e-10));
    }
}
