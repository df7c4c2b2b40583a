package io.welleng.constraints.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.constraints.anomaly.rule.AnomalyRule;
import io.welleng.constraints.quality.ClockRule;
import io.welleng.constraints.quality.DataRule;
import io.welleng.constraints.quality.DataRules;
import io.welleng.constraints.quality.DoubtfulPolicy;
import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.TelemetryKey;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.well.LiftType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnomalyScanStudyTest {

    private static AnomalyScanStudy example() {
        return (AnomalyScanStudy) Studies.type("anomaly_scan").example();
    }

    @Test
    void theExampleRunsFromItsJsonAndItsReportGoesThroughJson() {
        AnomalyScanStudy study = example();
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        AnomalyReport report = study.run();
        assertThat(Json.read(Json.write(report), AnomalyReport.class)).isEqualTo(report);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("esp_gas_lock");
            assertThat(finding.begin()).isBetween("2026-03-01T04:20:00Z", "2026-03-01T05:00:00Z");
        });
        assertThat(report.toString()).startsWith("EX-ESP-1: 1 finding, ").contains("SERIOUS esp_gas_lock");
        assertThat(report.series()).hasSize(3).allSatisfy(series -> {
            assertThat(series.values()).hasSameSizeAs(report.evaluationTimes());
            assertThat(series.rule()).isEqualTo("esp_gas_lock");
            assertThat(series.toString()).contains("esp_gas_lock");
        });
        // The evidence is the series at the begin.
        int at = report.evaluationTimes().indexOf(report.findings().get(0).begin());
        assertThat(report.series().get(0).values().get(at))
                .isEqualTo(report.findings().get(0).evidence().get(0).value());
        assertThat(report.neverJudged())
                .contains(new NotJudged("esp_overheating", NotJudgedReason.MISSING_TAGS, List.of("motor_temp_f")));
        assertThat(report.coverage()).anySatisfy(coverage -> {
            assertThat(coverage.rule()).isEqualTo("esp_gas_lock");
            assertThat(coverage.judged()).isEqualTo(coverage.evaluations() - 3).isGreaterThan(40);
            assertThat(coverage.held()).isGreaterThan(15);
            assertThat(coverage.toString()).contains("TOO_LITTLE_DATA");
        });
        assertThat(report.reference()).isEqualTo(study.reference());
        assertThat(report.samplesLeftOut()).isZero();
    }

    @Test
    void endsAreNotedRepeatsLeftOutAndTheReferenceMayBeUnknown() {
        List<Instant> times = new ArrayList<>();
        List<Double> cut = new ArrayList<>();
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < 1_000; i++) {
            times.add(start.plusSeconds(60L * (i == 300 ? 299 : i)));
            cut.add((i > 60 && i < 600 ? 60.0 : 40.0) + 0.01 * (i % 4));
        }
        History history = new History("W", times, List.of(Column.of("water_cut_pct", "%", cut)));
        Reference reference = new Reference(List.of(new Normal("water_cut_pct", 40, 0.1, 0.01)));
        AnomalyReport report = new AnomalyScanStudy(LiftType.OTHER, history, reference, null, null).run();
        assertThat(report.samplesLeftOut()).isEqualTo(1);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("water_breakthrough");
            assertThat(finding.end()).isAfter(finding.begin());
        });
        AnomalyReport learning = new AnomalyScanStudy(LiftType.OTHER, history, null, null, null).run();
        assertThat(learning.findings()).isEmpty();
        assertThat(learning.reference()).isNull();
        assertThat(Json.read(Json.write(learning), AnomalyReport.class)).isEqualTo(learning);
        History one =
                new History("W", times.subList(0, 1), List.of(Column.of("water_cut_pct", "%", cut.subList(0, 1))));
        AnomalyReport empty = new AnomalyScanStudy(LiftType.OTHER, one, null, null, null).run();
        assertThat(empty.neverJudged()).hasSize(empty.coverage().size());
        Reference stranger = new Reference(List.of(new Normal("gor_scf_stb", 1, 0, 0)));
        assertThatThrownBy(() -> new AnomalyScanStudy(LiftType.OTHER, history, stranger, null, null))
                .hasMessageContaining("reference.normals[0].tag");
    }

    @Test
    void everyPatternOfTheListIsThereWithWhatToDo() {
        AnomalySettings settings = AnomalySettings.STANDARD;
        List<String> esp = names(settings, LiftType.ESP);
        assertThat(esp)
                .contains(
                        "esp_gas_lock",
                        "esp_pump_wear",
                        "esp_overheating",
                        "esp_electrical_fault",
                        "esp_insulation_fault",
                        "esp_mechanical_imbalance",
                        "water_breakthrough",
                        "sensor_stuck:thp_psi");
        assertThat(names(settings, LiftType.ROD_PUMP))
                .contains(
                        "srp_fluid_pound",
                        "srp_gas_lock",
                        "srp_travelling_valve_leak",
                        "srp_standing_valve_leak",
                        "srp_parted_rod",
                        "srp_imbalance",
                        "srp_drive_lost")
                .doesNotContain("loading_up");
        assertThat(names(settings, LiftType.PROGRESSING_CAVITY_PUMP))
                .contains(
                        "pcp_wear",
                        "pcp_sand_up",
                        "pcp_motor_overload",
                        "pcp_torque_spike",
                        "pcp_low_intake_pressure",
                        "pcp_high_tubing_pressure",
                        "pcp_slip_growth");
        assertThat(names(settings, LiftType.GAS_LIFT))
                .contains(
                        "gl_casing_heading",
                        "gl_over_injection",
                        "gl_gas_leak",
                        "gl_separator_flooding",
                        "gl_pressure_loss",
                        "gl_water_breakthrough",
                        "loading_up")
                .doesNotContain("water_breakthrough");
        assertThat(settings.rules(LiftType.ESP, List.of("thp_psi", "chp_psi", "flow_rate_bpd")))
                .extracting(AnomalyRule::name)
                .contains("sensor_drift:thp_psi", "sensor_drift:flow_rate_bpd");
        assertThat(settings.rules(LiftType.ESP, List.of()))
                .allSatisfy(rule -> assertThat(rule.tags()).isNotEmpty());
    }

    @Test
    void dataRulesKeepOutWhatCannotBeAndTheirFaultsAreNamed() {
        List<Instant> times = new ArrayList<>();
        List<Double> cut = new ArrayList<>();
        List<Integer> said = new ArrayList<>();
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < 600; i++) {
            times.add(start.plusSeconds(60L * i));
            cut.add((i > 60 ? 140.0 : 40.0) + 0.01 * (i % 4));
            said.add(192);
        }
        History history = new History("W", times, List.of(new Column(new Tag("water_cut_pct", "%"), cut, said)));
        Reference reference = new Reference(List.of(new Normal("water_cut_pct", 40, 0.1, 0.01)));
        DataRule rule = new DataRule("water_cut_pct", 0.0, 100.0, null, null, null, null, DoubtfulPolicy.USE);
        DataRules rules = new DataRules(List.of(rule), new ClockRule(0.0, null));
        assertThat(new AnomalyScanStudy(LiftType.OTHER, history, reference, null, null)
                        .run()
                        .findings())
                .isNotEmpty();
        AnomalyScanStudy study = new AnomalyScanStudy(LiftType.OTHER, history, reference, rules, null);
        assertThat(Json.read(Json.write(study), AnomalyScanStudy.class)).isEqualTo(study);
        assertThat(study.run().findings()).isEmpty();
        // Doubtful readings count where the rules accept them, and only there.
        List<Double> wet = cut.stream().map(value -> value - 60.0).toList();
        List<Integer> doubtful = said.stream().map(code -> 64).toList();
        History unsure = new History("W", times, List.of(new Column(new Tag("water_cut_pct", "%"), wet, doubtful)));
        assertThat(new AnomalyScanStudy(LiftType.OTHER, unsure, reference, rules, null)
                        .run()
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("water_breakthrough"));
        assertThat(new AnomalyScanStudy(LiftType.OTHER, unsure, reference, null, null)
                        .run()
                        .findings())
                .isEmpty();
        DataRules strange = new DataRules(List.of(DataRule.of(TelemetryKey.values()[0])), rules.clock());
        assertThatThrownBy(() -> new AnomalyScanStudy(LiftType.OTHER, history, null, strange, null))
                .hasMessageContaining("tags");
    }

    private static List<String> names(AnomalySettings settings, LiftType lift) {
        return settings.rules(lift, List.of("thp_psi")).stream()
                .map(AnomalyRule::name)
                .toList();
    }
}
