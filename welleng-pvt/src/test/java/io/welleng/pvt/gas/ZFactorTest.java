package io.welleng.pvt.gas;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.core.units.StandardConditions;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class ZFactorTest {

    // Equation: 50-digit evaluation, deviation-factor.py beside the csv. Papay's polynomial loses digits where z is
    // near 0.
    @Test
    void explicitEquationsMatch() {
        List<Row> rows = OracleCsv.read(ZFactorTest.class, "explicit-deviation-factor.csv");
        assertThat(rows).hasSize(132);
        int undefined = 0;
        for (Row row : rows) {
            double tpr = row.number("tpr");
            double ppr = row.number("ppr");
            double papay = row.number("z_papay");
            assertThat(ZFactor.PAPAY.z(tpr, ppr)).as("%s", row).isCloseTo(papay, within(1e-12 * (1.0 + papay)));
            double brillBeggs = row.number("z_brill_beggs");
            if (Double.isNaN(brillBeggs)) {
                assertThat(ZFactor.BRILL_BEGGS.z(tpr, ppr) >= 0.0).as("%s", row).isFalse();
                undefined++;
            } else {
                assertThat(ZFactor.BRILL_BEGGS.z(tpr, ppr))
                        .as("%s", row)
                        .isCloseTo(brillBeggs, relative(brillBeggs, 1e-12));
            }
        }
        assertThat(undefined).isEqualTo(17);
        assertThat(ZFactor.PAPAY.z(0.92, 4.5)).isBetween(0.0, 0.01);
        assertThat(ZFactor.PAPAY.z(0.91, 4.5)).isBetween(-0.05, 0.0);
    }

    // Literature: Guo, Lyons and Ghalambor (2007), ch. 2, gas of gravity 0.65 with 10 % N2, 8 % CO2, 2 % H2S at 5,000
    // psia and 180 degF; three decimals.
    @Test
    void guosBrillBeggs() {
        GasImpurities y = new GasImpurities(0.02, 0.08, 0.1);
        double tpr = (180.0 + 460.0) / PseudoCritical.AHMED.temperatureR(0.65, y);
        double ppr = 5000.0 / PseudoCritical.AHMED.pressurePsia(0.65, y);
        assertThat(ZFactor.BRILL_BEGGS.z(tpr, ppr)).isCloseTo(0.978, within(5e-4));
    }

    // Equation: 50-digit evaluation, compressibility-pseudopressure.py beside the csv. At Tr 1.05 the slope is small,
    // and
    // the error of z counts ten times.
    @Test
    void compressibilityOfDranchukAbouKassem() {
        List<Row> rows = OracleCsv.read(ZFactorTest.class, "gas-compressibility.csv");
        assertThat(rows).hasSize(96);
        for (Row row : rows) {
            double cr = row.number("cr");
            assertThat(ZFactor.DRANCHUK_ABOU_KASSEM.reducedCompressibility(row.number("tpr"), row.number("ppr")))
                    .as("%s", row)
                    .isCloseTo(cr, relative(cr, 1e-12));
        }
    }

    // Cross-model: another program, named in reference-sour-gas.csv, which differentiates numerically; 2e-4.
    @Test
    void compressibilityOfAnotherProgram() {
        for (Row row : OracleCsv.read(ZFactorTest.class, "../reference-sour-gas.csv")) {
            double cg = row.number("cg_per_psi");
            assertThat(ZFactor.DRANCHUK_ABOU_KASSEM.compressibilityPerPsi(
                            row.number("t_f") + StandardConditions.RANKINE_OFFSET,
                            row.number("p_psia"),
                            row.number("tpc_pmc_r"),
                            row.number("ppc_pmc_psia")))
                    .as("%s", row)
                    .isCloseTo(cg, relative(cg, 2e-4));
        }
    }

    // Property: the derivative is that of z, by five points; good to about 1e-8.
    @Property
    void compressibilityIsTheDerivative(
            @ForAll @DoubleRange(min = 1.2, max = 2.4) double tpr,
            @ForAll @DoubleRange(min = 0.2, max = 12.0) double ppr) {
        for (ZFactor by : ZFactor.values()) {
            double h = 1e-3 * ppr;
            double slope = (8.0 * (by.z(tpr, ppr + h) - by.z(tpr, ppr - h))
                            - (by.z(tpr, ppr + 2.0 * h) - by.z(tpr, ppr - 2.0 * h)))
                    / (12.0 * h);
            double expected = 1.0 / ppr - slope / by.z(tpr, ppr);
            assertThat(by.reducedCompressibility(tpr, ppr))
                    .as("%s at %s, %s", by, tpr, ppr)
                    .isCloseTo(expected, within(1e-7 * (1.0 / ppr + Math.abs(expected))));
        }
    }

    // Property: an ideal gas in the limit.
    @Property
    void thinGasIsIdeal(@ForAll @DoubleRange(min = 1.2, max = 2.4) double tpr) {
        for (ZFactor by : ZFactor.values()) {
            assertThat(by.z(tpr, 1e-9)).as("%s", by).isCloseTo(1.0, within(1e-6));
            assertThat(1e-9 * by.reducedCompressibility(tpr, 1e-9)).as("%s", by).isCloseTo(1.0, within(1e-6));
        }
    }

    // Cross-model: within their ranges and below a reduced pressure of 3 the four are within 6 % from Tr 1.35 on.
    @Property
    void theFourAgree(
            @ForAll @DoubleRange(min = 1.35, max = 2.4) double tpr,
            @ForAll @DoubleRange(min = 0.2, max = 3.0) double ppr) {
        double z = ZFactor.DRANCHUK_ABOU_KASSEM.z(tpr, ppr);
        for (ZFactor by : ZFactor.values()) {
            assertThat(by.z(tpr, ppr)).as("%s at %s, %s", by, tpr, ppr).isCloseTo(z, relative(z, 0.06));
        }
    }
}
