package io.welleng.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PeriodogramTest {

    private static final double STEP = 1.0 / (5.0 * span());

    private static double[] column(int which) {
        try (InputStream in = PeriodogramTest.class.getResourceAsStream("periodogram-series.csv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            return lines.stream()
                    .mapToDouble(line -> Double.parseDouble(line.split(",")[which]))
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double span() {
        double[] t = column(0);
        return t[t.length - 1] - t[0];
    }

    // Equation: least squares in 50 digits, periodogram.py beside the csv.
    @ParameterizedTest
    @CsvFileSource(resources = "periodogram.csv", useHeadersInDisplayName = true)
    void fastAndDirectSumsAreTheLeastSquaresFit(int index, double frequency, double power) {
        double[] t = column(0);
        double[] y = column(1);
        Periodogram fast = Periodogram.of(new Periodogram.Times(t, STEP, 400), y);
        assertThat(fast.frequency(index)).isCloseTo(frequency, within(1e-13 * frequency));
        assertThat(Periodogram.direct(t, y, 0, t.length, frequency)).isCloseTo(power, within(1e-10 * power));
        // The grid is good to 1e-12 of the sum of magnitudes, so small powers have fewer digits.
        assertThat(fast.power(index)).isCloseTo(power, within(1e-10 * power + 1e-9));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "alarm.csv", useHeadersInDisplayName = true)
    void falseAlarmsAreBaluevs(double z, double worth, double band, double bandwidth, double single, double any) {
        assertThat(FalseAlarm.bandwidth(column(0), band)).isCloseTo(bandwidth, within(1e-12 * bandwidth));
        assertThat(FalseAlarm.single(z, worth)).isCloseTo(single, within(1e-12 * single));
        assertThat(FalseAlarm.band(z, worth, bandwidth)).isCloseTo(any, within(1e-11 * any));
    }

    @Property(tries = 60)
    void theFastTransformIsTheSum(@ForAll @LongRange(min = 0) long seed, @ForAll @IntRange(min = 1, max = 150) int n) {
        SyntheticSeries draw = new SyntheticSeries(seed);
        double[] x = draw.random.doubles(n, 0.0, 2.0 * Math.PI).toArray();
        double[] c = draw.random.doubles(n, -1.0, 1.0).toArray();
        int count = 1 + draw.random.nextInt(300);
        double[] out = new double[2 * count];
        new Nufft(count).transform(x, c, out);
        double size = 0.0;
        for (double value : c) {
            size += Math.abs(value);
        }
        for (int k = 0; k < count; k += 7) {
            double re = 0.0;
            double im = 0.0;
            for (int j = 0; j < n; j++) {
                re += c[j] * Math.cos(k * x[j]);
                im -= c[j] * Math.sin(k * x[j]);
            }
            assertThat(out[2 * k]).isCloseTo(re, within(2e-11 * size));
            assertThat(out[2 * k + 1]).isCloseTo(im, within(2e-11 * size));
        }
    }

    @Test
    void oneSineIsHalfItsEnergy() {
        int n = 300;
        double[] t = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            t[i] = 30.0 * i + (i % 7);
            y[i] = 5.0 + 2.0 * Math.sin(2.0 * Math.PI * t[i] / 600.0 + 0.3);
        }
        double mean = 0.0;
        for (double value : y) {
            mean += value / n;
        }
        double squares = 0.0;
        for (double value : y) {
            squares += (value - mean) * (value - mean);
        }
        // A sine of that very frequency leaves nothing.
        assertThat(Periodogram.direct(t, y, 0, n, 1.0 / 600.0)).isCloseTo(0.5 * squares, within(1e-9 * squares));
        assertThat(HarmonicFit.of(t, y, 0, n, 1.0 / 600.0, 3).halfHeight()).isCloseTo(2.0, within(1e-3));
        assertThat(HarmonicFit.of(t, y, 0, n, 1.0 / 600.0, 3).amplitude(1)).isCloseTo(2.0, within(1e-9));
        assertThat(HarmonicFit.of(t, y, 0, n, 1.0 / 600.0, 3).amplitude(2)).isCloseTo(0.0, within(1e-9));
    }

    @Test
    void samplesOfOnePhaseHaveNoPower() {
        double[] t = {0.0, 100.0, 200.0, 300.0};
        double[] y = {1.0, 3.0, 2.0, 5.0};
        assertThat(Periodogram.direct(t, y, 0, 4, 0.01)).isZero();
    }
}
