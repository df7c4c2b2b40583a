package io.welleng.pvt.oil;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class OilGasTensionTest {

    // Equation: 50-digit evaluation, baker-swerdloff.py beside the csv. The gas in solution has no effect.
    @Test
    void bakerSwerdloffMatchesTheEquation() {
        List<Row> rows = OracleCsv.read(OilGasTensionTest.class, "baker-swerdloff.csv");
        assertThat(rows).hasSize(120);
        assertThat(rows).as("at the least value").anyMatch(row -> row.number("sigma_live_floor_1") == 1.0);
        for (Row row : rows) {
            double tension = row.number("sigma_live_floor_1");
            assertThat(OilGasTension.BAKER_SWERDLOFF.tensionDynPerCm(
                            row.number("p_psia"), row.number("api"), row.number("t_f"), 500.0))
                    .as("%s", row)
                    .isCloseTo(tension, relative(tension, 1e-12));
        }
    }

    // Equation: 50-digit evaluation, abdul-majeed.py beside the csv. NaN is a negative tension, above 691 °F. Pressure
    // has
    // no effect.
    @Test
    void abdulMajeedMatchesTheEquation() {
        List<Row> rows = OracleCsv.read(OilGasTensionTest.class, "abdul-majeed.csv");
        assertThat(rows).hasSize(150);
        assertThat(rows)
                .filteredOn(row -> Double.isNaN(row.number("sigma_live")))
                .hasSize(30);
        for (Row row : rows) {
            double expected = row.number("sigma_live");
            double tension = OilGasTension.ABDUL_MAJEED.tensionDynPerCm(
                    1000.0, row.number("api"), row.number("t_f"), row.number("rs"));
            if (Double.isNaN(expected)) {
                assertThat(tension).as("%s", row).isNegative();
            } else {
                assertThat(tension).as("%s", row).isCloseTo(expected, relative(expected, 1e-12));
                double dead = row.number("sigma_dead");
                assertThat(AbdulMajeedTension.dead(row.number("api"), row.number("t_f")))
                        .isCloseTo(dead, relative(dead, 1e-12));
            }
        }
    }

    // Cross-model: the dead oil in °C as pyResToolbox 3.7.6 has it (nodal.py), 1.11591 - 0.00305 T, to its digits.
    @Test
    void deadOilInCelsius() {
        for (double tC : new double[] {20.0, 60.0, 120.0}) {
            double expected = (1.11591 - 0.00305 * tC) * (38.085 - 0.259 * 30.0);
            assertThat(AbdulMajeedTension.dead(30.0, 1.8 * tC + 32.0)).isCloseTo(expected, relative(expected, 3e-4));
        }
    }

    // Cross-model: the other published form of the live ratio, column sigma_live_si, which steps at 281 scf/STB.
    @Test
    void theOtherFormOfTheRatioIsNear() {
        for (Row row : OracleCsv.read(OilGasTensionTest.class, "abdul-majeed.csv")) {
            double si = row.number("sigma_live_si");
            if (row.number("rs") <= 350.0 && !Double.isNaN(si)) {
                assertThat(row.number("sigma_live")).isCloseTo(si, relative(si, 0.06));
            }
        }
    }

    // Property: falls with gas from the dead oil's to 5.6 % of it.
    @Test
    void fallsWithGas() {
        double dead = AbdulMajeedTension.dead(35.0, 150.0);
        double last = Double.POSITIVE_INFINITY;
        for (double rs = 0.0; rs <= 3000.0; rs += 50.0) {
            double tension = OilGasTension.ABDUL_MAJEED.tensionDynPerCm(1000.0, 35.0, 150.0, rs);
            assertThat(tension).isLessThan(last);
            last = tension;
        }
        assertThat(OilGasTension.ABDUL_MAJEED.tensionDynPerCm(1000.0, 35.0, 150.0, 0.0))
                .isCloseTo(dead, relative(dead, 2e-6));
        assertThat(last / dead).isCloseTo(0.0564, within(5e-5));
    }
}
