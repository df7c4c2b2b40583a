package io.welleng.constraints.alarm.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlarmKpiStudyTest {

    private static AlarmKpiStudy example() {
        return (AlarmKpiStudy) Studies.type("alarm_kpi").example();
    }

    private static AlarmKpi line(AlarmKpiReport report, String name) {
        return report.judged().stream()
                .filter(kpi -> kpi.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theExampleRunsFromItsJsonAndItsReportGoesThroughJson() {
        AlarmKpiStudy study = example();
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        AlarmKpiReport report = study.run();
        assertThat(Json.read(Json.write(report), AlarmKpiReport.class)).isEqualTo(report);
        AlarmKpis kpis = report.kpis();
        // 8 touches, 14 of the chattering current, a trip and a low intake pressure.
        assertThat(kpis.rates().annunciated()).isEqualTo(24);
        // 14 within 195 s, all in the first ten minutes after 01:00.
        assertThat(kpis.floods()).hasSize(1);
        assertThat(kpis.floods().get(0).annunciated()).isEqualTo(14);
        assertThat(line(report, "average per day, acceptable").value()).isEqualTo(12.0);
        assertThat(line(report, "average per day, acceptable").verdict()).isEqualTo(KpiVerdict.MET);
        // A burst of 6 s every 15 s: five within a minute.
        assertThat(kpis.chattering().get(0).count()).isEqualTo(5);
        assertThat(line(report, "chattering alarms").verdict()).isEqualTo(KpiVerdict.NOT_MET);
        assertThat(line(report, "peak per 10 min").verdict()).isEqualTo(KpiVerdict.NOT_MET);
        // Standing since the third hour of the second day: 21 h, not yet stale.
        assertThat(kpis.standing().atEnd()).isEqualTo(1);
        assertThat(kpis.standing().stale()).isEmpty();
        assertThat(kpis.acknowledgement().ended()).isEqualTo(23);
        assertThat(kpis.acknowledgement().never()).isEqualTo(1);
        assertThat(report.advisories()).hasSize(1);
        assertThat(report.toString().lines().toList())
                .contains("EX-ESP-1, 2026-03-01T00:00:00Z to 2026-03-03T00:00:00Z: 24 alarms, 1 flood(s)")
                .anyMatch(text -> text.matches(" +average per day, acceptable +12.00 1/d +at most 150.0 +met"))
                .anyMatch(text -> text.matches(" +low priority +0.3750 fraction about 0.8000 ± 0.05000 +not met"))
                .anyMatch(text -> text.contains("EX-ESP-1 current-high: 14 (58.33 %)"));
        assertThat(Studies.type("alarm_kpi").summary()).isNotBlank();
    }

    @Test
    void rulesAndTargetsHaveDefaultsAndLongPeriodsNoAdvisory() {
        AlarmKpiStudy study = example();
        AlarmKpiStudy plain = new AlarmKpiStudy(
                "A", study.events(), study.from(), study.from().plus(Duration.ofDays(30)), null, null);
        assertThat(plain.rules()).isEqualTo(AlarmKpiRules.STANDARD);
        assertThat(plain.targets()).isEqualTo(AlarmTargets.ISA_18_2_2009);
        AlarmKpiReport report = plain.run();
        assertThat(report.advisories()).isEmpty();
        assertThat(report.kpis().standing().peakStalePerDay()).isEqualTo(1);
        assertThat(line(report, "stale alarms on any day").verdict()).isEqualTo(KpiVerdict.MET);
        AlarmKpiReport none =
                new AlarmKpiStudy("A", study.events(), study.from(), study.to(), null, AlarmTargets.NONE).run();
        assertThat(none.judged()).hasSize(18).allMatch(kpi -> kpi.verdict() == KpiVerdict.NOT_JUDGED);
        assertThat(none.judged().get(0).toString()).endsWith("not judged");
    }

    // Literature: worked example alarm-isa18.2-kpis; 2009 edition of ISA-18.2, and IEC 62682:2014 for a day.
    @Test
    void presetsHaveTheNumbersOfTheirEditions() {
        AlarmTargets isa = AlarmTargets.ISA_18_2_2009;
        assertThat(List.of(
                        isa.averagePerDay(),
                        isa.manageablePerDay(),
                        isa.averagePerHour(),
                        isa.manageablePerHour(),
                        isa.averagePerTenMinutes(),
                        isa.manageablePerTenMinutes(),
                        isa.peakPerTenMinutes()))
                .containsExactly(150.0, 300.0, 6.0, 12.0, 1.0, 2.0, 10.0);
        assertThat(List.of(isa.busyHourShareBelow(), isa.busyIntervalShareBelow(), isa.floodShareBelow()))
                .containsOnly(0.01);
        assertThat(isa.topShare()).isEqualTo(0.05);
        assertThat(List.of(isa.chatteringAlarms(), isa.fleetingAlarms(), isa.staleAlarmsBelow()))
                .containsExactly(0, 0, 5);
        assertThat(List.of(
                        isa.priorities().low(),
                        isa.priorities().medium(),
                        isa.priorities().high()))
                .containsExactly(0.80, 0.15, 0.05);
        assertThat(AlarmTargets.IEC_62682.averagePerDay()).isEqualTo(144.0);
        AlarmKpiRules rules = AlarmKpiRules.STANDARD;
        assertThat(List.of(rules.busyHourAbove(), rules.busyIntervalAbove(), rules.topAlarms()))
                .containsExactly(30, 10, 10);
    }

    @Test
    void targetsAreInclusiveOrNotAsTheirNamesSay() {
        assertThat(verdict(10.0, KpiComparison.AT_MOST, 10.0, null)).isEqualTo(KpiVerdict.MET);
        assertThat(verdict(10.1, KpiComparison.AT_MOST, 10.0, null)).isEqualTo(KpiVerdict.NOT_MET);
        assertThat(verdict(0.01, KpiComparison.BELOW, 0.01, null)).isEqualTo(KpiVerdict.NOT_MET);
        assertThat(verdict(0.0099, KpiComparison.BELOW, 0.01, null)).isEqualTo(KpiVerdict.MET);
        assertThat(verdict(0.85, KpiComparison.ABOUT, 0.80, 0.05)).isEqualTo(KpiVerdict.MET);
        // 0.80 - 0.75 is 0.05 but for the last bit.
        assertThat(verdict(0.75, KpiComparison.ABOUT, 0.80, 0.05)).isEqualTo(KpiVerdict.MET);
        assertThat(verdict(0.7499, KpiComparison.ABOUT, 0.80, 0.05)).isEqualTo(KpiVerdict.NOT_MET);
        assertThat(verdict(null, KpiComparison.BELOW, 0.01, null)).isEqualTo(KpiVerdict.NOT_JUDGED);
        assertThat(verdict(1.0, KpiComparison.BELOW, null, null)).isEqualTo(KpiVerdict.NOT_JUDGED);
    }

    private static KpiVerdict verdict(Double value, KpiComparison comparison, Double target, Double tolerance) {
        return AlarmKpi.judge("x", "1", value, comparison, target, tolerance).verdict();
    }

    @Test
    void periodsAndTimesThatCannotBeCountedAreNamed() {
        String json = "{\"study\": \"alarm_kpi\", \"name\": \"A\", \"events\": [%s], \"from\": \"%s\", \"to\": \"%s\"}";
        String from = "2026-03-01T00:00:00Z";
        assertThatThrownBy(() -> Studies.read(String.format(json, "", from, "2026-03-01T00:09:59.999Z")))
                .hasMessage(
                        "/to: must be at least 10 minutes and at most 3660 days after \"from\", 2026-03-01T00:00:00Z,"
                                + " but was 2026-03-01T00:09:59.999Z");
        String tenYears = Instant.parse(from).plus(Duration.ofDays(3_660)).toString();
        assertThat(Studies.read(String.format(json, "", from, "2026-03-01T00:10:00Z"))
                        .run())
                .isNotNull();
        assertThat(Studies.read(String.format(json, "", from, tenYears)).run()).isNotNull();
        assertThatThrownBy(() -> Studies.read(String.format(json, "", "+999999999-01-01T00:00:00Z", from)))
                .hasMessageStartingWith("/from: must be from -292275055");
        String far = "{\"time\": \"+999999999-01-01T00:00:00Z\", \"kind\": \"flood_began\", \"active\": false,"
                + " \"annunciated\": false, \"first_out\": false}";
        assertThatThrownBy(() -> Studies.read(String.format(json, far, from, tenYears)))
                .hasMessageStartingWith("/events/0/time: must be from -292275055");
    }

    @Test
    void numbersAreChecked() {
        List<Runnable> wrong = List.of(
                () -> new AlarmKpiRules(0, 10, 10, 5, 3, 60, 10, 24, 10),
                () -> new AlarmKpiRules(30, 10, 10, 11, 3, 60, 10, 24, 10),
                () -> new AlarmKpiRules(30, 10, 10, 5, 1, 60, 10, 24, 10),
                () -> new AlarmKpiRules(30, 10, 10, 5, 3, Double.NaN, 10, 24, 10),
                () -> new PriorityTarget(80.0, 0.15, 0.05, 0.01, 0.05),
                () -> AlarmTargets.NONE.withPerDay(-1.0, null),
                () -> AlarmTargets.NONE.withPerDay(null, Double.NaN),
                () -> new AlarmTargets(
                        null, null, null, null, null, null, 1.5, null, null, null, null, null, null, null, null),
                () -> new AlarmTargets(
                        null, null, null, null, null, null, null, null, null, null, null, -1, null, null, null),
                () -> new AlarmKpiStudy(
                        " ", List.of(), example().from(), example().to(), null, null),
                () -> new AlarmKpiStudy(
                        "A", List.of(), example().to(), example().from(), null, null));
        for (Runnable one : wrong) {
            assertThatThrownBy(one::run).isInstanceOf(InvalidInputException.class);
        }
    }
}
