package io.welleng.lift.field.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.well.LiftType;
import io.welleng.lift.esp.EspReport;
import io.welleng.lift.esp.EspStudy;
import io.welleng.lift.esp.FrequencyOptimum;
import io.welleng.lift.gaslift.GasLiftReport;
import io.welleng.lift.gaslift.GasLiftStudy;
import io.welleng.lift.gaslift.GasLiftStudyType;
import io.welleng.lift.gaslift.GasOptimum;
import io.welleng.lift.gaslift.ProductionChoke;
import io.welleng.lift.pcp.well.PcpStudyType;
import io.welleng.lift.srp.well.RodPumpOptimizeStudyType;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecommendationStudyTest {

    private static final RecommendationStudy EXAMPLE = new RecommendationStudyType().example();

    private static final GasLiftStudy GAS_LIFT = new GasLiftStudyType().example();

    static Stream<WellStudy> examples() {
        return Stream.of(
                EXAMPLE.well(), new WellStudy.Pcp(new PcpStudyType().example()), new WellStudy.GasLift(GAS_LIFT));
    }

    /** The wave equation takes long: what is advised of rod pumps is tested beside their model, with cards by hand. */
    @Test
    void aRodPumpCanBeNested() {
        RecommendationStudy study =
                new RecommendationStudy(new WellStudy.RodPump(new RodPumpOptimizeStudyType().example()), null);
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        assertThat(Studies.write(study)).contains("\"type\" : \"rod_pump\"");
    }

    @Test
    void isFoundByItsName() {
        assertThat(Studies.type("recommendation").example()).isEqualTo(EXAMPLE);
        assertThat(Studies.type("recommendation").studyClass()).isEqualTo(RecommendationStudy.class);
        assertThat(Studies.type("recommendation").summary()).isNotBlank().doesNotEndWith(".");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void jsonGoesThereAndBackAndKeysAreWhatTheyShouldBe(WellStudy well) {
        RecommendationStudy study = new RecommendationStudy(well, null);
        RecommendationReport report = study.run();

        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        assertThat(Json.read(Json.write(report), RecommendationReport.class)).isEqualTo(report);
        assertThat(report.toString()).startsWith(report.recommendation().text()).contains("gas lift: ");
        Recommendation found = report.recommendation();
        ObjectNode keys = report.keys().toTree();
        check(keys);
        assertThat(keys.get("opt_current_rate_bpd").doubleValue())
                .isCloseTo(found.now().oilStbPerDay(), within(1e-8 * found.now().oilStbPerDay()));
        assertThat(keys.get("opt_recommended_value").doubleValue())
                .isCloseTo(
                        found.setting().recommended(),
                        within(1e-8 * found.setting().recommended()));
        assertThat(keys.get("opt_recommended_unit").textValue())
                .isEqualTo(found.setting().unit());
        assertThat(keys.get("opt_text").textValue()).isEqualTo(found.text());
        boolean gas = well instanceof WellStudy.GasLift;
        assertThat(keys.has("opt_glpc_curve")).isEqualTo(gas);
        assertThat(keys.has("opt_setting_curve")).isEqualTo(!gas);
        assertThat(keys.has("opt_energy_kwh_bbl")).isEqualTo(!gas);
        assertThat(keys.has("opt_efficiency_pct")).isEqualTo(!gas);
        assertThat(keys.get("opt_nodal_ipr_curve")).hasSize(21);
        assertThat(keys.get("opt_nodal_ipr_curve").get(0).get(0).doubleValue()).isZero();
        assertThat(keys.has("opt_nodal_vlp_curve")).isEqualTo(well instanceof WellStudy.Esp);
    }

    /** Every key is declared, of its kind, a number within the digits that platforms keep, and never NaN. */
    private static void check(ObjectNode keys) {
        Iterator<Map.Entry<String, JsonNode>> fields = keys.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            TelemetryKey key = Stream.of(TelemetryKey.values())
                    .filter(one -> one.key().equals(field.getKey()))
                    .findFirst()
                    .orElseThrow();
            switch (key.kind()) {
                case NUMBER -> number(field.getValue());
                case TEXT -> assertThat(field.getValue().textValue()).isNotBlank();
                case CURVE -> {
                    assertThat(field.getValue().isArray()).isTrue();
                    field.getValue().forEach(pair -> {
                        assertThat(pair).hasSize(2);
                        pair.forEach(RecommendationStudyTest::number);
                    });
                }
            }
        }
        assertThat(keys.toString()).doesNotContain("NaN", "Infinity", "null");
    }

    private static void number(JsonNode node) {
        assertThat(node.isNumber()).isTrue();
        BigDecimal value = node.decimalValue();
        assertThat(value.scale()).isBetween(0, 12);
        assertThat(value.stripTrailingZeros().precision()).isLessThanOrEqualTo(9);
    }

    /** Rounded to nine digits first, and then to twelve decimals, it would end in 4. */
    @Test
    void numbersAreRoundedOnce() {
        assertThat(TelemetryKeys.rounded(-7.943282347242822e-5)).isEqualTo(-7.9432823e-5);
        assertThat(TelemetryKeys.rounded(1234567.8949)).isEqualTo(1234567.89);
        assertThat(TelemetryKeys.rounded(4e-13)).isZero();
        assertThat(TelemetryKeys.rounded(123456789012.0)).isEqualTo(123456789000.0);
    }

    @Property(tries = 300)
    void numbersKeepNineDigitsAndTwelveDecimals(
            @ForAll @DoubleRange(min = -20, max = 15) double exponent, @ForAll boolean negative) {
        double value = (negative ? -1 : 1) * Math.pow(10, exponent);
        double rounded = TelemetryKeys.rounded(value);
        assertThat(rounded).isCloseTo(value, within(1.000001 * Math.max(5e-9 * Math.abs(value), 5e-13)));
        assertThat(new BigDecimal(Double.toString(rounded)).stripTrailingZeros().precision())
                .isLessThanOrEqualTo(9);
        TelemetryKeys keys = new TelemetryKeys(Map.of("opt_gain_kw", rounded), Map.of(), Map.of());
        number(keys.toTree().get("opt_gain_kw"));
        assertThat(keys.asMap()).containsEntry("opt_gain_kw", rounded);
    }

    @Test
    void whatIsNotKnownIsAbsent() {
        Recommendation none = Recommendations.of(
                "W",
                LiftType.OTHER,
                new SettingChange("choke", null, 32.0, ""),
                null,
                new WellRate(10, 5, 5, null, null, null, null),
                true,
                null,
                "b",
                null,
                ModelBasis.MODEL_ALONE);
        TelemetryKeys keys = TelemetryKeys.of(
                none,
                null,
                Map.of(
                        TelemetryKey.NODAL_IPR_CURVE, List.of(List.of(1.0, Double.NaN)),
                        TelemetryKey.GLPC_CURVE, List.of(List.of(1.0, Double.NaN), List.of(2.0, 3.0))));
        assertThat(keys.asMap().keySet())
                .containsExactlyInAnyOrder(
                        "opt_status",
                        "opt_lift_type",
                        "opt_recommended_action",
                        "opt_setting",
                        "opt_recommended_value",
                        "opt_recommended_rate_bpd",
                        "opt_recommended_liquid_bpd",
                        "opt_confidence",
                        "opt_text",
                        "opt_glpc_curve");
        assertThat(keys.texts()).containsEntry("opt_status", "today_unknown");
        assertThat(keys.curves().get("opt_glpc_curve")).containsExactly(List.of(2.0, 3.0));
        assertThatThrownBy(() -> new TelemetryKeys(Map.of("a", Double.NaN), Map.of(), Map.of()))
                .hasMessageContaining("a");
        assertThat(TelemetryKey.ENERGY_KWH_BBL.unit()).isEqualTo("kWh/STB");
    }

    @Test
    void wellAndGivenConditionsAreScreenedTogether() {
        EspStudy esp = ((WellStudy.Esp) EXAMPLE.well()).study();
        EspReport answer = esp.run();
        ScreeningConditions met = EXAMPLE.run().review().conditions();
        assertThat(met.sandPpm()).isEqualTo(20.0);
        assertThat(met.electricPower()).isTrue();
        assertThat(met.liftGas()).isFalse();
        assertThat(met.depthTvdFt()).isCloseTo(6_800, within(1e-6));
        assertThat(met.doglegDegPer100Ft()).isZero();
        assertThat(met.waterCut()).isEqualTo(0.7);
        assertThat(met.rateStbPerDay())
                .isEqualTo(((FrequencyOptimum.Best) answer.optimum()).point().rateStbPerDay());
        ScreeningConditions gas = new RecommendationStudy(new WellStudy.GasLift(GAS_LIFT), null)
                .run()
                .review()
                .conditions();
        // 30 degrees between 3,000 and 4,500 ft are 2 degrees in 100 ft.
        assertThat(gas.doglegDegPer100Ft()).isCloseTo(2.0, within(1e-9));
        assertThat(gas.inclinationDeg()).isCloseTo(30.0, within(1e-9));
    }

    @Test
    void aChokeThatCostsOilIsOpened() {
        GasLiftReport report = GAS_LIFT.run();
        assertThat(Recommendations.all(GAS_LIFT, report)).hasSize(1);
        double oil = ((GasOptimum.Best) report.recommended()).point().oilStbPerDay();
        List<Recommendation> both =
                Recommendations.all(GAS_LIFT, choked(report, new ProductionChoke(24, oil, oil + 30)));
        assertThat(both).hasSize(2);
        assertThat(both.get(1).action()).isEqualTo(AdvisedAction.OPEN_CHOKE);
        assertThat(both.get(1).gain().oilStbPerDay()).isCloseTo(30.0, within(1e-9));
        assertThat(both.get(1).text()).contains("choke 24.00 1/64 in", "fully open");
        assertThat(Recommendations.all(GAS_LIFT, choked(report, new ProductionChoke(24, oil, 1.005 * oil))))
                .hasSize(1);
    }

    private static GasLiftReport choked(GasLiftReport report, ProductionChoke choke) {
        return new GasLiftReport(
                report.name(),
                report.statuses(),
                report.curve(),
                report.startGasMscfPerDay(),
                report.today(),
                report.technical(),
                report.economic(),
                report.gain(),
                report.traverse(),
                report.injectionChoke(),
                choke,
                report.kickOff(),
                report.advisories(),
                report.evaluations(),
                report.marches());
    }

    @Test
    void badInputIsNamed() {
        ObjectNode tree = Studies.toTree(EXAMPLE);
        ((ObjectNode) tree.get("screening")).put("sand_ppm", -1);
        assertThatThrownBy(() -> Studies.read(tree))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("/screening");
        ObjectNode other = Studies.toTree(EXAMPLE);
        ((ObjectNode) other.get("well")).put("type", "esq");
        assertThatThrownBy(() -> Studies.read(other))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("/well/type");
        assertThatThrownBy(() -> new WellStudy.Esp(null)).hasMessageContaining("study");
        assertThatThrownBy(() -> new WellStudy.Pcp(null)).hasMessageContaining("study");
        assertThatThrownBy(() -> new WellStudy.RodPump(null)).hasMessageContaining("study");
        assertThatThrownBy(() -> new WellStudy.GasLift(null)).hasMessageContaining("study");
    }
}
