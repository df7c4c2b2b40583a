package io.welleng.pvt.water;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaterCorrelationTest {

    // Equation: 50-digit evaluation, mccain-water.py beside the csv.
    @Test
    void mcCainMatchesTheEquation() {
        List<Row> rows = OracleCsv.read(WaterCorrelationTest.class, "mccain-water.csv");
        assertThat(rows).hasSize(100);
        for (Row row : rows) {
            double p = row.number("p_psia");
            double tF = row.number("t_f");
            double salinity = row.number("salinity_wt_percent") / 100.0;
            double bw = row.number("bw");
            double standard = row.number("rho_sc_lb_ft3");
            double density = row.number("rho_lb_ft3");
            double viscosity = row.number("mu_cp");
            assertThat(WaterCorrelation.MCCAIN.fvfRbPerStb(p, tF)).as("%s", row).isCloseTo(bw, relative(bw, 1e-12));
            assertThat(WaterCorrelation.MCCAIN.standardDensityLbPerFt3(salinity))
                    .as("%s", row)
                    .isCloseTo(standard, relative(standard, 1e-12));
            assertThat(WaterCorrelation.MCCAIN.standardDensityLbPerFt3(salinity)
                            / WaterCorrelation.MCCAIN.fvfRbPerStb(p, tF))
                    .as("%s", row)
                    .isCloseTo(density, relative(density, 1e-12));
            assertThat(WaterCorrelation.MCCAIN.viscosityCp(p, tF, salinity))
                    .as("%s", row)
                    .isCloseTo(viscosity, relative(viscosity, 1e-12));
        }
    }

    // Equation and cross-model, sources in reference-water.csv: McCain evaluated elsewhere; and against a brine model
    // on
    // IAPWS within 0.8 % in volume, within 14 % in viscosity up to 1,000 psia, but 22-41 % above it at 6,000 psia.
    @Test
    void mcCainAgainstOtherEvaluationsAndModels() {
        List<Row> rows = OracleCsv.read(WaterCorrelationTest.class, "../reference-water.csv");
        assertThat(rows).hasSize(32);
        for (Row row : rows) {
            double p = row.number("p_psia");
            double tF = row.number("t_f");
            double salinity = row.number("salinity_wt_percent") / 100.0;
            double bw = WaterCorrelation.MCCAIN.fvfRbPerStb(p, tF);
            double density = WaterCorrelation.MCCAIN.standardDensityLbPerFt3(salinity) / bw;
            double viscosity = WaterCorrelation.MCCAIN.viscosityCp(p, tF, salinity);
            assertThat(bw).as("%s", row).isCloseTo(row.number("bw"), relative(bw, 1e-9));
            assertThat(density).as("%s", row).isCloseTo(row.number("rho_lb_ft3"), relative(density, 1e-9));
            assertThat(viscosity).as("%s", row).isCloseTo(row.number("mu_cp"), relative(viscosity, 1e-9));

            assertThat(bw / row.number("brine_bw")).as("%s", row).isBetween(0.992, 1.008);
            assertThat(density / (62.42796 * row.number("brine_rho_g_cm3")))
                    .as("%s", row)
                    .isBetween(0.992, 1.008);
            double excess = viscosity / row.number("brine_mu_cp") - 1.0;
            if (p <= 1000.0) {
                assertThat(excess).as("%s", row).isBetween(-0.08, 0.14);
            } else if (p == 6000.0) {
                assertThat(excess).as("%s", row).isBetween(0.22, 0.42);
            }
        }
    }
}
