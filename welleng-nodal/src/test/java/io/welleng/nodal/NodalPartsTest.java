package io.welleng.nodal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.heat.Earth;
import io.welleng.nodal.heat.EnergyTerm;
import io.welleng.nodal.heat.Ramey;
import io.welleng.nodal.heat.ShiuBeggs;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.heat.TimeFunction;
import io.welleng.nodal.ipr.Composite;
import io.welleng.nodal.ipr.Crossflow;
import io.welleng.nodal.ipr.Darcy;
import io.welleng.nodal.ipr.Fetkovich;
import io.welleng.nodal.ipr.FetkovichComposite;
import io.welleng.nodal.ipr.FitTarget;
import io.welleng.nodal.ipr.FutureInflow;
import io.welleng.nodal.ipr.InflowCurve;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.ipr.Jones;
import io.welleng.nodal.ipr.KlinsClark;
import io.welleng.nodal.ipr.LayerSpec;
import io.welleng.nodal.ipr.Multilayer;
import io.welleng.nodal.ipr.Petrobras;
import io.welleng.nodal.ipr.Standing;
import io.welleng.nodal.ipr.Vogel;
import io.welleng.nodal.ipr.WellTest;
import io.welleng.nodal.ipr.Wiggins;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.ProducedFluid;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of part in a study: the operating point is where the inflow and a traverse of the right fluid meet. */
class NodalPartsTest {

    /** The operating point by the parts themselves; the report reads back from JSON. */
    private static NodalReport assertConsistent(NodalStudy study, ProducedFluid fluid) {
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        NodalReport report = study.run();
        assertThat(report.outcome()).as("%s", study).isInstanceOf(Flowing.class);
        Flowing well = (Flowing) report.outcome();
        Ipr inflow = study.inflow().toIpr();
        double rate = well.rateStbPerDay();
        assertThat(inflow.pwfPsia(rate)).isCloseTo(well.pwfPsia(), within(1e-6));
        PressureTraverse traverse = PressureTraverse.of(study.wellbore(), fluid, study.method());
        double head = study.outlet().pressurePsia();
        double missed = traverse.bottomholePressurePsia(head, rate).getAsDouble() - well.pwfPsia();
        // A gradient that jumps may leave the operating point on a jump, which the report then tells.
        double jump = well.advisories().isEmpty()
                ? 0.1
                : 1.01 * well.advisories().get(0).value();
        assertThat(missed).isCloseTo(0.0, within(jump));
        List<TraversePoint> profile = ((Traversed) traverse.fromWellhead(head, rate)).profile();
        assertThat(report.traverse()).hasSameSizeAs(profile);
        for (int i = 0; i < profile.size(); i++) {
            TraversePoint own = report.traverse().get(i);
            assertThat(own.pressurePsia()).isCloseTo(profile.get(i).pressurePsia(), within(1e-6));
            assertThat(own.liquidHoldup()).isCloseTo(profile.get(i).liquidHoldup(), within(1e-9));
            assertThat(own.regime()).isEqualTo(profile.get(i).regime());
        }
        double oil = rate * (1.0 - fluid.waterCut());
        assertThat(report.oilRateStbPerDay()).isCloseTo(oil, within(1e-9 * rate));
        assertThat(report.waterRateStbPerDay()).isCloseTo(rate * fluid.waterCut(), within(1e-9 * rate));
        assertThat(report.gasRateMscfPerDay())
                .isCloseTo(oil * fluid.producingGorScfPerStb() / 1000.0, within(1e-9 * rate));
        assertThat(Json.read(Json.write(report), NodalReport.class)).isEqualTo(report);
        return report;
    }

    static Stream<TemperatureModel> temperatures() {
        return NodalParts.temperatures().stream();
    }

    @ParameterizedTest
    @MethodSource("temperatures")
    void everyTemperature(TemperatureModel temperature) {
        NodalReport report = assertConsistent(
                NodalParts.with(NodalParts.study(), NodalParts.deviated(temperature)), NodalParts.FLUID);
        double rate = ((Flowing) report.outcome()).rateStbPerDay();
        var along = temperature.along(
                NodalParts.deviated(temperature).path(),
                NodalParts.study().stream().heatFlow(rate, 250.0, 2.441, false));
        for (TraversePoint point : report.traverse()) {
            assertThat(point.temperatureF()).isEqualTo(along.temperatureF(point.mdFt(), point.tvdFt()));
        }
    }

