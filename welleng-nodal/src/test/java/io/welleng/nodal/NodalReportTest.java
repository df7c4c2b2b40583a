package io.welleng.nodal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.study.Advisory;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.NodalOutcome.NoFlow;
import io.welleng.nodal.NodalOutcome.NotSolved;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.PoettmannCarpenter;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Property: pictures that show the operating point, numbers that hold, wells of every kind. */
class NodalReportTest {

    private static double between(List<CurvePoint> curve, double rate) {
        for (int i = 1; i < curve.size(); i++) {
            CurvePoint left = curve.get(i - 1);
            CurvePoint right = curve.get(i);
            if (left.rateStbPerDay() <= rate && rate <= right.rateStbPerDay()) {
                double share = (rate - left.rateStbPerDay()) / (right.rateStbPerDay() - left.rateStbPerDay());
                return left.pwfPsia() + share * (right.pwfPsia() - left.pwfPsia());
            }
        }
        return Double.NaN;
    }

    /** Drawn as polygons both curves pass through every crossing, within what a plot shows. */
    @Test
    void bothCurvesPassThroughTheOperatingPoint() {
        Random random = new Random(41);
        int flowing = 0;
        for (int i = 0; i < 60; i++) {
            NodalStudy study = NodalParts.random(random);
            NodalReport report = study.run();
            assertThat(report.inflowCurve()).hasSize(100);
            if (!(report.outcome() instanceof Flowing well)) {
                continue;
            }
            flowing++;
            assertThat(report.outflowCurve()).as("%s", study).hasSize(100);
            double visible = 0.005 * report.ipr().shutInPressurePsia();
            for (Crossing crossing : well.crossings()) {
                assertThat(between(report.inflowCurve(), crossing.rateStbPerDay()))
                        .isCloseTo(crossing.pwfPsia(), within(visible));
                assertThat(between(report.outflowCurve(), crossing.rateStbPerDay()))
                        .as("%s of %s", crossing, study)
                        .isCloseTo(crossing.pwfPsia(), within(4.0 * visible));
            }
        }
        assertThat(flowing).isGreaterThan(20);
    }

    @Test
    void theInflowIsDrawnByEqualStepsOfPressure() {
        List<CurvePoint> curve = NodalParts.study().run().inflowCurve();
        for (int i = 0; i < 100; i++) {
            assertThat(curve.get(i).pwfPsia()).isCloseTo(3500.0 * (99 - i) / 99.0, within(1e-9));
        }
    }

    /** An operating point of a hundredth of the open flow and less stands in the picture. */
    @Test
    void narrowTubingBelowAProlificReservoir() {
        NodalReport report = NodalParts.with(
                        NodalParts.study().withInflow(new InflowSpec.DarcyPi(3500.0, 100.0)),
                        Wellbore.vertical(8000.0, 1.995, 0.0006, NodalParts.GIVEN))
                .run();
        double rate = ((Flowing) report.outcome()).rateStbPerDay();
        assertThat(rate).isLessThan(0.01 * report.ipr().maxRateStbPerDay());
        assertThat(report.outflowCurve()).hasSize(100);
        assertThat(report.outflowCurve().get(0).rateStbPerDay()).isLessThan(0.2 * rate);
        assertThat(between(report.outflowCurve(), rate)).isCloseTo(report.ipr().pwfPsia(rate), within(20.0));
    }

