package io.welleng.constraints.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.health.energy.EnergyBenchmark;
import io.welleng.constraints.health.energy.EnergyQuestion;
import io.welleng.constraints.health.energy.EnergyRating;
import io.welleng.constraints.health.hazard.LifeOutcome;
import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.core.json.Json;
import io.welleng.core.study.Studies;
import io.welleng.core.well.LiftType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthStudyTest {

    private static HealthStudy example() {
        return (HealthStudy) Studies.type("health").example();
    }

    @Test
    void theExampleRunsFromItsJsonAndItsReportGoesThroughJson() {
        HealthStudy study = example();
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        HealthReport report = study.run();
        assertThat(Json.read(Json.write(report), HealthReport.class)).isEqualTo(report);
        HealthOutcome.Scored health = (HealthOutcome.Scored) report.health();
        assertThat(health.day()).isEqualTo(LocalDate.of(2026, 1, 14));
        assertThat(health.trend().points()).isNegative();
        assertThat(health.contributions().get(0).name()).isIn("motor_temp_f", "vibration_x_ips");
        assertThat(health.missing()).extracting(MissingReading::component).containsExactly(HealthComponent.EFFICIENCY);
        assertThat(report.days()).hasSize(10);
        assertThat(report.remainingLife()).isInstanceOf(LifeOutcome.Estimated.class);
        assertThat(report.energy()).isInstanceOf(EnergyRating.Rated.class);
        assertThat(report.effectiveness().overall()).isBetween(0.9, 1.0);
        assertThat(report.advisories()).isEmpty();
        assertThat(report.toString())
                .startsWith("EX-ESP-1 (esp): health ")
                .contains("Remaining life at 310.0 d")
                .contains("kWh/bbl")
                .contains("OEE");
        assertThat(Studies.type("health").summary()).isNotBlank();
        assertThat(Studies.type("health").name()).isEqualTo("health");
    }

    @Test
    void telemetryIsGatheredByDaysOfGoodReadings() {
        Instant start = Instant.parse("2026-03-01T22:00:00Z");
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            times.add(start.plusSeconds(3_600L * i));
        }
        // two readings on the first day, four on the second
        History history = new History(
                "W",
                times,
                List.of(
                        Column.of("a", "1", Arrays.asList(10.0, 20.0, 30.0, Double.NaN, 90.0, 50.0)),
                        new Column(
                                new Tag("b", "1"),
                                Arrays.asList(1.0, 1.0, 70.0, 80.0, 5.0, 95.0),
                                List.of(192, 0, 192, 192, 64, 192))));
        Yardstick plain = Yardstick.Range.low(0.0, 100.0);
        HealthWeights weights = new HealthWeights(1, 1, 1, 1, 1);
        HealthSettings settings = new HealthSettings(weights, 0.0, null, null, null);
        List<HealthIndicator> indicators = List.of(
                HealthIndicator.of("a", HealthComponent.MECHANICAL, plain),
                new HealthIndicator("a", HealthComponent.ELECTRICAL, plain, null, null, DailyStatistic.LEAST),
                new HealthIndicator("a", HealthComponent.HYDRAULIC, plain, null, null, DailyStatistic.LARGEST),
                HealthIndicator.of("b", HealthComponent.PRODUCTION, plain),
                new HealthIndicator("c", HealthComponent.EFFICIENCY, plain, null, true, null));
        HealthReport report = new HealthStudy(
                        "W",
                        LiftType.OTHER,
                        new HealthData.Telemetry(history, indicators, null, null),
                        settings,
                        null,
                        null,
                        null,
                        null)
                .run();
        HealthOutcome.Scored health = (HealthOutcome.Scored) report.health();
        // the second day: a 30, 90, 50; b 70, 80, 95
        assertThat(health.components().subList(0, 4))
                .extracting(ComponentScore::score)
                .usingElementComparator((x, y) -> Math.abs(x - y) < 1e-12 ? 0 : Double.compare(x, y))
                .containsExactly(50.0, 30.0, 90.0, 80.0);
        assertThat(health.components().get(4).score()).isNull();
        assertThat(report.advisories()).extracting("code").containsExactly("critical_missing");
        assertThat(report.days()).hasSize(2);
        assertThat(report.days().get(0).score()).isCloseTo((15.0 + 10.0 + 20.0 + 1.0) / 4.0, within(1e-12));
        assertThat(report.remainingLife()).isNull();
        assertThat(report.toString()).contains("! critical_missing");

        HealthData strict = new HealthData.Telemetry(history, indicators, 4, null);
        HealthOutcome none = new HealthScorer(LiftType.OTHER, settings).score(strict, List.of());
        assertThat(none).isInstanceOf(HealthOutcome.NotScored.class);
    }

    @Test
    void readingsOfAStandingWellDoNotCount() {
        List<Instant> times = new ArrayList<>();
        Instant start = Instant.parse("2026-02-01T00:00:00Z");
        for (int i = 0; i < 12; i++) {
            times.add(start.plusSeconds(6 * 3_600L * i));
        }
        // It runs for a reading of the first day, stops, is not heard of, and runs again on the third day.
        History history = new History(
                "W",
                times,
                List.of(
                        Column.of("amps", "A", Arrays.asList(50., 0., 0., null, 0., 0., 0., 0., 49., 50., null, 51.)),
                        Column.of("a", "1", Arrays.asList(80., 0., 0., 1., 2., 3., 4., 5., 60., 70., 90., 70.))));
        List<HealthIndicator> indicators =
                List.of(HealthIndicator.of("a", HealthComponent.MECHANICAL, Yardstick.Range.low(0.0, 100.0)));
        HealthSettings settings = new HealthSettings(new HealthWeights(1, 0, 0, 0, 0), 0.0, null, null, null);
        HealthScorer scorer = new HealthScorer(LiftType.OTHER, settings);
        HealthData data = new HealthData.Telemetry(history, indicators, null, new HealthData.Running("amps", 1.0));
        assertThat(scorer.days(data)).extracting(DayScore::score).containsExactly(80.0, null, 70.0);
        HealthData all = new HealthData.Telemetry(history, indicators, null, null);
        assertThat(scorer.days(all)).extracting(DayScore::score).containsExactly(0.5, 3.5, 70.0);
        HealthStudy study = new HealthStudy("W", LiftType.OTHER, data, settings, null, null, null, null);
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
        HealthData.Running other = new HealthData.Running("volts", 1.0);
        assertThatThrownBy(() -> new HealthData.Telemetry(history, indicators, null, other))
                .hasMessageContaining("running.tag");
    }

    @Test
    void componentsGivenAreTakenAsTheyAre() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        HealthData data = new HealthData.Components(List.of(new DayComponents(day, 80.0, null, 60.0, 100.0, 70.0)));
        HealthStudy study = new HealthStudy("W", LiftType.GAS_LIFT, data, null, null, null, null, null);
        HealthOutcome.Scored health = (HealthOutcome.Scored) study.run().health();
        assertThat(health.score()).isCloseTo(0.15 * 80 + 0.35 * 60 + 0.30 * 100 + 0.20 * 70, within(1e-12));
        assertThat(health.missing()).isEmpty();
        assertThat(Studies.read(Studies.write(study))).isEqualTo(study);
    }

    @Test
    void inputsThatCannotBeAreRefused() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        DayComponents one = new DayComponents(day, 80.0, null, null, null, null);
        assertThatThrownBy(() -> new HealthData.Components(List.of(one, one))).hasMessageContaining("days[1]");
        assertThatThrownBy(() -> new DayComponents(day, 101.0, null, null, null, null))
                .hasMessageContaining("mechanical");
        assertThatThrownBy(() -> new DayReadings(day, Map.of("x", Double.NaN))).hasMessageContaining("x");
        HealthData data = new HealthData.Components(List.of(one));
        EnergyQuestion energy = new EnergyQuestion(null, null, new EnergyBenchmark.Given(1.0));
        assertThatThrownBy(() -> new HealthStudy("W", LiftType.ESP, data, null, null, null, energy, null))
                .hasMessageContaining("energy.history");
        assertThatThrownBy(() -> new HealthStudy(" ", LiftType.ESP, data, null, null, null, null, null))
                .hasMessageContaining("well");
        List<HealthIndicator> none = List.of();
        assertThatThrownBy(() -> new HealthData.Readings(List.of(new DayReadings(day, Map.of())), none))
                .hasMessageContaining("indicators");
        assertThatThrownBy(() -> new HealthIndicator(
                        "a", HealthComponent.MECHANICAL, Yardstick.Range.low(0, 1), 0.0, null, null))
                .hasMessageContaining("weight");
    }
}