    /** Heat that stays in the flow makes it lighter: the well is warmer at its head, and makes more. */
    @Test
    void aWarmerWellheadIsTheFlowsOwnHeat() {
        TraversePoint given = NodalParts.study().run().traverse().get(0);
        NodalReport heated = NodalParts.with(
                        NodalParts.study(), NodalParts.deviated(NodalParts.ramey(EnergyTerm.LIQUID, null)))
                .run();
        assertThat(heated.traverse().get(0).temperatureF()).isGreaterThan(given.temperatureF() + 20.0);
    }

    static Stream<FlowMethod> methods() {
        return NodalParts.methods().stream();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyMethod(FlowMethod method) {
        NodalReport report = assertConsistent(NodalParts.study().withMethod(method), NodalParts.FLUID);
        assertThat(report.method()).isEqualTo(method);
    }

    @Test
    void theListOfMethodsIsWhole() {
        Set<Class<?>> kinds = new HashSet<>();
        NodalParts.methods().forEach(method -> kinds.add(method.getClass()));
        assertThat(kinds).containsExactlyInAnyOrder(FlowMethod.class.getPermittedSubclasses());
    }

    /** One of each curve there is, but for those of layers and of phases. */
    static Stream<InflowSpec> inflows() {
        return Stream.of(
                        new Darcy(3500.0, 1.4),
                        new Vogel(3500.0, 2800.0),
                        new Composite(3500.0, 2290.0, 1.4),
                        new Standing(3500.0, 2290.0, 1.4, 0.7),
                        new Fetkovich(3500.0, 4e-4, 0.97),
                        new FetkovichComposite(3500.0, 2290.0, 1.4),
                        new Jones(3500.0, 0.4, 3e-4),
                        new KlinsClark(3500.0, 2290.0, 1.4),
                        new Petrobras(3500.0, 2290.0, 1.4, 0.25))
                .map(InflowSpec.Given::new);
    }

    static Stream<InflowSpec> otherInflows() {
        return Stream.of(
                NodalParts.INFLOW,
                new InflowSpec.DarcyTest(3500.0, 900.0, 2800.0),
                new InflowSpec.VogelTest(3500.0, 900.0, 2800.0),
                new InflowSpec.CompositeTest(3500.0, 2290.0, 900.0, 2800.0),
                new InflowSpec.FromPi(new InflowCurve.Vogel(), 3500.0, 1.4),
                new InflowSpec.FromTests(
                        new InflowCurve.Composite(2290.0),
                        3500.0,
                        List.of(new WellTest(600.0, 3050.0, null), new WellTest(1100.0, 2690.0, null)),
                        FitTarget.RATE),
                new InflowSpec.Future(new InflowSpec.VogelPi(3500.0, 2.0), new FutureInflow.Eickmeier(), 3200.0));
    }

    @ParameterizedTest
    @MethodSource({"inflows", "otherInflows"})
    void everyInflow(InflowSpec inflow) {
        NodalReport report = assertConsistent(NodalParts.study().withInflow(inflow), NodalParts.FLUID);
        assertThat(report.ipr()).isEqualTo(inflow.toIpr());
    }

    @Test
    void theListOfInflowsIsWhole() {
        Set<Class<?>> kinds = new HashSet<>(List.of(Wiggins.class, Multilayer.class));
        inflows().forEach(inflow -> kinds.add(inflow.toIpr().getClass()));
        assertThat(kinds).containsExactlyInAnyOrder(Ipr.class.getPermittedSubclasses());
    }

    /** Wiggins: the water cut is that of the two curves at the flowing pressure, by hand. */
    @Test
    void wigginsFluidIsThatOfItsTwoCurves() {
        NodalStudy study = NodalParts.study()
                .withInflow(new InflowSpec.Given(new Wiggins(3500.0, 1900.0, 900.0)))
                .withFluid(new ProducedFluid(NodalParts.OIL, 650.0, 0.0));
        double pwf = ((Flowing) study.solve().outcome()).pwfPsia();
        double x = pwf / 3500.0;
        double oil = 1900.0 * (1.0 - 0.52 * x - 0.48 * x * x);
        double water = 900.0 * (1.0 - 0.72 * x - 0.28 * x * x);
        NodalReport report = assertConsistent(study, new ProducedFluid(NodalParts.OIL, 650.0, water / (water + oil)));
        assertThat(report.waterRateStbPerDay()).isCloseTo(water, within(1e-6 * water));
        assertThat(report.oilRateStbPerDay()).isCloseTo(oil, within(1e-6 * oil));
        // Every rate of the curve has the fluid of its own pressure.
        for (int i = 0; i < 100; i += 20) {
            CurvePoint point = report.outflowCurve().get(i);
            double y = report.ipr().pwfPsia(point.rateStbPerDay()) / 3500.0;
            double o = 1900.0 * (1.0 - y) * (1.0 + 0.48 * y);
            double w = 900.0 * (1.0 - y) * (1.0 + 0.28 * y);
            ProducedFluid fluid = new ProducedFluid(NodalParts.OIL, 650.0, w / (w + o));
            assertThat(PressureTraverse.of(study.wellbore(), fluid, study.method())
                            .bottomholePressurePsia(250.0, point.rateStbPerDay())
                            .getAsDouble())
                    .isCloseTo(point.pwfPsia(), within(0.01));
        }
    }

    /** Two layers, the lower one with water: the mixture at the flowing pressure, by hand. */
    @Test
    void layersFluidIsTheirMixture() {
        NodalStudy study = NodalParts.study()
                .withInflow(new InflowSpec.Multilayer(
                        List.of(
                                new LayerSpec("upper", new InflowSpec.DarcyPi(3300.0, 0.6), 0.05, 900.0, 0.0, null),
                                new LayerSpec("lower", new InflowSpec.DarcyPi(3700.0, 0.8), 0.60, 500.0, 150.0, null)),
                        Crossflow.NONE));
        double pwf = ((Flowing) study.solve().outcome()).pwfPsia();
        double upper = 0.6 * (3300.0 - pwf);
        double lower = 0.8 * (3700.0 - pwf - 150.0);
        double water = 0.05 * upper + 0.60 * lower;
        double oil = 0.95 * upper + 0.40 * lower;
        double gas = 0.95 * upper * 900.0 + 0.40 * lower * 500.0;
        NodalReport report =
                assertConsistent(study, new ProducedFluid(NodalParts.OIL, gas / oil, water / (water + oil)));
        assertThat(report.waterRateStbPerDay()).isCloseTo(water, within(1e-6 * water));
        assertThat(report.gasRateMscfPerDay()).isCloseTo(gas / 1000.0, within(1e-9 * gas));
    }

    /** With crossflow the upper layer takes in what the lower one gives; only the lower one's fluid comes up. */
    @Test
    void aThiefLayerTakesWhatTheOtherGives() {
        NodalStudy study = NodalParts.study()
                .withInflow(new InflowSpec.Multilayer(
                        List.of(
                                new LayerSpec("thief", new InflowSpec.DarcyPi(1800.0, 0.5), 0.9, 100.0, 0.0, 0.1),
                                new LayerSpec("giver", new InflowSpec.DarcyPi(3900.0, 1.0), 0.3, 700.0, 100.0, 0.5)),
                        Crossflow.ALLOWED));
        NodalReport report = assertConsistent(study, new ProducedFluid(NodalParts.OIL, 700.0, 0.3));
        double pwf = ((Flowing) report.outcome()).pwfPsia();
        assertThat(pwf).isGreaterThan(1800.0);
        assertThat(((Flowing) report.outcome()).rateStbPerDay())
                .isCloseTo(3800.0 - pwf - 0.1 * (pwf - 1800.0), within(1e-3));
    }

    @Test
    void taperedAndAnnularCompletions() {
        for (List<PipeSection> sections : List.of(NodalParts.TAPERED, NodalParts.ANNULAR)) {
            Wellbore wellbore = new Wellbore(NodalParts.DEVIATED, sections, NodalParts.GIVEN);
            assertConsistent(NodalParts.with(NodalParts.study(), wellbore), NodalParts.FLUID);
        }
    }

    /** The heat correlation sees the mean diameter of the string, by length. */
    @Test
    void shiuAndBeggsSeeTheMeanDiameter() {
        ShiuBeggs model = NodalParts.shiuBeggs(ShiuBeggs.Form.WITH_WELLHEAD_PRESSURE);
        Wellbore tapered = new Wellbore(NodalParts.DEVIATED, NodalParts.TAPERED, model);
        double mean = (5000.0 * 2.992 + 3000.0 * 1.995 + 1000.0 * 6.184) / 9000.0;
        assertThat(tapered.meanHydraulicDiameterIn()).isCloseTo(mean, within(1e-12));
        assertThat(new Wellbore(NodalParts.DEVIATED, NodalParts.ANNULAR, model).meanHydraulicDiameterIn())
                .isCloseTo((8000.0 * (6.184 - 2.875) + 1000.0 * 6.184) / 9000.0, within(1e-12));
        double expected = model.along(
                        tapered.path(), NodalParts.study().stream().heatFlow(900.0, 250.0, mean, false))
                .temperatureF(0.0, 0.0);
        PressureTraverse traverse = PressureTraverse.of(
                tapered, NodalParts.FLUID, NodalParts.study().method());
        assertThat(traverse.temperature(900.0, 250.0).temperatureF(0.0, 0.0)).isCloseTo(expected, within(1e-9));
        assertThat(((Traversed) traverse.fromWellhead(250.0, 900.0))
                        .profile()
                        .get(0)
                        .temperatureF())
                .isCloseTo(expected, within(1e-9));
        Conduit narrow = new Conduit.Pipe(1.0, 0.0006);
        assertThat(new Wellbore(NodalParts.DEVIATED, List.of(new PipeSection(0.0, narrow)), model)
                        .meanHydraulicDiameterIn())
                .isCloseTo(1.0, within(1e-12));
    }

    /** The fluid is looked at where the flow is as warm as at the operating point. */
    @Test
    void advisoriesAreOfTheOperatingPoint() {
        NodalReport report = NodalParts.with(
                        NodalParts.study(), NodalParts.deviated(NodalParts.ramey(EnergyTerm.LIQUID, null)))
                .run();
        double head = report.traverse().get(0).temperatureF();
        double bottom = report.traverse().get(report.traverse().size() - 1).temperatureF();
        assertThat(head).isGreaterThan(130.0);
        assertThat(report.advisories())
                .filteredOn(one -> one.code().equals("outside_fitted_temperature"))
                .allSatisfy(one -> assertThat(one.value()).isBetween(head - 0.01, bottom + 0.01));
        // A dead well is looked at as if it hardly flowed: cold.
        NodalReport dead = NodalParts.with(
                        NodalParts.study().withInflow(new InflowSpec.CompositePi(2000.0, 1800.0, 1.4)),
                        NodalParts.deviated(NodalParts.ramey(EnergyTerm.LIQUID, null)))
                .run();
        assertThat(dead.advisories()).anySatisfy(one -> {
            assertThat(one.code()).isEqualTo("outside_fitted_temperature");
            assertThat(one.value()).isLessThan(head);
        });
    }

    /** Cautions of the inflow, of the temperature and of the fluid come together. */
    @Test
    void advisoriesOfAllParts() {
        NodalStudy study = NodalParts.with(
                        NodalParts.study(),
                        NodalParts.deviated(new Ramey(
                                NodalParts.GEOTHERM,
                                new Earth(1.4, 0.04, 2.0, TimeFunction.RAMEY_LINE_SOURCE),
                                3.0,
                                2.875,
                                8.5,
                                NodalParts.PHASES,
                                EnergyTerm.LIQUID,
                                null)))
                .withInflow(new InflowSpec.CompositePi(3500.0, 3000.0, 1.4));
        assertThat(study.run().advisories())
                .extracting(Advisory::code)
                .contains("ramey_short_time", "inflow_bubble_point");
    }
}
