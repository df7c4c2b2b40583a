package io.welleng.lift.gaslift.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.study.Advisory;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class StabilityTest {

    private static InjectionPoint point(double gas, double port, double productivity, double casing) {
        return new InjectionPoint(
                900.0,
                casing,
                6_500.0,
                160.0,
                0.70,
                0.88,
                gas,
                800.0,
                1.15,
                50.0,
                productivity,
                port,
                0.9,
                145.0,
                1_450.0);
    }

    // Equation: 50 digits, and eigenvalues by numerical differentiation of the balances; stability.py beside the csv.
    @ParameterizedTest
    @CsvFileSource(resources = "stability.csv", numLinesToSkip = 1)
    void criteriaAreTheirEquations(ArgumentsAccessor row) {
        double[] v = new double[24];
        for (int i = 0; i < v.length; i++) {
            v[i] = row.getDouble(i);
        }
        InjectionPoint point = new InjectionPoint(
                v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11], v[12], v[13], v[14]);
        AsheimCriteria asheim = AsheimCriteria.of(point);
        assertThat(asheim.inflowResponse()).isCloseTo(v[18], within(1e-11 * v[18]));
        assertThat(asheim.margin()).isCloseTo(v[18] + v[19] - 1.0, within(1e-11 * (v[18] + v[19] + 1.0)));
        assertThat(asheim.stable()).isEqualTo(v[18] + v[19] > 1.0);
        if (v[18] < 1.0) {
            assertThat(asheim.depletionResponse())
                    .isCloseTo(v[19] / (1.0 - v[18]), within(1e-10 * v[19] / (1.0 - v[18])));
        } else {
            assertThat(asheim.depletionResponse()).isNull();
        }
        UnifiedCriteria unified = UnifiedCriteria.of(point, new InjectionChoke(v[15], v[16]), v[17]);
        double scale = 1.0 + Math.abs(v[20]);
        assertThat(unified.dynamicMargin()).isCloseTo(v[20], within(1e-10 * scale));
        assertThat(Math.signum(unified.staticMargin())).isEqualTo(Math.signum(v[21]));
        assertThat(unified.growthPerHour()).isCloseTo(v[22], within(1e-7 * (1.0 + Math.abs(v[22]))));
        assertThat(unified.stable()).isEqualTo(v[22] < 0.0);
        if (v[23] > 0.0) {
            assertThat(unified.periodMinutes()).isCloseTo(v[23], within(1e-7 * v[23]));
        } else {
            assertThat(unified.periodMinutes()).isNull();
        }
    }

    @Property(tries = 100)
    void whatMakesTheWellStableIsJustEnough(
            @ForAll @DoubleRange(min = 1.5, max = 3.5) double gasExponent,
            @ForAll @DoubleRange(min = 0.15, max = 0.75) double port,
            @ForAll @DoubleRange(min = 0.1, max = 20.0) double productivity) {
        double gas = Math.pow(10.0, gasExponent);
        AsheimCriteria now = AsheimCriteria.of(point(gas, port, productivity, 960.0));
        if (now.greatestStablePortIn() != null) {
            double bore = now.greatestStablePortIn();
            assertThat(AsheimCriteria.of(point(gas, bore, productivity, 960.0)).margin())
                    .isCloseTo(0.0, within(1e-9));
            assertThat(bore < port).isEqualTo(!now.stable());
        }
        double least = now.leastStableGasMscfPerDay();
        assertThat(AsheimCriteria.of(point(least, port, productivity, 960.0)).margin())
                .isCloseTo(0.0, within(1e-9));
        assertThat(least > gas).isEqualTo(!now.stable());
    }

    @Property(tries = 60)
    void withAConstantGasRateTheDynamicMarginTendsToAsheims(
            @ForAll @DoubleRange(min = 1.5, max = 3.5) double gasExponent,
            @ForAll @DoubleRange(min = 0.1, max = 20.0) double productivity) {
        double gas = Math.pow(10.0, gasExponent);
        // A port so wide that the gas hardly expands in it, its bore from Asheim's own pressure drop.
        double drop = 0.01;
        double rhoGsc = Gas.standardDensityKgPerM3(0.70);
        double rhoG = Gas.densityKgPerM3(900.0, 160.0, 0.70, 0.88);
        double w = rhoGsc * gas * 1.0e3 * Gas.M3_PER_FT3 / Gas.SECONDS_PER_DAY;
        double area = w / Math.sqrt(2.0 * drop * Gas.PA_PER_PSI * rhoG);
        double bore = Math.sqrt(4.0 * area / (0.9 * Math.PI)) / 0.0254;
        InjectionPoint point = point(gas, bore, productivity, 900.0 + drop);
        AsheimCriteria asheim = AsheimCriteria.of(point);
        UnifiedCriteria unified = UnifiedCriteria.of(point, null, 1.27);
        double qG = w / rhoG;
        double qF = 800.0 * Gas.M3_PER_BBL / Gas.SECONDS_PER_DAY * 1.15;
        double k =
                (50.0 * Gas.KG_PER_M3 - rhoG) * Gas.GRAVITY * 6_500.0 * Gas.M_PER_FT * qF * qG / Math.pow(qF + qG, 2);
        double b = 1.0 / (2.0 * drop * Gas.PA_PER_PSI);
        double scale = k * b * (1.0 + Math.abs(asheim.margin()));
        assertThat(unified.dynamicMargin() - 1.0).isCloseTo(k * b * asheim.margin(), within(1e-4 * scale));
        assertThat(unified.choke()).isEqualTo(FlowRegime.CONSTANT_RATE);
    }

    /** Every corner of the ranges gives figures. */
    @Test
    void nothingInTheRangesIsNotANumber() {
        double[][] ends = {
            {1.0, 19_999.0}, {0.05, 5.0}, {1e-3, 1e6}, {1e-3, 1e6}, {0.1, 1e4}, {0.0, 1e6}, {0.01, 20.0}, {0.01, 1e6}
        };
        for (int corner = 0; corner < 1 << ends.length; corner++) {
            double[] v = new double[ends.length];
            for (int i = 0; i < v.length; i++) {
                v[i] = ends[i][corner >> i & 1];
            }
            if (Gas.densityKgPerM3(v[0], 160.0, 0.7, v[1]) > 199.0 * Gas.KG_PER_M3) {
                continue;
            }
            InjectionPoint point = new InjectionPoint(
                    v[0],
                    v[0] + 1e-3,
                    50_000.0,
                    160.0,
                    0.7,
                    v[1],
                    v[2],
                    v[3],
                    v[4],
                    199.0,
                    v[5],
                    v[6],
                    0.01,
                    v[7],
                    v[7]);
            AsheimCriteria asheim = AsheimCriteria.of(point);
            UnifiedCriteria unified = UnifiedCriteria.of(point, new InjectionChoke(1.001, 1.0), 1.001);
            assertThat(new double[] {
                        asheim.inflowResponse(),
                        asheim.margin(),
                        unified.staticMargin(),
                        unified.dynamicMargin(),
                        unified.growthPerHour(),
                        unified.casingForCriticalPsia()
                    })
                    .matches(figures -> Arrays.stream(figures).allMatch(Double::isFinite));
        }
    }

    @Test
    void aCriticalValveIsStableWhateverElse() {
        for (double productivity : new double[] {0.0, 1.0, 30.0}) {
            UnifiedCriteria critical = UnifiedCriteria.of(
                    point(600.0, 0.15, productivity, 1_700.0), new InjectionChoke(1_500.0, 1_490.0), 1.27);
            assertThat(critical.valve()).isEqualTo(FlowRegime.CRITICAL);
            assertThat(critical.stable()).isTrue();
            assertThat(critical.explanation()).contains("critically");
            assertThat(critical.casingForCriticalPsia()).isLessThan(1_700.0);
        }
    }

    @Test
    void twoWaysToBeUnstableHaveTwoRemedies() {
        InjectionPoint wide = point(300.0, 0.5, 1.0, 905.0);
        UnifiedCriteria heading = UnifiedCriteria.of(wide, null, 1.27);
        assertThat(heading.staticMargin()).isPositive();
        assertThat(heading.dynamicMargin()).isNegative();
        assertThat(heading.growthPerHour()).isPositive();
        assertThat(heading.explanation()).contains("overshoot").contains("smaller port");
        assertThat(heading.toString()).contains("unstable");

        UnifiedCriteria held = UnifiedCriteria.of(wide, new InjectionChoke(830.001, 830.0), 1.27);
        assertThat(held.staticMargin()).isNegative();
        assertThat(held.choke()).isEqualTo(FlowRegime.SUBCRITICAL);
        assertThat(held.explanation()).contains("surface choke");
        assertThat(UnifiedCriteria.of(wide, new InjectionChoke(3_000.0, 830.0), 1.27)
                        .choke())
                .isEqualTo(FlowRegime.CRITICAL);
    }

    @Test
    void theVerdictExplainsItselfAndSaysWhereCriteriaDiffer() {
        StabilityVerdict unstable =
                new StabilityInput(point(600.0, 0.25, 1.5, 960.0), new InjectionChoke(1_150.0, 830.0), 1.27).verdict();
        assertThat(unstable.stable()).isFalse();
        assertThat(unstable.explanation()).contains("Unstable by Asheim").contains("at least");
        assertThat(unstable.advisories()).isEmpty();
        assertThat(unstable.toString()).contains("F1");

        StabilityVerdict differs = new StabilityInput(point(600.0, 0.5, 1.5, 1_700.0), null, 1.27).verdict();
        assertThat(differs.stable()).isTrue();
        assertThat(differs.advisories()).extracting(Advisory::code).containsExactly("criteria_differ");

        StabilityVerdict other = new StabilityInput(point(600.0, 0.5, 1.5, 960.0), null, 1.27).verdict();
        assertThat(other.advisories()).extracting(Advisory::code).contains("port_pressure_drop");
        // rho_gsc² q² / (2 rho_g (E A)²) over 60 psi, worked outside this library.
        assertThat(other.advisories().get(other.advisories().size() - 1).value())
                .isCloseTo(0.05273905743901472, within(1e-12));
        assertThat(AsheimCriteria.of(point(600.0, 0.25, 0.0, 960.0)).explanation())
                .contains("no port");
        assertThat(AsheimCriteria.of(point(3_000.0, 0.2, 5.0, 960.0)).explanation())
                .contains("inflow responds");
    }

    @Test
    void inputsAreChecked() {
        assertThatThrownBy(() -> point(600.0, 0.5, 1.0, 880.0)).hasMessageContaining("tubingPressurePsia");
        assertThatThrownBy(() -> point(Double.NaN, 0.5, 1.0, 960.0)).hasMessageContaining("injectedGasMscfPerDay");
        assertThatThrownBy(() -> point(1e300, 0.5, 1.0, 960.0)).hasMessageContaining("injectedGasMscfPerDay");
        assertThatThrownBy(() -> point(600.0, 1e-300, 1.0, 960.0)).hasMessageContaining("portIn");
        assertThatThrownBy(() -> point(600.0, 0.5, 1e300, 960.0)).hasMessageContaining("productivityStbPerDayPsi");
        assertThatThrownBy(() -> new InjectionChoke(1e300, 830.0)).hasMessageContaining("upstreamPressurePsia");
        assertThatThrownBy(() -> new InjectionChoke(800.0, 830.0)).hasMessageContaining("casingHeadPressurePsia");
        assertThatThrownBy(() -> new StabilityInput(null, null, 1.27)).hasMessageContaining("point");
        assertThatThrownBy(() -> UnifiedCriteria.of(point(600.0, 0.5, 1.0, 960.0), null, 1.0))
                .hasMessageContaining("heatCapacityRatio");
    }
}
