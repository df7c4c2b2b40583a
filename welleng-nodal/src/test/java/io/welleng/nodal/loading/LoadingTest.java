package io.welleng.nodal.loading;

import static io.welleng.nodal.loading.LoadingCriterion.COLEMAN;
import static io.welleng.nodal.loading.LoadingCriterion.TURNER;
import static io.welleng.nodal.loading.LoadingCriterion.TURNER_ROUNDED;
import static io.welleng.nodal.loading.LoadingCriterion.TURNER_UNADJUSTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.testing.Decades;
import io.welleng.core.testing.OracleCsv;
import io.welleng.core.testing.OracleCsv.Row;
import io.welleng.pvt.gas.GasLaw;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LoadingTest {

    // Equation: 50-digit evaluation, choke.py beside the csv of the chokes.

    static Stream<Row> rows() {
        return OracleCsv.read(LoadingTest.class, "turner_coleman.csv").stream();
    }

    private static void near(double actual, double expected, double relative) {
        assertThat(actual).isCloseTo(expected, within(relative * expected));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void velocitiesAndRatesMatch(Row row) {
        double rhoL = row.number("rho_l");
        double sigma = row.number("sigma_dyn_cm");
        double p = row.number("p_psia");
        double tF = row.number("t_f");
        double z = row.number("z");
        double d = row.number("d_in");
        double rhoG = GasLaw.densityLbPerFt3(row.number("sg"), p, tF + 459.67, z);
        near(rhoG, row.number("rho_g"), 1e-14);
        double coleman = COLEMAN.criticalVelocityFtPerS(rhoL, rhoG, sigma);
        double turner = TURNER.criticalVelocityFtPerS(rhoL, rhoG, sigma);
        near(coleman, row.number("v_1593"), 1e-13);
        near(TURNER_UNADJUSTED.criticalVelocityFtPerS(rhoL, rhoG, sigma), row.number("v_1593"), 1e-13);
        near(turner, row.number("v_19116"), 1e-13);
        near(TURNER_ROUNDED.criticalVelocityFtPerS(rhoL, rhoG, sigma), row.number("v_192"), 1e-13);
        near(coleman, row.number("v_first_principles"), 4e-4);
        near(LoadingCriterion.gasRateMscfPerDay(coleman, p, tF, z, d) / 1000.0, row.number("q_exact_1593"), 1e-13);
        near(
                TURNER.check(rhoL, rhoG, sigma, 1.0).minimumStableGasRateMscfPerDay(p, tF, z, d) / 1000.0,
                row.number("q_exact_19116"),
                1e-13);
        // The books' 3.067 belongs to 14.65 psia and 520 °R.
        near(
                LoadingCriterion.gasRateMscfPerDay(coleman, p, tF, z, d) / 1000.0 * 14.696 / 14.65 * 520.0 / 519.67,
                row.number("q_hb_1593"),
                1.5e-3);
        LoadingLiquid liquid = LoadingLiquid.valueOf(row.text("liquid"));
        near(TURNER.criticalVelocityFtPerS(liquid, p), row.number("v_simplified_turner"), 3e-4);
        near(COLEMAN.criticalVelocityFtPerS(liquid, p), row.number("v_simplified_coleman"), 3e-4);
    }

    // Literature: S.B. Coleman et al., SPE-20280: 4.434 of water and 3.369 of condensate.
    @ParameterizedTest
    @CsvSource({"WATER, 67, 4.434", "CONDENSATE, 45, 3.369"})
    void colemansConstants(LoadingLiquid liquid, double density, double printed) {
        double rhoG = 0.0031 * 400.0;
        double shape = Math.pow(density - rhoG, 0.25) / Math.sqrt(rhoG);
        assertThat(COLEMAN.criticalVelocityFtPerS(liquid, 400.0) / shape).isCloseTo(printed, within(8e-4));
    }

    // Property: Weber number 30 with a drag coefficient of 0.44, from which the constant comes.
    @Property
    void theLargestDropFloats(
            @ForAll("densities") double rhoG, @ForAll("tensions") double sigma, @ForAll("liquids") double rhoL) {
        double g = 9.80665;
        double kgPerM3 = 0.45359237 / (0.3048 * 0.3048 * 0.3048);
        double v = COLEMAN.criticalVelocityFtPerS(rhoL, rhoG, sigma) * 0.3048;
        double diameter = 30.0 * sigma * 1e-3 / (rhoG * kgPerM3 * v * v);
        double weight = Math.PI / 6.0 * Math.pow(diameter, 3) * (rhoL - rhoG) * kgPerM3 * g;
        double drag = 0.44 * Math.PI / 4.0 * diameter * diameter * rhoG * kgPerM3 * v * v / 2.0;
        // 1.593 for 1.5935, to the fourth power.
        assertThat(drag).isCloseTo(weight, within(1.5e-3 * weight));
    }

    @Property
    void denserGasNeedsLessVelocityAndMoreRate(
            @ForAll("pressures") double p, @ForAll("tensions") double sigma, @ForAll("liquids") double rhoL) {
        double thin = GasLaw.densityLbPerFt3(0.65, p, 560.0, 0.9);
        double dense = GasLaw.densityLbPerFt3(0.65, 1.1 * p, 560.0, 0.9);
        LoadingCheck atThin = TURNER.check(rhoL, thin, sigma, 0.0);
        LoadingCheck atDense = TURNER.check(rhoL, dense, sigma, 0.0);
        assertThat(atDense.criticalVelocityFtPerS()).isLessThan(atThin.criticalVelocityFtPerS());
        assertThat(atDense.minimumStableGasRateMscfPerDay(1.1 * p, 100.33, 0.9, 2.441))
                .isGreaterThan(atThin.minimumStableGasRateMscfPerDay(p, 100.33, 0.9, 2.441));
    }

    @Provide
    Arbitrary<Double> densities() {
        return Decades.between(0.02, 20.0);
    }

    @Provide
    Arbitrary<Double> pressures() {
        return Decades.between(15.0, 2000.0);
    }

    @Provide
    Arbitrary<Double> tensions() {
        return Decades.between(1.0, 80.0);
    }

    @Provide
    Arbitrary<Double> liquids() {
        return Decades.between(40.0, 75.0);
    }

    @Test
    void aCheckSaysWhetherLiquidFallsBack() {
        LoadingCheck check = COLEMAN.check(67.0, 1.24, 60.0, 8.0);
        assertThat(check.loading()).isTrue();
        assertThat(check.ratio()).isCloseTo(8.0 / check.criticalVelocityFtPerS(), within(1e-15));
        assertThat(check).hasToString("LoadingCheck[COLEMAN: 8.000 ft/s, below the critical 11.34 ft/s]");
        LoadingCheck at = new LoadingCheck(TURNER, 10.0, 10.0);
        assertThat(at.loading()).isFalse();
        assertThat(at.ratio()).isEqualTo(1.0);
        assertThat(at).hasToString("LoadingCheck[TURNER: 10.00 ft/s, at least the critical 10.00 ft/s]");
        assertThat(Json.read(Json.write(check), LoadingCheck.class)).isEqualTo(check);
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> TURNER.criticalVelocityFtPerS(5.0, 5.0, 60.0))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("gasDensityLbPerFt3")
                .hasMessageContaining("below liquidDensityLbPerFt3 = 5");
        assertThatThrownBy(() -> TURNER.criticalVelocityFtPerS(Double.NaN, 5.0, 60.0))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> TURNER.criticalVelocityFtPerS(60.0, 0.0, 60.0))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> TURNER.criticalVelocityFtPerS(60.0, 1.0, Double.NaN))
                .hasMessageContaining("tensionDynPerCm");
        assertThatThrownBy(() -> TURNER.criticalVelocityFtPerS(LoadingLiquid.WATER, 20_000.0))
                .hasMessageContaining("pressurePsia");
        assertThatThrownBy(() -> TURNER.criticalVelocityFtPerS(null, 200.0)).hasMessageContaining("liquid");
        assertThatThrownBy(() -> LoadingCriterion.gasRateMscfPerDay(5.0, 200.0, -460.0, 0.9, 2.0))
                .hasMessageContaining("459.67");
        assertThatThrownBy(() -> new LoadingCheck(TURNER, -1.0, 5.0)).hasMessageContaining("gasVelocityFtPerS");
        assertThatThrownBy(() -> new LoadingCheck(TURNER, 1.0, Double.NaN))
                .hasMessageContaining("criticalVelocityFtPerS");
    }
}
