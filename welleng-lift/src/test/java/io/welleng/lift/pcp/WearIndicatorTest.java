package io.welleng.lift.pcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WearIndicatorTest {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final WearIndicator INDICATOR = new WearIndicator(4.0, 0.02, 10);

    /** Samples every five days of a pump whose slip factor grows straight, at changing duty, with noise on the rate. */
    private static List<WearSample> history(int n, double start, double perYear, double noise, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Pcp pump = PcpParts.pump();
        List<WearSample> samples = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double rpm = 150.0 + 100.0 * random.nextDouble();
            double dp = 1_000.0 + 500.0 * random.nextDouble();
            double mu = 1.0 + 0.5 * random.nextDouble();
            double factor = start + perYear * i * 5.0 / 365.25;
            double rate =
                    pump.theoreticalRateBblPerDay(rpm) - factor * pump.slip().slipBblPerDay(dp, mu);
            samples.add(new WearSample(
                    START.plus(Duration.ofDays(5L * i)), rpm, rate + noise * random.nextGaussian(), dp, mu));
        }
        return samples;
    }

    @Property(tries = 100)
    void findsTheGrowthOfExactHistories(
            @ForAll @DoubleRange(min = 0.5, max = 1.5) double start,
            @ForAll @DoubleRange(min = 0.05, max = 2.0) double perYear) {
        List<WearSample> samples = history(40, start, perYear, 0.0, 7);
        Collections.reverse(samples);
        WearOutcome.Wearing wearing = (WearOutcome.Wearing) INDICATOR.judge(PcpParts.pump(), samples);
        double now = start + perYear * 39 * 5.0 / 365.25;
        assertThat(wearing.trend().growthPerYear()).isCloseTo(perYear, within(1e-8));
        assertThat(wearing.trend().slipFactor()).isCloseTo(now, within(1e-8));
        assertThat(wearing.trend().clearanceFactor()).isCloseTo(Math.cbrt(now), within(1e-8));
        assertThat(wearing.yearsToThreshold()).isCloseTo((4.0 - now) / perYear, within(1e-5));
        assertThat(wearing.trend().usedSamples()).isEqualTo(40);
    }

    @Test
    void bearsWithAQuarterOfBadSamples() {
        List<WearSample> samples = history(80, 1.0, 1.0, 1.0, 11);
        for (int i = 0; i < samples.size(); i += 4) {
            WearSample good = samples.get(i);
            samples.set(
                    i,
                    new WearSample(
                            good.time(),
                            good.speedRpm(),
                            0.3 * good.rateBblPerDay(),
                            good.differentialPressurePsi(),
                            1.0));
        }
        WearOutcome.Wearing wearing = (WearOutcome.Wearing) INDICATOR.judge(PcpParts.pump(), samples);
        assertThat(wearing.trend().growthPerYear()).isCloseTo(1.0, within(0.25));
    }

    @Test
    void intervalHoldsTheTruthAboutNineTimesInTen() {
        int holds = 0;
        int runs = 300;
        for (int k = 0; k < runs; k++) {
            WearOutcome outcome = INDICATOR.judge(PcpParts.pump(), history(40, 1.2, 0.8, 15.0, 1_000L + k));
            WearOutcome.Trend trend = outcome instanceof WearOutcome.Wearing wearing
                    ? wearing.trend()
                    : ((WearOutcome.Steady) outcome).trend();
            if (trend.growthLowPerYear() <= 0.8 && trend.growthHighPerYear() >= 0.8) {
                holds++;
            }
        }
        // 90 % of 300 within four standard deviations of a binomial count, 5.2.
        assertThat(holds).isBetween(270 - 21, 270 + 21);
    }

    @Test
    void namesTheOutcomes() {
        Pcp pump = PcpParts.pump();
        WearOutcome spent = INDICATOR.judge(pump, history(60, 3.6, 1.0, 0.0, 3));
        assertThat(spent).isInstanceOf(WearOutcome.WornOut.class);
        assertThat(spent.toString()).startsWith("WornOut[slip factor 4.408, growing by 1.000");
        WearOutcome.Steady steady = (WearOutcome.Steady) INDICATOR.judge(pump, history(60, 1.5, 0.0, 4.0, 5));
        assertThat(steady.soonestYears()).isPositive();
        assertThat(steady.toString()).startsWith("Steady[");
        WearOutcome.Steady swelling = (WearOutcome.Steady) INDICATOR.judge(pump, history(60, 1.5, -0.5, 0.0, 5));
        assertThat(swelling.soonestYears()).isNull();
        WearOutcome wearing = INDICATOR.judge(pump, history(60, 1.0, 1.0, 2.0, 5));
        assertThat(wearing.toString()).startsWith("Wearing[").contains("threshold in");
        assertThat(Json.read(Json.write(wearing), WearOutcome.class)).isEqualTo(wearing);
        assertThat(INDICATOR.judge(pump.worn(3.0), history(60, 1.0, 1.0, 2.0, 5)))
                .isEqualTo(wearing);
    }

    @Test
    void soonestIsBeforeLatest() {
        WearOutcome.Wearing wearing =
                (WearOutcome.Wearing) INDICATOR.judge(PcpParts.pump(), history(120, 1.0, 1.0, 5.0, 9));
        assertThat(wearing.soonestYears()).isLessThan(wearing.yearsToThreshold());
        assertThat(wearing.latestYears()).isGreaterThan(wearing.yearsToThreshold());
    }

    @Test
    void saysWhereThereIsTooLittle() {
        Pcp pump = PcpParts.pump();
        assertThat(INDICATOR.judge(pump, history(9, 1.0, 1.0, 0.0, 1)))
                .isEqualTo(new WearOutcome.TooFewSamples(9, 10, 0));
        // In oil of 50,000 cP the slip is too small to see in the rate.
        List<WearSample> thick = history(30, 1.0, 1.0, 0.0, 1).stream()
                .map(one -> new WearSample(
                        one.time(), one.speedRpm(), one.rateBblPerDay(), one.differentialPressurePsi(), 50_000.0))
                .toList();
        assertThat(INDICATOR.judge(pump, thick)).isEqualTo(new WearOutcome.TooFewSamples(0, 10, 30));
        List<WearSample> once = history(30, 1.0, 1.0, 0.0, 1).stream()
                .map(one -> new WearSample(START, one.speedRpm(), one.rateBblPerDay(), 1_200.0, 1.0))
                .toList();
        assertThat(INDICATOR.judge(pump, once)).isInstanceOf(WearOutcome.TooFewSamples.class);
        assertThatThrownBy(() -> new WearIndicator(1.0, 0.02, 10)).hasMessageContaining("thresholdFactor");
        assertThatThrownBy(() -> new WearIndicator(2.0, 0.02, 4)).hasMessageContaining("leastSamples");
    }

    @Test
    void longHistoriesAreGrouped() {
        List<WearSample> samples = history(2_500, 1.0, 0.05, 5.0, 21);
        WearOutcome.Wearing wearing = (WearOutcome.Wearing) INDICATOR.judge(PcpParts.pump(), samples);
        assertThat(wearing.trend().growthPerYear()).isCloseTo(0.05, within(2e-3));
        assertThat(wearing.trend().usedSamples()).isEqualTo(2_500);
    }
}
