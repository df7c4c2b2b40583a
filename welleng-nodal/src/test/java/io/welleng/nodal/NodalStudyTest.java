package io.welleng.nodal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyOutcome;
import io.welleng.core.study.StudyOutcome.Answered;
import io.welleng.core.study.StudyRunner;
import io.welleng.core.study.StudyType;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.NodalOutcome.NoFlow;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowCorrelation;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.FlowRegime;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Property: a study answers with numbers that agree with each other, and always with the same. */
class NodalStudyTest {

    private static final NodalStudy EXAMPLE = new NodalStudyType().example();

    private static NodalStudy study(
            InflowSpec inflow, ProducedFluid fluid, double wellheadPressurePsia, FlowMethod method) {
        return new NodalStudy("T-1", inflow, EXAMPLE.wellbore(), fluid, wellheadPressurePsia, method);
    }

    private static Flowing flowing(NodalReport report) {
        assertThat(report.outcome()).isInstanceOf(Flowing.class);
        return (Flowing) report.outcome();
    }

    @Test
    void theExampleFlows() {
        NodalReport report = EXAMPLE.run();
        Flowing well = flowing(report);
        assertThat(report.name()).isEqualTo("EX-1");
        assertThat(well.crossings()).hasSize(1);
        assertThat(well.rateStbPerDay()).isBetween(500.0, 3000.0);
        assertThat(report.toString())
                .startsWith("NodalReport[EX-1: Flowing[")
                .contains("oil ", " STB/d, gas ", " Mscf/d, water ", "advisory(ies)]");
    }

    @Test
    void theRatesOfThePhasesAreSharesOfTheLiquid() {
        NodalReport report = EXAMPLE.run();
        double rate = flowing(report).rateStbPerDay();
        assertThat(report.waterRateStbPerDay()).isCloseTo(0.25 * rate, within(1e-9 * rate));
        assertThat(report.oilRateStbPerDay()).isCloseTo(0.75 * rate, within(1e-9 * rate));
        assertThat(report.gasRateMscfPerDay()).isCloseTo(0.75 * rate * 650.0 / 1000.0, within(1e-9 * rate));
    }

    @Test
    void theOperatingPointLiesOnBothCurves() {
        NodalReport report = EXAMPLE.run();
        Flowing well = flowing(report);
        assertThat(report.ipr()).isEqualTo(EXAMPLE.inflow().toIpr());
        assertThat(report.method()).isEqualTo(EXAMPLE.method());
        assertThat(report.ipr().rateStbPerDay(well.pwfPsia()))
                .isCloseTo(well.rateStbPerDay(), within(1e-6 * well.rateStbPerDay()));
        PressureTraverse traverse = PressureTraverse.of(EXAMPLE.wellbore(), EXAMPLE.fluid(), EXAMPLE.method());
        assertThat(traverse.outflow(250.0).pwfPsia(well.rateStbPerDay()).orElseThrow())
                .isCloseTo(well.pwfPsia(), within(0.05));
        List<TraversePoint> profile = report.traverse();
        assertThat(profile.get(0).pressurePsia()).isEqualTo(250.0);
        assertThat(profile.get(profile.size() - 1).pressurePsia()).isCloseTo(well.pwfPsia(), within(0.05));
        assertThat(profile).isEqualTo(((Traversed) traverse.fromWellhead(250.0, well.rateStbPerDay())).profile());
        assertThat(report.traverses()).isBetween(12, 40);
    }

