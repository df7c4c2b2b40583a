package io.welleng.lift.srp.pump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PlungerSlipTest {

    // Equation: 50-digit evaluation, plunger-slip.py beside the csv.
    @ParameterizedTest
    @CsvFileSource(resources = "plunger-slip.csv", numLinesToSkip = 1)
    void equation(double d, double c, double l, double mu, double dp, double spm, double patterson, double arco) {
        assertThat(PlungerSlip.pattersonBblPerDay(d, c, l, mu, dp, spm))
                .isCloseTo(patterson, within(patterson * 1e-13));
        assertThat(PlungerSlip.arcoHfBblPerDay(d, c, l, mu, dp)).isCloseTo(arco, within(arco * 1e-13));
    }

    // Literature: the calculator that came with progress report #3 (Southwestern Petroleum Short Course, 2000): its
    // table of
    // slippage for 2,351 psi, 1 cP and a plunger of 48 in, printed to 0.1 bbl/d.
    @ParameterizedTest
    @CsvSource({
        "0.003, 1.25, 7.8",
        "0.003, 2, 12.5",
        "0.005, 1.75, 23.7",
        "0.008, 2, 55.4",
        "0.008, 2.75, 76.1",
        "0.012, 1.25, 64.1",
        "0.012, 2.75, 141.0"
    })
    void printedTable(double clearance, double diameter, double bblPerDay) {
        assertThat(PlungerSlip.arcoHfBblPerDay(diameter, clearance, 48, 1, 2351))
                .isCloseTo(bblPerDay, within(0.06));
    }

    @Test
    void refusesWhatNoPumpHas() {
        assertThatThrownBy(() -> PlungerSlip.pattersonBblPerDay(1.5, 0, 48, 1, 1000, 8))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("clearanceIn");
        assertThatThrownBy(() -> PlungerSlip.pattersonBblPerDay(1.5, 0.005, 48, 1, 1000, -1))
                .hasMessageContaining("strokesPerMinute");
        assertThatThrownBy(() -> PlungerSlip.arcoHfBblPerDay(1.5, 0.005, 48, Double.NaN, 1000))
                .hasMessageContaining("viscosityCp");
    }
}
