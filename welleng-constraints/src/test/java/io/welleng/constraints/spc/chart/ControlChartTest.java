package io.welleng.constraints.spc.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.spc.chart.Charts.Signal;
import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What every chart does, and the lines of each. */
class ControlChartTest {

    private static double[] readings(long seed, int length) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] x = new double[length];
        for (int i = 0; i < length; i++) {
            x[i] = random.nextInt(9) == 0 ? Double.NaN : 10.0 + (i < length / 2 ? 2.0 : 3.5) * random.nextGaussian();
        }
        return x;
    }

    @Property(tries = 20)
    void aSavedChartGoesOnAsIfNothingHadBeen(@ForAll long seed) {
        double[] x = readings(seed, 80);
        int cut = (int) Math.floorMod(seed, 80L);
        for (AfterSignal after : AfterSignal.values()) {
            for (ControlChart chart : Charts.ofEveryKind(after)) {
                ChartMonitor whole = chart.start(Charts.PROCESS);
                ChartMonitor first = chart.start(Charts.PROCESS);
                for (int i = 0; i < cut; i++) {
                    assertThat(Charts.run(first, x[i])).isEqualTo(Charts.run(whole, x[i]));
                }
                SavedChart saved = Json.read(Json.write(first.save()), SavedChart.class);
                ChartMonitor second = chart.resume(Charts.PROCESS, saved);
                assertThat(second.save()).isEqualTo(first.save());
                for (int i = cut; i < x.length; i++) {
                    assertThat(Charts.run(second, x[i])).isEqualTo(Charts.run(whole, x[i]));
                    if (Double.isFinite(x[i])) {
                        assertThat(Charts.shown(second)).isEqualTo(Charts.shown(whole));
                    }
                }
                assertThat(second.save()).isEqualTo(whole.save());
            }
        }
    }

    @Property(tries = 20)
    void missingReadingsChangeNothing(@ForAll long seed) {
        double[] x = readings(seed, 60);
        for (ControlChart chart : Charts.ofEveryKind(AfterSignal.CONTINUE)) {
            ChartMonitor with = chart.start(Charts.PROCESS);
            ChartMonitor without = chart.start(Charts.PROCESS);
            for (double value : x) {
                List<Signal> signals = Charts.run(with, value);
                if (Double.isNaN(value)) {
                    assertThat(signals).isEmpty();
                    assertThat(with.statistic(0)).isNaN();
                } else {
                    assertThat(signals.stream().map(Signal::statistic))
                            .isEqualTo(Charts.run(without, value).stream()
                                    .map(Signal::statistic)
                                    .toList());
                }
            }
            assertThat(with.samples()).isEqualTo(60);
        }
    }

    @Property(tries = 20)
    void aSignalIsAPointBeyondItsLimitAndARestartIsANewChart(@ForAll long seed) {
        double[] x = readings(seed, 60);
        for (ControlChart chart : Charts.ofEveryKind(AfterSignal.RESTART)) {
            ChartMonitor monitor = chart.start(Charts.PROCESS);
            ChartMonitor fresh = chart.start(Charts.PROCESS);
            for (double value : x) {
                List<Signal> signals = Charts.run(monitor, value);
                List<Signal> expected = Charts.run(fresh, value);
                assertThat(signals.stream().map(Signal::rule))
                        .isEqualTo(expected.stream().map(Signal::rule).toList());
                boolean beyond = false;
                for (int p = 0; p < monitor.panels().size(); p++) {
                    beyond |= monitor.statistic(p) > monitor.upperLimit(p)
                            || monitor.statistic(p) < monitor.lowerLimit(p);
                }
                if (Double.isFinite(value)) {
                    assertThat(Charts.shown(monitor)).isEqualTo(Charts.shown(fresh));
                }
                if (beyond) {
                    assertThat(signals).isNotEmpty();
                }
                if (!signals.isEmpty()) {
                    fresh = chart.start(Charts.PROCESS);
                }
            }
        }
    }

    @Test
    void everyKindOfChartIsAmongThoseTested() {
        Set<Class<?>> tested = new HashSet<>();
        Charts.ofEveryKind(AfterSignal.CONTINUE).forEach(chart -> tested.add(chart.getClass()));
        assertThat(tested).isEqualTo(Set.of(ControlChart.class.getPermittedSubclasses()));
    }

    @Test
    void designsGoThroughJson() {
        for (ControlChart chart : Charts.ofEveryKind(AfterSignal.RESTART)) {
            assertThat(Json.read(Json.write(chart), ControlChart.class)).isEqualTo(chart);
        }
    }

    @Test
    void aStateOfAnotherKindIsRefused() {
        SavedChart saved = CusumChart.of(0.5, 5.0).start(Charts.PROCESS).save();
        ControlChart ewma = EwmaChart.asymptotic(0.1, 2.7);
        assertThatThrownBy(() -> ewma.resume(Charts.PROCESS, saved)).hasMessageContaining("saved");
        SavedChart other = ewma.start(Charts.PROCESS).save();
        assertThatThrownBy(() -> CusumChart.of(0.5, 5.0).resume(Charts.PROCESS, other))
                .hasMessageContaining("Cusum");
    }

    @Test
    void shewhartLines() {
        ChartMonitor monitor = new ShewhartChart(3.0, EnumSet.of(ChartRule.BEYOND_LIMIT), true, AfterSignal.CONTINUE)
                .start(Charts.PROCESS);
        assertThat(monitor.panels()).containsExactly("reading", "moving range");
        assertThat(Charts.run(monitor, 8.0, Double.NaN, 15.4))
                .containsExactly(new Signal(3, ChartRule.MOVING_RANGE, Side.UPPER, 7.4, monitor.upperLimit(1)));
        // Montgomery, section 6.4: D4 = 3.267, d2 = 1.128.
        assertThat(monitor.upperLimit(1)).isCloseTo(3.267 * 1.128 * 2.0, within(0.004));
        assertThat(monitor.centerLine(1)).isCloseTo(1.128 * 2.0, within(0.001));
        assertThat(monitor.lowerLimit(1)).isNaN();
        assertThat(monitor.lowerLimit(0)).isEqualTo(4.0);
        assertThat(monitor.upperLimit(0)).isEqualTo(16.0);
        assertThat(monitor.centerLine(0)).isEqualTo(10.0);
    }

    @Test
    void subgroupLines() {
        Set<ChartRule> limits = EnumSet.of(ChartRule.BEYOND_LIMIT);
        ChartMonitor range =
                new SubgroupChart(5, SubgroupSpread.RANGE, 3.0, limits, AfterSignal.CONTINUE).start(Charts.PROCESS);
        assertThat(Charts.run(range, 9, 11, 10, 8)).isEmpty();
        assertThat(range.statistic(0)).isNaN();
        // A subgroup with mean 11 and range 12: limit of the range (d2 + 3 d3) sigma = 4.918 * 2.
        assertThat(Charts.run(range, 20.0)).singleElement().satisfies(signal -> assertThat(signal.rule())
                .isEqualTo(ChartRule.SUBGROUP_RANGE));
        assertThat(range.statistic(0)).isCloseTo(11.6, within(1e-12));
        assertThat(range.statistic(1)).isEqualTo(12.0);
        assertThat(range.upperLimit(1)).isCloseTo(2.114 * 2.326 * 2.0, within(0.004));
        assertThat(range.lowerLimit(1)).isNaN();
        assertThat(range.upperLimit(0)).isCloseTo(10.0 + 3.0 * 2.0 / Math.sqrt(5.0), within(1e-12));
        assertThat(range.panels()).containsExactly("mean", "range");

        ChartMonitor deviation = new SubgroupChart(
                        10, SubgroupSpread.STANDARD_DEVIATION, 3.0, limits, AfterSignal.CONTINUE)
                .start(Charts.PROCESS);
        double[] equal = {10, 10, 10, 10, 10, 10, 10, 10, 10, 10.1};
        assertThat(Charts.run(deviation, equal)).singleElement().satisfies(signal -> assertThat(signal.side())
                .isEqualTo(Side.LOWER));
        assertThat(deviation.statistic(1)).isCloseTo(0.1 / Math.sqrt(10.0), within(1e-12));
        assertThat(deviation.lowerLimit(1)).isCloseTo(0.284 * 0.9727 * 2.0, within(0.002));
        assertThat(deviation.centerLine(1)).isCloseTo(0.9727 * 2.0, within(0.001));
        assertThat(deviation.panels()).containsExactly("mean", "standard deviation");
        SavedChart tooMany = new SavedChart.Subgroup(
                0, ((SavedChart.Subgroup) range.save()).runs(), List.of(1., 2., 3., 4., 5.), false);
        ControlChart chart = new SubgroupChart(5, SubgroupSpread.RANGE, 3.0, limits, AfterSignal.CONTINUE);
        assertThatThrownBy(() -> chart.resume(Charts.PROCESS, tooMany)).hasMessageContaining("partial");
    }

    @Test
    void aHeadstartSignalsSoonerAndIsNotPartOfTheEstimate() {
        CusumChart chart = new CusumChart(0.5, 5.0, 2.5, AfterSignal.RESTART);
        CusumMonitor monitor = chart.start(Charts.PROCESS);
        // Readings one and a half sigma high: 2.5 + 3 * 1.0 > 5 at the third reading; 5 without headstart is the sixth.
        assertThat(Charts.run(monitor, 13.0, 13.0, 13.0)).hasSize(1);
        assertThat(monitor.mean(Side.UPPER)).hasValueCloseTo(13.0, within(1e-12));
        assertThat(Charts.run(CusumChart.of(0.5, 5.0).start(Charts.PROCESS), 13, 13, 13, 13, 13, 13.01))
                .extracting(Signal::sample)
                .containsExactly(6L);
        // The next reading begins at the headstart again, on both sides.
        monitor.step(10.0, (rule, side, statistic, limit) -> {});
        assertThat(monitor.statistic(0)).isEqualTo(4.0);
        assertThat(monitor.statistic(1)).isEqualTo(4.0);
        assertThat(Charts.run(monitor, -20.0)).extracting(Signal::side).containsExactly(Side.LOWER);
        assertThat(monitor.mean(Side.LOWER)).hasValueCloseTo(-5.0, within(1e-12));
        assertThatThrownBy(() -> monitor.mean(Side.BOTH)).hasMessageContaining("side");
        assertThat(monitor.panels()).hasSize(2);
        assertThat(monitor.centerLine(0)).isZero();
        assertThat(monitor.lowerLimit(1)).isNaN();
    }

    @Test
    void theFastInitialResponseOfAnEwmaIsThatOfSteiner() {
        EwmaChart chart = new EwmaChart(0.2, 3.0, EwmaLimits.TIME_VARYING, 0.5, AfterSignal.CONTINUE);
        EwmaChart plain = EwmaChart.timeVarying(0.2, 3.0);
        assertThat(chart.halfWidth(1)).isCloseTo(0.5 * plain.halfWidth(1), within(1e-14));
        assertThat(chart.halfWidth(20)).isCloseTo(0.99 * plain.halfWidth(20), within(1e-12));
        assertThat(plain.halfWidth(1)).isCloseTo(3.0 * 0.2, within(1e-14));
        assertThat(plain.halfWidth(2)).isCloseTo(3.0 * 0.2 * Math.sqrt(1.0 + 0.64), within(1e-14));
        assertThat(EwmaChart.asymptotic(0.2, 3.0).halfWidth(1)).isCloseTo(1.0, within(1e-14));
        ChartMonitor monitor = chart.start(Charts.PROCESS);
        for (int t = 1; t <= 60; t++) {
            monitor.step(10.0, (rule, side, statistic, limit) -> {});
            assertThat(monitor.upperLimit(0) - 10.0).isCloseTo(2.0 * chart.halfWidth(t), within(1e-12));
        }
    }

    // constants.py
    @Test
    void limitsOfTheMovingVarianceAreQuantilesOfChiSquare() {
        for (OracleCsv.Row row : OracleCsv.read(getClass(), "variance-limits.csv")) {
            EwmsChart chart =
                    EwmsChart.chiSquare(row.number("weight"), row.number("probability"), AfterSignal.CONTINUE);
            assertThat(chart.lowerRatio()).isCloseTo(row.number("lower"), within(1e-9));
            assertThat(chart.upperRatio()).isCloseTo(row.number("upper"), within(1e-9));
        }
        for (OracleCsv.Row row : OracleCsv.read(getClass(), "freedom.csv")) {
            assertThat(EwmvChart.degreesOfFreedom(row.number("weight"), row.number("mean_weight")))
                    .isCloseTo(row.number("freedom"), within(1e-10));
        }
    }

    @Test
    void theMovingVarianceIsItsRecursion() {
        ChartMonitor ewms = new EwmsChart(0.25, null, 2.0, AfterSignal.CONTINUE).start(Charts.PROCESS);
        // S² = 0.25 * 16 + 0.75 * 4 = 7; then 0.25 * 36 + 0.75 * 7 = 14.25
        assertThat(Charts.statistics(ewms, 0, 14.0, 4.0))
                .containsExactly(new double[] {Math.sqrt(7.0), Math.sqrt(14.25)}, within(1e-14));
        assertThat(ewms.lowerLimit(0)).isNaN();
        assertThat(ewms.upperLimit(0)).isEqualTo(4.0);
        assertThat(ewms.centerLine(0)).isEqualTo(2.0);
        assertThat(ewms.panels()).hasSize(1);
        // Deviations from the average: 4, then 4 − (10 + 0.5 * 4) = −8; scale 0.75.
        ChartMonitor ewmv = new EwmvChart(0.25, 0.5, 0.5, 2.0, AfterSignal.CONTINUE).start(Charts.PROCESS);
        assertThat(Charts.statistics(ewmv, 0, 14.0, 4.0))
                .containsExactly(
                        new double[] {Math.sqrt(6.0), Math.sqrt(0.25 * 0.75 * 64.0 + 0.75 * 6.0)}, within(1e-14));
        assertThat(ewmv.lowerLimit(0)).isEqualTo(1.0);
    }

    @Test
    void aMeanThatMovesSlowlyHardlyMovesTheEwmv() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3L);
        ChartMonitor ewms =
                EwmsChart.chiSquare(0.05, 0.002, AfterSignal.CONTINUE).start(Charts.PROCESS);
        ChartMonitor ewmv =
                EwmvChart.chiSquare(0.05, 0.2, 0.002, AfterSignal.CONTINUE).start(Charts.PROCESS);
        int byMeanSquare = 0;
        int byVariance = 0;
        for (int i = 0; i < 400; i++) {
            double x = 10.0 + 0.02 * i + 2.0 * random.nextGaussian();
            byMeanSquare += Charts.run(ewms, x).size();
            byVariance += Charts.run(ewmv, x).size();
        }
        assertThat(byMeanSquare).isGreaterThan(200);
        assertThat(byVariance).isZero();
    }

    @Test
    void inputsThatNoChartCanHaveAreRefused() {
        AfterSignal go = AfterSignal.CONTINUE;
        Set<ChartRule> rules = ChartRule.NELSON;
        assertThatThrownBy(() -> new Process(Double.NaN, 1.0)).hasMessageContaining("target");
        assertThatThrownBy(() -> new Process(0.0, 0.0)).hasMessageContaining("sigma");
        assertThatThrownBy(() -> new ShewhartChart(0.0, rules, false, go)).hasMessageContaining("limitSigma");
        assertThatThrownBy(() -> ShewhartChart.threeSigma(Set.of())).hasMessageContaining("rules");
        assertThatThrownBy(() -> ShewhartChart.threeSigma(Set.of(ChartRule.CUSUM)))
                .hasMessageContaining("cusum");
        assertThatThrownBy(() -> new SubgroupChart(1, SubgroupSpread.RANGE, 3.0, rules, go))
                .hasMessageContaining("size");
        assertThatThrownBy(() -> new CusumChart(0.5, 5.0, 5.1, go)).hasMessageContaining("headstartSigma");
        assertThatThrownBy(() -> new CusumChart(-0.5, 5.0, 0.0, go)).hasMessageContaining("referenceSigma");
        assertThatThrownBy(() -> EwmaChart.asymptotic(1.1, 3.0)).hasMessageContaining("lambda");
        assertThatThrownBy(() -> EwmaChart.asymptotic(0.0, 3.0)).hasMessageContaining("lambda");
        assertThatThrownBy(() -> new EwmaChart(0.1, 3.0, EwmaLimits.ASYMPTOTIC, 0.5, go))
                .hasMessageContaining("firstLimitShare");
        assertThatThrownBy(() -> new EwmaChart(0.1, 3.0, EwmaLimits.TIME_VARYING, 1.0, go))
                .hasMessageContaining("firstLimitShare");
        assertThatThrownBy(() -> new EwmsChart(0.1, 1.0, 2.0, go)).hasMessageContaining("lowerRatio");
        assertThatThrownBy(() -> new EwmsChart(0.1, null, 1.0, go)).hasMessageContaining("upperRatio");
        assertThatThrownBy(() -> new EwmvChart(0.1, 1.0, null, 2.0, go)).hasMessageContaining("meanWeight");
        assertThatThrownBy(() -> EwmsChart.chiSquare(0.1, 0.5, go)).hasMessageContaining("falseAlarmProbability");
        assertThatThrownBy(() -> EwmaChart.timeVarying(0.1, 3.0).halfWidth(0)).hasMessageContaining("reading");
        assertThat(Charts.PROCESS).hasToString("Process[target 10.00, sigma 2.000]");
    }
}