    @Test
    void theCurvesGoFromShutInToAbsoluteOpenFlow() {
        NodalReport report = EXAMPLE.run();
        List<CurvePoint> inflow = report.inflowCurve();
        assertThat(inflow.get(0)).isEqualTo(new CurvePoint(0.0, 3500.0));
        CurvePoint end = inflow.get(inflow.size() - 1);
        assertThat(end.pwfPsia()).isZero();
        assertThat(end.rateStbPerDay()).isEqualTo(report.ipr().maxRateStbPerDay());
        for (List<CurvePoint> curve : List.of(inflow, report.outflowCurve())) {
            assertThat(curve).hasSizeGreaterThanOrEqualTo(25);
            for (int i = 1; i < curve.size(); i++) {
                assertThat(curve.get(i).rateStbPerDay())
                        .isGreaterThan(curve.get(i - 1).rateStbPerDay());
            }
        }
        assertThat(inflow).allSatisfy(point -> assertThat(report.ipr().rateStbPerDay(point.pwfPsia()))
                .isEqualTo(point.rateStbPerDay()));
        PressureTraverse traverse = PressureTraverse.of(EXAMPLE.wellbore(), EXAMPLE.fluid(), EXAMPLE.method());
        assertThat(report.outflowCurve())
                .allSatisfy(point -> assertThat(traverse.outflow(250.0).pwfPsia(point.rateStbPerDay()))
                        .hasValue(point.pwfPsia()));
        assertThat(report.outflowCurve().get(report.outflowCurve().size() - 1).rateStbPerDay())
                .isCloseTo(report.ipr().maxRateStbPerDay(), within(1e-9));
    }

    @Test
    void aWellThatDoesNotFlowSaysWhatIsMissing() {
        NodalReport report = study(
                        new InflowSpec.CompositePi(2700.0, 1500.0, 1.5), EXAMPLE.fluid(), 400.0, EXAMPLE.method())
                .run();
        assertThat(report.outcome()).isInstanceOf(NoFlow.class);
        NoFlow well = (NoFlow) report.outcome();
        PressureTraverse traverse = PressureTraverse.of(EXAMPLE.wellbore(), EXAMPLE.fluid(), EXAMPLE.method());
        double least = Double.POSITIVE_INFINITY;
        for (int rate = 5; rate <= 2500; rate += 5) {
            double needed = traverse.outflow(400.0).pwfPsia(rate).orElseThrow();
            least = Math.min(least, needed - report.ipr().pwfPsia(rate));
        }
        assertThat(well.shortfallPsi()).isCloseTo(least, within(1.5));
        assertThat(traverse.outflow(400.0).pwfPsia(well.nearestRateStbPerDay()).orElseThrow()
                        - report.ipr().pwfPsia(well.nearestRateStbPerDay()))
                .isCloseTo(well.shortfallPsi(), within(1e-9));
        assertThat(report.oilRateStbPerDay()).isZero();
        assertThat(report.gasRateMscfPerDay()).isZero();
        assertThat(report.waterRateStbPerDay()).isZero();
        assertThat(report.traverse()).isEmpty();
        assertThat(report.inflowCurve()).isNotEmpty();
    }

    /** At rates that no pressure carries the outflow curve has no points: all of them lie before. */
    @Test
    void theOutflowCurveEndsWhereNoPressureCarriesTheRate() {
        NodalReport report = study(
                        new InflowSpec.DarcyPi(3500.0, 30.0),
                        new ProducedFluid(BlackOil.of(35.0, 0.75, 550.0), 4000.0, 0.0),
                        60.0,
                        BeggsBrill.ORIGINAL)
                .run();
        assertThat(report.outflowCurve()).hasSize(100);
        assertThat(report.outflowCurve().get(report.outflowCurve().size() - 1).rateStbPerDay())
                .isLessThan(0.9 * report.ipr().maxRateStbPerDay());
    }

    /** Physical sense: what should help a well to flow does. */
    @Test
    void theOperatingPointMovesAsItShould() {
        double base = flowing(EXAMPLE.run()).rateStbPerDay();
        ProducedFluid fluid = EXAMPLE.fluid();
        InflowSpec inflow = EXAMPLE.inflow();
        assertThat(rate(study(inflow, fluid, 400.0, BeggsBrill.ORIGINAL))).isLessThan(base - 50.0);
        assertThat(rate(study(new InflowSpec.CompositePi(3500.0, 2500.0, 2.0), fluid, 250.0, BeggsBrill.ORIGINAL)))
                .isGreaterThan(base + 50.0);
        assertThat(rate(study(inflow, new ProducedFluid(fluid.blackOil(), 650.0, 0.6), 250.0, BeggsBrill.ORIGINAL)))
                .isLessThan(base - 50.0);
        assertThat(rate(study(inflow, fluid, 250.0, new BeggsBrill(Payne.BEFORE_INCLINATION, true))))
                .isGreaterThan(base + 20.0);
        Wellbore wider = new Wellbore(
                EXAMPLE.wellbore().stations(), 2.992, 0.0006, EXAMPLE.wellbore().temperature());
        assertThat(rate(new NodalStudy("T-2", inflow, wider, fluid, 250.0, BeggsBrill.ORIGINAL)))
                .isGreaterThan(base + 50.0);
    }

