package io.welleng.nodal.choke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.nodal.choke.ChokeOutcome.NotPossible;
import io.welleng.nodal.gascolumn.DryGas;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Property: a study answers with numbers that agree with each other, and it and its report read back equal. */
class ChokeStudyTest {

    private static final ChokeStudy EXAMPLE = new ChokeStudyType().example();

    static Stream<ChokeStudy> studies() {
        ChokeStream oil = EXAMPLE.stream();
        ChokeStream gas = new ChokeStream.Gas(DryGas.of(0.65), 100.0);
        ChokeRate liquid = new ChokeRate.Liquid(800.0);
        ChokeRate mscf = new ChokeRate.Gas(2000.0);
        return Stream.of(
                EXAMPLE,
                new ChokeStudy("A", EXAMPLE.law(), oil, new ChokeQuestion.FindRate(600.0, 500.0, 24.0)),
                new ChokeStudy("B", EXAMPLE.law(), oil, new ChokeQuestion.FindDownstreamPressure(liquid, 600.0, 40.0)),
                new ChokeStudy(
                        "C", CriticalChoke.GILBERT, oil, new ChokeQuestion.FindUpstreamPressure(liquid, 150.0, 24.0)),
                new ChokeStudy("D", CriticalChoke.ROS, oil, new ChokeQuestion.FindRate(600.0, 500.0, 24.0)),
                new ChokeStudy(
                        "E",
                        new GasNozzle(0.85, 1.28, GasNozzle.GasUpstream.REAL),
                        gas,
                        new ChokeQuestion.FindUpstreamPressure(mscf, 300.0, 24.0)),
                new ChokeStudy("F", new LiquidOrifice(0.7), oil, new ChokeQuestion.FindSize(mscf, 6000.0, 5500.0)));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void aStudyAndItsReportReadBackEqual(ChokeStudy study) {
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        ChokeReport report = study.run();
        assertThat(Json.read(Json.write(report), ChokeReport.class)).isEqualTo(report);
        assertThat(study.run()).isEqualTo(report);
        assertThat(report.toString()).startsWith("ChokeReport[" + study.name() + ": ");
        boolean answered = !(report.outcome() instanceof NotPossible);
        assertThat(report.againstDownstreamPressure()).hasSize(answered ? 100 : 0);
        assertThat(report.againstSize()).hasSize(answered ? 100 : 0);
        assertThat(report.outcome().evaluations()).isLessThanOrEqualTo(30);
    }

    @Test
    void theExampleFindsTheSizeOnItsOwnCurve() {
        ChokeReport report = EXAMPLE.run();
        ChokePoint point = Answers.point(report.outcome());
        assertThat(point.liquidRateStbPerDay()).isCloseTo(800.0, within(1e-8));
        List<ChokePoint> curve = report.againstSize();
        assertThat(curve.get(0).size64ths()).isCloseTo(0.25 * point.size64ths(), within(1e-12));
        assertThat(curve.get(99).liquidRateStbPerDay()).isCloseTo(4.0 * 800.0, within(1e-6));
        assertThat(report.againstDownstreamPressure().get(0).liquidRateStbPerDay())
                .isCloseTo(800.0, within(1e-8));
    }

    @Test
    void aQuestionWithoutAnAnswerHasAReport() {
        ChokeReport report = studies()
                .filter(study -> study.name().equals("D"))
                .findAny()
                .orElseThrow()
                .run();
        assertThat(report.outcome()).isInstanceOf(NotPossible.class);
        assertThat(report.advisories()).isEmpty();
        assertThat(Json.toTree(report).at("/outcome/reason").asText()).isEqualTo("law_of_critical_flow");
    }

    /** The names are a promise to those who write JSON. */
    @Test
    void theExampleIsWrittenWithTheseNames() {
        ObjectNode tree = Studies.toTree(EXAMPLE);
        assertThat(tree.at("/study").asText()).isEqualTo("choke");
        assertThat(tree.at("/law/type").asText()).isEqualTo("sachdeva");
        assertThat(tree.at("/law/discharge_coefficient").asDouble()).isEqualTo(0.8);
        assertThat(tree.at("/law/gas_heat_capacity_btu_per_lb_f").asDouble()).isEqualTo(0.55);
        assertThat(tree.at("/stream/type").asText()).isEqualTo("produced");
        assertThat(tree.at("/stream/fluid/water_cut").asDouble()).isEqualTo(0.25);
        assertThat(tree.at("/stream/temperature_f").asDouble()).isEqualTo(120.0);
        assertThat(tree.at("/question/type").asText()).isEqualTo("find_size");
        assertThat(tree.at("/question/rate/type").asText()).isEqualTo("liquid");
        assertThat(tree.at("/question/rate/stb_per_day").asDouble()).isEqualTo(800.0);
        assertThat(tree.at("/question/upstream_pressure_psia").asDouble()).isEqualTo(600.0);
        ObjectNode report = (ObjectNode) Json.toTree(EXAMPLE.run());
        assertThat(report.at("/outcome/type").asText()).isEqualTo("critical");
        assertThat(report.at("/outcome/point/size64ths").asDouble()).isPositive();
    }

    @Test
    void badInputIsRefusedWithItsPlace() {
        ObjectNode tree = Studies.toTree(EXAMPLE);
        ((ObjectNode) tree.at("/question")).put("upstream_pressure_psia", -5.0);
        assertThatThrownBy(() -> Studies.read(tree))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith("/question/upstream_pressure_psia: ")
                .hasMessageContaining("must be finite and > 0 psia, but was -5.0");
        ObjectNode size = Studies.toTree(
                new ChokeStudy("A", EXAMPLE.law(), EXAMPLE.stream(), new ChokeQuestion.FindRate(600.0, 500.0, 24.0)));
        ((ObjectNode) size.at("/question")).put("size64ths", 0.0);
        assertThatThrownBy(() -> Studies.read(size)).hasMessageStartingWith("/question/size64ths: ");
    }

    /** Every law and question that we ship is in a study above. */
    @Test
    void nothingIsForgotten() {
        assertThat(types(studies().map(ChokeStudy::law))).hasSize(ChokeLaw.class.getPermittedSubclasses().length);
        assertThat(types(studies().map(ChokeStudy::stream))).hasSize(ChokeStream.class.getPermittedSubclasses().length);
        assertThat(types(studies().map(ChokeStudy::question)))
                .hasSize(ChokeQuestion.class.getPermittedSubclasses().length);
        assertThat(new ChokeStudyType().summary()).isNotBlank();
        assertThat(Studies.type("choke").studyClass()).isEqualTo(ChokeStudy.class);
    }

    private static Set<Class<?>> types(Stream<?> values) {
        return values.map(Object::getClass).collect(Collectors.toSet());
    }
}
