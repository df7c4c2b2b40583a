package io.welleng.constraints.spc.arl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.spc.chart.AfterSignal;
import io.welleng.constraints.spc.chart.ChartMonitor;
import io.welleng.constraints.spc.chart.ChartRule;
import io.welleng.constraints.spc.chart.ControlChart;
import io.welleng.constraints.spc.chart.CusumChart;
import io.welleng.constraints.spc.chart.EwmaChart;
import io.welleng.constraints.spc.chart.EwmaLimits;
import io.welleng.constraints.spc.chart.EwmsChart;
import io.welleng.constraints.spc.chart.Process;
import io.welleng.constraints.spc.chart.ShewhartChart;
import io.welleng.constraints.spc.chart.SignalSink;
import io.welleng.constraints.spc.chart.SubgroupChart;
import io.welleng.constraints.spc.chart.SubgroupSpread;
import java.util.EnumSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** The charts themselves run as long as the calculator says, within three standard errors. */
class SimulationTest {

    private static final SignalSink NONE = (rule, side, statistic, limit) -> {};
    private static final Process PROCESS = new Process(-3.0, 0.7);

    private static void check(ControlChart chart, double shift, int runs) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_240_501L);
        double mean = PROCESS.target() + shift * PROCESS.sigma();
        double sum = 0.0;
        double squares = 0.0;
        for (int run = 0; run < runs; run++) {
            ChartMonitor monitor = chart.start(PROCESS);
            while (!monitor.step(mean + PROCESS.sigma() * random.nextGaussian(), NONE)) {
                // Every run ends; this one has not yet.
                assertThat(monitor.samples()).isLessThan(1_000_000);
            }
            double length = monitor.samples();
            sum += length;
            squares += length * length;
        }
        double average = sum / runs;
        double error = Math.sqrt((squares / runs - average * average) / runs);
        double expected = ChartArl.zeroState(chart, shift).value().orElseThrow();
        assertThat(average).as(chart + " shifted by " + shift).isCloseTo(expected, within(3.0 * error));
        assertThat(error / expected).isLessThan(0.03);
    }

    @Test
    void cusum() {
        check(CusumChart.of(0.5, 4.0), 0.0, 2_000);
        check(CusumChart.of(0.5, 4.77), 1.0, 5_000);
        check(new CusumChart(0.5, 5.0, 2.5, AfterSignal.CONTINUE), 1.0, 5_000);
        check(new CusumChart(0.25, 4.0, 2.2, AfterSignal.CONTINUE), 0.0, 3_000);
    }

    @Test
    void ewma() {
        check(EwmaChart.asymptotic(0.1, 2.7), 0.5, 4_000);
        check(EwmaChart.asymptotic(0.4, 3.054), 1.0, 4_000);
        check(EwmaChart.timeVarying(0.1, 2.0), 0.0, 3_000);
        check(new EwmaChart(0.2, 2.5, EwmaLimits.TIME_VARYING, 0.5, AfterSignal.CONTINUE), 0.5, 5_000);
    }

    @Test
    void shewhart() {
        check(ShewhartChart.threeSigma(ChartRule.WESTERN_ELECTRIC), 0.0, 2_500);
        EnumSet<ChartRule> nelson = EnumSet.copyOf(ChartRule.NELSON);
        nelson.remove(ChartRule.SIX_TRENDING);
        nelson.remove(ChartRule.FOURTEEN_ALTERNATING);
        check(ShewhartChart.threeSigma(nelson), -0.5, 4_000);
        check(
                new SubgroupChart(5, SubgroupSpread.RANGE, 2.5, ChartRule.WESTERN_ELECTRIC, AfterSignal.CONTINUE),
                0.2,
                3_000);
        check(new SubgroupChart(8, SubgroupSpread.STANDARD_DEVIATION, 2.0, nelson, AfterSignal.CONTINUE), 0.0, 2_000);
    }

    @Test
    void ewms() {
        check(new EwmsChart(0.1, null, 1.3, AfterSignal.CONTINUE), 0.0, 3_000);
        check(new EwmsChart(0.2, null, 1.5, AfterSignal.CONTINUE), 1.0, 5_000);
    }
}
