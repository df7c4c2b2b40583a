package io.welleng.allocation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.pvt.gas.Component;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComponentCatalogueTest {

    private static final ComponentCatalogue SHIPPED = ComponentCatalogue.shipped();

    // Cross-check: SPE Monograph 20, table A-1A, an older compilation.
    @ParameterizedTest
    @EnumSource(Component.class)
    void agreesWithTheMonograph(Component component) {
        ProcessComponent ours = SHIPPED.find(component.name().toLowerCase(Locale.ROOT));
        assertThat(ours.molarMassLbPerLbmol())
                .isCloseTo(component.molarMassLbPerLbmol(), within(component.molarMassLbPerLbmol() * 3e-4));
        assertThat(ours.criticalTemperatureR())
                .isCloseTo(component.criticalTemperatureR(), within(component.criticalTemperatureR() * 2e-3));
        assertThat(ours.criticalPressurePsia())
                .isCloseTo(component.criticalPressurePsia(), within(component.criticalPressurePsia() * 1.1e-2));
    }

    // Literature: GPA Midstream Standard 2145-16, ft3 of ideal gas per gallon of liquid, printed to five digits.
    @ParameterizedTest
    @CsvSource({
        "methane, 59.138", "ethane, 37.488", "propane, 36.391", "isobutane, 30.637", "n_butane, 31.801",
        "isopentane, 27.414", "n_pentane, 27.658", "n_hexane, 24.380", "n_heptane, 21.730", "n_octane, 19.570",
        "carbon_dioxide, 58.746", "hydrogen_sulfide, 74.16", "nitrogen, 91.128"
    })
    void gasVolumePerGallon(String name, double scfPerGallon) {
        double ours = ProcessComponent.SCF_PER_LBMOL / (SHIPPED.find(name).liquidBblPerLbmol() * 42.0);
        assertThat(ours).isCloseTo(scfPerGallon, within(scfPerGallon * 5e-5));
    }

    // Literature: REFPROP 10 prints 6829.77 kJ/mol for decane at 25 °C; at 60 °F it is a little more.
    @Test
    void heatingValueOfDecane() {
        double btuPerScf = 6829.77e3 / 1055.05585262 * 453.59237 / ProcessComponent.SCF_PER_LBMOL;
        assertThat(SHIPPED.find("n_decane").grossHeatingBtuPerScf()).isCloseTo(btuPerScf, within(btuPerScf * 1e-3));
    }

    // Equation: R T / p by mpmath, R = 8.31446261815324 J/(mol K).
    @Test
    void molarVolumeOfAnIdealGas() {
        assertThat(ProcessComponent.SCF_PER_LBMOL).isCloseTo(379.48276169359656, within(1e-10));
    }

    @Test
    void takesPseudoComponents() {
        ProcessComponent plus = new ProcessComponent("C7+", 220.0, 1250.0, 250.0, 0.65, 840.0, 11500.0);
        ComponentCatalogue more = SHIPPED.with(List.of(plus));
        assertThat(more.find(List.of("Methane", "c7+"))).containsExactly(SHIPPED.find("methane"), plus);
        assertThat(more.source()).contains("GPA");
        assertThatThrownBy(() -> more.with(List.of(plus))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> SHIPPED.find("n_dekane"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("n_decane");
    }

    @Test
    void badComponentsAreNamed() {
        assertThatThrownBy(() -> new ProcessComponent("x", 0.0, 1.0, 1.0, 0.1, 1.0, 0.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("molarMassLbPerLbmol");
        assertThatThrownBy(() -> new ProcessComponent("x", 1.0, 1.0, 1.0, 4.0, 1.0, 0.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("acentricFactor");
    }
}
