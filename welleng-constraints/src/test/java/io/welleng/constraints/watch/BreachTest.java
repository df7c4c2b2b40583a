package io.welleng.constraints.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.constraints.limit.Decision;
import io.welleng.constraints.limit.DecisionReason;
import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.limit.Level;
import io.welleng.constraints.telemetry.SampleBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** A watch against {@link BruteForce}, a definition over the whole history. */
class BreachTest {

    private static final int BOOKS = 200;
    private static final int HISTORIES = 50;
    private static final int MESSAGES = 24;

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static Recorder run(Watch watch, List<Message> messages) {
        Recorder recorder = new Recorder();
        WatchState state = watch.newState();
        SampleBuffer buffer = SampleBuffer.of(watch.plan().tags());
        for (Message message : messages) {
            message.into(buffer);
            watch.step(buffer, state, recorder);
        }
        return recorder;
    }

    private static List<BruteForce.Change> changes(List<Decision> decisions) {
        List<BruteForce.Change> changes = new ArrayList<>(decisions.size());
        for (Decision d : decisions) {
            boolean badData = d.reason() == DecisionReason.BAD_DATA;
            changes.add(
                    new BruteForce.Change(d.time().toEpochMilli(), d.ruleId(), d.from(), d.to(), d.value(), badData));
        }
        return changes;
    }

    // 10,000 histories of 9 rules, one of each kind: every change of level at the very sample, and no other.
    @Test
    void everyBreachIsFoundAtTheSampleThatCompletesItsDelayAndNothingElse() {
        Map<String, Integer> breaches = new HashMap<>();
        int histories = 0;
        int withBreach = 0;
        for (int b = 0; b < BOOKS; b++) {
            RandomCase cases = new RandomCase(random(b));
            RuleBook book = cases.book();
            Watch watch = book.compile().watch("W-1", new DesignLimits(RandomCase.DESIGN));
            for (int h = 0; h < HISTORIES; h++) {
                List<Message> messages = cases.history(MESSAGES);
                Recorder recorder = run(watch, messages);
                BruteForce oracle = new BruteForce(
                        messages, 1_000L * RandomCase.STALE_SECONDS, RandomCase.FORMULAS, RandomCase.DESIGN);
                assertThat(changes(recorder.decisions))
                        .as("book %d, history %d", b, h)
                        .isEqualTo(oracle.changes(book.rules()));
                histories++;
                withBreach += recorder.decisions.stream().anyMatch(d -> d.to() == Level.RED) ? 1 : 0;
                recorder.decisions.stream()
                        .filter(d -> d.to() == Level.RED)
                        .forEach(d -> breaches.merge(d.ruleId() + " " + d.reason(), 1, Integer::sum));
            }
        }
        assertThat(histories).isEqualTo(10_000);
        // The comparison is not an empty one.
        assertThat(withBreach).isGreaterThan(9_500);
        for (int kind = 0; kind < 9; kind++) {
            assertThat(breaches.get("rule-" + kind + " REACHED"))
                    .as("kind %d", kind)
                    .isGreaterThan(500);
            assertThat(breaches.get("rule-" + kind + " BAD_DATA"))
                    .as("kind %d", kind)
                    .isGreaterThan(50);
        }
    }
}
