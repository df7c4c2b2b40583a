package io.welleng.constraints.spc.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.spc.chart.Charts.Signal;
import org.junit.jupiter.api.Test;

class WorkedExamplesTest {

    /** Montgomery, Introduction to Statistical Quality Control, table 9.1: mean 10, the last ten raised by one sigma. */
    private static final double[] MONTGOMERY = {
        9.45, 7.99, 9.29, 11.66, 12.16, 10.18, 8.04, 11.46, 9.2, 10.34, 9.03, 11.47, 10.51, 9.4, 10.08, 9.37, 10.62,
        10.31, 8.52, 10.84, 10.9, 9.33, 12.29, 11.5, 10.6, 11.08, 10.38, 11.62, 11.31, 10.52
    };

    // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.4.
    @Test
    void nistEwma() {
        double[] x = {
            52.0, 47.0, 53.0, 49.3, 50.1, 47.0, 51.0, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4,
            53.6, 52.1
        };
        double[] z = {
            50.6, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85, 50.26, 50.33, 50.11, 49.36, 49.52, 50.05, 49.38,
            49.92, 50.73, 51.23, 51.94, 51.99
        };
        ChartMonitor monitor = EwmaChart.asymptotic(0.3, 3.0).start(new Process(50.0, 2.0539));
        assertThat(Charts.statistics(monitor, 0, x)).containsExactly(z, within(0.006));
        assertThat(monitor.upperLimit(0)).isCloseTo(52.5884, within(1e-4));
        assertThat(monitor.lowerLimit(0)).isCloseTo(47.4115, within(1e-4));
        assertThat(Charts.run(EwmaChart.asymptotic(0.3, 3.0).start(new Process(50.0, 2.0539)), x))
                .isEmpty();
    }

    // NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.3: k and h in the unit of the readings.
    @Test
    void nistCusum() {
        double[] x = {
            324.925, 324.675, 324.725, 324.35, 325.35, 325.225, 324.125, 324.525, 325.225, 324.6, 324.625, 325.15,
            328.325, 327.25, 327.825, 328.5, 326.675, 327.775, 326.875, 328.35
        };
        CusumChart chart = CusumChart.of(0.3175, 4.1959);
        Process process = new Process(325.0, 1.0);
        double[] upper = Charts.statistics(chart.start(process), 0, x);
        double[] lower = Charts.statistics(chart.start(process), 1, x);
        assertThat(upper[12]).isCloseTo(3.01, within(0.01));
        assertThat(upper[13]).isCloseTo(4.94, within(0.01));
        assertThat(upper[19]).isCloseTo(19.04, within(0.01));
        assertThat(lower[7]).isCloseTo(0.72, within(0.01));
        Signal first = Charts.run(chart.start(process), x).get(0);
        assertThat(first.sample()).isEqualTo(14);
        assertThat(first.side()).isEqualTo(Side.UPPER);
        assertThat(first.limit()).isEqualTo(4.1959);
    }

    // Montgomery, table 9.2.
    @Test
    void montgomeryCusum() {
        double[] upper = {
            0, 0, 0, 1.16, 2.82, 2.5, 0.04, 1.0, 0, 0, 0, 0.97, 0.98, 0, 0, 0, 0.12, 0, 0, 0.34, 0.74, 0, 1.79, 2.79,
            2.89, 3.47, 3.35, 4.47, 5.28, 5.3
        };
        CusumChart chart = CusumChart.of(0.5, 5.0);
        Process process = new Process(10.0, 1.0);
        assertThat(Charts.statistics(chart.start(process), 0, MONTGOMERY)).containsExactly(upper, within(0.011));
        double[] lower = Charts.statistics(chart.start(process), 1, MONTGOMERY);
        assertThat(lower[1]).isCloseTo(1.56, within(0.011));
        assertThat(lower[2]).isCloseTo(1.77, within(0.011));
        CusumMonitor monitor = chart.start(process);
        for (int i = 0; i < 29; i++) {
            boolean signals = monitor.step(MONTGOMERY[i], (rule, side, statistic, limit) -> {});
            assertThat(signals).isEqualTo(i == 28);
        }
        // The sum has been positive for 7 periods: the shift came between 22 and 23; new mean 10 + 0.5 + 5.28/7.
        assertThat(monitor.run(Side.UPPER)).isEqualTo(7);
        assertThat(monitor.mean(Side.UPPER)).hasValueCloseTo(11.25, within(0.01));
        assertThat(monitor.run(Side.LOWER)).isZero();
        assertThat(monitor.mean(Side.LOWER)).isEmpty();
    }

    // The same readings on an EWMA chart with lambda 0.1 and L 2.7: the first exceedance is observation 29.
    @Test
    void montgomeryEwma() {
        ChartMonitor monitor = EwmaChart.timeVarying(0.1, 2.7).start(new Process(10.0, 1.0));
        assertThat(Charts.run(monitor, MONTGOMERY).get(0).sample()).isEqualTo(29);
        ChartMonitor asymptotic = EwmaChart.asymptotic(0.1, 2.7).start(new Process(10.0, 1.0));
        assertThat(Charts.run(asymptotic, MONTGOMERY).get(0).sample()).isEqualTo(29);
        assertThat(asymptotic.upperLimit(0)).isCloseTo(10.62, within(0.005));
    }
}
