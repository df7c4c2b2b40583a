package io.welleng.benchmarks;

import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.watch.Watch;
import io.welleng.constraints.watch.WatchPlan;
import io.welleng.constraints.watch.WatchState;
import java.util.Locale;

/**
 * What 100,000 watched wells take on the heap: each with its 24 limits resolved, 24 alarms and the state of its data, after two
 * minutes of messages in which some limits are broken. They are really allocated, so that it fails where they do not fit:
 * {@code java -Xmx1g -cp benchmarks/target/benchmarks.jar io.welleng.benchmarks.WatchMemory}.
 */
public final class WatchMemory {

    private static final int WELLS = 100_000;
    private static final int MESSAGES_EACH = 120;
    private static final double KIB = 1024.0;

    private WatchMemory() {}

    /**
     * Measures and prints.
     *
     * @param args none
     */
    public static void main(String[] args) {
        double[][] messages = WatchedWell.messages(true);
        WatchPlan plan = WatchedWell.everything().compile();
        SampleBuffer buffer = SampleBuffer.of(plan.tags());
        LibraryWatch sink = new LibraryWatch(WatchedWell.everything());
        WatchState[] states = new WatchState[WELLS];
        long before = held();
        for (int well = 0; well < WELLS; well++) {
            Watch watch = plan.watch("W-" + well, DesignLimits.NONE);
            states[well] = watch.newState();
            for (int i = 0; i < MESSAGES_EACH; i++) {
                double[] message = messages[(well + i) % messages.length];
                buffer.begin((i + 1) * WatchedWell.INTERVAL_MS);
                for (int tag = 0; tag < message.length; tag++) {
                    buffer.put(tag, message[tag]);
                }
                watch.step(buffer, states[well], sink);
            }
        }
        double held = held() - before;
        System.out.printf(
                Locale.ROOT,
                "%,d wells, %d rules and alarms each, rules gone red %,d times: %.0f MiB, %.2f KiB a well%n",
                states.length,
                plan.ruleBook().rules().size(),
                sink.reds(),
                held / KIB / KIB,
                held / KIB / WELLS);
    }

    /** Bytes on the heap after what is no longer needed has gone. */
    private static long held() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
