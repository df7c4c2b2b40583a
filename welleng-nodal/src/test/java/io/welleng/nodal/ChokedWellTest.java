package io.welleng.nodal;

import static io.welleng.nodal.ProductionSystemTest.HILLS;
import static io.welleng.nodal.ProductionSystemTest.SACHDEVA;
import static io.welleng.nodal.ProductionSystemTest.STREAM;
import static io.welleng.nodal.ProductionSystemTest.WELL;
import static io.welleng.nodal.ProductionSystemTest.behind;
import static io.welleng.nodal.ProductionSystemTest.flowing;
import static io.welleng.nodal.ProductionSystemTest.study;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.study.Advisory;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.NodalOutcome.NoFlow;
import io.welleng.nodal.NodalOutcome.NotSolved;
import io.welleng.nodal.choke.ChokeOutcome;
import io.welleng.nodal.choke.ChokePoint;
import io.welleng.nodal.choke.ChokeReason;
import io.welleng.nodal.choke.CriticalChoke;
import io.welleng.nodal.choke.GasNozzle;
import io.welleng.nodal.choke.LiquidOrifice;
import io.welleng.nodal.choke.WellheadChoke;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Wells behind chokes: flow that fills the choke, flow that does not, and laws that speak of one of them only. */
class ChokedWellTest {

    @Test
    void aBiggerChokeMakesMore() {
        double before = 0.0;
        for (double size = 8.0; size <= 128.0; size *= 1.25) {
            Flowing well = flowing(study(behind(120.0, SACHDEVA, size)).solve().outcome());
            assertThat(well.rateStbPerDay()).isGreaterThan(before + 1e-3);
            before = well.rateStbPerDay();
        }
        double open =
                flowing(study(new Outlet.Wellhead(120.0)).solve().outcome()).rateStbPerDay();
        assertThat(before).isBetween(0.99 * open, open);
    }

    /** Critical flow does not feel the separator, subcritical flow does. */
    @Test
    void onlySubcriticalFlowFeelsTheSeparator() {
        NodalReport narrow = study(behind(100.0, SACHDEVA, 20.0)).run();
        ChokePoint point = narrow.choke();
        assertThat(point.pressureRatio()).isLessThan(point.criticalRatio());
        assertThat(flowing(study(behind(200.0, SACHDEVA, 20.0)).solve().outcome())
                        .rateStbPerDay())
                .isCloseTo(flowing(narrow.outcome()).rateStbPerDay(), within(1e-2));
        NodalReport wide = study(behind(300.0, SACHDEVA, 80.0)).run();
        assertThat(wide.choke().pressureRatio()).isGreaterThan(wide.choke().criticalRatio());
        assertThat(flowing(study(behind(400.0, SACHDEVA, 80.0)).solve().outcome())
                        .rateStbPerDay())
                .isLessThan(flowing(wide.outcome()).rateStbPerDay() - 20.0);
    }

    /** Gilbert's law at the operating point, by hand. */
    @Test
    void gilbertsLawHoldsAtTheOperatingPoint() {
        NodalReport report = study(behind(80.0, CriticalChoke.GILBERT, 24.0)).run();
        double rate = flowing(report.outcome()).rateStbPerDay();
        double head = 10.0 * rate * Math.pow(0.75 * 650.0, 0.546) / Math.pow(24.0, 1.89);
        assertThat(report.traverse().get(0).pressurePsia()).isCloseTo(head, within(1e-6 * head));
        assertThat(80.0 / head).isLessThan(1.0 / 1.7);
        assertThat(report.choke().upstreamPressurePsia()).isCloseTo(head, within(1e-6 * head));
        // Points of the outflow curve stand only where the law holds.
        double least = 80.0 * 1.7 * Math.pow(24.0, 1.89) / (10.0 * Math.pow(0.75 * 650.0, 0.546));
        assertThat(report.outflowCurve()).hasSize(100);
        assertThat(report.outflowCurve().get(0).rateStbPerDay()).isGreaterThan(least);
    }

