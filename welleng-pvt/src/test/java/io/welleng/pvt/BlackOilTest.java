package io.welleng.pvt;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.core.units.OilGravity;
import io.welleng.pvt.gas.GasViscosity;
import io.welleng.pvt.oil.BubblePoint;
import io.welleng.pvt.oil.OilFvf;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlackOilTest {

    private static final BlackOil OIL = BlackOil.of(35.0, 0.75, 550.0);

    private static final Map<String, ToDoubleFunction<PvtState>> COLUMNS = Map.ofEntries(
            Map.entry("pb_psia", PvtState::bubblePointPsia),
            Map.entry("rs_scf_stb", PvtState::solutionGorScfPerStb),
            Map.entry("bo_rb_stb", PvtState::oilFvfRbPerStb),
            Map.entry("rho_o_lb_ft3", PvtState::oilDensityLbPerFt3),
            Map.entry("mu_o_cp", PvtState::oilViscosityCp),
            Map.entry("sigma_o_dyn_cm", PvtState::oilGasTensionDynPerCm),
            Map.entry("z", PvtState::zFactor),
            Map.entry("bg_ft3_scf", PvtState::gasFvfFt3PerScf),
            Map.entry("rho_g_lb_ft3", PvtState::gasDensityLbPerFt3),
            Map.entry("mu_g_cp", PvtState::gasViscosityCp),
            Map.entry("bw_rb_stb", PvtState::waterFvfRbPerStb),
            Map.entry("rho_w_lb_ft3", PvtState::waterDensityLbPerFt3),
            Map.entry("mu_w_cp", PvtState::waterViscosityCp),
            Map.entry("sigma_w_dyn_cm", PvtState::waterGasTensionDynPerCm));

    // Equation: whole states with 50 digits, black-oil.py beside the csv: live and dead oils, both sides of the bubble
    // point, all named options.
    @Test
    void statesMatchTheEquations() {
        List<Row> rows = OracleCsv.read(BlackOilTest.class, "black-oil.csv");
        assertThat(rows).hasSize(64);
        for (Row row : rows) {
            PvtState state = oil(row).at(row.number("p_psia"), row.number("t_f"));
            COLUMNS.forEach((column, property) -> {
                double expected = row.number(column);
                assertThat(property.applyAsDouble(state))
                        .as("%s of %s", column, row)
                        .isCloseTo(expected, relative(expected, 1e-12));
            });
            assertThat(state.pressurePsia()).isEqualTo(row.number("p_psia"));
            assertThat(state.temperatureF()).isEqualTo(row.number("t_f"));
        }
    }

    private static BlackOil oil(Row row) {
        PvtCorrelations by = PvtCorrelations.STANDARD
                .withBubblePoint(BubblePoint.valueOf(option(row, "bubble_point")))
                .withOilFvf(OilFvf.valueOf(option(row, "oil_fvf")))
                .withGasViscosity(GasViscosity.valueOf(option(row, "gas_viscosity")));
        return BlackOil.of(row.number("api"), row.number("gamma_g"), row.number("gor"))
                .withWaterSalinity(row.number("salinity"))
                .withCorrelations(by);
    }

    private static String option(Row row, String column) {
        return row.text(column).toUpperCase(Locale.ROOT);
    }

    // Literature: T. Ahmed, Reservoir Engineering Handbook, ch. 2, oil 1 through the model: 838 scf/STB dissolve at
    // 2,391.7 psia, 2,181 psia is the bubble point of 751 scf/STB; 1e-3.
    @Test
    void ahmedOil1() {
        assertThat(BlackOil.of(47.1, 0.851, 2000.0).at(2391.7, 250.0).solutionGorScfPerStb())
                .isCloseTo(838.0, relative(838.0, 1e-3));
        assertThat(BlackOil.of(47.1, 0.851, 751.0).bubblePointPsia(250.0)).isCloseTo(2181.0, relative(2181.0, 1e-3));
    }

    // Definition: 141.5/(131.5 + API), 10 °API is water.
    @Test
    void gravity() {
        assertThat(BlackOil.of(10.0, 0.7, 0.0).oilSpecificGravity()).isEqualTo(1.0);
        assertThat(OilGravity.WATER_LB_PER_FT3).isCloseTo(62.367, within(5e-4));
    }

    @Test
    void bubblePointIsZeroWhereTheFitIsNegative() {
        assertThat(BlackOil.of(20.0, 0.7, 0.0).bubblePointPsia(150.0)).isZero();
        assertThat(BlackOil.of(20.0, 0.7, 0.5).bubblePointPsia(150.0)).isZero();
        assertThat(BlackOil.of(20.0, 0.7, 0.5).at(500.0, 150.0).bubblePointPsia())
                .isZero();
        assertThat(BlackOil.of(20.0, 0.7, 50.0).bubblePointPsia(150.0)).isPositive();
    }

    @Test
    void printsOnOneLine() {
        assertThat(OIL.withWaterSalinity(0.05))
                .hasToString(
                        "BlackOil[35.00 °API, gas 0.7500, 550.0 scf/STB, water salinity 0.05000, standard correlations]");
        assertThat(OIL.withCorrelations(PvtCorrelations.STANDARD.withOilFvf(OilFvf.STANDING_BEGGS)))
                .hasToString(
                        "BlackOil[35.00 °API, gas 0.7500, 550.0 scf/STB, water salinity 0.000, chosen correlations]");
    }

    @Test
    void withersChangeOneThing() {
        PvtCorrelations psig = PvtCorrelations.STANDARD.withBubblePoint(BubblePoint.STANDING_PSIG);
        BlackOil salty = OIL.withWaterSalinity(0.1).withCorrelations(psig);
        assertThat(salty).isEqualTo(new BlackOil(35.0, 0.75, 550.0, 0.1, psig));
        assertThat(OIL).isEqualTo(new BlackOil(35.0, 0.75, 550.0, 0.0, PvtCorrelations.STANDARD));
        assertThat(salty.withCorrelations(null).correlations()).isEqualTo(PvtCorrelations.STANDARD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NaN       | 0.75 | 550 | 0   | oilGravityApi must be from 1 to 100 °API, but was NaN",
                "Infinity  | 0.75 | 550 | 0   | oilGravityApi must be from 1 to 100 °API, but was Infinity",
                "0.99      | 0.75 | 550 | 0   | oilGravityApi must be from 1 to 100 °API, but was 0.99",
                "100.1     | 0.75 | 550 | 0   | oilGravityApi must be from 1 to 100 °API, but was 100.1",
                "35        | NaN  | 550 | 0   | gasGravity must be from 0.4 to 3 (air = 1), but was NaN",
                "35        | 0.39 | 550 | 0   | gasGravity must be from 0.4 to 3 (air = 1), but was 0.39",
                "35        | 3.1  | 550 | 0   | gasGravity must be from 0.4 to 3 (air = 1), but was 3.1",
                "35        | -0.7 | 550 | 0   | gasGravity must be from 0.4 to 3 (air = 1), but was -0.7",
                "35        | 0.75 | NaN | 0   | solutionGorScfPerStb must be from 0 to 100000 scf/STB, but was NaN",
                "35        | 0.75 | -1  | 0   | solutionGorScfPerStb must be from 0 to 100000 scf/STB, but was -1.0",
                "35        | 0.75 | 1e6 | 0   | solutionGorScfPerStb must be from 0 to 100000 scf/STB, but was 1000000.0",
                "35        | 0.75 | 550 | NaN | waterSalinity must be from 0 to 0.35 (mass fraction), but was NaN",
                "35        | 0.75 | 550 | 5   | waterSalinity must be from 0 to 0.35 (mass fraction), but was 5.0",
                "35        | 0.75 | 550 | -1  | waterSalinity must be from 0 to 0.35 (mass fraction), but was -1.0",
            })
    void impossibleFluidsAreRefused(double api, double gravity, double gor, double salinity, String message) {
        assertThatThrownBy(() -> new BlackOil(api, gravity, gor, salinity, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NaN       | 180      | pressurePsia must be finite and > 0 psia, but was NaN",
                "0         | 180      | pressurePsia must be finite and > 0 psia, but was 0.0",
                "-14.7     | 180      | pressurePsia must be finite and > 0 psia, but was -14.7",
                "Infinity  | 180      | pressurePsia must be finite and > 0 psia, but was Infinity",
                "30001     | 180      | pressurePsia must be from 0 to 30000 psia, but was 30001.0",
                "2000      | NaN      | temperatureF must be from 20 to 700 °F, but was NaN",
                "2000      | 19       | temperatureF must be from 20 to 700 °F, but was 19.0",
                "2000      | 701      | temperatureF must be from 20 to 700 °F, but was 701.0",
                "2000      | Infinity | temperatureF must be from 20 to 700 °F, but was Infinity",
            })
    void impossibleStatesAreRefused(double p, double tF, String message) {
        assertThatThrownBy(() -> OIL.at(p, tF))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 0.0, -40.0, Double.POSITIVE_INFINITY})
    void impossibleTemperaturesAreRefused(double tF) {
        String message = "temperatureF must be finite and > 0 °F, but was " + tF;
        assertThatThrownBy(() -> OIL.bubblePointPsia(tF))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> OIL.advisories(2000.0, tF))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    @Test
    void impossiblePressuresHaveNoAdvisories() {
        assertThatThrownBy(() -> OIL.advisories(Double.NaN, 150.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("pressurePsia must be finite and > 0 psia, but was NaN");
    }

    @Test
    void theEndsOfTheRangesAreAllowed() {
        assertThat(new BlackOil(1.0, 0.4, 0.0, 0.0, null).at(30_000.0, 20.0).oilDensityLbPerFt3())
                .isPositive();
        assertThat(new BlackOil(100.0, 3.0, 100_000.0, 0.35, null)
                        .at(1e-3, 700.0)
                        .oilDensityLbPerFt3())
                .isPositive();
    }
}
