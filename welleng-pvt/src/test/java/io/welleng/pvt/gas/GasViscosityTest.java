package io.welleng.pvt.gas;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.core.units.StandardConditions;
import java.util.List;
import org.junit.jupiter.api.Test;

class GasViscosityTest {

    // Equation: 50-digit evaluation, lee-gonzalez-eakin.py beside the csv.
    @Test
    void bothFormsMatchTheEquation() {
        List<Row> rows = OracleCsv.read(GasViscosityTest.class, "lee-gonzalez-eakin.csv");
        assertThat(rows).hasSize(120);
        for (Row row : rows) {
            double gravity = row.number("gamma_g");
            double tR = row.number("t_f") + StandardConditions.RANKINE_OFFSET;
            double rho = row.number("rho_g_cm3");
            double original = row.number("mu_1966");
            double mccain = row.number("mu_mccain");
            assertThat(viscosity(GasViscosity.LEE_GONZALEZ_EAKIN, gravity, tR, rho))
                    .as("%s", row)
                    .isCloseTo(original, relative(original, 1e-12));
            assertThat(viscosity(GasViscosity.LEE_GONZALEZ_EAKIN_MCCAIN, gravity, tR, rho))
                    .as("%s", row)
                    .isCloseTo(mccain, relative(mccain, 1e-12));
        }
    }

    // Literature: Takacs, Gas Lift Manual (2005), as asserted in github.com/jnoynaert/PressureDrop.jl test/test_pvt.jl;
    // 0.017 cP at 2,000 psia, 160 degF, gravity 0.7, z 0.75, printed to two digits.
    @Test
    void takacsExample() {
        double tR = 160.0 + StandardConditions.RANKINE_OFFSET;
        double rho = GasLaw.densityLbPerFt3(0.7, 2000.0, tR, 0.75) / 62.42796;
        assertThat(viscosity(GasViscosity.LEE_GONZALEZ_EAKIN, 0.7, tR, rho)).isCloseTo(0.017, within(1e-3));
    }

    // Cross-model: the two sets of coefficients are a few percent apart where they were fitted.
    @Test
    void theFormsAreAFewPercentApart() {
        double tR = 180.0 + StandardConditions.RANKINE_OFFSET;
        for (double rho : new double[] {0.01, 0.1, 0.2}) {
            double original = viscosity(GasViscosity.LEE_GONZALEZ_EAKIN, 0.7, tR, rho);
            double mccain = viscosity(GasViscosity.LEE_GONZALEZ_EAKIN_MCCAIN, 0.7, tR, rho);
            assertThat(mccain)
                    .isNotCloseTo(original, relative(original, 1e-3))
                    .isCloseTo(original, relative(original, 0.05));
        }
    }

    /** Of a correlation that needs no reduced state. */
    private static double viscosity(GasViscosity by, double gravity, double tR, double rho) {
        return by.viscosityCp(gravity, tR, rho, Double.NaN, Double.NaN, GasImpurities.NONE);
    }
}
