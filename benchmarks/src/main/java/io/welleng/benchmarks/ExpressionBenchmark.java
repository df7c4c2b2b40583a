package io.welleng.benchmarks;

import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.telemetry.TelemetryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Claim: a rule on a computed expression takes at most five times as long as a plain limit. One operation is one message of
 * twelve tags with 24 rules of one kind; with 240 the message itself hardly counts. The baselines are plain limits that say the
 * same: a high limit, and the deviation of two tags.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ExpressionBenchmark {

    /** Tags in psi. */
    private static final int[] PRESSURES = {0, 1, 3, 4};

    /** Rules on each message. */
    @Param({"24", "240"})
    public int rules;

    private double[][] messages;
    private int next;
    private LibraryWatch plain;
    private LibraryWatch oneTag;
    private LibraryWatch deviation;
    private LibraryWatch twoTags;
    private LibraryWatch condition;
    private LibraryWatch average;

    /** Fails unless limits and expressions that say the same find the same. */
    @Setup(Level.Trial)
    public void prepare() {
        messages = WatchedWell.messages(true);
        plain = watch(i -> new Limit.High(key(i), high(i)));
        oneTag = watch(i -> new Limit.Formula(key(i), null, high(i)));
        deviation = watch(i -> new Limit.Deviation(pressure(i), pressure(i + 1), apart(i)));
        twoTags = watch(i -> new Limit.Formula("abs(" + pressure(i) + " - " + pressure(i + 1) + ")", null, apart(i)));
        condition = watch(i -> new Limit.Formula(
                key(i) + " >= " + WatchedWell.high(tag(i)) + " and " + key(i + 1) + " > " + WatchedWell.low(tag(i + 1)),
                null,
                null));
        average = watch(i -> new Limit.Formula("avg(" + key(i) + ", 10 min)", null, high(i)));
        for (double[] message : messages) {
            for (LibraryWatch watch : List.of(plain, oneTag, deviation, twoTags, condition, average)) {
                watch.broken(message);
            }
            Agreement.that(plain.red() == oneTag.red(), "one tag", plain.red(), oneTag.red());
            Agreement.that(plain.red() == condition.red(), "condition", plain.red(), condition.red());
            Agreement.that(deviation.red() == twoTags.red(), "two tags", deviation.red(), twoTags.red());
        }
        Agreement.that(plain.reds() == rules, "times that a plain limit is reached", plain.reds(), rules);
        Agreement.that(deviation.reds() >= rules, "times that a deviation is reached", deviation.reds(), rules);
        Agreement.that(average.reds() == 0, "times that an average is reached", average.reds(), 0);
    }

    private LibraryWatch watch(IntFunction<Limit> limit) {
        List<LimitRule> book = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            book.add(LimitRule.of("r" + i, limit.apply(i)));
        }
        return new LibraryWatch(WatchedWell.book(book));
    }

    private static int tag(int i) {
        return i % WatchedWell.TAGS;
    }

    private static String key(int i) {
        TelemetryKey key = WatchedWell.KEYS.get(tag(i));
        return key.tag().key();
    }

    private static LimitValue high(int i) {
        return LimitValue.of(WatchedWell.high(tag(i)));
    }

    private static String pressure(int i) {
        return key(PRESSURES[i % PRESSURES.length]);
    }

    /** Further apart than two pressures ever are by noise. */
    private static LimitValue apart(int i) {
        double one = WatchedWell.usual(PRESSURES[i % PRESSURES.length]);
        double other = WatchedWell.usual(PRESSURES[(i + 1) % PRESSURES.length]);
        return LimitValue.of(Math.abs(one - other) + 0.12 * (one + other));
    }

    private long look(LibraryWatch watch) {
        next = (next + 1) % messages.length;
        return watch.broken(messages[next]);
    }

    /**
     * High limits of one tag.
     *
     * @return rules that are red
     */
    @Benchmark
    public long plainLimit() {
        return look(plain);
    }

    /**
     * The same as expressions.
     *
     * @return rules that are red
     */
    @Benchmark
    public long expressionOfOneTag() {
        return look(oneTag);
    }

    /**
     * Plain limits of the deviation of two tags.
     *
     * @return rules that are red
     */
    @Benchmark
    public long plainDeviation() {
        return look(deviation);
    }

    /**
     * The same as expressions.
     *
     * @return rules that are red
     */
    @Benchmark
    public long expressionOfTwoTags() {
        return look(twoTags);
    }

    /**
     * Two comparisons joined by "and".
     *
     * @return rules that are red
     */
    @Benchmark
    public long condition() {
        return look(condition);
    }

    /**
     * Averages of ten minutes, 600 readings.
     *
     * @return rules that are red
     */
    @Benchmark
    public long average() {
        return look(average);
    }
}
