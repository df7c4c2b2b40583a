package io.welleng.constraints.spc.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BocpdTest {

    private static Bocpd of(OracleCsv.Row row, double leastProbability, int mostRuns) {
        return new Bocpd(
                row.number("mean_run"),
                row.number("m0"),
                row.number("k0"),
                row.number("a0"),
                row.number("b0"),
                leastProbability,
                mostRuns);
    }

    // Equation: bocpd.py, marginal likelihoods with 50 digits and no truncation.
    @Test
    void posteriorsMatchTheJointDensity() {
        int kept = 0;
        for (OracleCsv.Row row : OracleCsv.read(BocpdTest.class, "bocpd.csv")) {
            double[] x = PeltTest.numbers(row.text("series"));
            BocpdState state = of(row, 0.0, 100).newState();
            double evidence = 0.0;
            for (double v : x) {
                evidence += state.step(v);
            }
            assertThat(evidence)
                    .as("%s", row)
                    .isCloseTo(row.number("log_evidence"), within(1e-10 * Math.abs(row.number("log_evidence"))));
            assertThat(state.probabilityRunAtMost(3)).isCloseTo(row.number("at_most_3"), within(1e-11));
            assertThat(state.mostProbableRun()).isEqualTo((int) row.number("most_probable"));
            assertThat(state.lostMass()).isZero();
            assertThat(state.size()).isEqualTo(x.length + 1);
            assertThat(state.probabilityRunAtMost(x.length)).isCloseTo(1.0, within(1e-12));

            // Truncated: few runs are kept, and what is left is close.
            BocpdState few = of(row, 1e-5, 100).newState();
            for (double v : x) {
                few.step(v);
            }
            kept += few.size();
            assertThat(few.lostMass()).isLessThan(1e-5 * x.length * x.length);
            assertThat(few.probabilityRunAtMost(3)).isCloseTo(row.number("at_most_3"), within(1e-4));
        }
        assertThat(kept).isLessThan(8 * 30);
    }

    @Test
    void aStepIsSeenAndMemoryIsBounded() {
        SplittableRandom random = new SplittableRandom(7);
        double[] x = new double[900];
        for (int i = 0; i < x.length; i++) {
            x[i] = (i < 300 ? 0.0 : i < 600 ? 5.0 : 1.0) + random.nextGaussian();
        }
        Bocpd design = new Bocpd(250.0, 0.0, 0.05, 1.0, 1.0, 1e-6, 64);
        Bocpd.Trace trace = design.follow(x, 20);
        assertThat(trace.changes()).hasSize(2);
        assertThat(trace.changes().get(0)).isBetween(298, 302);
        assertThat(trace.changes().get(1)).isBetween(598, 602);
        assertThat(trace.probabilityOfChange().get(310)).isGreaterThan(0.99);
        assertThat(trace.probabilityOfChange().get(290)).isLessThan(0.2);
        assertThat(trace.toString()).contains("900 readings");
        assertThat(trace.lostMass()).isGreaterThan(0.0);
        BocpdState state = design.newState();
        for (double v : x) {
            state.step(v);
            assertThat(state.size()).isLessThanOrEqualTo(64);
        }
        assertThat(state.toString()).contains("kept");
        assertThat(Json.read(Json.write(trace), Bocpd.Trace.class)).isEqualTo(trace);
    }

    @Property(tries = 8)
    void aRestoredStateGoesOnAsTheSavedOneWould(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 2, max = 30) int mostRuns) {
        SplittableRandom random = new SplittableRandom(seed);
        Bocpd design = new Bocpd(30.0, 0.0, 0.5, 1.0, 1.0, 1e-5, mostRuns);
        BocpdState straight = design.newState();
        BocpdState saved = design.newState();
        for (int i = 0; i < 120; i++) {
            double x = random.nextGaussian() + 4.0 * (i / 40);
            assertThat(saved.step(x)).isEqualTo(straight.step(x));
            if (random.nextInt(5) == 0) {
                saved = BocpdState.restore(design, Json.read(Json.write(saved.save()), BocpdState.Saved.class));
            }
        }
        assertThat(saved.save()).isEqualTo(straight.save());
    }

    @Test
    void wildReadingsDoNotBreakIt() {
        BocpdState state = new Bocpd(100.0, 0.0, 1.0, 1.0, 1e-20, 0.0, 50).newState();
        for (double x : new double[] {0.0, 1e150, -1e150, 0.0, 1e-300, 3.0}) {
            assertThat(state.step(x)).isFinite();
            assertThat(state.probabilityRunAtMost(1_000)).isCloseTo(1.0, within(1e-12));
        }
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> new Bocpd(0.5, 0, 1, 1, 1, 0, 10)).hasMessageContaining("meanRun");
        assertThatThrownBy(() -> new Bocpd(10, 0, 1, 1, 1, 0.5, 10)).hasMessageContaining("leastProbability");
        assertThatThrownBy(() -> new Bocpd(10, 0, 1, 1, 1, 0, 1)).hasMessageContaining("mostRuns");
        Bocpd design = new Bocpd(10, 0, 1, 1, 1, 0, 10);
        assertThatThrownBy(() -> design.newState().step(Double.NaN)).hasMessageContaining("x");
        assertThat(Json.read(Json.write(design), Bocpd.class)).isEqualTo(design);
        // A change at each reading: the run length is always 0.
        BocpdState each = new Bocpd(1.0, 0, 1, 1, 1, 0, 10).newState();
        each.step(1.0);
        each.step(2.0);
        assertThat(each.mostProbableRun()).isZero();
        assertThat(new Bocpd(1.0, 0, 1, 1, 1, 0, 10)
                        .follow(new double[] {1.0, 2.0}, 0)
                        .changes())
                .isEmpty();
    }
}
