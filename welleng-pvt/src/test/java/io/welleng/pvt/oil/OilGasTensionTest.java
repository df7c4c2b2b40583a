package io.welleng.pvt.oil;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class OilGasTensionTest {

    // Equation: 50-digit evaluation, baker-swerdloff.py beside the csv.
    @Test
    void bakerSwerdloffMatchesTheEquation() {
        List<Row> rows = OracleCsv.read(OilGasTensionTest.class, "baker-swerdloff.csv");
        assertThat(rows).hasSize(120);
        assertThat(rows).as("at the least value").anyMatch(row -> row.number("sigma_live_floor_1") == 1.0);
        for (Row row : rows) {
            double tension = row.number("sigma_live_floor_1");
            assertThat(OilGasTension.BAKER_SWERDLOFF.tensionDynPerCm(
                            row.number("p_psia"), row.number("api"), row.number("t_f")))
                    .as("%s", row)
                    .isCloseTo(tension, relative(tension, 1e-12));
        }
    }
}