    @Test
    void aLawOfCriticalFlowHasNoAnswerBelowItsLeastRate() {
        ProductionSystem system =
                ProductionSystem.of(WELL, STREAM, BeggsBrill.BLENDED, behind(80.0, CriticalChoke.GILBERT, 24.0));
        double least = 80.0 * 1.7 * Math.pow(24.0, 1.89) / (10.0 * Math.pow(0.75 * 650.0, 0.546));
        assertThat(system.wellheadPressurePsia(1.001 * least).getAsDouble())
                .isCloseTo(1.001 * 80.0 * 1.7, within(0.01));
        assertThat(system.wellheadPressurePsia(0.999 * least)).hasValue(Double.NaN);
        assertThat(system.pwfPsia(0.999 * least)).hasValue(Double.NaN);
        assertThat(system.alongWell(0.999 * least)).isEmpty();
        assertThat(((ChokeOutcome.NotPossible) system.atChoke(0.999 * least).orElseThrow()).reason())
                .isEqualTo(ChokeReason.LAW_OF_CRITICAL_FLOW);
        // Continued to lower rates the wellhead needs at most this, and at least what the separator has.
        assertThat(system.wellheadPressurePsia(0.999 * least, ProductionSystem.NotCritical.MOST, 0.0)
                        .getAsDouble())
                .isCloseTo(80.0 * 1.7, within(1e-9));
        assertThat(system.wellheadPressurePsia(0.999 * least, ProductionSystem.NotCritical.LEAST, 0.0))
                .hasValue(80.0);
        assertThat(system.wellheadPressurePsia(1e-6, ProductionSystem.NotCritical.MOST, 0.0)
                        .getAsDouble())
                .isCloseTo(80.0 * 1.7, within(1e-9));
    }

    /** A well that would not fill its choke flows, but the law cannot tell how much: neither a rate nor a dead well. */
    @Test
    void aWellThatDoesNotFillItsChokeIsNotSolved() {
        NodalReport report = study(behind(250.0, CriticalChoke.GILBERT, 64.0)).run();
        assertThat(report.outcome()).isInstanceOf(NotSolved.class);
        assertThat(report.outcome().toString()).contains("not critical").contains("knows critical flow only");
        assertThat(report.remedies()).isEmpty();
        assertThat(report.choke()).isNull();
        double rate =
                flowing(study(behind(250.0, SACHDEVA, 64.0)).solve().outcome()).rateStbPerDay();
        assertThat(rate).isBetween(500.0, 3000.0);
    }

    /** From flow that fills the choke to flow that does not, as the choke opens: one change, no other reason. */
    @Test
    void theChokeOpensUntilTheFlowNoLongerFillsIt() {
        boolean filled = true;
        for (double size = 16.0; size <= 64.0; size += 1.0) {
            NodalOutcome outcome =
                    study(behind(250.0, CriticalChoke.GILBERT, size)).solve().outcome();
            boolean flows = outcome instanceof Flowing;
            assertThat(flows && !filled).isFalse();
            if (!flows) {
                assertThat(outcome.toString()).contains("not critical");
            }
            filled = flows;
        }
        assertThat(filled).isFalse();
    }

    /** Property: behind any choke of critical flow, the answer is that of a scan of 500 rates. */
    @Test
    void theAnswerBehindACriticalChokeIsThatOfAFineScan() {
        Random random = new Random(11);
        int[] kinds = new int[3];
        for (int i = 0; i < 60; i++) {
            double separator = NodalParts.between(random, 30.0, 300.0);
            NodalStudy study = new NodalStudy(
                            "C",
                            new InflowSpec.VogelPi(
                                    NodalParts.between(random, 1500.0, 5000.0), NodalParts.decades(random, 0.1, 20.0)),
                            Wellbore.vertical(
                                    NodalParts.between(random, 4000.0, 9000.0), 2.441, 0.0006, NodalParts.GIVEN),
                            new ProducedFluid(
                                    NodalParts.OIL,
                                    NodalParts.between(random, 300.0, 1500.0),
                                    NodalParts.between(random, 0.0, 0.8)),
                            100.0,
                            BeggsBrill.BLENDED)
                    .withOutlet(behind(separator, CriticalChoke.GILBERT, NodalParts.between(random, 8.0, 64.0)));
            NodalOutcome outcome = study.solve().outcome();
            double crossing = highestStable(study);
            double open = highestStable(study.withOutlet(new Outlet.Wellhead(separator)));
            if (outcome instanceof Flowing well) {
                kinds[0]++;
                double step = study.inflow().toIpr().maxRateStbPerDay() / 500.0;
                assertThat(well.rateStbPerDay()).isCloseTo(crossing, within(1.01 * step));
                ProductionSystem system =
                        ProductionSystem.of(study.wellbore(), study.stream(), study.method(), study.outlet());
                // Crossings are told only where the law speaks.
                assertThat(well.crossings()).allSatisfy(one -> assertThat(
                                system.pwfPsia(one.rateStbPerDay()).getAsDouble())
                        .isCloseTo(one.pwfPsia(), within(1.0)));
            } else if (outcome instanceof NoFlow) {
                kinds[1]++;
                assertThat(crossing).isNaN();
                // Not even with nothing lost in the choke where its law does not speak.
                assertThat(mostLeftOver(study)).isNegative();
            } else {
                kinds[2]++;
                assertThat(crossing).as("%s", outcome).isNaN();
                assertThat(outcome.toString()).contains("not critical");
                assertThat(open).isPositive();
                assertThat(mostLeftOver(study)).isPositive();
            }
        }
        assertThat(Arrays.stream(kinds).min().getAsInt()).isGreaterThan(5);
    }

