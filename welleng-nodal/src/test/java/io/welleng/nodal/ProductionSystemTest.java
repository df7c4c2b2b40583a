package io.welleng.nodal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.study.Advisory;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.choke.Choke;
import io.welleng.nodal.choke.ChokeLaw;
import io.welleng.nodal.choke.ChokeOutcome;
import io.welleng.nodal.choke.ChokePoint;
import io.welleng.nodal.choke.ChokeRate;
import io.welleng.nodal.choke.ChokeStream;
import io.welleng.nodal.choke.Sachdeva;
import io.welleng.nodal.choke.WellheadChoke;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.flowline.Flowline;
import io.welleng.nodal.flowline.FlowlineNode;
import io.welleng.nodal.flowline.FlowlineTemperature;
import io.welleng.nodal.heat.EnergyTerm;
import io.welleng.nodal.heat.Geotherm;
import io.welleng.nodal.heat.Ramey;
import io.welleng.nodal.heat.ShiuBeggs;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.traverse.FlowlineTraverse;
import io.welleng.nodal.traverse.PressureTraverse;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.Wellbore;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tubing, choke and flowline: the system is the sum of its parts, each computed by itself. */
class ProductionSystemTest {

    static final ProducedStream STREAM = ProducedStream.of(NodalParts.FLUID);
    static final Wellbore WELL = NodalParts.deviated(NodalParts.GIVEN);
    static final Sachdeva SACHDEVA = new Sachdeva(0.85, 1.27, 0.5, 0.5, 1.0);

    static final Flowline HILLS = new Flowline(
            List.of(
                    new FlowlineNode(0.0, 100.0),
                    new FlowlineNode(2000.0, 250.0),
                    new FlowlineNode(3500.0, 60.0),
                    new FlowlineNode(6000.0, 90.0)),
            new Conduit.Pipe(3.068, 0.0018),
            new FlowlineTemperature.HeatLoss(50.0, 1.5, 3.5, NodalParts.PHASES, EnergyTerm.LIQUID, null));

    static Outlet.Separator behind(double psia, ChokeLaw law, double size64ths) {
        return new Outlet.Separator(psia, null, new WellheadChoke(law, size64ths, 110.0));
    }

    static NodalStudy study(Outlet outlet) {
        return NodalParts.study().withOutlet(outlet);
    }

    static Flowing flowing(NodalOutcome outcome) {
        assertThat(outcome).isInstanceOf(Flowing.class);
        return (Flowing) outcome;
    }

    // Equation: each part by itself, one after the other.

    @ParameterizedTest
    @ValueSource(doubles = {150.0, 600.0, 1500.0, 2400.0})
    void theSystemIsTheSumOfItsParts(double rate) {
        assertSumOfItsParts(WELL, rate);
        assertSumOfItsParts(NodalParts.deviated(NodalParts.shiuBeggs(ShiuBeggs.Form.WITH_WELLHEAD_PRESSURE)), rate);
    }

    private static void assertSumOfItsParts(Wellbore wellbore, double rate) {
        Outlet outlet = new Outlet.Separator(120.0, HILLS, new WellheadChoke(SACHDEVA, 40.0, 110.0));
        // The flowline begins as warm as a well whose head is at the pressure of the separator.
        double wellheadF = PressureTraverse.of(wellbore, STREAM, BeggsBrill.BLENDED)
                .temperature(rate, 120.0)
                .temperatureF(0.0, 0.0);
        double behind = ((Traversed) FlowlineTraverse.of(HILLS, wellheadF, STREAM, BeggsBrill.BLENDED)
                        .fromSeparator(120.0, rate))
                .bottomholePressurePsia();
        ChokeOutcome through = Choke.of(SACHDEVA, new ChokeStream.Produced(NodalParts.FLUID, 110.0))
                .upstreamPressure(new ChokeRate.Liquid(rate), behind, 40.0);
        double head = ProductionSystem.point(through).orElseThrow().upstreamPressurePsia();
        double bottom = ((Traversed) PressureTraverse.of(wellbore, STREAM, BeggsBrill.BLENDED)
                        .fromWellhead(head, rate))
                .bottomholePressurePsia();

        ProductionSystem system = ProductionSystem.of(wellbore, STREAM, BeggsBrill.BLENDED, outlet);
        assertThat(behind).isGreaterThan(121.0);
        assertThat(head).isGreaterThan(behind);
        assertThat(system.wellheadPressurePsia(rate)).hasValue(head);
        assertThat(system.pwfPsia(rate)).hasValue(bottom);
        assertThat(system.atChoke(rate)).contains(through);
        assertThat(((Traversed) system.alongWell(rate).orElseThrow()).bottomholePressurePsia())
                .isEqualTo(bottom);
        assertThat(((Traversed) system.alongFlowline(rate).orElseThrow()).bottomholePressurePsia())
                .isEqualTo(behind);
        assertThat(system.pressureLeftAtWellheadPsia(bottom, rate).getAsDouble())
                .isCloseTo(head, within(0.15));
    }

    /** The operating point agrees with its report: separator, flowline, choke, wellhead and bottom fit together. */
    @Test
    void theReportHoldsEveryPart() {
        Outlet outlet = new Outlet.Separator(120.0, HILLS, new WellheadChoke(SACHDEVA, 40.0, 110.0));
        NodalReport report = study(outlet).run();
        Flowing well = flowing(report.outcome());
        ChokePoint choke = report.choke();
        assertThat(report.flowline().get(0).pressurePsia()).isEqualTo(120.0);
        double behind = report.flowline().get(report.flowline().size() - 1).pressurePsia();
        assertThat(choke.downstreamPressurePsia()).isEqualTo(behind);
        assertThat(choke.upstreamPressurePsia())
                .isEqualTo(report.traverse().get(0).pressurePsia());
        assertThat(choke.liquidRateStbPerDay()).isCloseTo(well.rateStbPerDay(), within(1e-3));
        assertThat(choke.size64ths()).isEqualTo(40.0);
        assertThat(report.traverse().get(report.traverse().size() - 1).pressurePsia())
                .isCloseTo(well.pwfPsia(), within(0.1));
    }

