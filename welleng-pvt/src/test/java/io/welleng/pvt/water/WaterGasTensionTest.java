package io.welleng.pvt.water;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaterGasTensionTest {

    // Equation: 50-digit evaluation, katz-water-tension.py beside the csv.
    @Test
    void katzMatchesTheEquation() {
        List<Row> rows = OracleCsv.read(WaterGasTensionTest.class, "katz-water-tension.csv");
        assertThat(rows).hasSize(49);
        for (Row row : rows) {
            double tension = row.number("sigma");
            assertThat(WaterGasTension.KATZ.tensionDynPerCm(row.number("p_psia"), row.number("t_f")))
                    .as("%s", row)
                    .isCloseTo(tension, relative(tension, 1e-12));
        }
    }

    @Test
    void hotWaterAtExtremePressureKeepsTheLeastTension() {
        assertThat(WaterGasTension.KATZ.tensionDynPerCm(30_000.0, 300.0)).isEqualTo(1.0);
    }
}
