package io.welleng.dca.probability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.study.StudyRunner;
import io.welleng.dca.fit.FitSpace;
import io.welleng.dca.fit.ModelFamily;
import io.welleng.dca.sampling.Constant;
import io.welleng.dca.sampling.Correlation;
import io.welleng.dca.sampling.Lognormal;
import io.welleng.dca.sampling.Normal;
import io.welleng.dca.sampling.Samples;
import io.welleng.dca.sampling.SamplingMethod;
import io.welleng.dca.sampling.SamplingPlan;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BandsTest {

    private static final StudyRunner RUNNER = StudyRunner.sequential();

    private static final Lognormal QI = new Lognormal(1000, 0.3);

    private static DrawnModels exponentials(int n) {
        return MonteCarlo.draw(
                ParameterDistributions.independent(ModelFamily.EXPONENTIAL, QI, new Constant(0.001)),
                new SamplingPlan(SamplingMethod.LATIN_HYPERCUBE, n, 6),
                RUNNER);
    }

    // Closed form: q = qi exp(-D t), at the limit at t = ln(qi/limit)/D, so that qi at most limit exp(D t) has reached
    // it.
    @Test
    void bandsInClosedForm() {
        double[] times = {0, 100, 365.25, 2000, 4000, 9000};
        List<BandPoint> points = exponentials(40_001).bands(times, new Abandonment(100.0, 8000), 0, RUNNER);
        assertThat(points).hasSize(times.length);
        for (BandPoint point : points) {
            double t = point.timeDays();
            double fall = Math.exp(-0.001 * t);
            double ended = QI.chanceAtMost(100 / fall);
            assertThat(point.chanceOfLimit()).isCloseTo(ended, within(5e-5));
            double low = QI.quantile(0.1);
            double rate = t >= 8000 || low * fall <= 100 ? 0.0 : low * fall;
            assertThat(point.ratePerDay().p90Low()).isCloseTo(rate, within(3e-4 * low));
            double made = Math.min(low * (1 - fall), low - 100) / 0.001;
            assertThat(point.cumulative().p90Low()).isCloseTo(made, within(3e-4 * (made + 1)));
            assertThat(point.cumulative().p50())
                    .isBetween(point.cumulative().p90Low(), point.cumulative().p10High());
        }
        assertThat(points.get(5).cumulative().mean())
                .isCloseTo((1000 * Math.exp(0.045) - 100) / 0.001, within(1e-3 * 1e6));
        assertThat(points.get(2).toString()).startsWith("t 365.3 days: rate ");
    }

    @Test
    void aLaterStartCountsFromThere() {
        double[] times = {500, 800};
        List<BandPoint> points = exponentials(2001).bands(times, new Abandonment(null, 8000), 500, RUNNER);
        assertThat(points.get(0).cumulative().p10High()).isZero();
        assertThat(points.get(1).cumulative().p50())
                .isCloseTo(1e6 * (Math.exp(-0.5) - Math.exp(-0.8)), within(1e-3 * 1e6));
        assertThat(points.get(1).chanceOfLimit()).isZero();
        assertThatThrownBy(() -> exponentials(5).bands(times, new Abandonment(null, 8000), 501, RUNNER))
                .hasMessageContaining("fromDays");
    }

    @Test
    void manyDrawsGoInBlocksOfTimes() {
        int n = 1 << 20;
        DrawnModels models = MonteCarlo.draw(
                ParameterDistributions.independent(ModelFamily.EXPONENTIAL, QI, new Constant(0.001)),
                SamplingPlan.random(n, 6),
                RUNNER);
        double[] times = {1, 2, 3, 4, 5};
        List<BandPoint> points = models.bands(times, new Abandonment(null, 8000), 0, RUNNER);
        assertThat(points.stream().map(BandPoint::timeDays)).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0);
        assertThat(points.get(4).ratePerDay().p50() / points.get(0).ratePerDay().p50())
                .isCloseTo(Math.exp(-0.004), within(1e-12));
    }

    // Closed form: ln of the measured rate is normal with the variances of the parameter and of the noise added.
    @Test
    void measurementsScatterMore() {
        double[] from = {0, 30, 60, 600};
        double[] to = {30, 60, 90, 630};
        ResidualNoise noise = new ResidualNoise(FitSpace.LOG_RATE, 0.4, 0.0, 30, 0, 0, 1);
        List<Band> bands = exponentials(40_000).measured(from, to, noise, 3, RUNNER);
        for (int k = 0; k < 4; k++) {
            double centre = (Math.exp(-0.001 * from[k]) - Math.exp(-0.001 * to[k])) / 0.03 * 1000;
            Lognormal wanted = new Lognormal(centre, 0.5);
            assertThat(bands.get(k).p90Low()).isCloseTo(wanted.quantile(0.1), within(0.015 * centre));
            assertThat(bands.get(k).p10High()).isCloseTo(wanted.quantile(0.9), within(0.03 * centre));
        }
        assertThat(exponentials(40_000).measured(from, to, noise, 3, RUNNER)).isEqualTo(bands);
    }

    // Closed form: k steps on, the mean residual is phi^k times the last and the variance sigma^2 (1 - phi^2k).
    @Test
    void autocorrelatedNoiseGoesOnFromTheLastResidual() {
        DrawnModels certain = MonteCarlo.draw(
                ParameterDistributions.independent(ModelFamily.EXPONENTIAL, new Constant(1000), new Constant(1e-9)),
                SamplingPlan.random(50_000, 1),
                RUNNER);
        double[] from = {30, 60, 120};
        double[] to = {60, 90, 150};
        ResidualNoise noise = new ResidualNoise(FitSpace.LOG_RATE, 0.2, 0.8, 30, 15, 0.5, 1);
        List<Band> bands = certain.measured(from, to, noise, 3, RUNNER);
        int[] steps = {1, 2, 4};
        for (int k = 0; k < 3; k++) {
            double phi = Math.pow(0.8, steps[k]);
            Lognormal wanted = new Lognormal(1000 * Math.exp(0.5 * phi), 0.2 * Math.sqrt(1 - phi * phi));
            assertThat(bands.get(k).p90Low()).isCloseTo(wanted.quantile(0.1), within(8.0));
            assertThat(bands.get(k).p50()).isCloseTo(wanted.quantile(0.5), within(8.0));
            assertThat(bands.get(k).p10High()).isCloseTo(wanted.quantile(0.9), within(8.0));
        }
        ResidualNoise ofRates = new ResidualNoise(FitSpace.RATE, 0.5, 0.0, 30, 15, 0, 2000);
        Band wide = certain.measured(from, to, ofRates, 3, RUNNER).get(0);
        assertThat(wide.p90Low()).isZero();
        assertThat(wide.p10High()).isCloseTo(1000 + 2000 * 0.5 * 1.2815515655446, within(30.0));
        assertThatThrownBy(() -> certain.measured(new double[] {5}, new double[] {5}, noise, 3, RUNNER))
                .hasMessageContaining("startDays[0] must be below its end");
        assertThatThrownBy(() -> new ResidualNoise(FitSpace.RATE, 0.5, 1.0, 30, 15, 0, 2000))
                .hasMessageContaining("autoregression");
    }

    // Closed form: n normal wells with a common correlation have variance sigma^2 (n + n (n - 1) rho).
    @Test
    void wellsAddUpByTheirCorrelation() {
        int n = 40_000;
        int wells = 5;
        Normal each = new Normal(100, 20);
        List<Samples> volumes = IntStream.range(0, wells)
                .mapToObj(w -> Samples.of(9999, i -> each.quantile(((i * 7L * (w + 1)) % 9999 + 0.5) / 9999)))
                .toList();
        for (double rho : new double[] {0.0, 0.5, 0.999}) {
            Correlation correlation =
                    rho == 0.0 ? null : new Correlation.Common(Correlation.Measure.NORMAL_SCORES, rho);
            WellGroup group = WellGroup.of(volumes, correlation, SamplingPlan.random(n, 5), RUNNER);
            double sd = 20 * Math.sqrt(wells + wells * (wells - 1) * rho);
            assertThat(group.volumes().mean()).isCloseTo(500, within(4 * sd / Math.sqrt(n)));
            assertThat(group.volumes().standardDeviation()).isCloseTo(sd, within(4 * sd / Math.sqrt(2.0 * n)));
            assertThat(group.volumes().exceededWithChance(0.9))
                    .isCloseTo(500 - 1.2815515655446 * sd, within(4 * 1.71 * sd / Math.sqrt(n)));
            assertThat(group.sumOfP90Low()).isCloseTo(5 * each.quantile(0.1), within(0.05));
            assertThat(group.sumOfP50()).isCloseTo(500, within(0.05));
            assertThat(group.sumOfP10High()).isCloseTo(5 * each.quantile(0.9), within(0.05));
            assertThat(group.toString()).startsWith("WellGroup[5 wells, P90 low ");
        }
    }

    // Property: with full dependence the band of two equal wells is twice that of one; the cumulative at the end is the
    // volume.
    @Test
    void groupProfilesFollowTheVolumes() {
        DrawnModels one = exponentials(5000);
        Abandonment abandonment = new Abandonment(100.0, 8000);
        Samples volumes = one.volumes(abandonment, 0, RUNNER);
        WellGroup group = WellGroup.of(
                Collections.nCopies(2, volumes),
                new Correlation.Common(Correlation.Measure.NORMAL_SCORES, Math.nextDown(1.0)),
                new SamplingPlan(SamplingMethod.LATIN_HYPERCUBE, 5000, 5),
                RUNNER);
        double[] ahead = {0, 500, 7999};
        List<BandPoint> points =
                group.bands(List.of(one, one), List.of(abandonment, abandonment), new double[] {0, 0}, ahead, RUNNER);
        List<BandPoint> single = one.bands(ahead, abandonment, 0, RUNNER);
        for (int k = 0; k < 3; k++) {
            double twice = 2 * single.get(k).cumulative().p90Low();
            assertThat(points.get(k).cumulative().p90Low()).isCloseTo(twice, within(2e-3 * twice + 1e-9));
            assertThat(points.get(k).chanceOfLimit()).isCloseTo(single.get(k).chanceOfLimit(), within(0.002));
        }
        assertThat(points.get(2).cumulative().p50())
                .isCloseTo(group.volumes().summary().p50(), within(1e-3 * 2e6));
        assertThatThrownBy(() -> group.bands(
                        List.of(one, exponentials(10)),
                        List.of(abandonment, abandonment),
                        new double[] {0, 0},
                        ahead,
                        RUNNER))
                .hasMessageContaining("wells[1] must be as many models as volumes");
    }
}
