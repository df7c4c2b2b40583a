package io.welleng.benchmarks;

import io.welleng.constraints.alarm.AlarmCondition;
import io.welleng.constraints.alarm.AlarmDefinition;
import io.welleng.constraints.alarm.AlarmPriority;
import io.welleng.constraints.limit.BadDataPolicy;
import io.welleng.constraints.limit.LevelDelay;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.limit.YellowBand;
import io.welleng.constraints.quality.ClockRule;
import io.welleng.constraints.quality.DataRule;
import io.welleng.constraints.quality.DataRules;
import io.welleng.constraints.quality.StuckRule;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.TelemetryKey;
import io.welleng.constraints.watch.OperatingMode;
import io.welleng.constraints.watch.RuleBook;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A submersible pump with twelve tags, a low and a high limit for each: 24 rules. Tag i has rules 2 i and 2 i + 1. */
final class WatchedWell {

    /** Properties of {@link WellReadings} in the order of the tags. */
    static final List<String> PROPERTIES = List.of(
            "tubingPressure",
            "casingPressure",
            "headTemperature",
            "intakePressure",
            "dischargePressure",
            "motorTemperature",
            "intakeTemperature",
            "current",
            "voltage",
            "power",
            "frequency",
            "rate");

    static final List<TelemetryKey> KEYS = List.of(
            TelemetryKey.THP_PSI,
            TelemetryKey.CHP_PSI,
            TelemetryKey.THT_F,
            TelemetryKey.INTAKE_PRESSURE_PSI,
            TelemetryKey.DISCHARGE_PRESSURE_PSI,
            TelemetryKey.MOTOR_TEMP_F,
            TelemetryKey.INTAKE_TEMP_F,
            TelemetryKey.MOTOR_CURRENT_A,
            TelemetryKey.MOTOR_VOLTAGE_V,
            TelemetryKey.MOTOR_POWER_KW,
            TelemetryKey.VSD_FREQUENCY_HZ,
            TelemetryKey.FLOW_RATE_BPD);

    static final int TAGS = KEYS.size();
    static final int RULES = 2 * TAGS;
    static final int MESSAGES = 4096;
    static final long INTERVAL_MS = 1000L;

    /** Messages for which a breach lasts, and those from the begin of one to the next. */
    static final int BREACH = 10;

    static final int BREACH_EVERY = MESSAGES / RULES;

    private static final double[] USUAL = {
        250.0, 150.0, 150.0, 500.0, 3000.0, 250.0, 200.0, 60.0, 2000.0, 100.0, 50.0, 1500.0
    };
    private static final double NOISE = 0.1;
    private static final double LOW = 0.5;
    private static final double HIGH = 1.5;
    private static final double FAR_LOW = 0.4;
    private static final double FAR_HIGH = 1.6;

    private WatchedWell() {}

    static double usual(int tag) {
        return USUAL[tag];
    }

    static double low(int tag) {
        return LOW * USUAL[tag];
    }

    static double high(int tag) {
        return HIGH * USUAL[tag];
    }

    /** Messages with noise; with breaches, each rule is broken once, for ten messages. */
    static double[][] messages(boolean breaches) {
        SplittableRandom random = new SplittableRandom(10L);
        double[][] messages = new double[MESSAGES][TAGS];
        for (int i = 0; i < MESSAGES; i++) {
            for (int tag = 0; tag < TAGS; tag++) {
                messages[i][tag] = USUAL[tag] * (1.0 + NOISE * (2.0 * random.nextDouble() - 1.0));
            }
            int rule = i / BREACH_EVERY;
            if (breaches && rule < RULES && i % BREACH_EVERY >= BREACH_EVERY - BREACH) {
                messages[i][rule / 2] = USUAL[rule / 2] * (rule % 2 == 0 ? FAR_LOW : FAR_HIGH);
            }
        }
        return messages;
    }

    static List<Tag> tags() {
        return KEYS.stream().map(TelemetryKey::tag).toList();
    }

    /** The 24 limits and nothing else. */
    static RuleBook thresholds() {
        return book(limits());
    }

    /** Rules on data that is not checked. */
    static RuleBook book(List<LimitRule> rules) {
        return RuleBook.of("limits", tags(), new DataRules(List.of(), clock()), List.of(), rules);
    }

    /**
     * The 24 limits with yellow bands, deadbands, delays and failing safe, an operating mode, an alarm for each, and the
     * data checked for range, age and sensors that are stuck.
     */
    static RuleBook everything() {
        List<DataRule> data = new ArrayList<>();
        for (TelemetryKey key : KEYS) {
            data.add(DataRule.of(key).withStaleAfterSeconds(60.0).withStuck(new StuckRule(0.0, 600.0, 10)));
        }
        List<LimitRule> rules = new ArrayList<>();
        List<AlarmDefinition> alarms = new ArrayList<>();
        List<LimitRule> limits = limits();
        for (int rule = 0; rule < RULES; rule++) {
            LimitRule limit = limits.get(rule);
            rules.add(limit.withBand(new YellowBand.Fraction(0.95), 0.02 * USUAL[rule / 2])
                    .withDelay(new LevelDelay(5.0, 5.0), null)
                    .withBadData(new BadDataPolicy.FailSafe(300.0)));
            alarms.add(AlarmDefinition.of("a" + rule, AlarmCondition.source(limit.id()), AlarmPriority.HIGH));
        }
        List<OperatingMode> modes = List.of(new OperatingMode("stopped", "vsd_frequency_hz < 5"));
        return RuleBook.of("everything", tags(), new DataRules(data, clock()), modes, rules)
                .withAlarms(alarms, null);
    }

    private static ClockRule clock() {
        return new ClockRule(60.0, null);
    }

    private static List<LimitRule> limits() {
        List<LimitRule> rules = new ArrayList<>();
        for (int tag = 0; tag < TAGS; tag++) {
            String key = KEYS.get(tag).key();
            rules.add(LimitRule.of("r" + 2 * tag, new Limit.Low(key, LimitValue.of(low(tag)))));
            rules.add(LimitRule.of("r" + (2 * tag + 1), new Limit.High(key, LimitValue.of(high(tag)))));
        }
        return rules;
    }
}
