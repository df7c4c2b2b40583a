package io.welleng.nodal.ipr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InflowSpecTest {

    private static final double PR = 3000.0;
    private static final double PB = 2000.0;
    private static final RadialReservoir RESERVOIR = new RadialReservoir(
            30.0, 40.0, 0.8, 1.3, 0.35, 2.0, new RadialFlow.ClosedArea(160.0, DrainageShape.RECTANGLE_2));

    /** Every kind of curve, complete enough for a productivity index; {@code JonesRock} needs a reservoir. */
    static Stream<InflowCurve> curves() {
        return Stream.of(
                new InflowCurve.Darcy(),
                new InflowCurve.Vogel(),
                new InflowCurve.Composite(PB),
                new InflowCurve.Standing(PB, 0.8),
                new InflowCurve.Fetkovich(1.0),
                new InflowCurve.FetkovichComposite(PB),
                new InflowCurve.Jones(1e-4),
                new InflowCurve.KlinsClark(PB),
                new InflowCurve.Wiggins(0.3),
                new InflowCurve.Petrobras(PB, 0.3));
    }

    static Stream<InflowSpec> specs() {
        List<WellTest> tests =
                List.of(new WellTest(700.0, 2500.0), new WellTest(1200.0, 2000.0, 0.4), new WellTest(2100.0, 900.0));
        Stream<InflowSpec> composed = curves().flatMap(curve -> Stream.of(
                new InflowSpec.FromPi(curve, PR, 1.5),
                new InflowSpec.FromReservoir(curve, PR, RESERVOIR),
                new InflowSpec.FromTests(curve, PR, tests, FitTarget.RATE)));
        return Stream.concat(
                composed,
                Stream.of(
                        new InflowSpec.FromReservoir(
                                new InflowCurve.JonesRock(VelocityCoefficient.TEK, 48.0, 20.0), PR, RESERVOIR),
                        new InflowSpec.FromReservoir(new InflowCurve.Standing(PB, null), PR, RESERVOIR),
                        new InflowSpec.FromTests(new InflowCurve.Fetkovich(null), PR, tests, FitTarget.LOG_RATE),
                        new InflowSpec.FromTests(new InflowCurve.Jones(null), PR, tests, FitTarget.DRAWDOWN_OVER_RATE),
                        new InflowSpec.FromTests(new InflowCurve.Composite(PB), null, tests, FitTarget.RATE),
                        new InflowSpec.Multilayer(
                                List.of(
                                        new LayerSpec("A", new InflowSpec.VogelPi(PR, 1.0), 0.1, 500.0, 0.0, 0.5),
                                        new LayerSpec(
                                                "B",
                                                new InflowSpec.DarcyTest(2600.0, 300.0, 2000.0),
                                                0.8,
                                                300.0,
                                                120.0,
                                                0.2)),
                                Crossflow.ALLOWED),
                        new InflowSpec.Future(new InflowSpec.VogelPi(PR, 1.5), new FutureInflow.Eickmeier(), 2500.0),
                        new InflowSpec.Future(
                                new InflowSpec.CompositePi(PR, PB, 1.5),
                                new FutureInflow.Mobility(
                                        new OilMobility(0.8, 0.7, 1.3), new OilMobility(0.6, 0.8, 1.25)),
                                1900.0),
                        new InflowSpec.Future(
                                new InflowSpec.Given(new Fetkovich(PR, 1e-3, 0.8)),
                                new FutureInflow.PressureRatio(),
                                2500.0),
                        new InflowSpec.Future(
                                new InflowSpec.Given(new Wiggins(PR, 900.0, 300.0)),
                                new FutureInflow.ThreePhase(),
                                2500.0),
                        new InflowSpec.Given(Ipr.multilayer(
                                List.of(Layer.of("A", Ipr.vogelFromPi(PR, 1.0), 0.1, 500.0)), Crossflow.NONE))));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void aSpecificationReadsBackEqual(InflowSpec spec) {
        String json = Json.write(spec);
        InflowSpec back = Json.read(json, InflowSpec.class);
        assertThat(back).isEqualTo(spec);
        assertThat(back.toIpr()).isEqualTo(spec.toIpr());
        assertThat(Json.read(Json.write(spec.toIpr()), Ipr.class)).isEqualTo(spec.toIpr());
    }

    @Test
    void everyPartOfTheCatalogueIsAmongThem() {
        assertThat(classes(specs()))
                .containsAll(nested(
                        InflowSpec.class,
                        "DarcyPi",
                        "DarcyTest",
                        "VogelPi",
                        "VogelTest",
                        "CompositePi",
                        "CompositeTest"));
        assertThat(classes(curves())).containsExactlyInAnyOrderElementsOf(nested(InflowCurve.class, "JonesRock"));
        assertThat(classes(specs().map(InflowSpec::toIpr)))
                .containsExactlyInAnyOrderElementsOf(Set.of(Ipr.class.getPermittedSubclasses()));
        assertThat(classes(specs().filter(InflowSpec.Future.class::isInstance)
                        .map(spec -> ((InflowSpec.Future) spec).method())))
                .containsExactlyInAnyOrderElementsOf(Set.of(FutureInflow.class.getPermittedSubclasses()));
    }

    private static Set<Class<?>> classes(Stream<?> values) {
        return values.map(Object::getClass).collect(Collectors.toSet());
    }

    private static List<Class<?>> nested(Class<?> sealed, String... without) {
        return Arrays.<Class<?>>stream(sealed.getPermittedSubclasses())
                .filter(c -> !List.of(without).contains(c.getSimpleName()))
                .toList();
    }

    /** The names are a promise to those who write JSON. */
    @Test
    void theNames() {
        String json = """
                {"type": "from_tests", "curve": {"type": "fetkovich"}, "reservoir_pressure_psia": 3600,
                 "tests": [{"rate_stb_per_day": 340, "pwf_psia": 3000}, {"rate_stb_per_day": 875, "pwf_psia": 1000}],
                 "target": "log_rate"}""";
        Fetkovich fetkovich = (Fetkovich) Json.read(json, InflowSpec.class).toIpr();
        assertThat(fetkovich.exponent()).isCloseTo(0.854, within(0.002));
        String layers = """
                {"type": "multilayer", "crossflow": "none", "layers": [
                 {"name": "A", "inflow": {"type": "vogel_pi", "reservoir_pressure_psia": 3000, "productivity_index": 1},
                  "water_cut": 0.1, "gor_scf_per_stb": 500, "pressure_above_datum_psi": 0}]}""";
        assertThat(Json.read(layers, InflowSpec.class).toIpr().shutInPressurePsia())
                .isEqualTo(3000.0);
    }

    @ParameterizedTest
    @MethodSource("curves")
    void aProductivityIndexIsTheSlopeAtShutIn(InflowCurve curve) {
        Ipr ipr = new InflowSpec.FromPi(curve, PR, 1.5).toIpr();
        assertThat(ipr.shutInPressurePsia()).isEqualTo(PR);
        assertThat(ipr.rateStbPerDay(PR - 1e-3) / 1e-3).isCloseTo(1.5, within(1e-6));
        Ipr fromRock = new InflowSpec.FromReservoir(curve, PR, RESERVOIR).toIpr();
        assertThat(fromRock.rateStbPerDay(PR - 1e-3) / 1e-3).isCloseTo(RESERVOIR.productivityIndex(), within(1e-6));
        assertThat(classOf(ipr)).isEqualTo(curve.getClass().getSimpleName());
    }

    private static String classOf(Ipr ipr) {
        return ipr.getClass().getSimpleName();
    }

    @Test
    void aSmallWaterCutAtShutInIsThatOfTheIndex() {
        Wiggins ipr = (Wiggins) new InflowCurve.Wiggins(0.3).fromPi(PR, 1.5);
        assertThat(ipr.waterCut(PR)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void cautionsComeWithTheSpecification() {
        InflowSpec tests = new InflowSpec.FromTests(
                new InflowCurve.Vogel(),
                PR,
                List.of(new WellTest(300.0, 2500.0), new WellTest(500.0, 2700.0)),
                FitTarget.RATE);
        assertThat(tests.advisories(2600.0)).extracting(Advisory::code).contains("test_pwf_inconsistent");
        assertThat(tests.advisories(100.0)).extracting(Advisory::code).contains("outside_tested_range");
        InflowSpec layered =
                new InflowSpec.Multilayer(List.of(new LayerSpec("A", tests, 0.0, 500.0, 0.0, null)), Crossflow.NONE);
        assertThat(layered.advisories(100.0)).isEqualTo(tests.advisories(100.0));
        InflowSpec future = new InflowSpec.Future(tests, new FutureInflow.Eickmeier(), 2000.0);
        assertThat(future.advisories(100.0)).isEqualTo(tests.advisories(100.0));
        assertThat(new InflowSpec.VogelPi(PR, 1.0).advisories(100.0)).isEmpty();
    }

    static Stream<Arguments> impossible() {
        List<WellTest> one = List.of(new WellTest(700.0, 2500.0));
        return Stream.of(
                bad(
                        () -> new InflowSpec.FromTests(new InflowCurve.Fetkovich(null), PR, one, FitTarget.RATE),
                        "tests must be tests that the curve can be fitted to, but was 1 (2 unknowns need as many tests at"
                                + " different pressures, there are 1)"),
                bad(
                        () -> new InflowSpec.FromPi(new InflowCurve.Fetkovich(0.8), PR, 1.0),
                        "exponent must be 1 with a productivity index, which other exponents do not have (dimensionless),"
                                + " but was 0.8"),
                bad(
                        () -> new InflowSpec.FromPi(new InflowCurve.Jones(null), PR, 1.0),
                        "turbulencePsiPerStbPerDay2 must be present, but was null"),
                bad(
                        () -> new InflowSpec.FromPi(new InflowCurve.Vogel(), PR, -1.0),
                        "productivityIndex must be finite and > 0 STB/d/psi, but was -1.0"),
                bad(() -> new InflowSpec.Given(null), "ipr must be present, but was null"),
                bad(
                        () -> new InflowSpec.Multilayer(List.of(), Crossflow.NONE),
                        "layers must be not empty, but was empty"),
                bad(
                        () -> new InflowSpec.Future(
                                new InflowSpec.DarcyPi(PR, 1.0), new FutureInflow.Eickmeier(), 2000.0),
                        "present must be Vogel's curve, for Eickmeier's method, but was Darcy[3000 psia, J 1.000 STB/d/psi]"),
                bad(
                        () -> new InflowSpec.Future(
                                new InflowSpec.VogelPi(PR, 1.0), new FutureInflow.Eickmeier(), 3001.0),
                        "futurePressurePsia must be from 0 to 3000 psia, but was 3001.0"),
                bad(() -> new InflowCurve.Wiggins(1.0), "waterCut must be below one = 1 (fraction), but was 1.0"));
    }

    private static Arguments bad(Runnable call, String message) {
        return Arguments.of(message, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void impossibleSpecificationsAreRefused(String message, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(InvalidInputException.class).hasMessage(message);
    }

    @Test
    void badTestsInJsonAreRefusedWithTheirPlace() {
        String json = """
                {"type": "from_tests", "curve": {"type": "darcy"}, "reservoir_pressure_psia": 2000,
                 "tests": [{"rate_stb_per_day": 340, "pwf_psia": 3000}], "target": "rate"}""";
        assertThatThrownBy(() -> Json.read(json, InflowSpec.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("a test at 3000 psia is not below the reservoir pressure, 2000 psia");
    }
}
