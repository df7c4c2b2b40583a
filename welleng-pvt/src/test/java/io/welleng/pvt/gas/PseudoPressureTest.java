package io.welleng.pvt.gas;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PseudoPressureTest {

    // Equation: quadrature with 40 digits, compressibility-pseudopressure.py beside the csv.
    @Test
    void itIsTheIntegral() {
        List<Row> rows = OracleCsv.read(PseudoPressureTest.class, "pseudo-pressure.csv");
        assertThat(rows).hasSize(54);
        for (Row row : rows) {
            double gravity = row.number("gamma_g");
            double tF = row.number("t_f");
            double p1 = row.number("p1_psia");
            double p2 = row.number("p2_psia");
            double original = row.number("m_1966_psi2_per_cp");
            double mccain = row.number("m_mccain_psi2_per_cp");
            PseudoPressure gas = PseudoPressure.of(gravity, tF);
            PseudoPressure other =
                    new PseudoPressure(gravity, null, tF, null, null, GasViscosity.LEE_GONZALEZ_EAKIN_MCCAIN);
            assertThat(gas.differencePsi2PerCp(p1, p2)).as("%s", row).isCloseTo(original, relative(original, 1e-10));
            assertThat(other.differencePsi2PerCp(p1, p2)).as("%s", row).isCloseTo(mccain, relative(mccain, 1e-10));
            assertThat(gas.evaluations(p1, p2)).as("%s", row).isBetween(15, 225);
        }
    }

    // Cross-model: another program, named in the csv. It divides lb/ft3 by 62.37 where 62.428 is right: 6e-4.
    @Test
    void itIsCloseToThatOfAnotherProgram() {
        List<Row> rows = OracleCsv.read(PseudoPressureTest.class, "../reference-pseudo-pressure.csv");
        assertThat(rows).hasSize(3);
        for (Row row : rows) {
            PseudoPressure gas = new PseudoPressure(
                    row.number("gamma_g"),
                    GasImpurities.NONE,
                    row.number("t_f"),
                    PseudoCritical.PIPER_MCCAIN_CORREDOR,
                    ZFactor.DRANCHUK_ABOU_KASSEM,
                    GasViscosity.LEE_GONZALEZ_EAKIN_MCCAIN);
            double m = row.number("m_psi2_per_cp");
            assertThat(gas.differencePsi2PerCp(row.number("p1_psia"), row.number("p2_psia")))
                    .as("%s", row)
                    .isCloseTo(m, relative(m, 7e-4));
        }
    }

    // Property: adds up, turns its sign, and rises; with every correlation of the catalogue.
    @Property(tries = 100)
    void itIsAnIntegral(
            @ForAll @DoubleRange(min = 14.7, max = 5000.0) double a,
            @ForAll @DoubleRange(min = 14.7, max = 5000.0) double b) {
        for (ZFactor z : ZFactor.values()) {
            for (GasViscosity viscosity : GasViscosity.values()) {
                PseudoPressure gas =
                        new PseudoPressure(0.7, new GasImpurities(0.0, 0.05, 0.02), 200.0, null, z, viscosity);
                double whole = gas.psi2PerCp(b);
                assertThat(gas.psi2PerCp(a) + gas.differencePsi2PerCp(a, b))
                        .as("%s, %s", z, viscosity)
                        .isCloseTo(whole, within(1e-9 * gas.psi2PerCp(5000.0)));
                assertThat(gas.differencePsi2PerCp(b, a))
                        .isCloseTo(-gas.differencePsi2PerCp(a, b), within(1e-9 * whole));
                assertThat(gas.psi2PerCp(1.01 * b)).isGreaterThan(whole);
            }
        }
    }

    // Property: at low pressure p²/(μ z) with z 1.
    @Test
    void thinGasIsIdeal() {
        double mu = CarrKobayashiBurrows.sweetCp(0.7, 200.0);
        PseudoPressure gas = new PseudoPressure(0.7, null, 200.0, null, null, GasViscosity.CARR_KOBAYASHI_BURROWS);
        assertThat(gas.psi2PerCp(0.1)).isCloseTo(0.01 / mu, relative(0.01 / mu, 1e-4));
        assertThat(gas.psi2PerCp(0.0)).isZero();
        assertThat(gas.differencePsi2PerCp(500.0, 500.0)).isZero();
    }

    // Cost: a jump of z, as below the critical temperature, is bracketed and does not run away.
    @Test
    void aJumpOfZIsIntegrated() {
        PseudoPressure cold = PseudoPressure.of(1.4, 60.0);
        double whole = cold.differencePsi2PerCp(14.7, 3000.0);
        double parts = cold.differencePsi2PerCp(14.7, 700.0) + cold.differencePsi2PerCp(700.0, 3000.0);
        assertThat(parts).isCloseTo(whole, relative(whole, 1e-9));
        assertThat(cold.evaluations(14.7, 3000.0)).isBetween(15, 3000);
    }

    // Equation: polynomials to degree 22 are exact, and smooth functions converge.
    @Test
    void theQuadratureIsThatOfKronrod() {
        GaussKronrod power = new GaussKronrod(x -> Math.pow(x, 22), 1e9);
        assertThat(power.integrate(0.0, 2.0)).isCloseTo(Math.pow(2.0, 23) / 23.0, relative(4e5, 1e-14));
        assertThat(power.evaluations()).isEqualTo(15);
        assertThat(new GaussKronrod(x -> 1.0 / (1e-4 + x * x), 1e-12).integrate(-1.0, 1.0))
                .isCloseTo(200.0 * Math.atan(100.0), within(1e-9));
        assertThat(new GaussKronrod(Math::exp, 1e-13).integrate(1.0, 0.0)).isCloseTo(1.0 - Math.E, within(1e-14));
    }

    @Test
    void badInputIsNamed() {
        assertThatThrownBy(() -> PseudoPressure.of(0.1, 200.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("gasGravity");
        PseudoPressure gas = PseudoPressure.of(0.7, 200.0);
        assertThatThrownBy(() -> gas.psi2PerCp(Double.NaN))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("toPsia");
        assertThatThrownBy(() -> gas.differencePsi2PerCp(-1.0, 100.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("fromPsia");
        assertThatThrownBy(() -> new PseudoPressure(1.68, null, 20.0, null, ZFactor.PAPAY, null).psi2PerCp(5000.0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("PAPAY gives z");
        assertThat(Json.read(Json.write(gas), PseudoPressure.class)).isEqualTo(gas);
    }
}
