package io.welleng.pvt.gas;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.Decades;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HallYarboroughTest {

    // Equation: roots with 50 digits, deviation-factor.py beside the csv.
    @Test
    void zIsTheRootOfTheEquation() {
        List<Row> rows = OracleCsv.read(HallYarboroughTest.class, "hall-yarborough.csv");
        assertThat(rows).hasSize(143);
        for (Row row : rows) {
            double z = row.number("z");
            assertThat(HallYarborough.z(row.number("tpr"), row.number("ppr")))
                    .as("%s", row)
                    .isCloseTo(z, relative(z, 1e-12));
            assertThat(row.number("roots")).as("%s", row).isEqualTo(1.0);
        }
    }

    // Equation: all roots where the isotherm has a loop, from the same script. Near Tr = 1 the slope almost vanishes:
    // there the rounding of the pressure alone moves a root by more than 1e-12.
    @Test
    void theThinnestOfThreeRootsIsTaken() {
        List<Row> rows = OracleCsv.read(HallYarboroughTest.class, "hall-yarborough-loops.csv");
        assertThat(rows).hasSize(84);
        assertThat(rows).filteredOn(row -> row.number("roots") == 3.0).hasSize(10);
        for (Row row : rows) {
            double tpr = row.number("tpr");
            double ppr = row.number("ppr");
            double t = 1.0 / tpr;
            double thinnest = row.number("y_1");
            double y = 0.06125 * t * Math.exp(-1.2 * (1.0 - t) * (1.0 - t)) * ppr / HallYarborough.z(tpr, ppr);
            assertThat(y).as("%s", row).isCloseTo(thinnest, relative(thinnest, 1e-10));
        }
    }

    // Equation: exact roots of another evaluation, with their source in the csv.
    @Test
    void zIsTheExactRootOfOthers() {
        List<Row> grid = OracleCsv.read(HallYarboroughTest.class, "../reference-z-hall-yarborough.csv");
        assertThat(grid).hasSize(42);
        for (Row row : grid) {
            double z = row.number("z");
            assertThat(ZFactor.HALL_YARBOROUGH.z(row.number("tpr"), row.number("ppr")))
                    .as("%s", row)
                    .isCloseTo(z, relative(z, 1e-12));
        }
        List<Row> states = OracleCsv.read(HallYarboroughTest.class, "../reference-sour-gas.csv");
        assertThat(states).hasSize(27);
        for (Row row : states) {
            for (String by : new String[] {"sut", "pmc"}) {
                double tpr = row.number("tpr_" + by);
                double ppr = row.number("ppr_" + by);
                double hy = row.number("z_hy_" + by);
                double dak = row.number("z_dak_" + by);
                assertThat(ZFactor.HALL_YARBOROUGH.z(tpr, ppr)).as("%s", row).isCloseTo(hy, relative(hy, 1e-12));
                assertThat(ZFactor.DRANCHUK_ABOU_KASSEM.z(tpr, ppr))
                        .as("%s", row)
                        .isCloseTo(dak, relative(dak, 1e-12));
            }
        }
    }

    // Literature: the Standing-Katz chart as digitised in github.com/f0nzie/zFactor at 2226d31c; 1.2 % at worst here.
    @ParameterizedTest
    @CsvSource({
        "1.2, 0.5, 0.893", "1.2, 1.5, 0.657", "1.2, 2.5, 0.519", "1.2, 3.5, 0.565", "1.2, 4.5, 0.650",
                "1.2, 5.5, 0.741",
        "1.3, 0.5, 0.916", "1.3, 1.5, 0.756", "1.3, 2.5, 0.638", "1.3, 3.5, 0.633", "1.3, 4.5, 0.684",
                "1.3, 5.5, 0.759",
        "2.0, 0.5, 0.982", "2.0, 1.5, 0.956", "2.0, 2.5, 0.941", "2.0, 3.5, 0.937", "2.0, 4.5, 0.945",
                "2.0, 5.5, 0.969",
        "3.0, 0.5, 1.002", "3.0, 1.5, 1.009", "3.0, 2.5, 1.018", "3.0, 3.5, 1.029", "3.0, 4.5, 1.041",
                "3.0, 5.5, 1.056",
    })
    void zIsCloseToTheChart(double tpr, double ppr, double chart) {
        assertThat(HallYarborough.z(tpr, ppr)).isCloseTo(chart, relative(chart, 0.0125));
    }

    // Property: what comes back solves the equation, written out here once more.
    @Property
    void thePressureComesBack(@ForAll("reducedTemperatures") double tpr, @ForAll("reducedPressures") double ppr) {
        double z = HallYarborough.z(tpr, ppr);
        assertThat(reducedPressure(tpr, y(tpr, ppr, z))).isCloseTo(ppr, relative(ppr, 5e-11));
    }

    private static double y(double tpr, double ppr, double z) {
        double t = 1.0 / tpr;
        return 0.06125 * ppr * t * Math.exp(-1.2 * Math.pow(1.0 - t, 2)) / z;
    }

    /** Reduced pressure at a reduced density, term by term as the paper prints it. */
    private static double reducedPressure(double tpr, double y) {
        double t = 1.0 / tpr;
        double left = (y + y * y + Math.pow(y, 3) - Math.pow(y, 4)) / Math.pow(1.0 - y, 3)
                - (14.76 * t - 9.76 * t * t + 4.58 * Math.pow(t, 3)) * y * y
                + (90.7 * t - 242.2 * t * t + 42.4 * Math.pow(t, 3)) * Math.pow(y, 2.18 + 2.82 * t);
        return left / (0.06125 * t * Math.exp(-1.2 * Math.pow(1.0 - t, 2)));
    }

    // Property: an ideal gas in the limit.
    @Property
    void zGoesToOne(@ForAll @DoubleRange(min = 0.8, max = 3.0) double tpr) {
        assertThat(HallYarborough.z(tpr, 1e-6)).isCloseTo(1.0, within(2e-6));
        assertThat(HallYarborough.z(tpr, 1e-12)).isCloseTo(1.0, within(1e-11));
    }

    @Provide
    Arbitrary<Double> reducedTemperatures() {
        return Decades.between(0.8, 3.0);
    }

    @Provide
    Arbitrary<Double> reducedPressures() {
        return Decades.between(1e-3, 30.0);
    }

    // Cost: evaluations over the fitted range and somewhat beyond, so that the solver cannot quietly get slower.
    @Test
    void evaluationsAreFew() {
        long sum = 0;
        int most = 0;
        int states = 0;
        for (int i = 0; i <= 80; i++) {
            for (int j = 1; j <= 600; j++) {
                int evaluations = HallYarborough.evaluations(1.0 + 0.025 * i, 0.05 * j);
                sum += evaluations;
                most = Math.max(most, evaluations);
                states++;
            }
        }
        assertThat((double) sum / states).isBetween(1.0, 2.2);
        assertThat(most).isBetween(3, 8);
    }

    // Cost: near and below the critical point.
    @Test
    void theCriticalRegionIsNotMuchHarder() {
        SplittableRandom random = new SplittableRandom(20250102);
        int most = 0;
        for (int i = 0; i < 400_000; i++) {
            double tpr = 0.8 + 0.25 * random.nextDouble();
            double ppr = 0.1 + 3.5 * random.nextDouble();
            most = Math.max(most, HallYarborough.evaluations(tpr, ppr));
            double z = HallYarborough.z(tpr, ppr);
            assertThat(reducedPressure(tpr, y(tpr, ppr, z))).isCloseTo(ppr, relative(ppr, 1e-9));
        }
        assertThat(most).isBetween(5, 28);
    }

    // Property: below the critical temperature no thinner gas has the pressure.
    @Test
    void noRootIsLess() {
        SplittableRandom random = new SplittableRandom(20250103);
        for (int i = 0; i < 20_000; i++) {
            double tpr = 0.8 + 0.2 * random.nextDouble();
            double ppr = 0.1 + 1.1 * random.nextDouble();
            double y = y(tpr, ppr, HallYarborough.z(tpr, ppr));
            for (int k = 1; k < 100; k++) {
                assertThat(reducedPressure(tpr, 0.01 * k * y)).isLessThan(ppr);
            }
        }
    }

    @Test
    void withoutAReducedStateThereIsNoRoot() {
        assertThatThrownBy(() -> HallYarborough.z(Double.NaN, 1.0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("tpr NaN, ppr 1.0");
    }
}