    @Test
    void theMinimumStableRateIsTheTurningPointOfTheOutflow() {
        for (FlowMethod method : NodalParts.methods()) {
            NodalStudy study = NodalParts.study().withMethod(method);
            NodalReport report = study.run();
            PressureTraverse traverse = PressureTraverse.of(study.wellbore(), study.fluid(), method);
            double max = report.ipr().maxRateStbPerDay();
            double least = Double.POSITIVE_INFINITY;
            double at = Double.NaN;
            for (int i = 1; i <= 4000; i++) {
                double rate = max * i / 4000.0;
                double pwf = traverse.bottomholePressurePsia(250.0, rate).orElse(Double.POSITIVE_INFINITY);
                at = pwf < least ? rate : at;
                least = Math.min(least, pwf);
            }
            Double minimum = report.minimumStableRateStbPerDay();
            if (method instanceof PoettmannCarpenter) {
                // Without slip the pressure needed rises from the lowest rate.
                assertThat(at).isEqualTo(max / 4000.0);
                assertThat(minimum).isNull();
                continue;
            }
            assertThat(minimum).as("%s", method).isNotNull();
            // At a flat minimum the pressure tells more than the rate.
            assertThat(traverse.bottomholePressurePsia(250.0, minimum).getAsDouble())
                    .as("%s", method)
                    .isCloseTo(least, within(0.5));
            assertThat(minimum).as("%s", method).isCloseTo(at, within(0.05 * max));
        }
    }

    /** Dry oil of high pressure: friction alone, the pressure needed only rises. */
    @Test
    void withoutATurningPointThereIsNoMinimum() {
        NodalReport report = NodalParts.study()
                .withFluid(new ProducedFluid(BlackOil.of(35.0, 0.75, 0.0), 0.0, 0.0))
                .withInflow(new InflowSpec.DarcyPi(6000.0, 1.0))
                .run();
        assertThat(report.outcome()).isInstanceOf(Flowing.class);
        assertThat(report.minimumStableRateStbPerDay()).isNull();
        assertThat(report.advisories()).extracting(Advisory::code).doesNotContain("below_minimum_stable_rate");
    }

    /** In wide tubing the poor well crosses where the outflow still falls, less steeply than the inflow. */
    @Test
    void flowBelowTheMinimumStableRateIsAdvised() {
        NodalReport report = NodalParts.with(
                        NodalParts.study().withInflow(new InflowSpec.DarcyPi(3500.0, 0.25)),
                        Wellbore.vertical(8000.0, 4.0, 0.0006, NodalParts.GIVEN))
                .run();
        double rate = ((Flowing) report.outcome()).rateStbPerDay();
        // The turning point lies beyond absolute open flow, which is 875 STB/d.
        assertThat(report.minimumStableRateStbPerDay()).isBetween(900.0, 10_000.0);
        PressureTraverse traverse = PressureTraverse.of(
                Wellbore.vertical(8000.0, 4.0, 0.0006, NodalParts.GIVEN), NodalParts.FLUID, report.method());
        double least = traverse.bottomholePressurePsia(250.0, report.minimumStableRateStbPerDay())
                .getAsDouble();
        for (int q = 20; q < 20_000; q += 20) {
            assertThat(traverse.bottomholePressurePsia(250.0, q).getAsDouble()).isGreaterThan(least - 0.5);
        }
        Advisory advisory = report.advisories().stream()
                .filter(one -> one.code().equals("below_minimum_stable_rate"))
                .findFirst()
                .orElseThrow();
        assertThat(advisory.value()).isEqualTo(rate);
        assertThat(advisory.lower()).isEqualTo(report.minimumStableRateStbPerDay());
        assertThat(NodalParts.study().run().advisories())
                .extracting(Advisory::code)
                .doesNotContain("below_minimum_stable_rate");
    }

    /** What is missing is the least over the rates that have an answer, not that of a rate that nothing carries. */
    @Test
    void whatIsMissingIsMissingWhereTheWellCouldFlow() {
        NodalStudy study = new NodalStudy(
                "W",
                new InflowSpec.DarcyPi(900.0, 20.0),
                Wellbore.vertical(12_000.0, 1.5, 0.0006, NodalParts.GIVEN),
                new ProducedFluid(NodalParts.OIL, 300.0, 0.95),
                100.0,
                BeggsBrill.BLENDED);
        NoFlow well = (NoFlow) study.solve().outcome();
        PressureTraverse traverse = PressureTraverse.of(study.wellbore(), study.fluid(), study.method());
        double missing = traverse.bottomholePressurePsia(100.0, well.nearestRateStbPerDay())
                        .getAsDouble()
                - study.inflow().toIpr().pwfPsia(well.nearestRateStbPerDay());
        assertThat(well.shortfallPsi()).isCloseTo(missing, within(1e-6)).isGreaterThan(3000.0);
        for (int rate = 20; rate < 4000; rate += 20) {
            double needs = traverse.bottomholePressurePsia(100.0, rate).orElse(Double.POSITIVE_INFINITY);
            assertThat(needs - study.inflow().toIpr().pwfPsia(rate)).isGreaterThan(well.shortfallPsi() - 2.0);
        }
    }

