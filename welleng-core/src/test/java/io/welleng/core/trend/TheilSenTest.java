package io.welleng.core.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.testing.OracleCsv;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class TheilSenTest {

    private static double[] numbers(OracleCsv.Row row, String column) {
        return Arrays.stream(row.text(column).split(";"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    // Equation: theil_sen.py beside the csv, checked there against scipy.
    @Test
    void slopesAndIntervalsAreThoseOfTheEquations() {
        for (OracleCsv.Row row : OracleCsv.read(TheilSenTest.class, "theil_sen.csv")) {
            TheilSen line = TheilSen.of(numbers(row, "x"), numbers(row, "y"), row.number("confidence"));
            assertThat(line.slope()).as(row.toString()).isCloseTo(row.number("slope"), within(1e-15));
            assertThat(line.lowerSlope()).as(row.toString()).isCloseTo(row.number("lower"), within(1e-15));
            assertThat(line.upperSlope()).as(row.toString()).isCloseTo(row.number("upper"), within(1e-15));
            assertThat(line.intercept()).as(row.toString()).isCloseTo(row.number("intercept"), within(1e-12));
        }
    }

    // Literature: example of Sen (1968), section 6: slope 4. The interval is that of his data, 26/7 to 35/8, as the
    // tests of
    // the R package deming (T. Therneau) have it; they note that the list of slopes in the paper has mistakes.
    @Test
    void sensExample() {
        TheilSen line =
                TheilSen.of(new double[] {1, 2, 3, 4, 10, 12, 18}, new double[] {9, 15, 19, 20, 45, 55, 78}, 0.93);
        assertThat(line.slope()).isEqualTo(4.0);
        assertThat(line.intercept()).isEqualTo(6.0);
        assertThat(line.lowerSlope()).isCloseTo(26.0 / 7, within(1e-15));
        assertThat(line.upperSlope()).isCloseTo(35.0 / 8, within(1e-15));
        assertThat(line.toString()).startsWith("TheilSen[slope 4.000").contains("7 points");
    }

    @Property(tries = 200)
    void aQuarterOfWildPointsDoesNotMoveALine(
            @ForAll @LongRange(min = 0, max = 1_000_000) long seed,
            @ForAll @IntRange(min = 8, max = 60) int n,
            @ForAll @DoubleRange(min = -3, max = 3) double slope) {
        Random random = new Random(seed);
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i;
            y[i] = i % 4 == 3 ? 200 * random.nextGaussian() : 0.5 + slope * i;
        }
        TheilSen line = TheilSen.of(x, y, 0.9);
        assertThat(line.slope()).isCloseTo(slope, within(1e-9));
        assertThat(line.at(10)).isCloseTo(0.5 + 10 * slope, within(1e-8));
        assertThat(slope + 1e-9).isGreaterThanOrEqualTo(line.lowerSlope());
        assertThat(slope - 1e-9).isLessThanOrEqualTo(line.upperSlope());
    }

    /** Of 400 lines of 30 points with normal errors, the 90 % interval holds the true slope in about 90 of 100. */
    @Test
    void theIntervalHoldsTheSlopeAsOftenAsItSays() {
        Random random = new Random(7);
        int held = 0;
        for (int k = 0; k < 400; k++) {
            double[] x = new double[30];
            double[] y = new double[30];
            for (int i = 0; i < 30; i++) {
                x[i] = i;
                y[i] = 0.01 * i + random.nextGaussian();
            }
            TheilSen line = TheilSen.of(x, y, 0.9);
            held += line.lowerSlope() <= 0.01 && 0.01 <= line.upperSlope() ? 1 : 0;
        }
        assertThat(held).isBetween(343, 384);
    }

    @Property(tries = 100)
    void theOrderOfThePointsDoesNotMatter(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Random random = new Random(seed);
        double[] x = random.doubles(25, 0, 100).toArray();
        double[] y = random.doubles(25, 0, 1).toArray();
        double[] backX = new double[25];
        double[] backY = new double[25];
        for (int i = 0; i < 25; i++) {
            backX[i] = x[24 - i];
            backY[i] = y[24 - i];
        }
        assertThat(TheilSen.of(backX, backY, 0.9)).isEqualTo(TheilSen.of(x, y, 0.9));
    }

    @Test
    void whatIsNoLineIsRefused() {
        double[] two = {1, 2};
        assertThatThrownBy(() -> TheilSen.of(new double[] {1, 1}, two, 0.9))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("two different places");
        assertThatThrownBy(() -> TheilSen.of(two, two, 1.0)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> TheilSen.of(two, new double[] {1, Double.NaN}, 0.9))
                .hasMessageContaining("y[1]");
        assertThatThrownBy(() -> TheilSen.of(new double[2001], new double[2001], 0.9))
                .hasMessageContaining("number of points");
        assertThatThrownBy(() -> TheilSen.of(two, new double[3], 0.9)).isInstanceOf(InvalidInputException.class);
    }
}
