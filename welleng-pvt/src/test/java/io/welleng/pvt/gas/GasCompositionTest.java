package io.welleng.pvt.gas;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.pvt.gas.GasComposition.HeptanesPlus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GasCompositionTest {

    private static final String[] COLUMNS = {
        "y_n2", "y_co2", "y_h2s", "y_c1", "y_c2", "y_c3", "y_ic4", "y_nc4", "y_ic5", "y_nc5", "y_c6"
    };

    // Equation: 50-digit evaluation, pseudocritical.py beside the csv.
    @Test
    void kaysRuleMatchesTheEquation() {
        List<Row> rows = OracleCsv.read(GasCompositionTest.class, "kay.csv");
        assertThat(rows).hasSize(35);
        assertThat(rows).filteredOn(row -> row.number("y_c7p") > 0.0).isNotEmpty();
        for (Row row : rows) {
            Map<Component, Double> fractions = new EnumMap<>(Component.class);
            for (int i = 0; i < COLUMNS.length; i++) {
                fractions.put(Component.values()[i], row.number(COLUMNS[i]));
            }
            GasComposition gas = new GasComposition(
                    fractions,
                    new HeptanesPlus(
                            row.number("y_c7p"),
                            row.number("m_c7p"),
                            row.number("tc_c7p_r"),
                            row.number("pc_c7p_psia")));
            close(row, "m", gas.molarMassLbPerLbmol());
            close(row, "gamma_g", gas.gasGravity());
            close(row, "tpc_r", gas.kayTemperatureR());
            close(row, "ppc_psia", gas.kayPressurePsia());
        }
    }

    private static void close(Row row, String column, double actual) {
        double expected = row.number(column);
        assertThat(actual).as("%s of %s", column, row).isCloseTo(expected, relative(expected, 1e-12));
    }

    // Property: a pure gas is itself.
    @Test
    void aPureGasIsItself() {
        for (Component component : Component.values()) {
            GasComposition gas = GasComposition.of(Map.of(component, 1.0));
            assertThat(gas.kayTemperatureR()).isEqualTo(component.criticalTemperatureR());
            assertThat(gas.kayPressurePsia()).isEqualTo(component.criticalPressurePsia());
            assertThat(gas.molarMassLbPerLbmol()).isEqualTo(component.molarMassLbPerLbmol());
        }
    }

    // Equation: sour gas by hand from the kernels.
    @Test
    void sourGasIsCorrected() {
        GasComposition gas = GasComposition.of(
                Map.of(Component.METHANE, 0.80, Component.HYDROGEN_SULFIDE, 0.12, Component.CARBON_DIOXIDE, 0.08));
        assertThat(gas.impurities()).isEqualTo(new GasImpurities(0.12, 0.08, 0.0));
        double epsilon =
                120.0 * (Math.pow(0.2, 0.9) - Math.pow(0.2, 1.6)) + 15.0 * (Math.pow(0.12, 0.5) - Math.pow(0.12, 4));
        double tpc = 0.8 * 343.0 + 0.12 * 672.4 + 0.08 * 547.6;
        double ppc = 0.8 * 667.8 + 0.12 * 1306.0 + 0.08 * 1070.6;
        assertThat(gas.temperatureR()).isCloseTo(tpc - epsilon, within(1e-10));
        assertThat(gas.pressurePsia()).isCloseTo(ppc * (tpc - epsilon) / (tpc + 0.12 * 0.88 * epsilon), within(1e-10));
        assertThat(GasComposition.of(Map.of(Component.METHANE, 1.0)).temperatureR())
                .isEqualTo(343.0);
    }

    @Test
    void fractionsMustCloseAndStayAsGiven() {
        Map<Component, Double> fractions = new EnumMap<>(Map.of(Component.METHANE, 0.9, Component.ETHANE, 0.1));
        GasComposition gas = GasComposition.of(fractions);
        fractions.put(Component.PROPANE, 0.5);
        assertThat(gas.moleFractions()).hasSize(2);
        assertThat(gas.moleFraction(Component.PROPANE)).isZero();
        assertThatThrownBy(() -> gas.moleFractions().put(Component.PROPANE, 0.1))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> GasComposition.of(fractions))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("moleFractions must be 1 together within 1.0E-6 (mole fraction), but was 1.5");
        assertThatThrownBy(() -> GasComposition.of(Map.of(Component.METHANE, Double.NaN)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("methane");
        assertThatThrownBy(() -> new HeptanesPlus(0.1, 0.0, 1000.0, 400.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("molarMassLbPerLbmol");
    }

    @Test
    void impuritiesLeaveHydrocarbons() {
        assertThatThrownBy(() -> new GasImpurities(0.5, 0.3, 0.2))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("h2sMoleFraction");
        assertThatThrownBy(() -> new GasImpurities(0.0, 0.0, -0.1)).isInstanceOf(InvalidInputException.class);
        assertThat(new GasImpurities(0.1, 0.2, 0.3).totalMoleFraction()).isCloseTo(0.6, within(1e-15));
        // Property: mixing methane with impurities and taking them out again.
        GasImpurities y = new GasImpurities(0.1, 0.2, 0.05);
        double mixed = 0.65 * 0.5539 + (0.1 * 34.1 + 0.2 * 44.01 + 0.05 * 28.01) / 28.97;
        assertThat(y.hydrocarbonGravity(mixed)).isCloseTo(0.5539, within(1e-14));
    }

    @Test
    void jsonAndText() {
        GasComposition gas = new GasComposition(
                Map.of(Component.METHANE, 0.95, Component.CARBON_DIOXIDE, 0.04),
                new HeptanesPlus(0.01, 114.0, 1023.9, 360.6));
        String json = Json.write(gas);
        assertThat(json).contains("\"carbon_dioxide\"", "\"heptanes_plus\"");
        assertThat(Json.read(json, GasComposition.class)).isEqualTo(gas);
        assertThat(Json.read(Json.write(GasImpurities.NONE), GasImpurities.class))
                .isEqualTo(GasImpurities.NONE);
        assertThat(gas).hasToString(gas.toString()).asString().startsWith("GasComposition[gravity 0.6");
    }
}
