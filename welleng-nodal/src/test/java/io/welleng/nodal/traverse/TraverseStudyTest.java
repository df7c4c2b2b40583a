package io.welleng.nodal.traverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Studies;
import io.welleng.core.study.StudyType;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.Payne;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.stream.GasStream;
import io.welleng.nodal.stream.LiquidBasis;
import io.welleng.nodal.stream.ProducedStream;
import io.welleng.nodal.stream.Stream;
import io.welleng.nodal.stream.StreamSpec;
import io.welleng.nodal.traverse.TraverseOutcome.Reason;
import io.welleng.nodal.traverse.TraverseOutcome.Stopped;
import io.welleng.nodal.traverse.TraverseOutcome.Traversed;
import io.welleng.nodal.traverse.TraverseReport.MethodTraverse;
import io.welleng.nodal.traverse.TraverseStart.FromBottom;
import io.welleng.nodal.traverse.TraverseStart.FromWellhead;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Property: a study's outcome is that of the traverse made by hand, its advisories those of the fluid at both ends. */
class TraverseStudyTest {

    private static final TraverseStudy EXAMPLE = new TraverseStudyType().example();
    private static final BlackOil OIL = BlackOil.of(35.0, 0.75, 550.0).withWaterSalinity(0.05);
    private static final ProducedFluid FLUID = new ProducedFluid(OIL, 650.0, 0.25);
    private static final StreamSpec PRODUCED = new StreamSpec.Produced(FLUID, null, null);
    private static final Wellbore WELL = EXAMPLE.wellbore();
    private static final FlowMethod METHOD = BeggsBrill.ORIGINAL;

    private static TraverseStudy study(StreamSpec stream, double rate, TraverseStart start, FlowDirection direction) {
        return new TraverseStudy("T-1", WELL, stream, rate, start, direction, List.of(METHOD));
    }

    private static MethodTraverse only(TraverseReport report) {
        assertThat(report.traverses()).hasSize(1);
        return report.traverses().get(0);
    }

    private static PressureTraverse byHand(Stream stream) {
        return PressureTraverse.of(WELL, stream, METHOD);
    }

    @Test
    void theOutcomeIsThatOfTheTraverse() {
        ProducedStream oil = ProducedStream.of(FLUID);
        assertThat(only(study(PRODUCED, 1000.0, new FromWellhead(250.0), FlowDirection.PRODUCING)
                                .run())
                        .outcome())
                .isEqualTo(byHand(oil).fromWellhead(250.0, 1000.0))
                .isInstanceOf(Traversed.class);
        assertThat(only(study(PRODUCED, 1000.0, new FromBottom(2600.0), FlowDirection.PRODUCING)
                                .run())
                        .outcome())
                .isEqualTo(byHand(oil).fromBottom(2600.0, 1000.0))
                .isInstanceOf(Traversed.class);
        StreamSpec water = new StreamSpec.Produced(new ProducedFluid(OIL, 0.0, 1.0), LiquidBasis.STOCK_TANK_MASS, null);
        assertThat(only(study(water, 4000.0, new FromWellhead(900.0), FlowDirection.INJECTING)
                                .run())
                        .outcome())
                .isEqualTo(byHand(water.toStream()).injecting().fromWellhead(900.0, 4000.0))
                .isInstanceOf(Traversed.class);
        assertThat(only(study(water, 4000.0, new FromBottom(4000.0), FlowDirection.INJECTING)
                                .run())
                        .outcome())
                .isEqualTo(byHand(water.toStream()).injecting().fromBottom(4000.0, 4000.0))
                .isInstanceOf(Traversed.class);
        TraverseReport gas = study(
                        new StreamSpec.Gas(OIL, 12.0, 3.0), 4000.0, new FromWellhead(500.0), FlowDirection.PRODUCING)
                .run();
        assertThat(only(gas).outcome())
                .isEqualTo(byHand(new GasStream(OIL, 12.0, 3.0)).fromWellhead(500.0, 4000.0))
                .isInstanceOf(Traversed.class);
        assertThat(gas.rateUnit()).isEqualTo("Mscf/d");
    }

    @Test
    void methodsStandSideBySide() {
        TraverseReport report = EXAMPLE.run();
        assertThat(report.traverses()).extracting(MethodTraverse::method).isEqualTo(EXAMPLE.methods());
        Traversed original = (Traversed) report.traverses().get(0).outcome();
        Traversed payne = (Traversed) report.traverses().get(1).outcome();
        ProducedStream stream = ProducedStream.of(FLUID);
        assertThat(original).isEqualTo(byHand(stream).fromWellhead(250.0, 1000.0));
        assertThat(payne)
                .isEqualTo(PressureTraverse.of(WELL, stream, new BeggsBrill(Payne.BEFORE_INCLINATION, true))
                        .fromWellhead(250.0, 1000.0));
        assertThat(payne.bottomholePressurePsia()).isLessThan(original.bottomholePressurePsia());
        assertThat(report.evaluations()).isEqualTo(original.evaluations() + payne.evaluations());
        assertThat(report.toString())
                .startsWith(
                        "TraverseReport[EX-1: 1000 STB/d producing, from 250.0 psia at the wellhead]\n  BeggsBrill[")
                .contains("Traversed[", " advisory(ies)")
                .hasLineCount(3);
    }

