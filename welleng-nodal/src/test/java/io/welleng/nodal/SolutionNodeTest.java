package io.welleng.nodal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.NodalOutcome.NoFlow;
import io.welleng.nodal.choke.Sachdeva;
import io.welleng.nodal.choke.WellheadChoke;
import io.welleng.nodal.flowline.Flowline;
import io.welleng.nodal.flowline.FlowlineTemperature;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.well.Conduit;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Property: where the two sides are compared changes the pictures and not the well. */
class SolutionNodeTest {

    private static NodalOutcome solved(NodalStudy study, SolutionNode node) {
        return NodalParts.with(study, node).solve().outcome();
    }

    /** The curves of both nodes meet at the operating point: what is left at the wellhead is what the surface needs. */
    private static void assertMeetsAtTheWellhead(NodalStudy study, double tolerancePsi) {
        Flowing well = (Flowing) solved(study, SolutionNode.WELLHEAD);
        assertThat(well).isEqualTo(solved(study, SolutionNode.BOTTOMHOLE));
        ProductionSystem system = ProductionSystem.of(study.wellbore(), study.stream(), study.method(), study.outlet());
        for (Crossing crossing : well.crossings()) {
            assertThat(system.pressureLeftAtWellheadPsia(crossing.pwfPsia(), crossing.rateStbPerDay())
                            .getAsDouble())
                    .isCloseTo(
                            system.wellheadPressurePsia(crossing.rateStbPerDay())
                                    .getAsDouble(),
                            within(tolerancePsi));
        }
    }

    static Stream<TemperatureModel> temperatures() {
        return NodalParts.temperatures().stream();
    }

    @ParameterizedTest
    @MethodSource("temperatures")
    void theRateIsTheSameUnderEveryTemperature(TemperatureModel temperature) {
        assertMeetsAtTheWellhead(NodalParts.with(NodalParts.study(), NodalParts.deviated(temperature)), 0.3);
    }

    @Test
    void theRateIsTheSameBehindChokeAndFlowline() {
        Outlet outlet = new Outlet.Separator(
                120.0,
                Flowline.straight(
                        4000.0, 80.0, new Conduit.Pipe(3.068, 0.0018), new FlowlineTemperature.Linear(110.0, 80.0)),
                new WellheadChoke(new Sachdeva(0.85, 1.27, 0.5, 0.5, 1.0), 36.0, 110.0));
        assertMeetsAtTheWellhead(NodalParts.study().withOutlet(outlet), 0.3);
    }

    /** Wells drawn at random, of every correlation, whose wellhead pressure does not hang by a thread. */
    @Test
    void bothSidesMeetAtTheWellheadOfRandomWells() {
        Random random = new Random(23);
        int flowing = 0;
        for (int i = 0; i < 400; i++) {
            NodalStudy study = NodalParts.random(random);
            if (!(solved(study, SolutionNode.BOTTOMHOLE) instanceof Flowing bottom)
                    || !bottom.advisories().isEmpty()) {
                continue;
            }
            ProductionSystem system =
                    ProductionSystem.of(study.wellbore(), study.stream(), study.method(), study.outlet());
            double rate = bottom.rateStbPerDay();
            double head = study.outlet().pressurePsia();
            PressureTraverse well = PressureTraverse.of(study.wellbore(), study.stream(), study.method());
            double gain = (well.bottomholePressurePsia(1.02 * head, rate).getAsDouble()
                            - well.bottomholePressurePsia(head, rate).getAsDouble())
                    / (0.02 * head);
            if (gain > 0.3) {
                flowing++;
                double pwf = system.pwfPsia(rate).getAsDouble();
                assertThat(system.pressureLeftAtWellheadPsia(pwf, rate).getAsDouble())
                        .as("%s", study)
                        .isCloseTo(head, within(0.5 / gain));
            }
        }
        assertThat(flowing).isGreaterThan(100);
    }

    @Test
    void aDeadWellIsDeadAtEitherNode() {
        NodalStudy dead = NodalParts.study().withInflow(new InflowSpec.CompositePi(2200.0, 1500.0, 1.4));
        assertThat(solved(dead, SolutionNode.WELLHEAD))
                .isInstanceOf(NoFlow.class)
                .isEqualTo(solved(dead, SolutionNode.BOTTOMHOLE));
    }

    /** The pictures: at the wellhead the well's side falls to nothing, the surface's is the pressure of the outlet. */
    @Test
    void theCurvesAreThoseOfTheNode() {
        NodalStudy study = NodalParts.with(NodalParts.study(), SolutionNode.WELLHEAD);
        NodalReport report = study.run();
        PressureTraverse well = PressureTraverse.of(study.wellbore(), study.fluid(), study.method());
        assertThat(report.node()).isEqualTo(SolutionNode.WELLHEAD);
        assertThat(report.inflowCurve()).hasSizeBetween(90, 100);
        assertThat(report.inflowCurve()).allSatisfy(point -> assertThat(point.pwfPsia())
                .isEqualTo(well.wellheadPressurePsia(report.ipr().pwfPsia(point.rateStbPerDay()), point.rateStbPerDay())
                        .getAsDouble()));
        assertThat(report.outflowCurve()).hasSize(100).allSatisfy(point -> assertThat(point.pwfPsia())
                .isEqualTo(250.0));
        // What the well itself does is told as at the bottom.
        NodalReport bottom = NodalParts.study().run();
        assertThat(((Flowing) report.outcome()).pwfPsia())
                .isCloseTo(((Flowing) bottom.outcome()).pwfPsia(), within(0.2));
        assertThat(report.minimumStableRateStbPerDay())
                .isEqualTo(bottom.minimumStableRateStbPerDay())
                .isNotNull();
        assertThat(report.traverse().get(0).pressurePsia()).isEqualTo(250.0);
        assertThat(report.limits()).isEqualTo(bottom.limits());
    }

    @Test
    void aReservoirBeyondTheRangeOfFluidsHasACurveBelowIt() {
        NodalStudy study = NodalParts.study().withInflow(new InflowSpec.DarcyPi(40_000.0, 1.0));
        NodalReport report = NodalParts.with(study, SolutionNode.WELLHEAD).run();
        assertThat(report.inflowCurve())
                .allSatisfy(point ->
                        assertThat(report.ipr().pwfPsia(point.rateStbPerDay())).isLessThanOrEqualTo(30_000.0));
    }
}
