package io.welleng.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Compares what a line gave with what a document says it gives. */
final class Answers {

    private Answers() {}

    /** Numbers must agree to the digits printed; everything else to the letter. */
    static void check(String line, String actual, String expected) {
        assertThat(actual).as(line).isNotNull();
        if (expected.matches("-?\\d+(\\.\\d+)?")) {
            int decimals = expected.contains(".") ? expected.length() - expected.indexOf('.') - 1 : 0;
            double unit = Math.pow(10.0, -decimals);
            assertThat(Double.parseDouble(actual))
                    .as(line)
                    .isCloseTo(Double.parseDouble(expected), within(0.501 * unit));
        } else {
            assertThat(actual).as(line).isEqualTo(expected);
        }
    }
}
