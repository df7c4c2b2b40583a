package io.welleng.pvt.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.study.Study;
import io.welleng.core.study.StudyType;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.Compressibility;
import io.welleng.pvt.PvtState;
import io.welleng.pvt.match.MatchedProperty;
import io.welleng.pvt.match.PvtMatch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PvtStudiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"pvt", "pvt_match"})
    void examplesSurviveJsonAndRun(String name) {
        StudyType<?> type = Studies.type(name);
        assertThat(type.summary()).isNotBlank().doesNotEndWith(".");
        Study<?> example = type.example();
        assertThat(example).isInstanceOf(type.studyClass());
        String json = Studies.write(example);
        assertThat(json).contains("\"study\" : \"" + name + "\"", "\"bubble_point\" : \"standing\"");
        assertThat(Studies.read(json)).isEqualTo(example);
        Object report = example.run();
        assertThat(Json.read(Json.write(report), report.getClass())).isEqualTo(report);
        assertThat(Studies.read(json).run()).isEqualTo(report);
    }

    @Test
    void theLightOilIsReported() {
        PvtStudy study = new PvtStudyType().example();
        PvtReport report = study.run();
        assertThat(report.fluid()).isEqualTo(study.fluid());
        assertThat(report.isotherms()).hasSize(2).allSatisfy(isotherm -> {
            assertThat(isotherm.states())
                    .hasSize(9)
                    .contains(study.fluid().at(isotherm.bubblePointPsia(), isotherm.temperatureF()));
            assertThat(isotherm.compressibilities()).hasSize(9);
            assertThat(isotherm.states())
                    .isSortedAccordingTo((a, b) -> Double.compare(a.pressurePsia(), b.pressurePsia()));
        });
        assertThat(report.isotherms().get(0).bubblePointPsia())
                .isEqualTo(study.fluid().bubblePointPsia(180.0));
        assertThat(report.advisories()).doesNotHaveDuplicates();
        assertThat(report)
                .asString()
                .contains("180.0 °F, bubble point", "Rs scf/STB")
                .hasLineCount(1 + 2 * 12 + report.advisories().size());
    }

    @Test
    void theHeavyOilIsMatched() {
        PvtMatchStudy study = new PvtMatchStudyType().example();
        PvtMatch match = study.run();
        assertThat(match.properties()).extracting(p -> p.property()).containsExactly(MatchedProperty.values());
        assertThat(match.properties()).allSatisfy(p -> assertThat(p.meanErrorAfter())
                .as("%s", p)
                .isLessThanOrEqualTo(p.meanErrorBefore())
                .isLessThan(0.15));
        PvtMatch best = new PvtMatchStudy(study.fluid(), study.measurements(), true).run();
        assertThat(best.tuned().correlations()).isEqualTo(match.recommended());
        PvtReport heavy = new PvtStudy(match.tuned(), List.of(125.0), List.of(14.7, 400.0, 1500.0)).run();
        assertThat(heavy.isotherms().get(0).states())
                .allSatisfy(s -> assertThat(s.oilViscosityCp()).isBetween(1000.0, 6000.0));
    }

    @Test
    void faultsAreLocated() {
        String json = Studies.write(new PvtStudyType().example());
        assertThatThrownBy(() -> Studies.read(json.replace("110.0", "1100.0")))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage("/temperatures_f/1: must be from 20 to 700 °F, but was 1100.0");
    }

    // Equation: the volume factors' own slopes; Vasquez and Beggs' A over p above the bubble point.
    @Test
    void compressibilities() {
        BlackOil oil = BlackOil.of(35.0, 0.75, 550.0);
        double a = 1000.0 * oil.correlations().oilCompressibility().perPsi(1000.0, 500.0, 550.0, 0.75, 35.0, 180.0);
        Compressibility above = Compressibility.of(oil, 4000.0, 180.0);
        assertThat(above.oilPerPsi()).isCloseTo(a / 4000.0, within(1e-6 * a / 4000.0));
        double pb = oil.bubblePointPsia(180.0);
        Compressibility at = Compressibility.of(oil, pb * (1.0 + 1e-5), 180.0);
        assertThat(at.oilPerPsi()).isCloseTo(a / pb, within(1e-3 * a / pb));
        PvtState low = oil.at(999.0, 180.0);
        PvtState high = oil.at(1001.0, 180.0);
        PvtState here = oil.at(1000.0, 180.0);
        double bg = here.gasFvfFt3PerScf() / (42.0 * 231.0 / 1728.0);
        double apparent = (bg * (high.solutionGorScfPerStb() - low.solutionGorScfPerStb())
                        - (high.oilFvfRbPerStb() - low.oilFvfRbPerStb()))
                / 2.0
                / here.oilFvfRbPerStb();
        Compressibility below = Compressibility.of(oil, 1000.0, 180.0);
        assertThat(below.oilPerPsi())
                .isCloseTo(apparent, within(1e-4 * apparent))
                .isGreaterThan(above.oilPerPsi());
        double gas = Math.log(low.gasFvfFt3PerScf() / high.gasFvfFt3PerScf()) / 2.0;
        assertThat(below.gasPerPsi()).isCloseTo(gas, within(1e-5 * gas));
        assertThat(below.waterPerPsi()).isBetween(2e-6, 5e-6);
        assertThat(below.waterSolutionGasScfPerStb()).isBetween(1.0, 20.0);
        assertThat(below).asString().startsWith("Compressibility[oil 0.000");
    }
}
