package io.welleng.lift.pareto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HypervolumeTest {

    static List<Row> volumes() {
        return OracleCsv.read(HypervolumeTest.class, "hypervolume.csv");
    }

    /** Inclusion and exclusion with exact fractions, hypervolume.py; dominated points, ties and points outside among them. */
    @ParameterizedTest
    @MethodSource("volumes")
    void isThatOfInclusionAndExclusion(Row row) {
        double[] reference = numbers(row.text("reference"));
        double[] flat = numbers(row.text("points"));
        double[][] points = new double[flat.length / reference.length][];
        for (int i = 0; i < points.length; i++) {
            points[i] = Arrays.copyOfRange(flat, i * reference.length, (i + 1) * reference.length);
        }
        double expected = row.number("volume");
        assertThat(Hypervolume.of(points, reference)).isCloseTo(expected, within(1e-13 * Math.max(1, expected)));
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    /** Many points of the exact fronts come from below to the volumes derived for them: r² - 1/3 and r² - 2/3. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 1.0, 0.6666666666666667",
        "0.5, 1.1, 0.8766666666666669",
        "2, 1.1, 0.5433333333333336",
        "0.5, 11, 120.66666666666667",
        "2, 11, 120.33333333333333"
    })
    void exactFrontsComeToTheirVolume(double power, double reference, double volume) {
        int n = 100_000;
        double[][] points = new double[n + 1][];
        for (int i = 0; i <= n; i++) {
            double x = (double) i / n;
            points[i] = new double[] {x, 1 - Math.pow(x, power)};
        }
        assertThat(Hypervolume.of(points, new double[] {reference, reference})).isBetween(volume - 1e-5, volume);
    }

    /** An eighth of the sphere leaves r³ - pi/6. */
    @Test
    void sphereComesToItsVolume() {
        int n = 150;
        double[][] points = new double[(n + 1) * (n + 1)][];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= n; j++) {
                double a = Math.PI / 2 * i / n;
                double b = Math.PI / 2 * j / n;
                points[i * (n + 1) + j] =
                        new double[] {Math.cos(a) * Math.cos(b), Math.cos(a) * Math.sin(b), Math.sin(a)};
            }
        }
        double volume = 1.331 - Math.PI / 6;
        assertThat(Hypervolume.of(points, new double[] {1.1, 1.1, 1.1})).isBetween(volume - 6e-3, volume);
    }

    @Test
    void refusesWhatIsNotAPoint() {
        assertThat(Hypervolume.of(new double[0][], new double[] {1, 1})).isZero();
        assertThatThrownBy(() -> Hypervolume.of(new double[][] {{1, 2, 3}}, new double[] {1, 1}))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("points[0]");
        assertThatThrownBy(() -> Hypervolume.of(new double[][] {{1, Double.NaN}}, new double[] {1, 1}))
                .hasMessageContaining("points[0][1]");
        assertThatThrownBy(() -> Hypervolume.of(new double[0][], new double[] {1}))
                .hasMessageContaining("reference");
    }
}
