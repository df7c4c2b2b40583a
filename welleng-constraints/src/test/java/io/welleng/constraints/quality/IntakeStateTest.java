package io.welleng.constraints.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeStateTest {

    /** 2026-01-01T00:00:00Z (ms). */
    private static final long T0 = 1_767_225_600_000L;

    private static final Tags TAGS = Tags.of(List.of(new Tag("thp_psi", "psi"), new Tag("spm", "1/min")));
    private static final ClockRule CLOCK = new ClockRule(5.0, null);
    private static final DataRule ANY =
            new DataRule("thp_psi", null, null, null, null, null, null, DoubtfulPolicy.REJECT);

    private final List<DataEvent> events = new ArrayList<>();
    private final SampleBuffer sample = SampleBuffer.of(TAGS);
    private IntakeState state;
    private Intake intake;

    private void rules(DataRule rule) {
        intake = Intake.of(new DataRules(List.of(rule), CLOCK), TAGS);
        state = intake.newState("A-1");
        events.clear();
    }

    private boolean at(double seconds, double thp) {
        return at(seconds, thp, Quality.GOOD);
    }

    private boolean at(double seconds, double thp, Quality quality) {
        events.clear();
        sample.begin(T0 + Math.round(seconds * 1_000.0)).put(0, thp, quality);
        return intake.accept(sample, state, events::add);
    }

    @Test
    void rulesAreOfTagsThatThereAre() {
        DataRules rules = new DataRules(
                List.of(ANY, new DataRule("smp", null, null, null, null, null, null, DoubtfulPolicy.USE)), CLOCK);
        assertThatThrownBy(() -> Intake.of(rules, TAGS))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("tags[1].tag")
                .hasMessageContaining("spm");
        rules(ANY);
        assertThat(intake.tags()).isEqualTo(TAGS);
        assertThat(intake.rules().tags()).containsExactly(ANY);
        assertThat(intake).hasToString("Intake[1 rules for 2 tags]");
        assertThatThrownBy(() -> intake.newState(" ")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void tagsBeyondSixtyFourAreWatchedToo() {
        int size = 150;
        List<Tag> tags = new ArrayList<>();
        List<DataRule> rules = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            tags.add(new Tag("tag_" + i, "1"));
            rules.add(new DataRule("tag_" + i, 0.0, 10.0, 60.0, null, null, null, DoubtfulPolicy.REJECT));
        }
        Tags many = Tags.of(tags);
        Intake wide = Intake.of(new DataRules(rules, CLOCK), many);
        for (int wrong : new int[] {0, 1, 62, 63, 64, 65, 127, 128, 149}) {
            SampleBuffer message = SampleBuffer.of(many).begin(T0);
            for (int i = 0; i < size; i++) {
                message.put(i, i == wrong ? 11.0 : i % 10);
            }
            IntakeState well = wide.newState();
            events.clear();
            wide.accept(message, well, events::add);
            assertThat(events).hasSize(1);
            assertThat(events.get(0).tag()).isEqualTo("tag_" + wrong);
            for (int i = 0; i < size; i++) {
                assertThat(well.usable(i)).isEqualTo(i != wrong);
            }
            // All others fall silent.
            events.clear();
            wide.accept(message.begin(T0 + 61_000L).put(wrong, 5.0), well, events::add);
            assertThat(events).hasSize(size);
            assertThat(events.get(wrong).fault()).isEqualTo(DataFault.OUT_OF_RANGE);
            for (int i = 0; i < size; i++) {
                assertThat(events.get(i).tag()).isEqualTo("tag_" + i);
                assertThat(well.usable(i)).isEqualTo(i == wrong);
            }
        }
    }

    @Test
    void statesTellHowTheyStand() {
        rules(ANY);
        assertThat(state.started()).isFalse();
        assertThat(state.epochMillis()).isEqualTo(Long.MIN_VALUE);
        assertThat(state.usable(0)).isFalse();
        assertThat(state.fresh(0)).isFalse();
        assertThat(state.well()).isEqualTo("A-1");
        assertThat(state).hasToString("IntakeState[A-1, no message yet, 0 of 2 tags usable]");
        at(0.0, 100.0);
        assertThat(state.started()).isTrue();
        assertThat(state).hasToString("IntakeState[A-1, 2026-01-01T00:00:00Z, 1 of 2 tags usable]");
        assertThat(intake.newState()).hasToString("IntakeState[no message yet, 0 of 2 tags usable]");
        assertThat(intake.newState().well()).isNull();
    }

    @Test
    void savedStatesOfOtherTagsAreRefused() {
        rules(ANY);
        at(0.0, 100.0, Quality.DOUBTFUL);
        IntakeState.Saved saved = state.save();
        Tags others = Tags.of(List.of(new Tag("thp_psi", "psi"), new Tag("chp_psi", "psi")));
        Intake other = Intake.of(new DataRules(List.of(), CLOCK), others);
        assertThatThrownBy(() -> other.newState().restore(saved))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("tags[1].tag")
                .hasMessageContaining("chp_psi");
        Intake fewer = Intake.of(new DataRules(List.of(), CLOCK), Tags.of(List.of(new Tag("thp_psi", "psi"))));
        assertThatThrownBy(() -> fewer.newState().restore(saved)).hasMessageContaining("as long as");
        String json = Json.write(saved);
        assertThatThrownBy(() -> Json.read(json.replace("\"doubtful\"", "\"late\""), IntakeState.Saved.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("/tags/0/faults");
        assertThatThrownBy(() ->
                        Json.read(json.replace("\"doubtful\"", "\"doubtful\", \"doubtful\""), IntakeState.Saved.class))
                .hasMessageContaining("different faults of readings");
        assertThatThrownBy(() -> new IntakeState.Suspicion(Double.NaN, 0L, 1)).hasMessageContaining("value");
        assertThatThrownBy(() -> new IntakeState.Suspicion(1.0, 0L, 0)).hasMessageContaining("count");
    }

    @Test
    void aMessageWithoutAnEventAllocatesNothing() {
        rules(ANY.withRange(0.0, 5_000.0).withStuck(new StuckRule(0.0, 60.0, 3)).withStaleAfterSeconds(60.0));
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        DataSink none = event -> {
            throw new AssertionError(event);
        };
        long bytes = Long.MAX_VALUE;
        long time = T0;
        for (int round = 0; round < 5; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int k = 0; k < 2_000; k++) {
                time += 1_000L;
                sample.begin(time).put(0, 100.0 + (k & 7)).put(1, 6.0);
                intake.accept(sample, state, none);
            }
            bytes = Math.min(bytes, threads.getCurrentThreadAllocatedBytes() - before);
        }
        // The measurement itself may cost a little; one object a message would be at least 32,000 bytes.
        assertThat(bytes).isLessThan(2_000L);
    }
}
