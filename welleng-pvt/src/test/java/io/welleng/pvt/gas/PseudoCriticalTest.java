package io.welleng.pvt.gas;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class PseudoCriticalTest {

    // Equation: 50-digit evaluation, sutton.py beside the csv.
    @Test
    void suttonMatchesTheEquation() {
        List<Row> rows = OracleCsv.read(PseudoCriticalTest.class, "sutton.csv");
        assertThat(rows).hasSize(22);
        for (Row row : rows) {
            double gravity = row.number("gamma_g");
            double tpc = row.number("tpc_r");
            double ppc = row.number("ppc_psia");
            assertThat(PseudoCritical.SUTTON.temperatureR(gravity))
                    .as("%s", row)
                    .isCloseTo(tpc, relative(tpc, 1e-12));
            assertThat(PseudoCritical.SUTTON.pressurePsia(gravity))
                    .as("%s", row)
                    .isCloseTo(ppc, relative(ppc, 1e-12));
        }
    }

    // Literature: default case of petrocalchub.com/equations/sutton-pseudo-critical-gas-properties, two decimals.
    @Test
    void suttonAtGravity065() {
        assertThat(PseudoCritical.SUTTON.temperatureR(0.65)).isCloseTo(365.11, within(0.005));
    }
}