    @Test
    void aMarchThatStopsSaysWhereAndWhy() {
        StreamSpec water = new StreamSpec.Produced(new ProducedFluid(OIL, 0.0, 1.0), null, null);
        TraverseReport report = study(water, 1000.0, new FromBottom(900.0), FlowDirection.PRODUCING)
                .run();
        assertThat(only(report).outcome()).isEqualTo(byHand(water.toStream()).fromBottom(900.0, 1000.0));
        Stopped stopped = (Stopped) only(report).outcome();
        assertThat(stopped.reason()).isEqualTo(Reason.NO_PRESSURE);
        assertThat(report.evaluations()).isEqualTo(stopped.evaluations());
        assertThat(report.toString()).contains("from 900.0 psia at the perforations", "Stopped[pressure fell to zero");
        assertThat(Json.read(Json.write(report), TraverseReport.class)).isEqualTo(report);
        StreamSpec gassy = new StreamSpec.Produced(new ProducedFluid(OIL, 5000.0, 0.0), null, null);
        MethodTraverse sonic = only(study(gassy, 9000.0, new FromWellhead(15.0), FlowDirection.PRODUCING)
                .run());
        assertThat(((Stopped) sonic.outcome()).reason()).isEqualTo(Reason.SONIC);
    }

    /** Where the march stopped, not at the end it did not reach. */
    @Test
    void theFluidOfAStoppedMarchIsJudgedWhereItStopped() {
        MethodTraverse one = only(study(PRODUCED, 1000.0, new FromBottom(900.0), FlowDirection.PRODUCING)
                .run());
        Stopped stopped = (Stopped) one.outcome();
        assertThat(stopped.mdFt()).isBetween(100.0, 8900.0);
        double temperature =
                110.0 + 80.0 * WELL.path().tvdFt(stopped.mdFt()) / WELL.path().totalTvdFt();
        List<Advisory> there = OIL.advisories(stopped.pressurePsia(), temperature);
        Set<String> expected = new LinkedHashSet<>();
        OIL.advisories(900.0, 190.0).forEach(advisory -> expected.add(advisory.code()));
        there.forEach(advisory -> expected.add(advisory.code()));
        assertThat(there).isNotEmpty();
        assertThat(one.advisories()).extracting(Advisory::code).containsOnly(expected.toArray(String[]::new));
        assertThat(one.advisories()).extracting(Advisory::value).contains(stopped.pressurePsia());
    }

    /** The wellhead is colder than the data, the perforations are deeper than them. */
    @Test
    void theFluidIsJudgedAtBothEnds() {
        BlackOil heavy = BlackOil.of(9.0, 0.75, 100.0);
        TraverseStudy study = new TraverseStudy(
                "T-2",
                Wellbore.vertical(14_000.0, 2.441, 0.0006, new TemperatureModel.LinearInTvd(60.0, 250.0)),
                new StreamSpec.Produced(new ProducedFluid(heavy, 100.0, 0.5), null, null),
                300.0,
                new FromWellhead(200.0),
                FlowDirection.PRODUCING,
                List.of(METHOD));
        MethodTraverse one = only(study.run());
        double bottom = ((Traversed) one.outcome()).bottomholePressurePsia();
        Set<Advisory> expected = new LinkedHashSet<>(heavy.advisories(200.0, 60.0));
        expected.addAll(heavy.advisories(bottom, 250.0));
        assertThat(one.advisories()).containsExactlyElementsOf(expected).hasSizeGreaterThan(2);
        assertThat(one.advisories()).extracting(Advisory::value).contains(60.0, bottom);
        MethodTraverse upward = only(new TraverseStudy(
                        "T-3",
                        study.wellbore(),
                        study.stream(),
                        300.0,
                        new FromBottom(bottom),
                        FlowDirection.PRODUCING,
                        List.of(METHOD))
                .run());
        assertThat(upward.advisories())
                .extracting(Advisory::code)
                .containsExactlyInAnyOrderElementsOf(
                        one.advisories().stream().map(Advisory::code).toList());
    }

