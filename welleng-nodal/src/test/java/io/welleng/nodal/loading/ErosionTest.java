package io.welleng.nodal.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ErosionTest {

    // Equation: 50-digit evaluation, choke.py beside the csv of the chokes.

    static Stream<Row> rows() {
        return OracleCsv.read(ErosionTest.class, "api_rp_14e.csv").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theLimitMatches(Row row) {
        ErosionLimit limit = new ErosionLimit(row.number("c"));
        double density = ErosionLimit.mixtureDensityLbPerFt3(
                row.number("sl"),
                row.number("gor"),
                row.number("sg"),
                row.number("p_psia"),
                row.number("t_f"),
                row.number("z"));
        assertThat(density).isCloseTo(row.number("rho_m"), within(1e-13 * density));
        double ve = row.number("ve_ft_s");
        assertThat(limit.velocityFtPerS(density)).isCloseTo(ve, within(1e-13 * ve));
        double given = row.number("ve_of_rho");
        assertThat(limit.check(7.0, row.number("rho_given")).erosionalVelocityFtPerS())
                .isCloseTo(given, within(1e-13 * given));
    }

    // Limits of the recommended practice's density: liquid alone has its own, 198.7/12409 of it; gas alone is a gas.
    @Test
    void theDensityHasTheRightLimits() {
        assertThat(ErosionLimit.mixtureDensityLbPerFt3(1.0, 0.0, 0.7, 500.0, 60.0, 0.9))
                .isCloseTo(62.45, within(0.005));
        double gas = ErosionLimit.mixtureDensityLbPerFt3(1.0, 1e12, 0.7, 500.0, 60.0, 0.9);
        assertThat(gas).isCloseTo(2.7 * 0.7 * 500.0 / (0.9 * 519.67), within(1e-5));
    }

    @Test
    void aCheckSaysWhetherTheLimitIsPassed() {
        ErosionCheck check = ErosionLimit.CONTINUOUS.check(30.0, 25.0);
        assertThat(check.erosionalVelocityFtPerS()).isEqualTo(20.0);
        assertThat(check.exceeded()).isTrue();
        assertThat(check.ratio()).isEqualTo(1.5);
        assertThat(check).hasToString("ErosionCheck[30.00 ft/s, above the erosional 20.00 ft/s of C = 100.0]");
        ErosionCheck intermittent = ErosionLimit.INTERMITTENT.check(25.0, 25.0);
        assertThat(intermittent.exceeded()).isFalse();
        assertThat(intermittent).hasToString("ErosionCheck[25.00 ft/s, at most the erosional 25.00 ft/s of C = 125.0]");
        assertThat(Json.read(Json.write(check), ErosionCheck.class)).isEqualTo(check);
        assertThat(Json.read("{\"c_factor\": 150}", ErosionLimit.class)).isEqualTo(new ErosionLimit(150.0));
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> new ErosionLimit(Double.NaN)).hasMessageContaining("cFactor");
        assertThatThrownBy(() -> ErosionLimit.CONTINUOUS.check(-1.0, 25.0))
                .hasMessageContaining("mixtureVelocityFtPerS");
        assertThatThrownBy(() -> ErosionLimit.CONTINUOUS.velocityFtPerS(0.0))
                .hasMessageContaining("mixtureDensityLbPerFt3");
        assertThatThrownBy(() -> ErosionLimit.mixtureDensityLbPerFt3(0.1, 500.0, 0.7, 500.0, 60.0, 0.9))
                .hasMessageContaining("liquidSpecificGravity");
    }
}
