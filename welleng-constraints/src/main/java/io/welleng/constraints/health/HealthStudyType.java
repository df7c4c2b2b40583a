package io.welleng.constraints.health;

import io.welleng.constraints.health.energy.EffectivenessInput;
import io.welleng.constraints.health.energy.EnergyBenchmark;
import io.welleng.constraints.health.energy.EnergyQuestion;
import io.welleng.constraints.health.hazard.LifeBasis;
import io.welleng.constraints.health.hazard.LifeQuestion;
import io.welleng.constraints.health.hazard.RunLife;
import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.core.study.StudyType;
import io.welleng.core.well.LiftType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Registers {@link HealthStudy} under the name {@code health}. */
public final class HealthStudyType implements StudyType<HealthStudy> {

    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final int READINGS = 40;
    private static final long SIX_HOURS = 21_600L;
    private static final double TENTHS = 10.0;

    /** For {@link java.util.ServiceLoader}. */
    public HealthStudyType() {}

    @Override
    public String name() {
        return "health";
    }

    @Override
    public String summary() {
        return "Health of a well: score and what lowers it, remaining life of the pump, energy of a barrel, effectiveness";
    }

    @Override
    public Class<HealthStudy> studyClass() {
        return HealthStudy.class;
    }

    /** An ESP that runs hotter and shakes more from day to day; all numbers are synthetic. */
    @Override
    public HealthStudy example() {
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < READINGS; i++) {
            times.add(START.plusSeconds(SIX_HOURS * i));
        }
        History history = new History(
                "EX-ESP-1",
                times,
                List.of(
                        column("motor_temp_f", "degF", i -> 265.0 + 0.9 * i),
                        column("vibration_x_ips", "in/s", i -> 0.1 * Math.floor(2.0 + 0.05 * i)),
                        column("motor_current_a", "A", i -> 52.0 + i % 3),
                        column("insulation_mohm", "MOhm", i -> 400.0 - 5.0 * i),
                        column("intake_pressure_psi", "psi", i -> 620.0 - 2.0 * i),
                        column("flow_rate_bpd", "bbl/d", i -> 1_850.0 - 6.0 * i),
                        column("motor_power_kw", "kW", i -> 98.0 + 0.2 * i)));
        List<HealthIndicator> indicators = List.of(
                HealthIndicator.of("vibration_x_ips", HealthComponent.MECHANICAL, Yardstick.Range.high(0.25, 0.7)),
                new HealthIndicator(
                        "motor_temp_f",
                        HealthComponent.ELECTRICAL,
                        Yardstick.Range.high(280.0, 340.0),
                        2.0,
                        true,
                        DailyStatistic.LARGEST),
                HealthIndicator.of(
                        "motor_current_a", HealthComponent.ELECTRICAL, new Yardstick.Baseline(52, 0.05, 0.3)),
                HealthIndicator.of("insulation_mohm", HealthComponent.ELECTRICAL, Yardstick.Range.low(1.0, 100.0)),
                HealthIndicator.of(
                        "intake_pressure_psi",
                        HealthComponent.HYDRAULIC,
                        new Yardstick.Range(250.0, 450.0, 900.0, 1_200.0)),
                HealthIndicator.of("flow_rate_bpd", HealthComponent.PRODUCTION, Yardstick.Range.low(900.0, 1_800.0)));
        List<RunLife> runs = List.of(
                RunLife.failed(212, 0.5),
                RunLife.failed(341, 0.2),
                RunLife.suspended(365, 0.4),
                RunLife.failed(488, 1.0),
                RunLife.failed(127, 1.9),
                RunLife.suspended(530, 0.2),
                RunLife.failed(655, 0.8),
                RunLife.failed(419, 0.1),
                RunLife.suspended(801, 0.0),
                RunLife.failed(903, 0.4),
                RunLife.failed(286, 0.7),
                RunLife.suspended(154, 0.8),
                RunLife.failed(733, 0.0),
                RunLife.failed(562, 1.3));
        return new HealthStudy(
                "EX-ESP-1",
                LiftType.ESP,
                new HealthData.Telemetry(history, indicators, null, null),
                HealthSettings.STANDARD,
                List.of(new HealthFinding("pump wear", FindingSeverity.LOW, HealthComponent.MECHANICAL)),
                new LifeQuestion(310.0, List.of(0.7), new LifeBasis.Runs(runs, List.of("sand (g/bbl)"), 0.95), null),
                new EnergyQuestion(null, 43_200.0, new EnergyBenchmark.Pressure(1_900.0, 0.5)),
                new EffectivenessInput(240.0, 236.0, 520.0, 4_950.0, 4_925.0));
    }

    private static Column column(String key, String unit, IntToDoubleFunction value) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < READINGS; i++) {
            values.add(Math.rint(value.applyAsDouble(i) * TENTHS) / TENTHS);
        }
        return Column.of(key, unit, values);
    }
}
