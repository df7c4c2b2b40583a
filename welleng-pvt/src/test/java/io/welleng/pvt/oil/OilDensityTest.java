package io.welleng.pvt.oil;

import static io.welleng.pvt.Tolerance.relative;
import static io.welleng.pvt.oil.OracleRows.gammaO;
import static io.welleng.pvt.oil.OracleRows.matches;
import static io.welleng.pvt.oil.OracleRows.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class OilDensityTest {

    // Equation: oil-density.py beside the csv; below 60 °F it has no number.
    @Test
    void standingWitteMcCainHill() {
        List<Row> rows = rows("oil-density.csv", 77);
        matches(rows, "rho_po", 0, 1e-12, OilDensityTest::rhoPo);
        matches(rows, "rho_a", 0, 1e-12, row -> StandingWitteMcCainHillDensity.rhoA(rhoPo(row), row.number("gamma_g")));
        matches(
                rows,
                "rho_bs",
                0,
                1e-12,
                row -> StandingWitteMcCainHillDensity.rhoBs(row.number("p_psia"), rhoPo(row)));
        matches(rows, "rho_or_lb_ft3", 11, 1e-12, OilDensityTest::density);
        matches(
                rows,
                "bo",
                11,
                1e-12,
                row -> (62.372 * gammaO(row) + 0.01357 * row.number("rs") * row.number("gamma_g")) / density(row));
        assertThat(rows).filteredOn(row -> Double.isNaN(row.number("bo"))).allSatisfy(row -> assertThat(density(row))
                .as("below 60 °F that at 60 °F")
                .isCloseTo(row.number("rho_bs"), relative(row.number("rho_bs"), 1e-12)));
    }

    // Equation: the same script, with McCain's rounded constants for water and air: 1.2e-4 and 1.6e-3.
    @Test
    void massBalance() {
        for (Row row : rows("oil-density-mass-balance.csv", 54)) {
            double rho = row.number("rho_lb_ft3");
            double gas = 0.01357 * row.number("rs") * row.number("gamma_g") / row.number("bo");
            assertThat(OilDensity.MASS_BALANCE.saturatedLbPerFt3(
                            1000.0, row.number("rs"), row.number("bo"), row.number("gamma_g"), gammaO(row), 150.0))
                    .as("%s", row)
                    .isCloseTo(rho, within(1.2e-4 * (rho - gas) + 1.7e-3 * gas));
        }
    }

    // The constants themselves: 999.016 kg/m3; air of 28.9647 lb/lbmol at 14.696 psia and 519.67 °R.
    @Test
    void massBalanceConstants() {
        double water = OilDensity.MASS_BALANCE.saturatedLbPerFt3(14.7, 0.0, 1.0, 0.7, 1.0, 60.0);
        assertThat(water).isCloseTo(999.016 / 16.018463373960142, relative(water, 1e-12));
        double gas = OilDensity.MASS_BALANCE.saturatedLbPerFt3(14.7, 1000.0, 1.0, 1.0, 1.0, 60.0) - water;
        assertThat(gas).isCloseTo(13.59, within(0.02));
    }

    // Cross-model: pyResToolbox, whose iteration stops within 4e-11. Above the bubble point the ratio is e^(c dp).
    @Test
    void otherProgram() {
        matches(rows("reference-solution-gas.csv", 32), "rho", 0, 1e-9, row -> {
            double p = row.number("p_psia");
            double pb = row.number("anchor_pb_psia");
            double squeezed = p > pb
                    ? OilCompressibility.SPIVEY_VALKO_MCCAIN.fvfRatio(
                            p, pb, row.number("rsb"), row.number("gamma_sp"), row.number("api"), row.number("t_f"))
                    : 1.0;
            return OilDensity.STANDING_WITTE_MCCAIN_HILL.saturatedLbPerFt3(
                            Math.min(p, pb),
                            row.number("rs_used"),
                            Double.NaN,
                            row.number("gamma_g"),
                            gammaO(row),
                            row.number("t_f"))
                    / squeezed;
        });
    }

    // Cost: Newton's method settles in at most six evaluations over the fitted ranges of the bubble points.
    @Test
    void sixEvaluationsSettleIt() {
        for (double rs = 0.0; rs <= 2200.0; rs += 20.0) {
            for (double gravity = 0.56; gravity <= 1.3; gravity += 0.02) {
                for (double api = 6.0; api <= 60.0; api += 3.0) {
                    double gammaO = 141.5 / (131.5 + api);
                    assertThat(StandingWitteMcCainHillDensity.newton(rs, gravity, gammaO, 6))
                            .as("%s scf/STB, gas %s, %s °API", rs, gravity, api)
                            .isEqualTo(StandingWitteMcCainHillDensity.rhoPo(rs, gravity, gammaO))
                            .isBetween(20.0, 80.0);
                }
            }
        }
    }

    @Test
    void theDomainHasSolutionsAndBeyondItMassIsBalanced() {
        for (double rs = 0.0; rs <= 3000.0; rs += 50.0) {
            for (double gravity = 0.5; gravity <= 1.8; gravity += 0.02) {
                for (double api = 5.0; api <= 65.0; api += 5.0) {
                    double gammaO = 141.5 / (131.5 + api);
                    assertThat(StandingWitteMcCainHillDensity.rhoPo(rs, gravity, gammaO))
                            .as("%s scf/STB, gas %s, %s °API", rs, gravity, api)
                            .isPositive()
                            .isFinite();
                }
            }
        }
        assertThat(StandingWitteMcCainHillDensity.rhoPo(20_000.0, 0.45, 0.82)).isNaN();
        assertThat(OilDensity.STANDING_WITTE_MCCAIN_HILL.saturatedLbPerFt3(5000.0, 20_000.0, 9.0, 0.45, 0.82, 200.0))
                .isEqualTo(OilDensity.MASS_BALANCE.saturatedLbPerFt3(5000.0, 20_000.0, 9.0, 0.45, 0.82, 200.0));
        assertThat(OilDensity.STANDING_WITTE_MCCAIN_HILL.fittedRanges()).hasSize(3);
        assertThat(OilDensity.MASS_BALANCE.fittedRanges()).isEmpty();
    }

    @Test
    void theTwoDensitiesAgreeRoughly() {
        double gammaO = 141.5 / 166.5;
        double bo = OilFvf.STANDING.saturatedRbPerStb(550.0, 0.75, 35.0, gammaO, 180.0);
        double mass = OilDensity.MASS_BALANCE.saturatedLbPerFt3(2500.0, 550.0, bo, 0.75, gammaO, 180.0);
        double witte = OilDensity.STANDING_WITTE_MCCAIN_HILL.saturatedLbPerFt3(2500.0, 550.0, bo, 0.75, gammaO, 180.0);
        assertThat(witte).isCloseTo(mass, relative(mass, 0.02));
    }

    private static double rhoPo(Row row) {
        return StandingWitteMcCainHillDensity.rhoPo(row.number("rs"), row.number("gamma_g"), gammaO(row));
    }

    private static double density(Row row) {
        return OilDensity.STANDING_WITTE_MCCAIN_HILL.saturatedLbPerFt3(
                row.number("p_psia"),
                row.number("rs"),
                Double.NaN,
                row.number("gamma_g"),
                gammaO(row),
                row.number("t_f"));
    }
}