    @Test
    void aSeparatorWithNothingBetweenIsAWellhead() {
        NodalReport wellhead = study(new Outlet.Wellhead(300.0)).run();
        NodalReport separator = study(new Outlet.Separator(300.0, null, null)).run();
        assertThat(separator).isEqualTo(wellhead);
        assertThat(wellhead.choke()).isNull();
        assertThat(wellhead.flowline()).isEmpty();
    }

    /** The flowline by one method, the well by another, made for the vertical. */
    @Test
    void theFlowlineMayHaveAMethodOfItsOwn() {
        Outlet.Separator two = new Outlet.Separator(120.0, HILLS, null, BeggsBrill.BLENDED);
        ProductionSystem system = ProductionSystem.of(WELL, STREAM, HagedornBrown.MODIFIED, two);
        double head = FlowlineTraverse.of(HILLS, 100.0, STREAM, BeggsBrill.BLENDED)
                .wellheadPressurePsia(120.0, 900.0)
                .getAsDouble();
        assertThat(system.wellheadPressurePsia(900.0)).hasValue(head);
        assertThat(system.pwfPsia(900.0))
                .isEqualTo(PressureTraverse.of(WELL, STREAM, HagedornBrown.MODIFIED)
                        .bottomholePressurePsia(head, 900.0));
        ProductionSystem one =
                ProductionSystem.of(WELL, STREAM, HagedornBrown.MODIFIED, new Outlet.Separator(120.0, HILLS, null));
        assertThat(one.wellheadPressurePsia(900.0).getAsDouble()).isNotCloseTo(head, within(1.0));
        assertThat(two.withPressurePsia(90.0)).isEqualTo(new Outlet.Separator(90.0, HILLS, null, BeggsBrill.BLENDED));
    }

    /** What the heat of the well leaves at the wellhead enters the flowline. */
    @Test
    void theFlowlineBeginsAsWarmAsTheWellEnds() {
        Wellbore warm = NodalParts.deviated(NodalParts.ramey(EnergyTerm.LIQUID, null));
        NodalReport report = NodalParts.with(study(new Outlet.Separator(120.0, HILLS, null)), warm)
                .run();
        double wellheadF = report.traverse().get(0).temperatureF();
        assertThat(wellheadF).isBetween(100.0, 190.0);
        assertThat(report.flowline().get(report.flowline().size() - 1).temperatureF())
                .isCloseTo(wellheadF, within(1e-6));
        assertThat(report.flowline().get(0).temperatureF()).isBetween(50.0, wellheadF - 1.0);
    }

    /** Where the earth is frozen the flow of a slow well is as cold: no reason to refuse the well. */
    @Test
    void aWellInPermafrostHasAFlowline() {
        Ramey cold = new Ramey(
                new Geotherm.Linear(10.0, 2.0),
                NodalParts.EARTH,
                3.0,
                2.875,
                8.5,
                NodalParts.PHASES,
                EnergyTerm.LIQUID,
                null);
        NodalReport report = NodalParts.with(study(new Outlet.Separator(120.0, HILLS, null)), NodalParts.deviated(cold))
                .run();
        flowing(report.outcome());
        NodalReport frozen = NodalParts.with(
                        study(new Outlet.Wellhead(3000.0)),
                        NodalParts.deviated(new Ramey(
                                new Geotherm.Linear(-20.0, 2.0),
                                NodalParts.EARTH,
                                3.0,
                                2.875,
                                8.5,
                                NodalParts.PHASES,
                                EnergyTerm.LIQUID,
                                null)))
                .withInflow(new InflowSpec.DarcyPi(3500.0, 0.02))
                .run();
        assertThat(frozen.advisories()).extracting(Advisory::code).contains("flow_below_zero_fahrenheit");
    }

    @Test
    void impossibleSystemsAreRefused() {
        assertThatThrownBy(() -> ProductionSystem.of(WELL, STREAM, BeggsBrill.BLENDED, null))
                .hasMessageContaining("outlet");
        ProductionSystem system = ProductionSystem.of(WELL, STREAM, BeggsBrill.BLENDED, new Outlet.Wellhead(100.0));
        for (double bad : new double[] {0.0, -1.0, Double.NaN}) {
            assertThatThrownBy(() -> system.wellheadPressurePsia(bad)).hasMessageContaining("rateStbPerDay");
            assertThatThrownBy(() -> system.pwfPsia(bad)).hasMessageContaining("rateStbPerDay");
        }
        assertThatThrownBy(() -> new Outlet.Separator(Double.NaN, null, null)).hasMessageContaining("pressurePsia");
        assertThatThrownBy(() -> new Outlet.Separator(30_001.0, null, null)).hasMessageContaining("pressurePsia");
        assertThatThrownBy(() -> new WellheadChoke(null, 32.0, 100.0)).hasMessageContaining("law");
        assertThatThrownBy(() -> new WellheadChoke(SACHDEVA, 0.1, 100.0)).hasMessageContaining("size64ths");
        assertThatThrownBy(() -> new WellheadChoke(SACHDEVA, 32.0, 10.0)).hasMessageContaining("temperatureF");
        assertThat(system.alongFlowline(500.0)).isEmpty();
        assertThat(system.atChoke(500.0)).isEmpty();
    }
}
