package io.welleng.constraints.spc.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.testing.OracleCsv;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RobustScaleTest {

    // Equation: robust-scale.py, 50 digits.
    @Test
    void estimatesMatchTheirDefinitions() {
        for (OracleCsv.Row row : OracleCsv.read(RobustScaleTest.class, "robust-scale.csv")) {
            double[] x = Arrays.stream(row.text("values").split(";"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            assertThat(RobustScale.quantile(x, row.number("p")))
                    .as("%s", row)
                    .isCloseTo(row.number("quantile"), within(1e-12 * Math.abs(row.number("quantile"))));
            assertThat(RobustScale.mad(x)).as("%s", row).isCloseTo(row.number("mad"), within(1e-10));
            assertThat(RobustScale.iqr(x)).as("%s", row).isCloseTo(row.number("iqr"), within(1e-10));
            assertThat(RobustScale.qn(x)).as("%s", row).isCloseTo(row.number("qn"), within(1e-10));
        }
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> RobustScale.qn(new double[] {1.0})).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> RobustScale.quantile(new double[] {1.0, Double.NaN}, 0.5))
                .hasMessageContaining("values[1]");
        assertThatThrownBy(() -> RobustScale.quantile(new double[] {1.0}, 1.5)).hasMessageContaining("probability");
        assertThatThrownBy(() -> RobustScale.mad(new double[0])).isInstanceOf(InvalidInputException.class);
    }
}