    /** Most that the inflow gives over what is needed at least (psi). */
    private static double mostLeftOver(NodalStudy study) {
        ProductionSystem system = ProductionSystem.of(study.wellbore(), study.stream(), study.method(), study.outlet());
        Ipr inflow = study.inflow().toIpr();
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 1; i <= 500; i++) {
            double rate = inflow.maxRateStbPerDay() * i / 500.0;
            OptionalDouble needs = system.pwfPsia(rate, ProductionSystem.NotCritical.LEAST, 0.0);
            most = Math.max(most, needs.isPresent() ? inflow.pwfPsia(rate) - needs.getAsDouble() : most);
        }
        return most;
    }

    private static double highestStable(NodalStudy study) {
        ProductionSystem system = ProductionSystem.of(study.wellbore(), study.stream(), study.method(), study.outlet());
        Ipr inflow = study.inflow().toIpr();
        double found = Double.NaN;
        double before = Double.NaN;
        for (int i = 1; i <= 500; i++) {
            double rate = inflow.maxRateStbPerDay() * i / 500.0;
            OptionalDouble needs = system.pwfPsia(rate);
            double excess = needs.isPresent() ? inflow.pwfPsia(rate) - needs.getAsDouble() : Double.NaN;
            found = before > 0.0 && excess <= 0.0 ? rate : found;
            before = excess;
        }
        return found;
    }

    @Test
    void aChokeThatCannotSpeakOfTheFlowSaysWhy() {
        ProducedFluid dead = new ProducedFluid(BlackOil.of(30.0, 0.7, 0.0), 0.0, 0.2);
        assertUnsolved(study(behind(100.0, CriticalChoke.GILBERT, 32.0)).withFluid(dead), "choke: no gas flows");
        assertUnsolved(study(behind(100.0, new LiquidOrifice(0.85), 32.0)), "choke: free gas flows");
        assertUnsolved(
                study(behind(100.0, new GasNozzle(0.85, 1.27, GasNozzle.GasUpstream.REAL), 32.0)),
                "choke: liquid flows");
        assertThat(study(behind(100.0, new LiquidOrifice(0.85), 64.0))
                        .withFluid(new ProducedFluid(BlackOil.of(30.0, 0.7, 0.0), 0.0, 0.0))
                        .solve()
                        .outcome())
                .isNotInstanceOf(NotSolved.class);
    }

    private static void assertUnsolved(NodalStudy study, String reason) {
        assertThat(study.solve().outcome()).isInstanceOf(NotSolved.class);
        assertThat(((NotSolved) study.solve().outcome()).reason()).startsWith(reason);
    }

    /** Through a pinhole no pressure drives the flow of a gusher. */
    @Test
    void aRateThatNeedsTooMuchPressureHasNone() {
        ProductionSystem pinhole = ProductionSystem.of(WELL, STREAM, BeggsBrill.BLENDED, behind(80.0, SACHDEVA, 0.25));
        assertThat(pinhole.wellheadPressurePsia(5000.0)).isEmpty();
        assertThat(pinhole.pwfPsia(5000.0)).isEmpty();
        assertThat(pinhole.alongWell(5000.0)).isEmpty();
        ProductionSystem threeInch = ProductionSystem.of(
                WELL,
                STREAM,
                BeggsBrill.ORIGINAL,
                new Outlet.Separator(15.0, HILLS, new WellheadChoke(SACHDEVA, 40.0, 110.0)));
        assertThat(threeInch.wellheadPressurePsia(60_000.0)).isEmpty();
        assertThat(threeInch.atChoke(60_000.0)).isEmpty();
    }

    @Test
    void aChokeTellsWhatToKeepInMind() {
        NodalReport report = study(behind(150.0, CriticalChoke.GILBERT, 30.0)).run();
        double ratio = report.choke().pressureRatio();
        boolean hardly = ratio > 0.55;
        assertThat(report.advisories().stream().anyMatch(one -> one.code().equals("flow_hardly_critical")))
                .isEqualTo(hardly);
        // Twice the separator pressure brings the flow to the edge of the law.
        double head = report.choke().upstreamPressurePsia();
        NodalReport edge =
                study(behind(0.57 * head, CriticalChoke.GILBERT, 30.0)).run();
        assertThat(edge.choke().pressureRatio()).isCloseTo(0.57, within(1e-3));
        assertThat(edge.advisories()).extracting(Advisory::code).contains("flow_hardly_critical");
    }
}
