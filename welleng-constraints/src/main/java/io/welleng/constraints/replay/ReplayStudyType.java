package io.welleng.constraints.replay;

import io.welleng.constraints.alarm.AlarmCommand;
import io.welleng.constraints.alarm.AlarmCondition;
import io.welleng.constraints.alarm.AlarmDefinition;
import io.welleng.constraints.alarm.AlarmPriority;
import io.welleng.constraints.limit.Action;
import io.welleng.constraints.limit.BadDataPolicy;
import io.welleng.constraints.limit.DesignLimit;
import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.limit.EnforcementMode;
import io.welleng.constraints.limit.LevelDelay;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.limit.YellowBand;
import io.welleng.constraints.quality.ClockRule;
import io.welleng.constraints.quality.DataRule;
import io.welleng.constraints.quality.DataRules;
import io.welleng.constraints.quality.JumpRule;
import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.TelemetryKey;
import io.welleng.constraints.watch.OperatingMode;
import io.welleng.constraints.watch.RuleBook;
import io.welleng.core.study.StudyType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Registers {@link ReplayStudy} under the name {@code constraint_replay}. */
public final class ReplayStudyType implements StudyType<ReplayStudy> {

    private static final int MESSAGES = 288;
    private static final long INTERVAL_SECONDS = 300L;
    private static final double SECONDS_PER_DAY = 86_400.0;
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    /** For {@link java.util.ServiceLoader}. */
    public ReplayStudyType() {}

    @Override
    public String name() {
        return "constraint_replay";
    }

    @Override
    public String summary() {
        return "Limits and alarms over a well's history: what they would have said, decided and done, with an audit";
    }

    @Override
    public Class<ReplayStudy> studyClass() {
        return ReplayStudy.class;
    }

    /** A day of a rod-pumped well; the readings are synthetic. A valve is closed, a gauge fails, and the well is stopped. */
    @Override
    public ReplayStudy example() {
        List<AlarmCommand> commands = List.of(new AlarmCommand.Acknowledge(
                "high-pressure", START.plusSeconds(99L * INTERVAL_SECONDS + 60L), "shift A", "valve reopened"));
        return new ReplayStudy(ruleBook(), design(), history(), commands, null);
    }

    private static DesignLimits design() {
        return new DesignLimits(Map.of(
                DesignLimit.MAX_WELLHEAD_PRESSURE_PSI.key(), 400.0,
                DesignLimit.MAX_PUMP_SPEED_SPM.key(), 10.0,
                DesignLimit.MAX_ROD_STRESS_PSI.key(), 30_000.0,
                DesignLimit.MIN_PUMP_FILLAGE_PCT.key(), 60.0));
    }

