package io.welleng.constraints.spc.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlConstantsTest {

    // constants.py
    @Test
    void constantsMatchTheirDefinitions() {
        for (OracleCsv.Row row : OracleCsv.read(getClass(), "constants.csv")) {
            ControlConstants constants = ControlConstants.of((int) row.number("n"));
            assertThat(constants.d2()).as(row.toString()).isCloseTo(row.number("d2"), within(1e-13));
            assertThat(constants.d3()).as(row.toString()).isCloseTo(row.number("d3"), within(1e-10));
            assertThat(constants.c4()).as(row.toString()).isCloseTo(row.number("c4"), within(1e-14));
        }
    }

    // Montgomery, Introduction to Statistical Quality Control, appendix VI, to its digits.
    @ParameterizedTest
    @CsvSource({
        "2, 1.880, 2.659, 0.7979, 0, 3.267, 1.128, 0.853, 0, 3.267",
        "5, 0.577, 1.427, 0.9400, 0, 2.089, 2.326, 0.864, 0, 2.114",
        "10, 0.308, 0.975, 0.9727, 0.284, 1.716, 3.078, 0.797, 0.223, 1.777"
    })
    void constantsMatchThePrintedTable(
            int n,
            double a2,
            double a3,
            double c4,
            double b3,
            double b4,
            double d2,
            double d3,
            double lower,
            double upper) {
        ControlConstants constants = ControlConstants.of(n);
        assertThat(constants.a2()).isCloseTo(a2, within(5.1e-4));
        assertThat(constants.a3()).isCloseTo(a3, within(5.1e-4));
        assertThat(constants.c4()).isCloseTo(c4, within(5.1e-5));
        assertThat(constants.lowerDeviationFactor()).isCloseTo(b3, within(5.1e-4));
        assertThat(constants.upperDeviationFactor()).isCloseTo(b4, within(5.1e-4));
        assertThat(constants.d2()).isCloseTo(d2, within(5.1e-4));
        assertThat(constants.d3()).isCloseTo(d3, within(5.1e-4));
        assertThat(constants.lowerRangeFactor()).isCloseTo(lower, within(5.1e-4));
        assertThat(constants.upperRangeFactor()).isCloseTo(upper, within(5.1e-4));
    }

    @Test
    void theRangeOfTwoIsThatOfANormalDifference() {
        // P(|N(0, 2)| ≤ √2) = erf(1/√2)
        assertThat(ControlConstants.rangeBelow(2, Math.sqrt(2.0))).isCloseTo(0.68268949213708590, within(1e-13));
        assertThat(ControlConstants.rangeBelow(4, 0.0)).isZero();
        assertThat(ControlConstants.rangeBelow(4, 15.0)).isCloseTo(1.0, within(1e-13));
    }

    @Test
    void sizesBeyondTheTableAreRefused() {
        assertThatThrownBy(() -> ControlConstants.of(1)).hasMessageContaining("size");
        assertThatThrownBy(() -> ControlConstants.of(26)).hasMessageContaining("size");
    }
}
