package io.welleng.lift.pcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class SlipModelsTest {

    private static final PcpDisplacement PUMP = new PcpDisplacement.PerRpm(5.0, 9.0);

    private static List<SlipTest> tests(SlipModel law, double[] psi, double[] mu) {
        List<SlipTest> tests = new ArrayList<>();
        for (double p : psi) {
            for (double v : mu) {
                tests.add(new SlipTest(200.0, 1_000.0 - law.slipBblPerDay(p, v), p, v));
            }
        }
        return tests;
    }

    @Test
    void everyModelHasAContractTest() {
        assertThat(Set.of(SlipModel.class.getPermittedSubclasses()))
                .containsExactlyInAnyOrder(
                        LinearSlip.class, PowerSlip.class, PoiseuilleSlip.class, BenchSlip.class, WornSlip.class);
    }

    @Property
    void fitFindsTheLawOfExactTests(
            @ForAll @DoubleRange(min = 0.5, max = 4.5) double m,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double n,
            @ForAll @DoubleRange(min = -1.0, max = 1.0) double q) {
        PowerSlip law = new PowerSlip(Math.pow(10.0, q), 800.0, 10.0, m, n);
        List<SlipTest> tests = tests(law, new double[] {600.0, 800.0, 1_200.0}, new double[] {1.0, 10.0, 60.0});
        SlipFitOutcome.Fitted fitted = (SlipFitOutcome.Fitted) SlipFit.ofPressureAndViscosity(PUMP, tests);
        assertThat(fitted.slip().pressureExponent()).isCloseTo(m, within(1e-8));
        assertThat(fitted.slip().viscosityExponent()).isCloseTo(n, within(1e-8));
        assertThat(fitted.slip().slipBblPerDay(950.0, 25.0))
                .isCloseTo(law.slipBblPerDay(950.0, 25.0), within(1e-8 * law.slipBblPerDay(950.0, 25.0)));
        assertThat(fitted.rootMeanSquareLog()).isLessThan(1e-8);
        SlipFitOutcome.Fitted given = (SlipFitOutcome.Fitted) SlipFit.ofPressure(PUMP, tests, n);
        assertThat(given.slip().pressureExponent()).isCloseTo(m, within(1e-8));
        assertThat(given.toString()).startsWith("Fitted[").contains("pressure exponent");
    }

    @Test
    void fitSaysWhyThereIsNone() {
        LinearSlip law = new LinearSlip(80.0, 1_000.0, 1.0, 1.0);
        assertThat(SlipFit.ofPressureAndViscosity(PUMP, tests(law, new double[] {500, 900}, new double[] {1.0})))
                .isEqualTo(new SlipFitOutcome.NotFitted(SlipFitOutcome.Reason.NOT_DETERMINED, 2, 2, 0));
        assertThat(SlipFit.ofPressure(PUMP, tests(law, new double[] {500}, new double[] {1.0, 2.0}), 1.0))
                .isEqualTo(new SlipFitOutcome.NotFitted(SlipFitOutcome.Reason.NOT_DETERMINED, 2, 2, 0));
        List<SlipTest> above = List.of(new SlipTest(100.0, 501.0, 300.0, 1.0), new SlipTest(100.0, 490.0, 600.0, 1.0));
        assertThat(SlipFit.ofPressure(PUMP, above, 1.0))
                .isEqualTo(new SlipFitOutcome.NotFitted(SlipFitOutcome.Reason.TOO_FEW_TESTS, 1, 1, 1));
        assertThat(SlipFit.ofPressureAndViscosity(PUMP, above))
                .isEqualTo(new SlipFitOutcome.NotFitted(SlipFitOutcome.Reason.TOO_FEW_TESTS, 1, 1, 1));
        List<SlipTest> falling =
                List.of(new SlipTest(100.0, 400.0, 300.0, 1.0), new SlipTest(100.0, 450.0, 600.0, 1.0));
        SlipFitOutcome.NotFitted wrong = (SlipFitOutcome.NotFitted) SlipFit.ofPressure(PUMP, falling, 1.0);
        assertThat(wrong.reason()).isEqualTo(SlipFitOutcome.Reason.PRESSURE_EXPONENT_OUT_OF_RANGE);
        assertThat(wrong.value()).isCloseTo(-1.0, within(1e-12));
        List<SlipTest> thicker = List.of(
                new SlipTest(100.0, 450.0, 300.0, 1.0),
                new SlipTest(100.0, 400.0, 600.0, 1.0),
                new SlipTest(100.0, 400.0, 300.0, 4.0));
        assertThat(((SlipFitOutcome.NotFitted) SlipFit.ofPressureAndViscosity(PUMP, thicker)).reason())
                .isEqualTo(SlipFitOutcome.Reason.VISCOSITY_EXPONENT_OUT_OF_RANGE);
    }

    @Test
    void metalSlipGoesWithTheCubeOfTheClearance() {
        PoiseuilleSlip narrow = new PoiseuilleSlip(-0.01, 0.0, 9.0, 0.25, 24);
        double one = narrow.slipBblPerDay(1_000.0, 20.0);
        assertThat(narrow.withInterferenceIn(-0.02).slipBblPerDay(1_000.0, 20.0))
                .isCloseTo(8 * one, within(one * 1e-13));
        assertThat(narrow.slipBblPerDay(2_000.0, 20.0)).isCloseTo(2 * one, within(one * 1e-13));
        assertThat(narrow.slipBblPerDay(1_000.0, 40.0)).isCloseTo(one / 2, within(one * 1e-13));
        // Re = 2 rho q/(b mu) in SI, by hand: one bbl/d is 1.840130728e-6 m3/s.
        double si = 2.0 * 1_000.0 * one * 1.840130728333e-6 / (9.0 * 0.0254 * 0.020);
        assertThat(narrow.reynoldsNumber(1_000.0, 20.0, 1_000.0 * 0.3048 * 0.3048 * 0.3048 / 0.45359237))
                .isCloseTo(si, within(si * 1e-9));
    }

    @Test
    void elastomerIsTightUntilPressureOpensIt() {
        PoiseuilleSlip tight = new PoiseuilleSlip(0.01, 1e-4, 9.0, 0.25, 20);
        // A stage needs 0.005 in / 1e-4 in/psi = 50 psi, the pump 1,000.
        assertThat(tight.slipBblPerDay(999.0, 1.0)).isZero();
        assertThat(tight.slipBblPerDay(1_001.0, 1.0)).isPositive();
        assertThat(tight.gapIn(-100.0)).isZero();
    }

    @Test
    void benchPointsAreMet() {
        BenchSlip bench =
                new BenchSlip(List.of(new BenchSlip.Point(500.0, 5.0), new BenchSlip.Point(1_000.0, 20.0)), 2.0, 0.5);
        assertThat(bench.slipBblPerDay(250.0, 2.0)).isCloseTo(2.5, within(1e-12));
        assertThat(bench.slipBblPerDay(500.0, 2.0)).isCloseTo(5.0, within(1e-12));
        assertThat(bench.slipBblPerDay(750.0, 2.0)).isCloseTo(12.5, within(1e-12));
        assertThat(bench.slipBblPerDay(1_000.0, 8.0)).isCloseTo(10.0, within(1e-12));
        assertThat(bench.slipBblPerDay(1_500.0, 2.0)).isCloseTo(35.0, within(1e-12));
        assertThat(bench.advisories(1_000.0, 2.0)).isEmpty();
        assertThat(bench.advisories(1_001.0, 2.0)).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("slip_beyond_bench_test");
            assertThat(one.upper()).isEqualTo(1_000.0);
        });
        assertThat(new WornSlip(bench, 2.0).advisories(1_001.0, 2.0)).hasSize(1);
        assertThat(new LinearSlip(1.0, 1.0, 1.0, 1.0).advisories(1.0, 1.0)).isEmpty();
    }

    @Test
    void refusesWhatNoPumpHas() {
        BenchSlip.Point point = new BenchSlip.Point(500.0, 5.0);
        assertThatThrownBy(() -> new BenchSlip(List.of(point, point), 1.0, 1.0))
                .hasMessageContaining("points[1].differentialPressurePsi must be greater than that before");
        assertThatThrownBy(() -> new BenchSlip(List.of(point, new BenchSlip.Point(600.0, 4.0)), 1.0, 1.0))
                .hasMessageContaining("points[1].slipBblPerDay must be at least that before");
        WornSlip worn = new WornSlip(new LinearSlip(1.0, 1.0, 1.0, 1.0), 2.0);
        assertThatThrownBy(() -> new WornSlip(worn, 2.0)).hasMessageContaining("asNew must be the slip of a new pump");
        assertThatThrownBy(() -> new LinearSlip(1.0, 1.0, 1.0, Double.NaN)).hasMessageContaining("viscosityExponent");
        assertThatThrownBy(() -> new PoiseuilleSlip(0.5, 0.0, 1.0, 1.0, 1)).hasMessageContaining("interferenceIn");
    }

    @Test
    void modelsGoThroughJson() {
        for (SlipModelContract contract : List.of(
                new LinearSlipContractTest(),
                new PowerSlipContractTest(),
                new MetalSlipContractTest(),
                new ElastomerSlipContractTest(),
                new BenchSlipContractTest(),
                new WornSlipContractTest())) {
            SlipModel model = contract.model();
            assertThat(Json.read(Json.write(model), SlipModel.class)).isEqualTo(model);
        }
    }
}