    private static RuleBook ruleBook() {
        List<TelemetryKey> keys = List.of(
                TelemetryKey.THP_PSI,
                TelemetryKey.SPM,
                TelemetryKey.POLISHED_ROD_LOAD_MAX_LB,
                TelemetryKey.PUMP_FILLAGE_PCT,
                TelemetryKey.MOTOR_CURRENT_A);
        List<Tag> tags = keys.stream().map(TelemetryKey::tag).toList();
        DataRules data = new DataRules(
                keys.stream()
                        .map(key -> DataRule.of(key).withStaleAfterSeconds(3.0 * INTERVAL_SECONDS))
                        .toList(),
                new ClockRule(INTERVAL_SECONDS, new JumpRule(SECONDS_PER_DAY, 3)));
        YellowBand band = new YellowBand.Fraction(0.9);
        LevelDelay delay = new LevelDelay(2.0 * INTERVAL_SECONDS, 2.0 * INTERVAL_SECONDS);
        List<LimitRule> rules = List.of(
                LimitRule.of("pressure", new Limit.High("thp_psi", design(DesignLimit.MAX_WELLHEAD_PRESSURE_PSI)))
                        .withBand(band, 10.0)
                        .withBadData(new BadDataPolicy.FailSafe(12.0 * INTERVAL_SECONDS))
                        .withActions(List.of(new Action.ShutIn()), EnforcementMode.ENFORCED),
                LimitRule.of(
                                "pressure-rise",
                                new Limit.RateOfChange("thp_psi", null, LimitValue.of(4.0), 600.0, 1_200.0))
                        .withBand(null, 0.5)
                        .withActions(List.of(new Action.Notify("operator")), EnforcementMode.SHADOW),
                LimitRule.of("speed", new Limit.High("spm", design(DesignLimit.MAX_PUMP_SPEED_SPM)))
                        .withBand(band, 0.2)
                        .withActions(
                                List.of(new Action.Throttle(
                                        "spm", new LimitValue.Design(DesignLimit.MAX_PUMP_SPEED_SPM.key(), 0.8))),
                                EnforcementMode.ENFORCED),
                LimitRule.of(
                                "rod-stress",
                                new Limit.Formula(
                                        "polished_rod_load_max_lb / 0.6013",
                                        null,
                                        design(DesignLimit.MAX_ROD_STRESS_PSI)))
                        .withBand(band, 300.0),
                LimitRule.of("fillage", new Limit.Low("pump_fillage_pct", design(DesignLimit.MIN_PUMP_FILLAGE_PCT)))
                        .withBand(band, 3.0)
                        .withDelay(delay, null)
                        .withModes(List.of(OperatingMode.DEFAULT))
                        .withActions(List.of(new Action.Escalate("production engineer")), EnforcementMode.ENFORCED));
        List<AlarmDefinition> alarms = List.of(
                AlarmDefinition.of("high-pressure", AlarmCondition.source("pressure"), AlarmPriority.HIGH),
                AlarmDefinition.of("pressure-gauge", AlarmCondition.source("data:thp_psi"), AlarmPriority.MEDIUM),
                AlarmDefinition.of("low-fillage", AlarmCondition.source("fillage:yellow"), AlarmPriority.LOW)
                        .withSuppression(AlarmCondition.source("mode:stopped")));
        return RuleBook.of("rod pumps", tags, data, List.of(new OperatingMode("stopped", "spm < 0.5")), rules)
                .withAlarms(alarms, null);
    }

    private static LimitValue design(DesignLimit limit) {
        return LimitValue.design(limit.key());
    }

    private static History history() {
        SplittableRandom random = new SplittableRandom(1);
        List<Instant> times = new ArrayList<>();
        List<Double> pressure = new ArrayList<>();
        List<Integer> quality = new ArrayList<>();
        List<Double> speed = new ArrayList<>();
        List<Double> load = new ArrayList<>();
        List<Double> fillage = new ArrayList<>();
        for (int i = 0; i < MESSAGES; i++) {
            boolean closed = i >= 96 && i < 100;
            boolean failed = i >= 144 && i < 160;
            boolean stopped = i >= 200 && i < 224;
            times.add(START.plusSeconds(i * INTERVAL_SECONDS));
            pressure.add(tenths(closed ? 250.0 + 60.0 * (i - 95) : 250.0, 6.0, random));
            quality.add(failed ? 0 : 192);
            speed.add(stopped ? 0.0 : tenths(7.5, 0.1, random));
            load.add(stopped ? 9_000.0 : tenths(15_000.0, 120.0, random));
            fillage.add(stopped ? 0.0 : tenths(Math.max(55.0, 85.0 - 0.12 * i), 1.5, random));
        }
        return new History(
                "EX-SRP-1",
                times,
                List.of(
                        new Column(TelemetryKey.THP_PSI.tag(), pressure, quality),
                        new Column(TelemetryKey.SPM.tag(), speed, null),
                        new Column(TelemetryKey.POLISHED_ROD_LOAD_MAX_LB.tag(), load, null),
                        new Column(TelemetryKey.PUMP_FILLAGE_PCT.tag(), fillage, null)));
    }

    private static double tenths(double mean, double noise, SplittableRandom random) {
        return Math.rint(10.0 * (mean + noise * (2.0 * random.nextDouble() - 1.0))) / 10.0;
    }
}