    /** A gas well's liquids hold no gas, and without condensate the gravity of its oil is of no account. */
    @Test
    void onlyWhatAGasWellHasIsJudged() {
        BlackOil rich = BlackOil.of(80.0, 0.7, 9000.0);
        assertThat(codes(new StreamSpec.Produced(new ProducedFluid(rich, 20_000.0, 0.0), null, null)))
                .contains("outside_fitted_oil_gravity", "outside_fitted_solution_gor");
        assertThat(codes(new StreamSpec.Gas(rich, 20.0, 0.0)))
                .contains("outside_fitted_oil_gravity")
                .doesNotContain("outside_fitted_solution_gor");
        assertThat(codes(new StreamSpec.Gas(rich, 0.0, 1.0)))
                .contains("outside_fitted_pressure")
                .doesNotContain("outside_fitted_oil_gravity", "outside_fitted_solution_gor");
    }

    private static List<String> codes(StreamSpec stream) {
        return only(study(stream, 500.0, new FromWellhead(50.0), FlowDirection.PRODUCING)
                        .run())
                .advisories()
                .stream()
                .map(Advisory::code)
                .toList();
    }

    // Study type, JSON, bad input.

    @Test
    void theStudyTypeIsRegistered() {
        StudyType<?> type = Studies.type("traverse");
        assertThat(type).isInstanceOf(TraverseStudyType.class);
        assertThat(type.studyClass()).isEqualTo(TraverseStudy.class);
        assertThat(type.example()).isEqualTo(EXAMPLE);
        assertThat(type.summary()).isNotBlank().doesNotEndWith(".");
    }

    @Test
    void studyAndReportReadBackEqual() {
        for (TraverseStudy study : List.of(
                EXAMPLE,
                study(new StreamSpec.Gas(OIL, 12.0, 3.0), 4000.0, new FromWellhead(500.0), FlowDirection.PRODUCING),
                study(PRODUCED, 1000.0, new FromBottom(2600.0), FlowDirection.INJECTING))) {
            assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
            TraverseReport report = study.run();
            assertThat(Json.read(Json.write(report), TraverseReport.class)).isEqualTo(report);
        }
        ObjectNode tree = Studies.toTree(EXAMPLE);
        assertThat(tree.at("/study").asText()).isEqualTo("traverse");
        assertThat(tree.at("/stream/type").asText()).isEqualTo("produced");
        assertThat(tree.at("/start/type").asText()).isEqualTo("from_wellhead");
        assertThat(tree.at("/start/pressure_psia").asDouble()).isEqualTo(250.0);
        assertThat(tree.at("/direction").asText()).isEqualTo("producing");
        assertThat(tree.at("/methods/1/payne").asText()).isEqualTo("before_inclination");
    }

    static java.util.stream.Stream<Arguments> badInputs() {
        return java.util.stream.Stream.of(
                bad("/rate", "must be finite and > 0 STB/d, but was 0.0", tree -> tree.put("rate", 0.0)),
                bad("/start/pressure_psia", "must be from 0 to 30000 psia, but was 31000.0", tree -> ((ObjectNode)
                                tree.get("start"))
                        .put("pressure_psia", 31_000.0)),
                bad("/start/type", "did you mean \"from_bottom\"?", tree -> ((ObjectNode) tree.get("start"))
                        .put("type", "bottom")),
                bad("/direction", "did you mean \"injecting\"?", tree -> tree.put("direction", "injection")),
                bad("/methods", "must be not empty", tree -> tree.putArray("methods")),
                bad("/stream", "must be present", tree -> tree.remove("stream")),
                bad("/name", "must be text that is not blank", tree -> tree.put("name", " ")));
    }

    private static Arguments bad(String pointer, String message, Consumer<ObjectNode> change) {
        return Arguments.of(pointer, message, change);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("badInputs")
    void badInputIsRefusedWithItsPlace(String pointer, String message, Consumer<ObjectNode> change) {
        ObjectNode tree = Studies.toTree(EXAMPLE);
        change.accept(tree);
        assertThatThrownBy(() -> Studies.read(tree))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith(pointer + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void impossibleInputsAreRefused() {
        assertThatThrownBy(() -> study(
                        new StreamSpec.Gas(OIL, 0.0, 0.0),
                        Double.NaN,
                        new FromWellhead(500.0),
                        FlowDirection.PRODUCING))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("rate must be finite and > 0 Mscf/d, but was NaN");
        assertThatThrownBy(() -> new FromBottom(-1.0))
                .hasMessage("pressurePsia must be finite and > 0 psia, but was -1.0");
        assertThatThrownBy(() -> new FromWellhead(Double.NaN)).hasMessageContaining("pressurePsia");
        assertThatThrownBy(() -> study(null, 1.0, new FromBottom(1.0), FlowDirection.PRODUCING))
                .hasMessageContaining("stream must be present");
        assertThatThrownBy(() -> study(PRODUCED, 1.0, null, FlowDirection.PRODUCING))
                .hasMessageContaining("start");
        assertThatThrownBy(() -> study(PRODUCED, 1.0, new FromBottom(1.0), null))
                .hasMessageContaining("direction");
    }
}
