package io.welleng.pvt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.check.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProducedFluidTest {

    private static final BlackOil OIL = BlackOil.of(35.0, 0.75, 550.0);

    @Test
    void withoutFreeGasItProducesItsSolutionGas() {
        assertThat(ProducedFluid.of(OIL, 0.25)).isEqualTo(new ProducedFluid(OIL, 550.0, 0.25));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NaN      | 0.2  | producingGorScfPerStb must be from 0 to 1000000 scf/STB, but was NaN",
                "-1       | 0.2  | producingGorScfPerStb must be from 0 to 1000000 scf/STB, but was -1.0",
                "Infinity | 0.2  | producingGorScfPerStb must be from 0 to 1000000 scf/STB, but was Infinity",
                "600      | NaN  | waterCut must be from 0 to 1 (fraction), but was NaN",
                "600      | 1.3  | waterCut must be from 0 to 1 (fraction), but was 1.3",
                "600      | -0.1 | waterCut must be from 0 to 1 (fraction), but was -0.1",
            })
    void impossibleFluidsAreRefused(double gor, double waterCut, String message) {
        assertThatThrownBy(() -> new ProducedFluid(OIL, gor, waterCut))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(message);
    }

    @Test
    void thereIsAlwaysAnOil() {
        assertThatThrownBy(() -> new ProducedFluid(null, 600.0, 0.2))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("blackOil must be present, but was null");
    }
}
