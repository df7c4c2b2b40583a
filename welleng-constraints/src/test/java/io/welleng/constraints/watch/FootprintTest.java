package io.welleng.constraints.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.welleng.constraints.alarm.AlarmCondition;
import io.welleng.constraints.alarm.AlarmDefinition;
import io.welleng.constraints.alarm.AlarmPriority;
import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.limit.LevelDelay;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.limit.YellowBand;
import io.welleng.constraints.quality.ClockRule;
import io.welleng.constraints.quality.DataRules;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.TelemetryKey;
import io.welleng.core.well.LiftType;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a well costs with 24 rules and as many alarms over the telemetry of an ESP. */
class FootprintTest {

    private static final int RULES = 24;
    private static final int WELLS = 1_500;

    private static WatchPlan plan() {
        List<Tag> tags = TelemetryKey.keysOf(LiftType.ESP).stream()
                .filter(TelemetryKey::isNumber)
                .map(TelemetryKey::tag)
                .toList();
        List<LimitRule> rules = new ArrayList<>();
        List<AlarmDefinition> alarms = new ArrayList<>();
        for (int i = 0; i < RULES; i++) {
            String tag = tags.get(i % tags.size()).key();
            Limit limit = i % 2 == 0
                    ? new Limit.High(tag, LimitValue.of(18.0))
                    : new Limit.Range(tag, LimitValue.of(2.0), LimitValue.of(18.0));
            rules.add(LimitRule.of("r" + i, limit)
                    .withBand(new YellowBand.Fraction(0.95), 0.5)
                    .withDelay(new LevelDelay(30.0, 60.0), null));
            alarms.add(AlarmDefinition.of("a" + i, AlarmCondition.source("r" + i), AlarmPriority.HIGH));
        }
        DataRules data = DataRules.of(LiftType.ESP, 600.0, new ClockRule(60.0, null));
        return RuleBook.of("cost", tags, data, List.of(), rules)
                .withAlarms(alarms, null)
                .compile();
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static void steps(Watch watch, WatchState state, SampleBuffer buffer, Recorder sink, int from, int count) {
        for (int i = from; i < from + count; i++) {
            buffer.begin(1_000L * i);
            for (int tag = 0; tag < watch.plan().tags().size(); tag++) {
                buffer.put(tag, 10.0 + 0.01 * ((i + tag) % 100));
            }
            watch.step(buffer, state, sink);
        }
    }

    @Test
    void aStepAllocatesNothingWhenNothingHappens() {
        Watch watch = plan().watch("W-1", DesignLimits.NONE);
        WatchState state = watch.newState();
        SampleBuffer buffer = SampleBuffer.of(watch.plan().tags());
        Recorder sink = new Recorder();
        steps(watch, state, buffer, sink, 1, 1_000);
        long least = Long.MAX_VALUE;
        for (int round = 1; round <= 5; round++) {
            long before = allocated();
            steps(watch, state, buffer, sink, 1_000 * round + 1, 1_000);
            least = Math.min(least, allocated() - before);
        }
        assertThat(sink.all).isEmpty();
        // The virtual machine itself may allocate a little now and then, but less than a byte a message.
        assertThat(least).isLessThan(1_000L);
    }

    /** Bytes on the heap after everything that is no longer needed has gone. */
    private static long held() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(10L);
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    // About 1.9 kB of limits and 3.9 kB of state; 100,000 wells may take 1 GiB, 10.7 kB each.
    @Test
    void aWellWithItsLimitsAndItsStateFitsIntoTenKilobytes() throws InterruptedException {
        WatchPlan plan = plan();
        WatchState[] states = new WatchState[WELLS];
        long before = held();
        for (int w = 0; w < WELLS; w++) {
            states[w] = plan.watch("W" + w, DesignLimits.NONE).newState();
        }
        long each = (held() - before) / WELLS;
        assertThat(states).doesNotContainNull();
        assertThat(each).isBetween(1_000L, 10_000L);
    }
}
