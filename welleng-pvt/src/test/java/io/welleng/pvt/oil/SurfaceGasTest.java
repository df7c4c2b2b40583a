package io.welleng.pvt.oil;

import static io.welleng.pvt.oil.OracleRows.matches;
import static io.welleng.pvt.oil.OracleRows.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The separator's gas gravity, and the gases that are not hydrocarbons. */
class SurfaceGasTest {

    // Equation: vasquez-beggs-solution-gas.py and kartoatmodjo-schmidt.py beside the csv; 1e-12 of the gravity.
    @Test
    void separatorGravity() {
        matches(rows("vasquez-beggs-gas-gravity.csv", 80), "gamma_g100", 0, 1e-12, row -> separator(row)
                .gravityAt100Psig(row.number("gamma_g"), row.number("api")));
        matches(rows("kartoatmodjo-schmidt-gas-gravity.csv", 64), "gamma_g100", 0, 1e-12, row -> separator(row)
                .gravityAt100PsigKartoatmodjoSchmidt(row.number("gamma_g"), row.number("api")));
    }

    @Test
    void at100PsigNothingIsCorrected() {
        SeparatorGas separator = new SeparatorGas(114.7, 90.0);
        assertThat(separator.gravityAt100Psig(0.8, 35.0)).isEqualTo(0.8);
        assertThat(separator.gravityAt100PsigKartoatmodjoSchmidt(0.8, 35.0)).isEqualTo(0.8);
    }

    private static SeparatorGas separator(Row row) {
        return new SeparatorGas(row.number("p_sep_psia"), row.number("t_sep_f"));
    }

    // Equation: non-hydrocarbon-gases.py beside the csv. Jacobson's factor is used only where there is nitrogen.
    @Test
    void nonHydrocarbonGases() {
        List<Row> rows = rows("non-hydrocarbon-gases.csv", 60);
        matches(rows, "all", 0, 1e-12, row -> of(row).bubblePointFactor(row.number("api"), row.number("t_f")));
        matches(rows, "co2", 0, 1e-12, row -> only(0.0, row.number("y_co2"), 0.0, row));
        matches(rows, "h2s", 0, 1e-12, row -> only(0.0, 0.0, row.number("y_h2s"), row));
        matches(rows, "n2", 0, 1e-12, row -> only(row.number("y_n2"), 0.0, 0.0, row));
        List<Row> nitrogen =
                rows.stream().filter(row -> row.number("y_n2") > 0.0).toList();
        assertThat(nitrogen).isNotEmpty();
        matches(nitrogen, "n2_jacobson", 0, 1e-12, row -> new NonHydrocarbonGases(row.number("y_n2"), 0.0, 0.0)
                .bubblePointFactor(row.number("api"), row.number("t_f"), NonHydrocarbonGases.Nitrogen.JACOBSON));
    }

    @Test
    void withoutThemNothingIsCorrected() {
        NonHydrocarbonGases none = new NonHydrocarbonGases(0.0, 0.0, 0.0);
        for (NonHydrocarbonGases.Nitrogen nitrogen : NonHydrocarbonGases.Nitrogen.values()) {
            assertThat(none.bubblePointFactor(35.0, 200.0, nitrogen)).isEqualTo(1.0);
        }
    }

    private static NonHydrocarbonGases of(Row row) {
        return new NonHydrocarbonGases(row.number("y_n2"), row.number("y_co2"), row.number("y_h2s"));
    }

    private static double only(double n2, double co2, double h2s, Row row) {
        return new NonHydrocarbonGases(n2, co2, h2s).bubblePointFactor(row.number("api"), row.number("t_f"));
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0, 0, n2Fraction", "0, 1.1, 0, co2Fraction", "0, 0, NaN, h2sFraction", "0.4, 0.4, 0.4, sum"})
    void fractionsAreChecked(double n2, double co2, double h2s, String name) {
        assertThatThrownBy(() -> new NonHydrocarbonGases(n2, co2, h2s))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @Test
    void theSeparatorIsChecked() {
        assertThatThrownBy(() -> new SeparatorGas(0.0, 60.0)).hasMessageContaining("pressurePsia");
        assertThatThrownBy(() -> new SeparatorGas(100.0, Double.NaN)).hasMessageContaining("temperatureF");
        assertThatThrownBy(() -> new SeparatorGas(100.0, 60.0).gravityAt100Psig(-1.0, 30.0))
                .hasMessageContaining("gasGravity");
    }

    // The factor of carbon dioxide vanishes at y = T^1.553/693.8, 0.44 at 40 °F.
    @Test
    void coldCarbonDioxideLeavesTheFit() {
        double y = Math.pow(40.0, 1.553) / 693.8;
        assertThat(y).isCloseTo(0.44, within(0.01));
        assertThat(new NonHydrocarbonGases(0.0, y, 0.0).bubblePointFactor(30.0, 40.0))
                .isCloseTo(0.0, within(1e-12));
    }
}
