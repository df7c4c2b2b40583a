package io.welleng.constraints.spc.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EventDetectorTest {

    private static final Tags TAGS = Tags.of(List.of(new Tag("a", "psi"), new Tag("b", "degF")));
    private static final List<Sensor> SENSORS = List.of(
            new Sensor("a", new LeastChange.ShareOfLevel(0.01), 0.0, 10_000.0),
            new Sensor("b", new LeastChange.Amount(1.0), null, null));

    private static EventDesign design() {
        return EventDesign.standard(SENSORS, 60.0);
    }

    private static Column column(String key, int n, IntToDoubleFunction value) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            values.add(value.applyAsDouble(i));
        }
        return Column.of(key, "1", values);
    }

    private static EventReport scan(EventDesign design, int n, IntToDoubleFunction a, IntToDoubleFunction b) {
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            times.add(Instant.ofEpochSecond(60L * i));
        }
        History history = new History("W", times, List.of(column("a", n, a), column("b", n, b)));
        return EventDetector.of(design, history.tags()).scan(history);
    }

    private static EventReport.Watched watched(int n, IntToDoubleFunction a, IntToDoubleFunction b) {
        return (EventReport.Watched) scan(design(), n, a, b);
    }

    @Test
    void aStepIsFoundAtTheThirdSampleAndIsOverWhenItsAgeIsTheBaselines() {
        SplittableRandom random = new SplittableRandom(1);
        EventReport.Watched report =
                watched(400, i -> (i < 200 ? 1_000 : 1_080) + random.nextGaussian(), i -> 150 + random.nextGaussian());
        assertThat(report.events()).hasSize(2);
        WellEvent begin = report.events().get(0);
        assertThat(begin.begins()).isTrue();
        assertThat(begin.time()).isEqualTo(Instant.ofEpochSecond(60L * 202));
        Evidence.Change change = (Evidence.Change) begin.evidence();
        assertThat(change.tag()).isEqualTo("a");
        assertThat(change.to() - change.from()).isCloseTo(80.0, within(6.0));
        assertThat(change.statistic()).isGreaterThan(report.threshold());
        // The sample of number 260 is the first that is compared with none before the step; 262 is the third.
        assertThat(report.events().get(1)).isEqualTo(new WellEvent(Instant.ofEpochSecond(60L * 262), false, change));
        assertThat(report.watchedSeconds()).isEqualTo(340.0 * 60.0);
        assertThat(report.toString())
                .contains("begins: a ")
                .contains("over: a ")
                .contains("b used");
        assertThat(Json.read(Json.write(report), EventReport.class)).isEqualTo(report);
    }

    // Equation: −Φ⁻¹(0.1 / (2 · 2 · 5 · 1440)), mpmath with 30 digits.
    @Test
    void theThresholdFollowsFromTheFalseAlarmsAccepted() {
        SplittableRandom random = new SplittableRandom(1);
        EventReport.Watched report = watched(100, i -> 1_000 + random.nextGaussian(), i -> 150 + random.nextGaussian());
        assertThat(report.threshold()).isCloseTo(4.4953841965627247, within(1e-10));
        assertThat(new EventDesign(SENSORS, 60.0, 60, 0.9, 5, 3, 0.01, null).lags())
                .containsExactly(4, 8, 15, 30, 60);
    }

    // Random walks with noise, the model of the threshold, its variances estimated from sixty samples; nothing is too
    // small
    // to matter, one sample is enough, and five false alarms a day are accepted.
    @Test
    void falseAlarmsAreNearTheDesign() {
        EventDesign design = new EventDesign(
                List.of(new Sensor("a", new LeastChange.Amount(1e-9), null, null)), 60.0, 60, 0.9, 5, 1, 5.0, null);
        int alarms = 0;
        for (int seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] level = {0.0};
            double wander = 0.02 * seed;
            EventReport.Watched report = (EventReport.Watched) scan(
                    design,
                    60 + 1_440,
                    i -> {
                        level[0] += wander * random.nextGaussian();
                        return level[0] + random.nextGaussian();
                    },
                    i -> 0.0);
            alarms += (int) report.events().stream().filter(WellEvent::begins).count();
        }
        // Sixty days at five a day would be 300.
        assertThat(alarms).isBetween(1, 300);
    }

    @Test
    void sensorsThatSwingTogetherAreFoundAndOneAloneIsNot() {
        IntToDoubleFunction swing = i -> 1_000 + 30 * Math.sin(2 * Math.PI * i / 40.0);
        SplittableRandom random = new SplittableRandom(3);
        EventReport.Watched both = watched(
                400, i -> swing.applyAsDouble(i) + random.nextGaussian(), i -> 100 + 0.1 * swing.applyAsDouble(i - 7));
        Evidence.Oscillation found = (Evidence.Oscillation) both.events().get(0).evidence();
        assertThat(both.events()).hasSize(1);
        assertThat(found.tags()).containsExactly("a", "b");
        assertThat(found.periodSeconds()).isCloseTo(40.0 * 60.0, within(60.0));
        assertThat(found.decayRatio()).isGreaterThan(0.8);
        // Five periods of each of two: 200 samples, seen at the next look.
        assertThat(both.events().get(0).time()).isEqualTo(Instant.ofEpochSecond(60L * 207));
        assertThat(both.events().get(0).toString()).contains("swing with a period of");
        assertThat(watched(400, swing, i -> 100 + random.nextGaussian()).events())
                .isEmpty();
        // Too small to matter: 0.6 degF from peak to peak.
        assertThat(watched(400, swing, i -> 100 + 0.01 * swing.applyAsDouble(i)).events())
                .isEmpty();
        // It is over some time after it has stopped.
        EventReport.Watched stopped = watched(
                1_600,
                i -> i < 300 ? swing.applyAsDouble(i) : 1_000 + random.nextGaussian(),
                i -> i < 300 ? 100 + 0.1 * swing.applyAsDouble(i) : 200 + random.nextGaussian());
        assertThat(stopped.events().stream().filter(e -> e.evidence() instanceof Evidence.Oscillation))
                .hasSizeGreaterThanOrEqualTo(2)
                .last()
                .matches(e -> !e.begins());
    }

    @Test
    void sensorsThatDoNotWorkAreLeftOutOpenly() {
        SplittableRandom random = new SplittableRandom(4);
        EventReport.Watched report = watched(100, i -> 5e6, i -> 150 + random.nextGaussian());
        assertThat(report.sensors().get(0).toString())
                .isEqualTo("a left out: 60 of 60 readings are physically impossible");
        report = watched(
                100, i -> i % 5 == 0 ? Double.NaN : 1_000 + random.nextGaussian(), i -> 150 + random.nextGaussian());
        assertThat(report.sensors().get(0).toString()).contains("only 48 of 60 readings can be used");
        report = watched(100, i -> 1_000 + i / 20, i -> 150 + 0.1 * i + random.nextGaussian());
        assertThat(report.sensors().get(0).toString()).contains("frozen: 3 different readings of 60");
        assertThat(report.sensors().get(1).toString()).contains("not steady: moved by");
        assertThat(report.sensors().get(1).tag()).isEqualTo("b");
        EventReport.NoBaseline none = (EventReport.NoBaseline) scan(design(), 200, i -> 7.0, i -> 7.0);
        assertThat(none.sensors()).allMatch(s -> s instanceof SensorUse.LeftOut);
        assertThat(none.toString()).contains("no sensor could be used");
        assertThat(Json.read(Json.write(none), EventReport.class)).isEqualTo(none);
        assertThat(scan(design(), 59, i -> random.nextGaussian(), i -> 7.0).toString())
                .contains("fewer than 60 samples");
        // It begins anew until a sensor works.
        EventReport.Watched later = watched(300, i -> i < 70 ? 7.0 : 1_000 + random.nextGaussian(), i -> 7.0);
        assertThat(later.watchedSeconds()).isEqualTo(180.0 * 60.0);
    }

    @Test
    void missingReadingsNeitherRaiseNorClear() {
        SplittableRandom random = new SplittableRandom(5);
        EventReport.Watched report = watched(
                300,
                i -> i >= 205 && i < 280 ? Double.NaN : (i < 200 ? 1_000 : 1_080) + random.nextGaussian(),
                i -> 150 + random.nextGaussian());
        assertThat(report.events()).hasSize(2);
        // Compared again over 4 and 8 samples from number 284 on.
        assertThat(report.events().get(1).time()).isEqualTo(Instant.ofEpochSecond(60L * 286));
    }

    @Test
    void gapsLateAndDoubleSamplesKeepTheGrid() {
        for (OscillationDesign swings : new OscillationDesign[] {null, OscillationDesign.standard()}) {
            EventDesign design = new EventDesign(SENSORS, 60.0, 60, 0.9, 5, 3, 0.01, swings);
            EventDetector detector = EventDetector.of(design, TAGS);
            EventState state = detector.newState();
            SampleBuffer sample = SampleBuffer.of(TAGS);
            SplittableRandom random = new SplittableRandom(6);
            List<WellEvent> events = new ArrayList<>();
            assertThat(state.toString()).contains("baseline");
            for (int i = 0; i < 300; i++) {
                detector.step(
                        state,
                        sample.begin(60_000L * i)
                                .put(0, 1_000 + random.nextGaussian())
                                .put(1, 9.0),
                        events::add);
                detector.step(state, sample.begin(60_000L * i + 20_000L).put(0, 5.0), events::add); // same place
                detector.step(state, sample.begin(60_000L * (i - 1)).put(0, 5.0), events::add); // late
                detector.step(state, sample.begin(60_000L * i).put(0, 5.0, Quality.DOUBTFUL), events::add);
            }
            assertThat(events).isEmpty();
            assertThat(state.watchedSamples()).isEqualTo(240L);
            // A gap longer than the memory: nothing to compare with.
            detector.step(state, sample.begin(60_000L * 5_000).put(0, 2_000.0), events::add);
            assertThat(events).isEmpty();
            // A gap that swallows the baseline: it begins anew.
            EventState late = detector.newState();
            for (int i = 0; i < 20; i++) {
                detector.step(late, sample.begin(60_000L * i).put(0, 1_000 + random.nextGaussian()), events::add);
            }
            detector.step(late, sample.begin(60_000L * 4_000).put(0, 1_000.0), events::add);
            assertThat(late.watching()).isFalse();
            assertThat(late.uses().get(0).toString()).contains("only 20 of 60");
            for (int i = 4_001; i < 4_060; i++) {
                detector.step(late, sample.begin(60_000L * i).put(0, 1_000 + random.nextGaussian()), events::add);
            }
            assertThat(late.watching()).isTrue();
        }
    }

    @Property(tries = 6)
    void aRestoredStateGivesTheSameEvents(@ForAll @IntRange(max = 1_000_000) int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        EventDesign design = new EventDesign(
                SENSORS,
                60.0,
                24,
                0.8,
                3,
                2,
                10.0,
                random.nextBoolean() ? null : new OscillationDesign(200, 64, 8, 0.5, 1.0, 5.0, 2, 0.1));
        EventDetector detector = EventDetector.of(design, TAGS);
        EventState straight = detector.newState();
        EventState saved = detector.newState();
        List<WellEvent> expected = new ArrayList<>();
        List<WellEvent> found = new ArrayList<>();
        SampleBuffer sample = SampleBuffer.of(TAGS);
        for (int i = 0; i < 420; i++) {
            sample.begin(60_000L * i + random.nextInt(40_000));
            double swing = i / 100 % 2 == 0 ? 0.0 : 60 * Math.sin(i / 4.0);
            if (random.nextInt(15) > 0) {
                sample.put(0, 1_000 + random.nextGaussian() + swing + (i / 150) * 90);
            }
            if (random.nextInt(15) > 0) {
                sample.put(1, 100 + 0.1 * random.nextGaussian() + 0.2 * swing);
            }
            if (random.nextInt(40) == 0) {
                continue;
            }
            detector.step(straight, sample, expected::add);
            detector.step(saved, sample, found::add);
            if (random.nextInt(25) == 0) {
                saved = detector.restore(Json.read(Json.write(saved.save()), SavedEventState.class));
            }
        }
        assertThat(found).isEqualTo(expected).isNotEmpty();
        assertThat(saved.save()).isEqualTo(straight.save());
        assertThat(saved.active()).isEqualTo(straight.active());
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> new Sensor("a", new LeastChange.Amount(1.0), 5.0, 4.0))
                .hasMessageContaining("lowest");
        assertThatThrownBy(() -> new LeastChange.Amount(0.0)).hasMessageContaining("value");
        assertThatThrownBy(() -> new LeastChange.ShareOfLevel(1.5)).hasMessageContaining("fraction");
        assertThatThrownBy(() -> EventDesign.standard(List.of(SENSORS.get(0), SENSORS.get(0)), 60.0))
                .hasMessageContaining("distinct");
        assertThatThrownBy(() -> EventDesign.standard(SENSORS, 0.0)).hasMessageContaining("sampleIntervalSeconds");
        assertThatThrownBy(() -> new OscillationDesign(100, 128, 16, 0.5, 1, 2.5, 2, 0.1))
                .hasMessageContaining("mostSamples");
        Tags other = Tags.of(List.of(new Tag("a", "psi"), new Tag("bb", "degF")));
        assertThatThrownBy(() -> EventDetector.of(design(), other)).hasMessageContaining("sensors[1].tag");
        Tags turned = Tags.of(List.of(new Tag("b", "psi"), new Tag("a", "degF")));
        EventDetector detector = EventDetector.of(design(), turned);
        History history =
                new History("W", List.of(Instant.EPOCH), List.of(column("a", 1, i -> 1), column("b", 1, i -> 1)));
        assertThatThrownBy(() -> detector.scan(history)).hasMessageContaining("in their order");
        EventDesign without = new EventDesign(SENSORS, 60.0, 60, 0.9, 5, 3, 0.01, null);
        SavedEventState saved = new SavedEventState(
                null,
                0,
                false,
                List.of(),
                detector.newState().save().sensors(),
                new Evidence.Oscillation(List.of("a"), 9.0, 0.6));
        assertThatThrownBy(() -> EventDetector.of(without, TAGS).restore(saved)).hasMessageContaining("oscillation");
        assertThatThrownBy(() -> new SavedEventState(Instant.MAX, 0, false, List.of(), saved.sensors(), null))
                .hasMessageContaining("origin");
        assertThat(Json.read(Json.write(design()), EventDesign.class)).isEqualTo(design());
        assertThat(detector.toString()).contains("2 sensors");
    }

    // A gap: the oldest reading left is one of before it, which no lag may reach.
    @Test
    void nothingIsComparedAcrossAGapLongerThanTheBaseline() {
        EventDesign design = new EventDesign(SENSORS, 60.0, 60, 0.9, 5, 1, 5.0, null);
        EventDetector detector = EventDetector.of(design, TAGS);
        for (int gap = 61; gap < 190; gap++) {
            EventState state = detector.newState();
            SampleBuffer sample = SampleBuffer.of(TAGS);
            List<WellEvent> events = new ArrayList<>();
            SplittableRandom random = new SplittableRandom(9);
            for (int i = 0; i < 100; i++) {
                detector.step(state, sample.begin(60_000L * i).put(0, 1_000 + random.nextDouble()), events::add);
            }
            detector.step(state, sample.begin(60_000L * (99 + gap)).put(0, 2_000.0), events::add);
            assertThat(events).as("gap %d", gap).isEmpty();
        }
        // One of the baseline's length is bridged.
        EventState state = detector.newState();
        SampleBuffer sample = SampleBuffer.of(TAGS);
        List<WellEvent> events = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 100; i++) {
            detector.step(state, sample.begin(60_000L * i).put(0, 1_000 + random.nextDouble()), events::add);
        }
        detector.step(state, sample.begin(60_000L * 159).put(0, 2_000.0), events::add);
        assertThat(events).hasSize(1);
    }

    // A ramp of 24 readings: a change over k is k, so r = 1 and (k² − 1)/(k − 1) = k + 1 is most at a third of them, k
    // = 8.
    @Test
    void theWanderIsTheSteepestUpToAThirdOfTheBaseline() {
        EventDesign design = new EventDesign(SENSORS, 60.0, 24, 0.75, 18, 3, 0.1, null);
        double[] ramp = new double[24];
        for (int i = 0; i < 24; i++) {
            ramp[i] = i;
        }
        SensorUse.Used used = (SensorUse.Used) Wander.judge(SENSORS.get(1), ramp, 0, design);
        assertThat(used.noiseVariance()).isEqualTo(1.0);
        assertThat(used.wanderVariance()).isEqualTo(9.0);
        assertThat(used.level()).isEqualTo(11.5);
        assertThat(used.moved()).isEqualTo(16.0);
        // Three quarters of them, all different, are enough; one fewer, or two alike, are not.
        for (int i = 0; i < 6; i++) {
            ramp[4 * i] = Double.NaN;
        }
        assertThat(Wander.judge(SENSORS.get(1), ramp, 0, design)).isInstanceOf(SensorUse.Used.class);
        ramp[1] = ramp[2];
        assertThat(Wander.judge(SENSORS.get(1), ramp, 0, design).toString()).contains("frozen: 17 different");
        ramp[1] = Double.NaN;
        assertThat(Wander.judge(SENSORS.get(1), ramp, 0, design).toString()).contains("only 17 of 24");
    }

    @Test
    void limitsThemselvesArePossible() {
        Sensor sensor = SENSORS.get(0);
        assertThat(List.of(sensor.possible(0.0), sensor.possible(10_000.0))).containsOnly(true);
        assertThat(List.of(sensor.possible(-1e-9), sensor.possible(10_000.01), sensor.possible(Double.NaN)))
                .containsOnly(false);
    }

    @Test
    void farTimesAreInOrder() {
        EventDetector detector = EventDetector.of(design(), TAGS);
        EventState state = detector.newState();
        SampleBuffer sample = SampleBuffer.of(TAGS);
        detector.step(state, sample.begin(-9_000_000_000_000_000_000L).put(0, 1_000.0), e -> {});
        assertThat(state.uses()).isEmpty();
        // The baseline that was begun so long before has ended without a sensor.
        detector.step(state, sample.begin(9_000_000_000_000_000_000L).put(0, 1_000.0), e -> {});
        assertThat(state.uses().get(0).toString()).contains("only 1 of 60");
    }
}