    private static double rate(NodalStudy study) {
        return flowing(study.run()).rateStbPerDay();
    }

    @Test
    void whatLiesOutsideTheFittedDataIsAdvised() {
        assertThat(EXAMPLE.run().advisories()).doesNotHaveDuplicates();
        NodalReport heavy = study(
                        EXAMPLE.inflow(),
                        new ProducedFluid(BlackOil.of(9.0, 0.75, 100.0), 300.0, 0.25),
                        250.0,
                        BeggsBrill.ORIGINAL)
                .run();
        assertThat(heavy.advisories()).extracting(Advisory::code).contains("outside_fitted_oil_gravity");
        // At the wellhead the gas is at a lower pressure than its viscosity was fitted to, at the bottom the water at a
        // higher.
        NodalReport deep = new NodalStudy(
                        "T-3",
                        new InflowSpec.DarcyPi(9000.0, 0.8),
                        Wellbore.vertical(14_000.0, 2.441, 0.0006, new TemperatureModel.LinearInTvd(110.0, 250.0)),
                        new ProducedFluid(BlackOil.of(35.0, 0.75, 300.0), 300.0, 0.9),
                        60.0,
                        BeggsBrill.ORIGINAL)
                .run();
        double pwf = flowing(deep).pwfPsia();
        assertThat(pwf).isGreaterThan(5000.0);
        assertThat(deep.advisories().stream()
                        .filter(one -> one.code().equals("outside_fitted_pressure"))
                        .map(Advisory::value))
                .contains(60.0, pwf);
    }

    // Order and threads.

