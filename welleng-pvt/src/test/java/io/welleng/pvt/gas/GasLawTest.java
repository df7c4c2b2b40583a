package io.welleng.pvt.gas;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.core.units.StandardConditions;
import java.util.List;
import org.junit.jupiter.api.Test;

class GasLawTest {

    // Equation: 50-digit evaluation, gas-density.py beside the csv.
    @Test
    void densityAndVolumeMatchTheEquation() {
        List<Row> rows = OracleCsv.read(GasLawTest.class, "gas-density.csv");
        assertThat(rows).hasSize(60);
        for (Row row : rows) {
            double p = row.number("p_psia");
            double tR = row.number("t_f") + StandardConditions.RANKINE_OFFSET;
            double z = row.number("z");
            double rho = row.number("rho_lb_ft3");
            double bg = row.number("bg_rcf_scf");
            assertThat(GasLaw.densityLbPerFt3(row.number("gamma_g"), p, tR, z))
                    .as("%s", row)
                    .isCloseTo(rho, relative(rho, 1e-12));
            assertThat(GasLaw.fvfFt3PerScf(p, tR, z)).as("%s", row).isCloseTo(bg, relative(bg, 1e-12));
        }
    }

    // Literature: R = 10.7316 psia ft3/(lbmol degR) in the handbooks; 8.31446261815324 J/(mol K) exactly in the SI.
    @Test
    void gasConstantIsThatOfTheHandbooks() {
        assertThat(GasLaw.GAS_CONSTANT).isCloseTo(10.7316, within(5e-5));
        assertThat(GasLaw.GAS_CONSTANT).isCloseTo(10.731577089016, relative(10.731577089016, 1e-12));
    }

    // Property: a standard cubic foot at standard conditions is one cubic foot.
    @Test
    void volumeFactorIsOneAtStandardConditions() {
        double tR = StandardConditions.TEMPERATURE_F + StandardConditions.RANKINE_OFFSET;
        assertThat(GasLaw.fvfFt3PerScf(StandardConditions.PRESSURE_PSIA, tR, 1.0))
                .isCloseTo(1.0, within(1e-15));
    }
}
