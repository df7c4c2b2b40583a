package io.welleng.constraints.anomaly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.anomaly.rule.AnomalyRule;
import io.welleng.constraints.anomaly.rule.Comparison;
import io.welleng.constraints.anomaly.rule.Feature;
import io.welleng.constraints.anomaly.rule.Severity;
import io.welleng.constraints.anomaly.rule.Sign;
import io.welleng.constraints.anomaly.rule.SignGroup;
import io.welleng.constraints.anomaly.rule.Signal;
import io.welleng.constraints.anomaly.rule.SignalKind;
import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.json.Json;
import io.welleng.core.well.LiftType;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScanStateTest {

    private static final long MINUTE = Plain.MINUTE;
    private static final String LOCKED = "motor_current_a=40~2 flow_rate_bpd=600 discharge_pressure_psi=1900";

    private final Plain esp = new Plain(LiftType.ESP, "");
    private final AnomalyScanner scanner = AnomalyScanner.of(LiftType.ESP, esp.tags, AnomalySettings.STANDARD);

    private static NotJudged why(ScanState state, String rule) {
        return state.notJudged().stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElse(null);
    }

    // Property: save and restore at any sample, through JSON, changes no later event.
    @Property(tries = 12)
    void savingChangesNothing(@ForAll @IntRange(min = 1, max = 700) int at, @ForAll @IntRange(max = 1_000) int seed) {
        SavedRun whole = new SavedRun(seed, -1);
        SavedRun parted = new SavedRun(seed, at);
        assertThat(parted.events).isEqualTo(whole.events).isNotEmpty();
        assertThat(parted.last.save()).isEqualTo(whole.last.save());
    }

    private static final class SavedRun {

        final List<AnomalyEvent> events = new ArrayList<>();
        ScanState last;

        SavedRun(int seed, int at) {
            LearnRule short8 = new LearnRule(8.0, 10.0);
            AnomalySettings s = AnomalySettings.STANDARD;
            AnomalySettings settings = new AnomalySettings(
                    new ScanWindows(2.0, 30.0, 60.0, 240.0, 60.0, 1.0, 10.0, 20.0, 60.0, 30.0, 0.5),
                    short8,
                    s.cycle(),
                    4.0,
                    2.0,
                    s.esp(),
                    s.rodPump(),
                    s.pcp(),
                    s.gasLift(),
                    s.anyWell(),
                    List.of());
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            SyntheticWell well = new SyntheticWell(LiftType.ESP, random);
            AnomalyScanner scanner = AnomalyScanner.of(LiftType.ESP, well.tags, settings);
            ScanState state = scanner.newState();
            SampleBuffer buffer = SampleBuffer.of(well.tags);
            Runnable fault = Fault.FAST.get(0).maker().make(well, random.nextDouble());
            for (int i = 0; i < 720; i++) {
                if (i == at) {
                    state = scanner.restore(Json.read(Json.write(state.save()), SavedScan.class));
                }
                // The fault comes at 10 h and goes at 15 h; the well stands still from 18 h to 19 h.
                well.progress = i > 300 && i < 450 ? 1.0 : 0.0;
                Runnable effect = i > 540 && i < 570
                        ? () -> {
                            well.value[well.tag("motor_current_a")] = 0.0;
                            well.swing[well.tag("motor_current_a")] = 0.0;
                        }
                        : fault;
                well.sample(i * 2 * MINUTE, effect, buffer);
                state.step(buffer, events::add);
            }
            last = state;
        }
    }

    @Test
    void aFindingBeginsAfterItsDelayEndsAfterItsDelayAndCarriesItsEvidence() {
        ScanState state = scanner.newState(esp.reference());
        assertThat(esp.run(scanner, state, "", 0, 120)).isEmpty();
        List<AnomalyEvent> events = esp.run(scanner, state, LOCKED, 120, 240);
        assertThat(events).hasSize(1);
        Finding finding = events.get(0).finding();
        // Half of the window is new after 15 min, swing a little later; seen at the next ten minutes, then 20 min on.
        assertThat(finding.begin().toEpochMilli() / MINUTE).isBetween(150L, 170L);
        assertThat(finding.rule()).isEqualTo("esp_gas_lock");
        assertThat(finding.severity()).isEqualTo(Severity.SERIOUS);
        assertThat(finding.end()).isNull();
        assertThat(finding.tags())
                .containsExactly("motor_current_a", "flow_rate_bpd", "discharge_pressure_psi", "intake_pressure_psi");
        assertThat(finding.evidence()).hasSize(4).allMatch(Evidence::holds);
        assertThat(finding.evidence().get(2).value()).isCloseTo(-40.0, within(1e-3));
        assertThat(finding.evidence().get(2).threshold()).isEqualTo(-30.0);
        assertThat(finding.toString())
                .contains("flow_rate_bpd change -40.00 % (at most -30.00)")
                .contains(" on: ");
        assertThat(state.findings()).containsExactly(finding);
        List<AnomalyEvent> after = esp.run(scanner, state, "", 240, 400);
        assertThat(after).hasSize(1);
        assertThat(after.get(0).begins()).isFalse();
        assertThat(after.get(0).finding().end().toEpochMilli() / MINUTE).isBetween(315L, 330L);
        assertThat(after.get(0).finding().begin()).isEqualTo(finding.begin());
        assertThat(state.findings()).isEmpty();
        assertThat(after.get(0).toString()).contains(" ends ");
    }

    @Test
    void missingTagsAreNamedAndOptionalOnesPassedOver() {
        Tags few = Tags.of(List.of(
                new Tag("motor_current_a", "A"), new Tag("flow_rate_bpd", "bbl/d"), new Tag("vsd_frequency_hz", "Hz")));
        AnomalyScanner small = AnomalyScanner.of(LiftType.ESP, few, AnomalySettings.STANDARD);
        ScanState state = small.newState(new Reference(List.of(
                new Normal("motor_current_a", 50, 0, 0.5),
                new Normal("flow_rate_bpd", 1_000, 0, 1),
                new Normal("vsd_frequency_hz", 50, 0, 0))));
        assertThat(state.notJudged()).isEmpty();
        SampleBuffer buffer = SampleBuffer.of(few);
        List<AnomalyEvent> events = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            buffer.begin(i * MINUTE)
                    .put(0, i % 2 == 0 ? 38.0 : 42.0)
                    .put(1, i % 2 == 0 ? 599.0 : 601.0)
                    .put(2, 50.0);
            state.step(buffer, events::add);
        }
        assertThat(events).extracting(event -> event.finding().rule()).containsExactly("esp_gas_lock");
        assertThat(events.get(0).finding().evidence()).hasSize(3);
        assertThat(why(state, "esp_overheating"))
                .isEqualTo(new NotJudged("esp_overheating", NotJudgedReason.MISSING_TAGS, List.of("motor_temp_f")));
        assertThat(why(state, "esp_electrical_fault").tags()).containsExactly("motor_voltage_v");
        assertThat(why(state, "esp_insulation_fault").tags()).containsExactly("insulation_mohm");
        assertThat(why(state, "esp_pump_wear").toString())
                .contains("MISSING_TAGS")
                .contains("intake_pressure_psi");
        assertThat(why(state, "sensor_stuck:vsd_frequency_hz").reason()).isEqualTo(NotJudgedReason.CONSTANT_BY_NATURE);
    }

    @Test
    void withoutReferenceOrDataOrAtAnotherSettingNothingIsJudged() {
        ScanState learning = scanner.newState();
        esp.run(scanner, learning, "", 0, 60);
        assertThat(why(learning, "esp_gas_lock").reason()).isEqualTo(NotJudgedReason.NO_REFERENCE);
        assertThat(why(learning, "water_breakthrough").reason()).isEqualTo(NotJudgedReason.NO_REFERENCE);
        assertThat(learning.reference()).isNull();

        ScanState faster = scanner.newState(esp.reference());
        assertThat(esp.run(scanner, faster, LOCKED + " vsd_frequency_hz=51.1", 0, 120))
                .isEmpty();
        assertThat(why(faster, "esp_gas_lock"))
                .isEqualTo(new NotJudged("esp_gas_lock", NotJudgedReason.OTHER_SETTING, List.of("vsd_frequency_hz")));
        ScanState nearly = scanner.newState(esp.reference());
        assertThat(esp.run(scanner, nearly, LOCKED + " vsd_frequency_hz=50.9", 0, 120))
                .isNotEmpty();

        ScanState stopped = scanner.newState(esp.reference());
        assertThat(esp.run(scanner, stopped, LOCKED + " motor_current_a=0.5", 0, 120))
                .isEmpty();
        assertThat(why(stopped, "esp_gas_lock").reason()).isEqualTo(NotJudgedReason.NOT_RUNNING);
        assertThat(esp.run(scanner, stopped, LOCKED, 120, 150)).isEmpty();
        assertThat(why(stopped, "esp_gas_lock").reason()).isEqualTo(NotJudgedReason.NOT_RUNNING);
        assertThat(esp.run(scanner, stopped, LOCKED, 150, 240)).hasSize(1);
    }

    @Test
    void badReadingsNeitherRaiseNorClear() {
        ScanState state = scanner.newState(esp.reference());
        List<AnomalyEvent> events = new ArrayList<>();
        var locked = Plain.parse(LOCKED);
        for (int minute = 0; minute < 120; minute++) {
            SampleBuffer sample = esp.sample(minute, locked);
            sample.put(
                    esp.tags.number("flow_rate_bpd", "tag"), 600.0, minute % 2 == 0 ? Quality.BAD : Quality.DOUBTFUL);
            state.step(sample, events::add);
        }
        assertThat(events).isEmpty();
        assertThat(why(state, "esp_gas_lock"))
                .isEqualTo(new NotJudged("esp_gas_lock", NotJudgedReason.TOO_LITTLE_DATA, List.of("flow_rate_bpd")));
        assertThat(esp.run(scanner, state, LOCKED, 120, 200)).hasSize(1);
        var well = Plain.parse("");
        for (int minute = 200; minute < 400; minute++) {
            SampleBuffer sample = esp.sample(minute, well);
            sample.put(esp.tags.number("flow_rate_bpd", "tag"), 1_000.0, Quality.BAD);
            // The current is back, so the rule is false; a false sign outweighs the unknown one.
            sample.put(esp.tags.number("motor_current_a", "tag"), minute % 2 == 0 ? 38.0 : 42.0);
            sample.put(esp.tags.number("discharge_pressure_psi", "tag"), 1_900.0 + 0.01 * (minute % 3));
            state.step(sample, events::add);
        }
        assertThat(events).isEmpty();
        assertThat(state.findings()).hasSize(1);
    }

    @Test
    void lateSamplesAreLeftOutAndALongGapEmptiesTheWindows() {
        ScanState state = scanner.newState(esp.reference());
        esp.run(scanner, state, LOCKED, 0, 25);
        assertThat(state.step(esp.sample(24, Plain.parse("")), event -> {})).isFalse();
        assertThat(state.step(esp.sample(10, Plain.parse("")), event -> {})).isFalse();
        assertThat(state.step(esp.sample(1_000_000, Plain.parse(LOCKED)), event -> {}))
                .isTrue();
        assertThat(why(state, "esp_gas_lock").reason()).isEqualTo(NotJudgedReason.TOO_LITTLE_DATA);
        assertThat(state.toString()).contains("0 findings");
    }

    @Test
    void aStuckSensorIsFoundAfterTwoHoursAndNoPatternLooksThroughIt() {
        ScanState state = scanner.newState(esp.reference());
        List<AnomalyEvent> events = new ArrayList<>();
        int rate = esp.tags.number("flow_rate_bpd", "tag");
        for (int minute = 0; minute < 400; minute++) {
            SampleBuffer sample = esp.sample(minute, Plain.parse(minute < 200 ? "" : LOCKED));
            if (minute < 300) {
                sample.put(rate, 1_000.0);
            }
            state.step(sample, events::add);
            if (minute == 290) {
                assertThat(why(state, "esp_gas_lock"))
                        .isEqualTo(
                                new NotJudged("esp_gas_lock", NotJudgedReason.SENSOR_STUCK, List.of("flow_rate_bpd")));
            }
        }
        assertThat(events)
                .extracting(event -> event.finding().rule() + event.begins())
                .containsExactly(
                        "sensor_stuck:flow_rate_bpdtrue", "sensor_stuck:flow_rate_bpdfalse", "esp_gas_locktrue");
        // Unchanged for 120 min at minute 120 or the next ten, and 20 min on.
        assertThat(events.get(0).time().toEpochMilli() / MINUTE).isBetween(140L, 150L);
    }

    @Test
    void headingIsNamedWithItsPeriodAndASmallOneIsNot() {
        assertThat(heading(13.0, 9.0, AnomalySettings.STANDARD)).satisfies(events -> {
            assertThat(events).hasSize(1);
            Evidence cycle = events.get(0).finding().evidence().get(1);
            assertThat(cycle.periodMinutes()).isCloseTo(13.0, within(0.1));
            assertThat(cycle.value()).isCloseTo(0.9, within(0.08));
            assertThat(cycle.toString()).contains("period 13.0");
        });
        assertThat(heading(13.0, 6.5, AnomalySettings.STANDARD)).isEmpty();
        assertThat(heading(150.0, 30.0, AnomalySettings.STANDARD)).isEmpty();
        assertThat(heading(100.0, 30.0, AnomalySettings.STANDARD, 630))
                .singleElement()
                .satisfies(event -> assertThat(event.finding().evidence().get(1).periodMinutes())
                        .isCloseTo(100.0, within(2.0)));
    }

    private static List<AnomalyEvent> heading(double period, double amplitude, AnomalySettings settings) {
        return heading(period, amplitude, settings, 330);
    }

    private static List<AnomalyEvent> heading(double period, double amplitude, AnomalySettings settings, int minutes) {
        Plain well = new Plain(LiftType.GAS_LIFT, "");
        AnomalyScanner gasLift = AnomalyScanner.of(LiftType.GAS_LIFT, well.tags, settings);
        ScanState state = gasLift.newState();
        List<AnomalyEvent> events = new ArrayList<>();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(3);
        for (int minute = 0; minute < minutes; minute++) {
            SampleBuffer sample = well.sample(minute, Plain.parse(""));
            double wave = amplitude * Math.sin(2.0 * Math.PI * minute / period);
            sample.put(well.tags.number("chp_psi", "tag"), 1_000.0 + wave + 0.5 * random.nextGaussian());
            state.step(sample, events::add);
        }
        return events;
    }

    @Test
    void theReferenceIsLearnedFromTheFirstSteadyDaysAtOneSetting() {
        ScanState state = scanner.newState();
        // 20 h at another frequency, then 48 h at 50 Hz; the intake pressure settles only after a day of those.
        esp.run(scanner, state, "vsd_frequency_hz=45 flow_rate_bpd=900", 0, 1_200);
        esp.run(scanner, state, "intake_pressure_psi=700", 1_200, 1_200 + 1_440);
        assertThat(state.reference()).isNull();
        esp.run(scanner, state, "motor_current_a=50~0.5", 2_640, 2_640 + 1_500);
        Reference reference = state.reference();
        assertThat(reference.normals())
                .extracting(Normal::tag)
                .contains("flow_rate_bpd")
                .doesNotContain("intake_pressure_psi");
        assertThat(reference.toString()).contains("vsd_frequency_hz 50.00 +/- ");
        Normal rate = reference.normals().stream()
                .filter(one -> one.tag().equals("flow_rate_bpd"))
                .findFirst()
                .orElseThrow();
        assertThat(rate.level()).isCloseTo(1_000.0, within(1e-3));
        esp.run(scanner, state, "motor_current_a=50~0.5", 4_140, 4_140 + 1_500);
        assertThat(state.reference().normals())
                .filteredOn(one -> one.tag().equals("intake_pressure_psi"))
                .singleElement()
                .satisfies(one -> assertThat(one.level()).isCloseTo(500.0, within(1e-3)));
    }

    @Test
    void ownRulesAreDataAndZeroThresholdsGiveWayToTheSpread() {
        AnomalyRule own = AnomalyRule.atAnySetting(
                "hot_head",
                Severity.INFO,
                "The wellhead pressure rises.",
                "Look.",
                SignGroup.needed(new Sign(Signal.of("thp_psi"), Feature.CHANGE_PCT, Comparison.AT_LEAST, 0.1)),
                SignGroup.needed(new Sign(Signal.of("chp_psi"), Feature.CHANGE_PCT, Comparison.AT_MOST, 0.0)));
        assertThat(Json.read(Json.write(own), AnomalyRule.class)).isEqualTo(own);
        assertThat(own.toString()).contains("thp_psi change at least 0.1000, and chp_psi change at most 0");
        AnomalySettings settings = AnomalySettings.STANDARD.withOwnRules(List.of(own));
        assertThat(Json.read(Json.write(settings), AnomalySettings.class)).isEqualTo(settings);
        Tags tags = Tags.of(List.of(new Tag("thp_psi", "psi"), new Tag("chp_psi", "psi")));
        AnomalyScanner plan = AnomalyScanner.of(LiftType.NATURAL_FLOW, tags, settings);
        assertThat(plan.rules()).contains(own);
        assertThat(plan.toString()).contains("NATURAL_FLOW");
        // Spread 1 psi of 100: the rise must be 4 %, and 4 % of casing pressure is forgiven.
        Reference reference =
                new Reference(List.of(new Normal("thp_psi", 100, 1, 0.01), new Normal("chp_psi", 100, 1, 0.01)));
        assertThat(finds(plan, reference, 103.9, 100.0)).isFalse();
        assertThat(finds(plan, reference, 104.1, 103.9)).isTrue();
        assertThat(finds(plan, reference, 104.1, 104.1)).isFalse();
    }

    private static boolean finds(AnomalyScanner plan, Reference reference, double thp, double chp) {
        ScanState state = plan.newState(reference);
        SampleBuffer buffer = SampleBuffer.of(plan.tags());
        List<AnomalyEvent> events = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            state.step(buffer.begin(i * MINUTE).put(0, thp + 1e-6 * (i % 3)).put(1, chp + 1e-6 * (i % 3)), events::add);
        }
        return !events.isEmpty();
    }

    @Test
    void percentOfNothingIsNotKnownAndDoesNotHideTheOtherSign() {
        AnomalyRule own = AnomalyRule.atAnySetting(
                "sand",
                Severity.INFO,
                "Sand comes.",
                "Look.",
                SignGroup.needed(Sign.rise("sand_pct", 50.0), Sign.riseBy("sand_pct", 1.0)));
        Tags tags = Tags.of(List.of(new Tag("sand_pct", "%")));
        AnomalyScanner plan =
                AnomalyScanner.of(LiftType.OTHER, tags, AnomalySettings.STANDARD.withOwnRules(List.of(own)));
        ScanState state = plan.newState(new Reference(List.of(new Normal("sand_pct", 0.0, 0.1, 0.05))));
        List<AnomalyEvent> events = new ArrayList<>();
        SampleBuffer buffer = SampleBuffer.of(tags);
        for (int i = 0; i < 90; i++) {
            state.step(buffer.begin(i * MINUTE).put(0, 2.0 + 0.01 * (i % 3)), events::add);
        }
        assertThat(events).hasSize(1);
        Evidence percent = events.get(0).finding().evidence().get(0);
        assertThat(percent.value()).isNull();
        assertThat(percent.holds()).isFalse();
        assertThat(percent.toString()).isEqualTo("sand_pct change unknown % (at least 50.00, not met)");
        assertThat(Json.read(Json.write(events.get(0)), AnomalyEvent.class)).isEqualTo(events.get(0));
        SampleBuffer other = SampleBuffer.of(Tags.of(List.of(new Tag("thp_psi", "psi"))));
        assertThatThrownBy(() -> state.step(other, events::add)).hasMessageContaining("tags of the scanner");
    }

    @Test
    void wrongInputsAreNamed() {
        Reference stranger = new Reference(List.of(new Normal("thp_psy", 1, 0, 0)));
        assertThatThrownBy(() -> scanner.newState(stranger)).hasMessageContaining("nearest \"thp_psi\"");
        SavedScan saved = scanner.newState().save();
        Plain pump = new Plain(LiftType.ROD_PUMP, "");
        AnomalyScanner other = AnomalyScanner.of(LiftType.ROD_PUMP, pump.tags, AnomalySettings.STANDARD);
        assertThatThrownBy(() -> other.restore(saved)).hasMessageContaining("scanner");
        AnomalyRule own = AnomalyRule.atAnySetting(
                "a", Severity.INFO, "b", "c", SignGroup.needed(Sign.levelAtLeast("thp_psi", 1e6)));
        AnomalyRule renamed = AnomalyRule.atAnySetting(
                "z", Severity.INFO, "b", "c", SignGroup.needed(Sign.levelAtLeast("thp_psi", 1e6)));
        SavedScan withOwn = AnomalyScanner.of(
                        LiftType.ESP, esp.tags, AnomalySettings.STANDARD.withOwnRules(List.of(own)))
                .newState()
                .save();
        AnomalyScanner withRenamed =
                AnomalyScanner.of(LiftType.ESP, esp.tags, AnomalySettings.STANDARD.withOwnRules(List.of(renamed)));
        assertThatThrownBy(() -> withRenamed.restore(withOwn)).hasMessageContaining("scanner");
        assertThatThrownBy(() -> new Normal("a", Double.NaN, 0, 0)).hasMessageContaining("level");
        assertThatThrownBy(() -> new ScanWindows(1, 5, 60, 60, 60, 6, 10, 0, 0, 0, 0.5))
                .hasMessageContaining("levelMinutes");
        assertThatThrownBy(() -> new Signal(SignalKind.RATIO, "a", null)).hasMessageContaining("other");
        assertThatThrownBy(() -> new Signal(SignalKind.READING, "a", "b")).hasMessageContaining("other");
        assertThatThrownBy(() -> new Sign(Signal.highest("a"), Feature.STILL_MINUTES, Comparison.AT_LEAST, 1.0))
                .hasMessageContaining("signal");
        assertThatThrownBy(() -> new Sign(Signal.of("a"), Feature.CHANGE, Comparison.WITHIN, -1.0))
                .hasMessageContaining("threshold");
        assertThat(Signal.ratio("a", "b")).hasToString("a / b");
        assertThat(SignGroup.ifThere(Sign.rise("a", 5), Sign.fall("a", 5)))
                .hasToString("(a change at least 5.000 or a change at most -5.000, if measured)");
    }
}