    private static List<NodalStudy> portfolio() {
        List<NodalStudy> studies = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            studies.add(new NodalStudy(
                    "P-" + i,
                    new InflowSpec.CompositePi(1800.0 + 120.0 * i, 2300.0, 0.4 + 0.1 * i),
                    i % 2 == 0
                            ? EXAMPLE.wellbore()
                            : Wellbore.vertical(
                                    5000.0 + 150.0 * i, 2.441, 0.0006, new TemperatureModel.LinearInMd(90.0, 170.0)),
                    new ProducedFluid(BlackOil.of(25.0 + 0.5 * i, 0.75, 400.0), 300.0 + 100.0 * i, 0.03 * i),
                    100.0 + 15.0 * i,
                    new BeggsBrill(Payne.values()[i % 3], i % 4 != 0)));
        }
        return studies;
    }

    @Test
    void reportsDoNotDependOnOrderOrThreads() {
        List<NodalStudy> studies = portfolio();
        List<StudyOutcome<NodalReport>> sequential = StudyRunner.sequential().runAll(studies);
        assertThat(sequential).allSatisfy(one -> assertThat(one).isInstanceOf(Answered.class));
        assertThat(sequential.stream()
                        .filter(one -> ((Answered<NodalReport>) one).report().outcome() instanceof Flowing)
                        .count())
                .isBetween(8L, 24L);

        List<NodalStudy> backwards = new ArrayList<>(studies);
        Collections.reverse(backwards);
        List<StudyOutcome<NodalReport>> reversed =
                new ArrayList<>(StudyRunner.sequential().runAll(backwards));
        Collections.reverse(reversed);
        assertThat(reversed).isEqualTo(sequential);

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            assertThat(StudyRunner.on(threads).runAll(studies)).isEqualTo(sequential);
        } finally {
            threads.shutdownNow();
        }
    }

    // Bring your own.

    /** A user's inflow and a user's correlation, solved by the same means: flow without slip or friction by hand. */
    @Test
    void aUsersInflowAndCorrelationAreSolved() {
        InflowModel inflow = new InflowModel() {
            @Override
            public double shutInPressurePsia() {
                return 4000.0;
            }

            @Override
            public double rateStbPerDay(double pwfPsia) {
                double drawdown = Math.max(0.0, shutInPressurePsia() - pwfPsia);
                return Math.sqrt(1.0 + 4.0 * drawdown) * 50.0 - 50.0;
            }

            @Override
            public double pwfPsia(double rateStbPerDay) {
                double x = 1.0 + rateStbPerDay / 50.0;
                return shutInPressurePsia() - 0.25 * (x * x - 1.0);
            }
        };
        FlowCorrelation column = (state, result) ->
                result.set(0.35 * state.sinAngle(), 1e-5 * state.liquidVelocityFtPerS(), 0.0, 1.0, FlowRegime.LIQUID);
        Wellbore wellbore = Wellbore.vertical(9000.0, 2.441, 0.0, new TemperatureModel.LinearInTvd(100.0, 190.0));
        PressureTraverse traverse = PressureTraverse.of(wellbore, EXAMPLE.fluid(), column);
        NodalOutcome outcome =
                NodalSolver.DEFAULT.solve(inflow, traverse.outflow(200.0)).outcome();
        assertThat(outcome).isInstanceOf(Flowing.class);
        Flowing well = (Flowing) outcome;
        assertThat(well.pwfPsia()).isBetween(200.0 + 0.35 * 9000.0, 200.0 + 0.35 * 9000.0 + 3.0);
        assertThat(inflow.rateStbPerDay(well.pwfPsia())).isCloseTo(well.rateStbPerDay(), within(1e-6));
    }

    @Test
    void theStudyTypeIsRegistered() {
        StudyType<?> type = Studies.type("nodal");
        assertThat(type).isInstanceOf(NodalStudyType.class);
        assertThat(type.studyClass()).isEqualTo(NodalStudy.class);
        assertThat(type.example()).isEqualTo(EXAMPLE);
        assertThat(type.summary()).isNotBlank().doesNotEndWith(".");
        assertThat(Studies.all()).contains(type);
    }

    @Test
    void impossibleInputsAreRefused() {
        assertRefused(
                "pressurePsia must be finite and > 0 psia, but was NaN",
                () -> study(EXAMPLE.inflow(), EXAMPLE.fluid(), Double.NaN, EXAMPLE.method()));
        assertRefused(
                "pressurePsia must be from 0 to 30000 psia, but was 31000.0",
                () -> study(EXAMPLE.inflow(), EXAMPLE.fluid(), 31_000.0, EXAMPLE.method()));
        assertRefused(
                "inflow must be present, but was null", () -> study(null, EXAMPLE.fluid(), 250.0, EXAMPLE.method()));
        assertRefused(
                "fluid must be present, but was null", () -> study(EXAMPLE.inflow(), null, 250.0, EXAMPLE.method()));
        assertRefused(
                "method must be present, but was null", () -> study(EXAMPLE.inflow(), EXAMPLE.fluid(), 250.0, null));
        assertRefused(
                "wellbore must be present, but was null",
                () -> new NodalStudy("T", EXAMPLE.inflow(), null, EXAMPLE.fluid(), 250.0, EXAMPLE.method()));
        assertRefused(
                "name must be text that is not blank, but was \" \"",
                () -> new NodalStudy(
                        " ", EXAMPLE.inflow(), EXAMPLE.wellbore(), EXAMPLE.fluid(), 250.0, EXAMPLE.method()));
    }

    private static void assertRefused(String message, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(InvalidInputException.class).hasMessage(message);
    }

    @Test
    void aReportIsImmutable() {
        NodalReport report = EXAMPLE.run();
        for (List<?> list :
                List.of(report.inflowCurve(), report.outflowCurve(), report.traverse(), report.advisories())) {
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        }
    }
}
