package io.welleng.allocation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    // Equation: rounded by hand.
    @ParameterizedTest
    @CsvSource({
        "712147.72, 712100",
        "-2.0499999, -2.05",
        "1.0024638, 1.002",
        "0.00012345, 0.0001235",
        "0.000012345, 0.00001235",
        "1.2345e-9, 1.235E-9",
        "0, 0",
        "1e15, 1000000000000000"
    })
    void fourSignificantFigures(double value, String text) {
        assertThat(Figures.four(value)).isEqualTo(text);
        assertThat(Figures.fourOrDash(value)).isEqualTo(text);
    }

    @Test
    void noNumberIsADash() {
        assertThat(Figures.fourOrDash(null)).isEqualTo("-");
    }
}
