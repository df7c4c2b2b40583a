package io.welleng.pvt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.welleng.core.study.Advisory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Advisories come exactly outside the ranges the correlations state. */
class AdvisoriesTest {

    /** Inside every range at 1,000–4,000 psia and 110–250 °F; its bubble point is 2,290 psia at 180 °F. */
    private static final BlackOil INSIDE = BlackOil.of(35.0, 0.75, 550.0).withWaterSalinity(0.05);

    @Test
    void insideAllRangesThereIsNothingToSay() {
        assertThat(INSIDE.advisories(1000.0, 110.0)).isEmpty();
        assertThat(INSIDE.advisories(4000.0, 250.0)).isEmpty();
    }

    // The ends of the ranges belong to them; one step of a double beyond does not.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "oil   | 16.5  | down | Standing bubble point: oil gravity in °API outside the fitted data",
                "oil   | 16    | down | Beggs-Robinson viscosity: oil gravity in °API outside the fitted data",
                "oil   | 15.3  | down | Vasquez-Beggs compressibility: oil gravity in °API outside the fitted data",
                "oil   | 58    | up   | Beggs-Robinson viscosity: oil gravity in °API outside the fitted data",
                "oil   | 59.5  | up   | Vasquez-Beggs compressibility: oil gravity in °API outside the fitted data",
                "oil   | 63.8  | up   | Standing bubble point: oil gravity in °API outside the fitted data",
                "gas   | 0.59  | down | Standing bubble point: gas gravity (air = 1) outside the fitted data",
                "gas   | 0.57  | down | Sutton pseudo-criticals: gas gravity (air = 1) outside the fitted data",
                "gas   | 0.511 | down | Vasquez-Beggs compressibility: gas gravity (air = 1) outside the fitted data",
                "gas   | 0.95  | up   | Standing bubble point: gas gravity (air = 1) outside the fitted data",
                "gas   | 1.351 | up   | Vasquez-Beggs compressibility: gas gravity (air = 1) outside the fitted data",
                "gas   | 1.68  | up   | Sutton pseudo-criticals: gas gravity (air = 1) outside the fitted data",
                "gor   | 20    | down | Standing bubble point: solution GOR in scf/STB outside the fitted data",
                "gor   | 20    | down | Beggs-Robinson live-oil viscosity: solution GOR in scf/STB outside the fitted data",
                "gor   | 9.3   | down | Vasquez-Beggs compressibility: solution GOR in scf/STB outside the fitted data",
                "gor   | 1425  | up   | Standing bubble point: solution GOR in scf/STB outside the fitted data",
                "gor   | 2070  | up   | Beggs-Robinson live-oil viscosity: solution GOR in scf/STB outside the fitted data",
                "gor   | 2199  | up   | Vasquez-Beggs compressibility: solution GOR in scf/STB outside the fitted data",
                "salt  | 0.26  | up   | McCain water viscosity: water salinity (mass fraction) outside the fitted data",
                "t     | 100   | down | Standing bubble point: temperature in °F outside the fitted data",
                "t     | 100   | down | Lee-Gonzalez-Eakin viscosity: temperature in °F outside the fitted data",
                "t     | 100   | down | McCain water viscosity: temperature in °F outside the fitted data",
                "t     | 70    | down | Beggs-Robinson viscosity: temperature in °F outside the fitted data",
                "t     | 60    | down | McCain water volume: temperature in °F outside the fitted data",
                "t     | 258   | up   | Standing bubble point: temperature in °F outside the fitted data",
                "t     | 260   | up   | McCain water volume: temperature in °F outside the fitted data",
                "t     | 295   | up   | Beggs-Robinson viscosity: temperature in °F outside the fitted data",
                "t     | 340   | up   | Lee-Gonzalez-Eakin viscosity: temperature in °F outside the fitted data",
                "t     | 400   | up   | McCain water viscosity: temperature in °F outside the fitted data",
                "p     | 130   | down | Standing bubble point: pressure in psia outside the fitted data",
                "p     | 100   | down | Lee-Gonzalez-Eakin viscosity: pressure in psia outside the fitted data",
                "p     | 5000  | up   | McCain water volume: pressure in psia outside the fitted data",
                "p     | 8000  | up   | Lee-Gonzalez-Eakin viscosity: pressure in psia outside the fitted data",
                "p     | 9515  | up   | Vasquez-Beggs compressibility: pressure in psia outside the fitted data",
                "p     | 9515  | up   | Vasquez-Beggs undersaturated viscosity: pressure in psia outside the fitted data",
                "p     | 10000 | up   | McCain water viscosity: pressure in psia outside the fitted data",
            })
    void theEndIsInsideAndTheNextDoubleOutside(String input, double end, String direction, String message) {
        double beyond = direction.equals("up") ? Math.nextUp(end) : Math.nextDown(end);
        assertThat(at(input, end)).as("at the end").noneMatch(advisory -> advisory.message()
                .equals(message));
        assertThat(at(input, beyond))
                .as("beyond it")
                .filteredOn(advisory -> advisory.message().equals(message))
                .singleElement()
                .satisfies(advisory -> {
                    assertThat(advisory.value()).isEqualTo(beyond);
                    assertThat(direction.equals("up") ? advisory.upper() : advisory.lower())
                            .isEqualTo(end);
                    assertThat(advisory.lower()).isLessThan(advisory.upper());
                });
    }

    /** Advisories of the fluid at 4,000 psia (undersaturated unless the gas is much) and 180 °F, one input replaced. */
    private static List<Advisory> at(String input, double value) {
        return switch (input) {
            case "oil" -> BlackOil.of(value, 0.75, 300.0).advisories(4000.0, 180.0);
            case "gas" -> BlackOil.of(35.0, value, 550.0).advisories(4900.0, 180.0);
            case "gor" -> BlackOil.of(45.0, 0.9, value).advisories(9000.0, 180.0);
            case "salt" -> INSIDE.withWaterSalinity(value).advisories(4000.0, 180.0);
            case "t" -> INSIDE.advisories(4000.0, value);
            case "p" -> INSIDE.advisories(value, 180.0);
            default -> throw new IllegalArgumentException(input);
        };
    }

    @Test
    void codesAreStable() {
        BlackOil strange = new BlackOil(5.0, 2.0, 5000.0, 0.3, null);
        assertThat(strange.advisories(16_000.0, 450.0))
                .extracting(Advisory::code)
                .contains(
                        "outside_fitted_pressure",
                        "outside_fitted_temperature",
                        "outside_fitted_oil_gravity",
                        "outside_fitted_gas_gravity",
                        "outside_fitted_solution_gor",
                        "outside_fitted_reduced_pressure",
                        "outside_fitted_salinity");
    }

    @Test
    void theZFactorHasReducedRanges() {
        // Tpc of gravity 1.2 is 482.04 °R and ppc 594.4 psia: Tpr 1 is 22.4 °F, ppr 30 is 17,833 psia.
        BlackOil heavyGas = BlackOil.of(35.0, 1.2, 550.0);
        assertThat(heavyGas.advisories(1000.0, 22.0))
                .extracting(Advisory::code)
                .contains("outside_fitted_reduced_temperature");
        assertThat(heavyGas.advisories(1000.0, 23.0))
                .extracting(Advisory::code)
                .doesNotContain("outside_fitted_reduced_temperature");
        assertThat(heavyGas.advisories(17_840.0, 200.0))
                .extracting(Advisory::code)
                .contains("outside_fitted_reduced_pressure");
        assertThat(heavyGas.advisories(17_820.0, 200.0))
                .extracting(Advisory::code)
                .doesNotContain("outside_fitted_reduced_pressure");
    }

    // A saturated correlation is used up to the bubble point only, an undersaturated one above it only.
    @Test
    void whatIsNotUsedHasNothingToSay() {
        assertThat(INSIDE.advisories(7500.0, 180.0)).noneMatch(a -> a.message().startsWith("Standing"));
        assertThat(BlackOil.of(62.0, 0.75, 550.0).advisories(1000.0, 180.0))
                .noneMatch(a -> a.message().startsWith("Vasquez"));
        BlackOil dead = BlackOil.of(35.0, 0.75, 0.0);
        assertThat(dead.advisories(141.0, 180.0)).isEmpty();
        assertThat(dead.advisories(142.0, 180.0))
                .extracting(Advisory::message)
                .containsExactly("Vasquez-Beggs compressibility: solution GOR in scf/STB outside the fitted data");
    }

    @Test
    void aNegativeCompressibilityIsSaid() {
        // -1433 + 5 Rs + 17.2 T - 1180 gas gravity + 12.61 API is zero at T = 78.0233 °F for this oil.
        BlackOil oil = BlackOil.of(20.0, 0.7, 133.0);
        double zero = (1433.0 - 5.0 * 133.0 + 1180.0 * 0.7 - 12.61 * 20.0) / 17.2;
        double p = 3000.0;
        assertThat(oil.bubblePointPsia(zero)).isLessThan(p);
        assertThat(oil.advisories(p, zero - 0.01))
                .filteredOn(a -> a.code().equals("oil_taken_as_incompressible"))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.value()).isNegative();
                    assertThat(a.lower()).isZero();
                    assertThat(a.upper()).isNull();
                });
        assertThat(oil.advisories(p, zero + 0.01))
                .extracting(Advisory::code)
                .doesNotContain("oil_taken_as_incompressible");
        double pb = oil.bubblePointPsia(zero - 0.01);
        assertThat(oil.advisories(pb, zero - 0.01))
                .extracting(Advisory::code)
                .doesNotContain("oil_taken_as_incompressible");
        assertThat(oil.advisories(Math.nextUp(pb), zero - 0.01))
                .extracting(Advisory::code)
                .contains("oil_taken_as_incompressible");
    }

    @Test
    void aRangeThatIsNoneIsRefused() {
        assertThat(catchThrowable(() -> new FittedRange("x", Quantity.PRESSURE, 2.0, 1.0)))
                .hasMessage("lower must be below upper = 1 psia, but was 2.0");
        assertThat(catchThrowable(() -> new FittedRange(" ", Quantity.PRESSURE, 1.0, 2.0)))
                .hasMessageContaining("correlation");
        assertThat(catchThrowable(() -> new FittedRange("x", null, 1.0, 2.0))).hasMessageContaining("quantity");
    }
}
