package io.welleng.constraints.spc.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.spc.chart.ProcessEstimate.Estimated;
import io.welleng.constraints.spc.chart.ProcessEstimate.NotEstimated;
import io.welleng.core.testing.OracleCsv;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class ProcessEstimateTest {

    private static final double NONE = Double.NaN;

    private static final double[] READINGS = {
        33.75,
        NONE,
        33.05,
        34,
        33.81,
        33.46,
        34.02,
        33.68,
        33.27,
        33.49,
        33.2,
        33.62,
        33,
        Double.POSITIVE_INFINITY,
        33.54
    };

    // constants.py
    @Test
    void everyMethodMatchesItsDefinition() {
        for (OracleCsv.Row row : OracleCsv.read(getClass(), "sigma.csv")) {
            SigmaMethod method = SigmaMethod.valueOf(row.text("method"));
            Estimated estimate = (Estimated) ProcessEstimate.of(READINGS, method, 4);
            assertThat(estimate.process().sigma()).as(row.toString()).isCloseTo(row.number("sigma"), within(1e-12));
            assertThat(estimate.process().target()).isCloseTo(435.89 / 13.0, within(1e-12));
            assertThat(estimate.readings()).isEqualTo(13);
            assertThat(estimate.missing()).isEqualTo(2);
            assertThat(estimate.method()).isEqualTo(method);
            assertThat(estimate.advisories()).extracting("code").contains("few_readings");
            assertThat(estimate.toString()).contains("sigma").contains("13 readings");
        }
    }

    @Test
    void readingsThatFollowEachOtherAreSaid() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5L);
        double[] independent = random.doubles(400).map(x -> x - 0.5).toArray();
        double[] walk = new double[400];
        for (int i = 1; i < walk.length; i++) {
            walk[i] = 0.8 * walk[i - 1] + independent[i];
        }
        Estimated quiet = (Estimated) ProcessEstimate.of(independent, SigmaMethod.MOVING_RANGE, 0);
        assertThat(quiet.advisories()).isEmpty();
        assertThat(quiet.process().sigma()).isCloseTo(Math.sqrt(1.0 / 12.0), within(0.03));
        Estimated following = (Estimated) ProcessEstimate.of(walk, SigmaMethod.STANDARD_DEVIATION, 0);
        assertThat(following.advisories()).extracting("code").containsExactly("autocorrelation");
        assertThat(following.lagOneCorrelation()).isCloseTo(0.8, within(0.1));
    }

    @Test
    void withoutVariationOrReadingsThereIsNoSigma() {
        double[] stuck = new double[50];
        Arrays.fill(stuck, 101.3);
        for (SigmaMethod method : SigmaMethod.values()) {
            assertThat(ProcessEstimate.of(stuck, method, 5)).isInstanceOf(NotEstimated.class);
            ProcessEstimate none = ProcessEstimate.of(new double[] {NONE, 3.0}, method, 5);
            assertThat(none).isInstanceOf(NotEstimated.class);
            assertThat(((NotEstimated) none).readings()).isEqualTo(1);
            assertThat(none.toString()).contains("at least");
        }
        // One spike among equal readings moves the mean of the moving ranges, not their median.
        stuck[20] = 105.0;
        assertThat(ProcessEstimate.of(stuck, SigmaMethod.MEDIAN_MOVING_RANGE, 0))
                .isInstanceOf(NotEstimated.class);
        assertThat(ProcessEstimate.of(stuck, SigmaMethod.MOVING_RANGE, 0)).isInstanceOf(Estimated.class);
        assertThatThrownBy(() -> ProcessEstimate.of(stuck, SigmaMethod.POOLED_SUBGROUPS, 1))
                .hasMessageContaining("subgroupSize");
    }

    // The squares of such deviations overflow, or vanish; the correlation does not depend on the unit.
    @Test
    void theCorrelationDoesNotDependOnTheUnit() {
        double[] x = {1.0, 3.0, 2.0, 5.0, 4.0, 6.0, 6.5};
        double expected =
                ((ProcessEstimate.Estimated) ProcessEstimate.of(x, SigmaMethod.MOVING_RANGE, 0)).lagOneCorrelation();
        for (double unit : new double[] {1e-300, 1e300}) {
            double[] scaled = Arrays.stream(x).map(v -> v * unit).toArray();
            ProcessEstimate.Estimated estimate =
                    (ProcessEstimate.Estimated) ProcessEstimate.of(scaled, SigmaMethod.MOVING_RANGE, 0);
            assertThat(estimate.lagOneCorrelation()).isCloseTo(expected, within(1e-12));
        }
    }
}
