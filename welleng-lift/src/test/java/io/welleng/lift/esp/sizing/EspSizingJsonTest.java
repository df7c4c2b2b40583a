package io.welleng.lift.esp.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.lift.esp.electric.MotorCatalogue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EspSizingJsonTest {

    private static final EspSizingStudy EXAMPLE = new EspSizingStudyType().example();

    static Stream<EspSizingStudy> studies() {
        return Stream.of(
                EXAMPLE,
                EXAMPLE.withElectric(null),
                EXAMPLE.withTargetRate(1e5),
                EXAMPLE.withTargetRate(10),
                EXAMPLE.withRules(SizingRules.STANDARD
                        .withMinIntakePressure(200)
                        .withHousings(List.of(new HousingLimit("400", 180, 100.0)))));
    }

    @ParameterizedTest
    @MethodSource("studies")
    void studyAndReportReadBackEqual(EspSizingStudy study) {
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        EspSizingReport report = study.run();
        assertThat(Json.read(Json.write(report), EspSizingReport.class)).isEqualTo(report);
        assertThat(study.run()).isEqualTo(report);
    }

    /** The names are a promise to those who write JSON. */
    @Test
    void theExampleIsWrittenWithTheseNames() {
        ObjectNode tree = Studies.toTree(EXAMPLE);
        assertThat(tree.at("/study").asText()).isEqualTo("esp_sizing");
        assertThat(tree.at("/target_rate_stb_per_day").asDouble()).isEqualTo(1800);
        assertThat(tree.at("/design_frequency_hz").asDouble()).isEqualTo(60);
        assertThat(tree.at("/stages")).hasSize(17);
        assertThat(tree.at("/rank").asText()).isEqualToIgnoringCase("energy");
        ObjectNode report = (ObjectNode) Json.toTree(EXAMPLE.run());
        assertThat(report.at("/outcome/type").asText()).isEqualTo("sized");
        assertThat(report.at("/outcome/designs/0/stages").asInt()).isPositive();
        assertThat(report.at("/duty/total_dynamic_head_ft").asDouble()).isPositive();
        assertThat(Studies.type("esp_sizing").studyClass()).isEqualTo(EspSizingStudy.class);
        assertThat(new EspSizingStudyType().summary()).isNotBlank();
    }

    @Test
    void badInputIsRefusedWithItsPlace() {
        ObjectNode tree = Studies.toTree(EXAMPLE);
        tree.put("target_rate_stb_per_day", -1.0);
        assertThatThrownBy(() -> Studies.read(tree))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageStartingWith("/target_rate_stb_per_day: ");
        ObjectNode casing = Studies.toTree(EXAMPLE);
        casing.put("casing_od_in", 5.0);
        assertThatThrownBy(() -> Studies.read(casing)).hasMessageContaining("casing");
        assertThatThrownBy(() -> new HousingLimit(" ", null, null)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new HousingLimit(null, 0, null)).hasMessageContaining("maxStages");
        assertThatThrownBy(() -> new HousingLimit(null, null, Double.NaN)).hasMessageContaining("shaftHpAt60Hz");
        assertThatThrownBy(() -> SizingRules.STANDARD.withPressureMargin(-0.1)).hasMessageContaining("pressureMargin");
        assertThatThrownBy(() -> SizingRules.STANDARD.withPressureMargin(1e300)).hasMessageContaining("pressureMargin");
    }

    /** Generic equipment goes by preferred numbers, and its name plates agree with their curves. */
    @Test
    void genericEquipmentIsWhatItSays() {
        MotorCatalogue.standard().models().forEach(family -> assertThat(GenericElectrics.motors(family))
                .hasSize(21)
                .allSatisfy(motor -> {
                    assertThat(motor.name()).startsWith("Generic ");
                    double cos = motor.at(motor.ratedPowerHp(), family.nominalFrequencyHz())
                            .powerFactor();
                    assertThat(cos)
                            .isCloseTo(family.powerFactor().at(1.0), org.assertj.core.api.Assertions.within(1e-9));
                    assertThat(motor.ratedVoltageV()).isBetween(150.0, 8000.0);
                }));
        assertThat(GenericElectrics.cables(100)).hasSize(4);
        assertThat(GenericElectrics.transformers(0.98).get(0).ratingKva()).isEqualTo(50);
        assertThat(GenericElectrics.drives(0.97, 80)).hasSize(17);
    }
}
