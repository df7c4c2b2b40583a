package io.welleng.lift.pcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheilSenTest {

    static List<Row> rows() {
        return OracleCsv.read(TheilSenTest.class, "theil-sen.csv");
    }

    // Against scipy.stats.theilslopes with a confidence of 0.90; theil-sen-oracle.py beside the csv.
    @ParameterizedTest
    @MethodSource("rows")
    void slopeAndInterval(Row row) {
        TheilSen line = new TheilSen(numbers(row.text("x")), numbers(row.text("y")));
        assertThat(line.slope()).isCloseTo(row.number("slope"), within(1e-12));
        assertThat(line.lower()).isCloseTo(row.number("lower"), within(1e-12));
        assertThat(line.upper()).isCloseTo(row.number("upper"), within(1e-12));
        assertThat(line.at(0.0)).isCloseTo(row.number("intercept"), within(1e-12));
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    // Two samples at one time give no slope between them.
    @Test
    void equalTimesGiveNoSlope() {
        TheilSen line = new TheilSen(new double[] {0, 0, 1}, new double[] {1, 3, 4});
        assertThat(line.slope()).isCloseTo(2.0, within(1e-12));
        assertThat(line.at(1.0)).isCloseTo(4.0, within(1e-12));
    }
}
