package io.welleng.pvt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.pvt.gas.GasViscosity;
import io.welleng.pvt.oil.BubblePoint;
import io.welleng.pvt.oil.OilFvf;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PvtJsonTest {

    @Property
    void fluidsComeBackEqual(
            @ForAll("fluids") BlackOil oil, @ForAll BubblePoint pb, @ForAll OilFvf fvf, @ForAll GasViscosity gas) {
        BlackOil fluid = oil.withCorrelations(
                PvtCorrelations.STANDARD.withBubblePoint(pb).withOilFvf(fvf).withGasViscosity(gas));
        ProducedFluid produced = new ProducedFluid(fluid, 1.25 * fluid.solutionGorScfPerStb(), 0.375);
        assertThat(Json.read(Json.write(produced), ProducedFluid.class)).isEqualTo(produced);
        assertThat(Json.read(Json.write(fluid), BlackOil.class)).isEqualTo(fluid);
        assertThat(Json.read(Json.write(fluid.correlations()), PvtCorrelations.class))
                .isEqualTo(fluid.correlations());
    }

    @Test
    void whatIsLeftOutIsStandard() {
        assertThat(Json.read("""
                        {"oil_gravity_api": 35, "gas_gravity": 0.75, "solution_gor_scf_per_stb": 550,
                         "water_salinity": 0.05}""", BlackOil.class))
                .isEqualTo(BlackOil.of(35.0, 0.75, 550.0).withWaterSalinity(0.05));
        assertThat(Json.read("{}", PvtCorrelations.class)).isEqualTo(PvtCorrelations.STANDARD);
        assertThat(Json.read("{\"oil_fvf\": \"standing_beggs\"}", PvtCorrelations.class))
                .isEqualTo(PvtCorrelations.STANDARD.withOilFvf(OilFvf.STANDING_BEGGS));
    }

    // The report echoes the choice: nothing is left out in writing.
    @Test
    void everyChoiceIsWritten() {
        assertThat(Json.toTree(PvtCorrelations.STANDARD).toString()).isEqualTo("""
                        {"bubble_point":"standing","oil_fvf":"standing","oil_compressibility":"vasquez_beggs",\
                        "dead_oil_viscosity":"beggs_robinson","live_oil_viscosity":"beggs_robinson",\
                        "undersaturated_oil_viscosity":"vasquez_beggs","oil_gas_tension":"baker_swerdloff",\
                        "pseudo_critical":"sutton","z_factor":"dranchuk_abou_kassem",\
                        "gas_viscosity":"lee_gonzalez_eakin","water":"mccain","water_gas_tension":"katz",\
                        "oil_density":"mass_balance"}""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"water_cut\": 1.3 | /water_cut: must be from 0 to 1 (fraction), but was 1.3",
                "\"water_cut\": -0.1 | /water_cut: must be from 0 to 1 (fraction), but was -0.1",
                "\"water_cut\": null | /water_cut: must be present, but was null",
                "\"watercut\": 0.3 | /watercut: must be a known field of its object, but was \"watercut\"; did you mean"
                        + " \"water_cut\"?",
            })
    void faultsAreLocated(String waterCut, String message) {
        String json =
                "{\"black_oil\": {\"oil_gravity_api\": 35, \"gas_gravity\": 0.75, \"solution_gor_scf_per_stb\": 550,"
                        + " \"water_salinity\": 0}, \"producing_gor_scf_per_stb\": 600, " + waterCut + "}";
        assertThatThrownBy(() -> Json.read(json, ProducedFluid.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage(message);
    }

    @Test
    void faultsOfTheOilAreLocatedInIt() {
        String json =
                "{\"black_oil\": {\"oil_gravity_api\": 350, \"gas_gravity\": 0.75, \"solution_gor_scf_per_stb\": 550,"
                        + " \"water_salinity\": 0}, \"producing_gor_scf_per_stb\": 600, \"water_cut\": 0.2}";
        assertThatThrownBy(() -> Json.read(json, ProducedFluid.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage("/black_oil/oil_gravity_api: must be from 1 to 100 °API, but was 350.0");
        assertThatThrownBy(() -> Json.read("{\"bubble_point\": \"standing_psi\"}", PvtCorrelations.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith("/bubble_point: must be one of standing, standing_psig, standing_p18, ")
                .hasMessageEndingWith("but was \"standing_psi\"; did you mean \"standing_psig\"?");
    }

    @Provide
    Arbitrary<BlackOil> fluids() {
        return Fluids.any();
    }
}
