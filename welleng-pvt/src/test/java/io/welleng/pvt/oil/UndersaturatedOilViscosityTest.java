package io.welleng.pvt.oil;

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

class UndersaturatedOilViscosityTest {

    // Equation: 50-digit evaluations, beal.py, kartoatmodjo-schmidt.py, petrosky-farshad.py and bergman-sutton.py
    // beside
    // the csv. NaN is a negative viscosity.
    @ParameterizedTest
    @CsvSource({
        "BEAL, beal-undersaturated.csv, 63, 0",
        "KARTOATMODJO_SCHMIDT, kartoatmodjo-schmidt-undersaturated.csv, 56, 1",
        "PETROSKY_FARSHAD, petrosky-farshad-undersaturated.csv, 56, 0",
        "BERGMAN_SUTTON, bergman-sutton-undersaturated.csv, 63, 0",
    })
    void matchesTheEquation(UndersaturatedOilViscosity correlation, String file, int size, int negative) {
        List<Row> rows = OracleCsv.read(UndersaturatedOilViscosityTest.class, file);
        assertThat(rows).hasSize(size);
        assertThat(rows).filteredOn(row -> Double.isNaN(row.number("mu_cp"))).hasSize(negative);
        for (Row row : rows) {
            double expected = row.number("mu_cp");
            double mu = correlation.viscosityCp(row.number("mu_b_cp"), row.number("p_psia"), row.number("pb_psia"));
            if (Double.isNaN(expected)) {
                assertThat(mu).as("%s", row).isNegative();
            } else {
                assertThat(mu).as("%s", row).isCloseTo(expected, relative(expected, 1e-12));
            }
        }
    }

    // Literature: C. Bánzer (1996), Correlaciones Numéricas P.V.T., Univ. del Zulia (0.74 cP, 4,000 and 2,500 psia); T.
    // Ahmed, Equations of State and PVT Analysis, oil 1 (0.224 cP, 5,000 psia, 2,377 psig); PetroWiki, Oil viscosity
    // (0.638 cP, 4,500 and 2,251 psia): all as asserted in github.com/zentechnologygroup/pvt-cpp.
    @ParameterizedTest
    @CsvSource({
        "BEAL, 0.74, 4000, 2500, 0.81, 0.005",
        "KARTOATMODJO_SCHMIDT, 0.74, 4000, 2500, 0.77, 0.005",
        "BEAL, 0.224, 5000, 2391.7, 0.273, 0.0005",
        "BEAL, 0.638, 4500, 2251, 0.73, 0.005",
    })
    void workedExamples(
            UndersaturatedOilViscosity correlation, double muB, double p, double pb, double mu, double digits) {
        assertThat(correlation.viscosityCp(muB, p, pb)).isCloseTo(mu, within(digits));
    }

    // Cross-model: another program's, as the csv says.
    @Test
    void petroskyMatchesAnotherProgram() {
        List<Row> rows = OracleCsv.read(UndersaturatedOilViscosityTest.class, "reference-viscosity.csv");
        assertThat(rows)
                .filteredOn(row -> !Double.isNaN(row.number("mu_petrosky")))
                .hasSize(14)
                .allSatisfy(row -> assertThat(UndersaturatedOilViscosity.PETROSKY_FARSHAD.viscosityCp(
                                row.number("mu_b"), row.number("p_psia"), row.number("pb_psia")))
                        .isCloseTo(row.number("mu_petrosky"), relative(row.number("mu_petrosky"), 1e-9)));
    }

    // Property: continuous at the bubble point, but for the 0.081 % that Kartoatmodjo and Schmidt print, and rising.
    @ParameterizedTest
    @EnumSource(UndersaturatedOilViscosity.class)
    void startsAtTheSaturatedOilAndRises(UndersaturatedOilViscosity correlation) {
        double step = correlation == UndersaturatedOilViscosity.KARTOATMODJO_SCHMIDT ? 1.00081 : 1.0;
        for (double muB : new double[] {0.2, 0.5, 2.0, 3.5}) {
            double last = correlation.viscosityCp(muB, 2500.0, 2500.0);
            assertThat(last).isCloseTo(step * muB, relative(muB, 1e-15));
            assertThat(correlation.viscosityCp(muB, 2500.001, 2500.0)).isCloseTo(step * muB, relative(muB, 1e-5));
            for (double p = 2600.0; p <= 6000.0; p += 100.0) {
                double mu = correlation.viscosityCp(muB, p, 2500.0);
                assertThat(mu).isGreaterThan(last);
                last = mu;
            }
            assertThat(last).isBetween(1.05 * muB, 2.0 * muB);
        }
    }

    // Property: where the kernels say that the fits leave physics.
    @Test
    void outsideTheData() {
        assertThat(UndersaturatedOilViscosity.PETROSKY_FARSHAD.viscosityCp(100.0, 6000.0, 500.0))
                .isCloseTo(100.0, within(1e-3));
        assertThat(UndersaturatedOilViscosity.PETROSKY_FARSHAD.viscosityCp(0.05, 3001.0, 3000.0) / 0.05 - 1.0)
                .isCloseTo(0.002, within(0.0005));
        assertThat(UndersaturatedOilViscosity.PETROSKY_FARSHAD.viscosityCp(0.01, 3001.0, 3000.0))
                .isCloseTo(5.0, within(0.1));
        assertThat(UndersaturatedOilViscosity.KARTOATMODJO_SCHMIDT.viscosityCp(2500.0, 1001.0, 1000.0))
                .isGreaterThan(1.00081 * 2500.0);
        assertThat(UndersaturatedOilViscosity.KARTOATMODJO_SCHMIDT.viscosityCp(2600.0, 1001.0, 1000.0))
                .isLessThan(1.00081 * 2600.0);
    }
}
