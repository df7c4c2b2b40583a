package io.welleng.lift.esp.gas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.testing.OracleCsv;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GasHandlingTest {

    static List<OracleCsv.Row> rows() {
        return OracleCsv.read(GasHandlingTest.class, "gas-head.csv");
    }

    // Equation: 50-digit evaluation, gas-head.py beside the csv.
    @ParameterizedTest
    @MethodSource("rows")
    void correlationsMatchTheEquations(OracleCsv.Row row) {
        double x = row.number("x");
        double p = row.number("p");
        double fit = row.number("turpin");
        assertThat(Turpin.headMultiplier(x, p)).isCloseTo(fit, within(1e-12 * fit));
        assertThat(new GasDegradation.TurpinHead().headMultiplier(x, p))
                .isCloseTo(Math.min(1.0, fit), within(1e-12 * fit));
        double phi = row.number("phi");
        assertThat(new SurgeLimit.TurpinPhi().index(x, p)).isCloseTo(phi, within(1e-13 * phi));
        double dunbar = row.number("dunbar");
        assertThat(SurgeLimit.Dunbar.STANDARD.index(x, p)).isCloseTo(dunbar, within(1e-12 * dunbar));
    }

    @Property
    void moreGasNeverHelpsAndMorePressureNeverHurts(
            @ForAll @DoubleRange(min = -4, max = 1) double logX, @ForAll @DoubleRange(min = 1, max = 4) double logP) {
        double x = Math.pow(10, logX);
        double p = Math.pow(10, logP);
        for (GasHandling gas : handlings()) {
            double m = gas.headMultiplier(x, p);
            assertThat(m).isBetween(0.0, 1.0);
            assertThat(gas.headMultiplier(1.2 * x, p)).isLessThanOrEqualTo(m);
            assertThat(gas.headMultiplier(x, 1.2 * p)).isGreaterThanOrEqualTo(m);
            assertThat(gas.status(1.2 * x, p)).isGreaterThanOrEqualTo(gas.status(x, p));
            assertThat(gas.status(x, 1.2 * p)).isLessThanOrEqualTo(gas.status(x, p));
        }
    }

    private static List<GasHandling> handlings() {
        return List.of(
                GasHandling.STANDARD,
                GasHandling.STANDARD.withHandler(0.45),
                new GasHandling(new GasDegradation.Homogeneous(), SurgeLimit.Dunbar.STANDARD, 0.9, 0.05, 0.7, null));
    }

    @Test
    void statusFollowsTheRule() {
        GasHandling gas = GasHandling.STANDARD;
        assertThat(gas.status(0, 100)).isEqualTo(GasStatus.LIQUID);
        assertThat(gas.status(0.1, 300)).isEqualTo(GasStatus.STABLE);
        // Turpin's criterion: 2000 x / (3 p) is 1 at x = 0.15 and 100 psia.
        assertThat(gas.status(0.149, 100)).isEqualTo(GasStatus.STABLE);
        assertThat(gas.status(0.151, 100)).isEqualTo(GasStatus.INTERFERENCE);
        assertThat(gas.status(1.0, 100)).isEqualTo(GasStatus.LOCKED);
        assertThat(gas.headMultiplier(1.0, 100)).isZero();
        // More than 60 % of gas.
        assertThat(gas.status(1.51, 5000)).isEqualTo(GasStatus.LOCKED);
        assertThat(gas.status(1.49, 5000)).isEqualTo(GasStatus.STABLE);
        GasHandling handler = gas.withHandler(0.5);
        assertThat(handler.status(1.0, 100)).isEqualTo(GasStatus.STABLE);
        assertThat(handler.headMultiplier(1.0, 100)).isEqualTo(1.0);
        assertThat(handler.status(1.01, 100)).isEqualTo(GasStatus.LOCKED);
        assertThat(gas.status(Double.MAX_VALUE, 100)).isEqualTo(GasStatus.LOCKED);
    }

    @Test
    void readsWhatItWrites() {
        for (GasHandling gas : handlings()) {
            assertThat(Json.read(Json.write(gas), GasHandling.class)).isEqualTo(gas);
        }
        assertThatThrownBy(() -> GasHandling.STANDARD.withHandler(1.1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new SurgeLimit.Dunbar(0, 1)).isInstanceOf(InvalidInputException.class);
    }

    /** The rules of the trade that the documentation states. */
    @Test
    void standardIsWhatIsSaid() {
        assertThat(GasHandling.STANDARD)
                .isEqualTo(new GasHandling(
                        new GasDegradation.TurpinHead(), new SurgeLimit.TurpinPhi(), 0.8, 0.1, 0.6, null));
        assertThat(SurgeLimit.Dunbar.STANDARD).isEqualTo(new SurgeLimit.Dunbar(935, 0.724));
    }
}
