package io.welleng.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Claim: 24 rules per message at 5 million messages a second on one core (200 ns each), without allocation while nothing
 * happens ({@code -prof gc}). One operation is one message: its twelve readings are handed over and 24 limits judged. The
 * baselines are Easy Rules and Drools with the same limits and nothing else; {@link #everything()} is the library with data
 * quality, yellow bands, deadbands, delays, an operating mode and alarms on top, which they do not have.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class WatchBenchmark {

    private static final int BATCH = 256;

    /** Whether each rule is broken once for ten messages in 4,096, or none ever. */
    @Param({"false", "true"})
    public boolean breaches;

    private double[][] messages;
    private int next;
    private LibraryWatch thresholds;
    private LibraryWatch everything;
    private EasyRules easyRules;
    private DroolsRules drools;

    /** Fails unless all engines find the same rules broken by every message, and all with delays as often. */
    @Setup(Level.Trial)
    public void prepare() {
        messages = WatchedWell.messages(breaches);
        thresholds = new LibraryWatch(WatchedWell.thresholds());
        everything = new LibraryWatch(WatchedWell.everything());
        easyRules = new EasyRules();
        drools = new DroolsRules(BATCH);
        int found = 0;
        List<WellReadings> batch = List.of();
        for (int i = 0; i < messages.length; i++) {
            long broken = thresholds.broken(messages[i]);
            Agreement.that(broken == expected(messages[i]), "plain loop, message " + i, broken, expected(messages[i]));
            long easy = easyRules.broken(messages[i]);
            Agreement.that(broken == easy, "Easy Rules, message " + i, broken, easy);
            long single = drools.broken(messages[i]);
            Agreement.that(broken == single, "Drools, message " + i, broken, single);
            if (i % BATCH == 0) {
                batch = drools.batch(messages, i);
            }
            long batched = batch.get(i % BATCH).broken();
            Agreement.that(broken == batched, "Drools in batches, message " + i, broken, batched);
            found += Long.bitCount(broken);
            everything.broken(messages[i]);
        }
        int begins = breaches ? WatchedWell.RULES : 0;
        Agreement.that(found == begins * WatchedWell.BREACH, "breaches", found, begins * WatchedWell.BREACH);
        Agreement.that(thresholds.reds() == begins, "begins of breaches", thresholds.reds(), begins);
        Agreement.that(everything.reds() == begins, "begins of breaches with delays", everything.reds(), begins);
        Agreement.that(everything.others() == 2 * begins, "alarms", everything.others(), 2 * begins);
    }

    /** Ends the session of Drools. */
    @TearDown(Level.Trial)
    public void close() {
        drools.close();
    }

    private static long expected(double[] message) {
        long broken = 0L;
        for (int tag = 0; tag < message.length; tag++) {
            broken |= (message[tag] <= WatchedWell.low(tag) ? 1L : 0L) << 2 * tag;
            broken |= (message[tag] >= WatchedWell.high(tag) ? 1L : 0L) << 2 * tag + 1;
        }
        return broken;
    }

    private double[] next() {
        next = (next + 1) % messages.length;
        return messages[next];
    }

    /**
     * The library, limits alone.
     *
     * @return rules that are broken
     */
    @Benchmark
    public long thresholds() {
        return thresholds.broken(next());
    }

    /**
     * The library with all it does.
     *
     * @return rules that are red
     */
    @Benchmark
    public long everything() {
        return everything.broken(next());
    }

    /**
     * Easy Rules, limits alone.
     *
     * @return rules that are broken
     */
    @Benchmark
    public long easyRules() {
        return easyRules.broken(next());
    }

    /**
     * Drools, limits alone, message by message.
     *
     * @return rules that are broken
     */
    @Benchmark
    public long drools() {
        return drools.broken(next());
    }

    /**
     * Drools, limits alone, 256 messages at once: its fastest way, where messages can wait for each other.
     *
     * @return the messages with the rules they break
     */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public List<WellReadings> droolsInBatches() {
        next = (next + BATCH) % messages.length;
        return drools.batch(messages, next / BATCH * BATCH);
    }
}
