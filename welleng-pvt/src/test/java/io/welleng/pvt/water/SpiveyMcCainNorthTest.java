package io.welleng.pvt.water;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpiveyMcCainNorthTest {

    // Equation: 50-digit evaluation, spivey-mccain-north.py beside the csv.
    @ParameterizedTest
    @EnumSource
    void gasFreeBrineMatchesTheEquation(BrineCoefficients set) {
        List<Row> rows = OracleCsv.read(SpiveyMcCainNorthTest.class, file(set, "density"));
        assertThat(rows).hasSize(96);
        for (Row row : rows) {
            double t = row.number("t_c");
            double p = row.number("p_mpa");
            double m = row.number("m_nacl_mol_kg");
            double rho = SpiveyMcCainNorth.density(set, t, p, m);
            close(row, "rho_g_cm3", rho);
            close(row, "c_1_mpa", SpiveyMcCainNorth.compressibility(set, t, p, m));
            close(row, "bw", SpiveyMcCainNorth.standardDensity(set, m) / rho);
        }
    }

    // Equation: the same script. NaN up to the vapour pressure.
    @ParameterizedTest
    @EnumSource
    void brineWithMethaneMatchesTheEquation(BrineCoefficients set) {
        List<Row> rows = OracleCsv.read(SpiveyMcCainNorthTest.class, file(set, "methane"));
        assertThat(rows).hasSize(120);
        int boiling = 0;
        for (Row row : rows) {
            double t = row.number("t_c");
            double p = row.number("p_mpa");
            double m = row.number("m_nacl_mol_kg");
            double fraction = row.number("fraction");
            close(row, "pv_mpa", SpiveyMcCainNorth.vapourPressure(t));
            if (Double.isNaN(row.number("mg_saturated_mol_kg"))) {
                assertThat(SpiveyMcCainNorth.methane(set, t, p, m)).isZero();
                assertThat(SpiveyMcCainNorth.methaneSlope(set, t, p, m)).isZero();
                boiling++;
                continue;
            }
            close(row, "mg_fresh_mol_kg", SpiveyMcCainNorth.methane(set, t, p, 0.0));
            close(row, "mg_saturated_mol_kg", SpiveyMcCainNorth.methane(set, t, p, m));
            close(row, "dmg_dp_mol_kg_mpa", SpiveyMcCainNorth.methaneSlope(set, t, p, m));
            close(row, "v_cm3_mol", SpiveyMcCainNorth.methaneVolume(set, t, p, m));
            close(row, "dv_dp_cm3_mol_mpa", SpiveyMcCainNorth.methaneVolumeSlope(set, t, m));
            double volume = SpiveyMcCainNorth.volume(set, t, p, m, fraction);
            double mg = fraction * SpiveyMcCainNorth.methane(set, t, p, m);
            close(row, "rho_g_cm3", (1000.0 + 58.4428 * m + 16.043 * mg) / volume);
            close(row, "bw", SpiveyMcCainNorth.fvf(set, t, p, m, fraction));
            close(row, "rsw_m3_m3", fraction * SpiveyMcCainNorth.solutionGas(set, t, p, m));
            close(
                    row,
                    "c_undersaturated_1_mpa",
                    SpiveyMcCainNorth.undersaturatedCompressibility(set, t, p, m, fraction));
            if (fraction == 1.0) {
                double vg = row.number("z") * SpiveyMcCainNorth.R * (t + 273.15) / p;
                close(row, "c_saturated_1_mpa", SpiveyMcCainNorth.saturatedCompressibility(set, t, p, m, vg));
            }
        }
        assertThat(boiling).isEqualTo(6);
    }

    // Equation: 50-digit evaluation, brine-viscosity.py beside the csv.
    @Test
    void kestinsViscosityMatchesTheEquation() {
        List<Row> rows = OracleCsv.read(SpiveyMcCainNorthTest.class, "spivey-mccain-north-viscosity.csv");
        assertThat(rows).hasSize(120);
        for (Row row : rows) {
            double t = row.number("t_c");
            double p = row.number("p_mpa");
            double m = row.number("m_nacl_mol_kg");
            close(row, "mu_kestin_cp", KestinViscosity.kestin(t, p, m));
            close(row, "mu_cp", KestinViscosity.viscosity(t, p, m));
        }
    }

    // Equation: the same script.
    @Test
    void maoAndDuansViscosityMatchesTheEquation() {
        List<Row> rows = OracleCsv.read(SpiveyMcCainNorthTest.class, "mao-duan.csv");
        assertThat(rows).hasSize(120);
        for (Row row : rows) {
            double t = row.number("t_c");
            double m = row.number("m_nacl_mol_kg");
            close(row, "mu_water_cp", MaoDuan.water(t + 273.15, row.number("rho_water_g_cm3")));
            close(row, "ratio", MaoDuan.ratio(t + 273.15, m));
            close(row, "mu_cp", MaoDuan.viscosity(t, row.number("p_mpa"), m));
        }
    }

    // Literature: tables of Kestin, Khalifa and Correia (1981), in mPa s, four digits.
    @ParameterizedTest
    @CsvSource({
        "20, 0.1, 0, 1.0020", "25, 0.1, 0, 0.8901", "150, 35, 0, 0.1907", "25, 0.1, 3, 1.1998",
        "100, 20, 3, 0.4076", "150, 35, 3, 0.2735", "20, 0.1, 6, 1.9508", "150, 35, 6, 0.3799"
    })
    void kestinsTables(double t, double p, double m, double printed) {
        assertThat(KestinViscosity.kestin(t, p, m)).isCloseTo(printed, relative(printed, 2e-4));
    }

    // Literature: measured densities of sodium-chloride solutions, in g/cm3, four decimals: 10, 20, 26 % at 20 °C, 20 %
    // at 100 °C.
    @ParameterizedTest
    @CsvSource({"20, 0.10, 1.0707", "20, 0.20, 1.1478", "20, 0.26, 1.1972", "100, 0.20, 1.1017"})
    void measuredDensities(double t, double salinity, double measured) {
        double m = 1000.0 * salinity / (58.4428 * (1.0 - salinity));
        for (BrineCoefficients set : BrineCoefficients.values()) {
            assertThat(SpiveyMcCainNorth.density(set, t, 0.101325, m)).isCloseTo(measured, within(2e-4));
        }
    }

    private static String file(BrineCoefficients set, String table) {
        return (set == BrineCoefficients.SPIVEY_MCCAIN_NORTH ? "spivey-mccain-north-" : "mccain-spivey-lenn-")
                + table
                + ".csv";
    }

    private static void close(Row row, String column, double actual) {
        double expected = row.number(column);
        assertThat(actual).as("%s of %s", column, row).isCloseTo(expected, relative(expected, 1e-12));
    }
}