    @Test
    void outcomesWithoutAnAnswerPrintTheirReason() {
        NodalOutcome outcome = NodalParts.study()
                .withInflow(new InflowSpec.DarcyPi(40_000.0, 100.0))
                .solve()
                .outcome();
        assertThat(outcome).isInstanceOf(NotSolved.class);
        assertThat(outcome.toString()).isEqualTo("NotSolved[" + ((NotSolved) outcome).reason() + "]");
    }

    // 10,000 wells.

    @Test
    void everyRandomWellHasAnOutcomeThatExplainsItself() {
        Random random = new Random(2024);
        int[] kinds = new int[3];
        for (int i = 0; i < 10_000; i++) {
            NodalStudy study = NodalParts.random(random);
            NodalSolver.Solution solution = study.solve();
            NodalOutcome outcome = solution.outcome();
            double shutIn = study.inflow().toIpr().shutInPressurePsia();
            if (outcome instanceof Flowing well) {
                kinds[0]++;
                assertThat(well.pwfPsia()).isBetween(0.0, shutIn);
                assertThat(well.crossings().get(well.crossings().size() - 1).rateStbPerDay())
                        .isGreaterThanOrEqualTo(well.rateStbPerDay());
                assertThat(well.crossings())
                        .anyMatch(one -> one.stable() && one.rateStbPerDay() == well.rateStbPerDay());
            } else if (outcome instanceof NoFlow well) {
                kinds[1]++;
                assertThat(well.shortfallPsi()).isPositive().isFinite();
                assertThat(well.nearestRateStbPerDay()).isPositive().isFinite();
            } else {
                kinds[2]++;
                assertThat(((NotSolved) outcome).reason()).isNotBlank();
            }
            assertThat(solution.traverses()).isLessThan(400);
        }
        assertThat(kinds[0]).isGreaterThan(2000);
        assertThat(kinds[1]).isGreaterThan(1000);
        assertThat(kinds[2]).isLessThan(1000);
    }

    // Threads.

    @Test
    void eightThreadsSayTheSame() throws Exception {
        Random random = new Random(5);
        List<NodalStudy> studies = new ArrayList<>();
        NodalParts.temperatures()
                .forEach(one -> studies.add(NodalParts.with(NodalParts.study(), NodalParts.deviated(one))));
        NodalParts.methods().forEach(one -> studies.add(NodalParts.study().withMethod(one)));
        for (int i = 0; i < 10; i++) {
            studies.add(NodalParts.random(random));
        }
        List<NodalReport> alone = studies.stream().map(NodalStudy::run).toList();
        // One study and its parts shared by all threads at once.
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<NodalReport>>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(() -> studies.stream().map(NodalStudy::run).toList());
            }
            for (Future<List<NodalReport>> one : threads.invokeAll(tasks)) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void oneSystemServesManyThreads() throws Exception {
        NodalStudy study = NodalParts.study();
        ProductionSystem system = ProductionSystem.of(study.wellbore(), study.stream(), study.method(), study.outlet());
        List<Double> alone = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            alone.add(system.pwfPsia(40.0 * i).getAsDouble());
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Double>> tasks = new ArrayList<>();
            for (int i = 1; i <= 60; i++) {
                double rate = 40.0 * i;
                tasks.add(() -> system.pwfPsia(rate).getAsDouble());
            }
            List<Future<Double>> answers = threads.invokeAll(tasks);
            for (int i = 0; i < 60; i++) {
                assertThat(answers.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
