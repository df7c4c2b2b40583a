package io.welleng.constraints.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.constraints.anomaly.AnomalyReport;
import io.welleng.constraints.anomaly.AnomalyScanStudy;
import io.welleng.constraints.anomaly.AnomalySettings;
import io.welleng.constraints.anomaly.Finding;
import io.welleng.constraints.anomaly.rule.AnomalyRule;
import io.welleng.constraints.anomaly.rule.Severity;
import io.welleng.core.study.Studies;
import io.welleng.core.well.LiftType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnomalyFindingsTest {

    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");

    private static Finding finding(String rule, Severity severity, Instant end) {
        return new Finding(rule, severity, BEGIN, end, List.of("thp_psi"), List.of(), "m", "a");
    }

    private static AnomalyReport report(Finding... findings) {
        return new AnomalyReport(
                "W", LiftType.ESP, List.of(findings), List.of(), List.of(), null, List.of(), List.of(), 0);
    }

    @Test
    void aScanLowersTheHealthOfItsWell() {
        AnomalyReport scanned = ((AnomalyScanStudy) Studies.type("anomaly_scan").example()).run();
        List<HealthFinding> findings = AnomalyFindings.of(scanned);
        assertThat(findings)
                .containsExactly(new HealthFinding("esp_gas_lock", FindingSeverity.HIGH, HealthComponent.HYDRAULIC));
        HealthStudy study = (HealthStudy) Studies.type("health").example();
        double before = score(study, List.of());
        // 35 points of a fifth of the score, which is divided by what is known of it.
        assertThat(score(study, findings)).isLessThan(before - 5.0);
    }

    private static double score(HealthStudy study, List<HealthFinding> findings) {
        HealthStudy with =
                new HealthStudy(study.well(), study.lift(), study.data(), study.settings(), findings, null, null, null);
        return ((HealthOutcome.Scored) with.run().health()).score();
    }

    @Test
    void whatEndedAndSensorsAreLeftOutAndOwnPatternsNeedAComponent() {
        Finding ended = finding("esp_gas_lock", Severity.SERIOUS, BEGIN.plusSeconds(60));
        Finding sensor = finding("sensor_stuck:thp_psi", Severity.WARNING, null);
        Finding own = finding("my_pattern", Severity.INFO, null);
        Finding parted = finding("srp_parted_rod", Severity.CRITICAL, null);
        Finding water = finding("water_breakthrough", Severity.WARNING, null);
        assertThat(AnomalyFindings.of(report(ended, sensor))).isEmpty();
        assertThat(AnomalyFindings.of(report(parted, water)))
                .containsExactly(
                        new HealthFinding("srp_parted_rod", FindingSeverity.CRITICAL, HealthComponent.MECHANICAL),
                        new HealthFinding("water_breakthrough", FindingSeverity.MEDIUM, HealthComponent.PRODUCTION));
        assertThatThrownBy(() -> AnomalyFindings.of(report(own))).hasMessageContaining("my_pattern");
        assertThat(AnomalyFindings.of(report(own), Map.of("my_pattern", HealthComponent.EFFICIENCY)))
                .containsExactly(new HealthFinding("my_pattern", FindingSeverity.LOW, HealthComponent.EFFICIENCY));
    }

    @Test
    void everyShippedPatternHasAComponent() {
        Arrays.stream(LiftType.values())
                .flatMap(lift -> AnomalySettings.STANDARD.rules(lift, List.of("thp_psi")).stream())
                .map(AnomalyRule::name)
                .filter(name -> !name.startsWith("sensor_"))
                .forEach(name -> assertThat(AnomalyFindings.of(report(finding(name, Severity.INFO, null))))
                        .hasSize(1));
    }
}
