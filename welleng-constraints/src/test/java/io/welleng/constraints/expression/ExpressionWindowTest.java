package io.welleng.constraints.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.InvalidJsonException;
import io.welleng.core.json.Json;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExpressionWindowTest {

    private static final Tags TAGS = Tags.of(List.of(new Tag("a", "1")));
    private static final boolean[] FRESH = {true};
    private static final boolean[] HELD = {false};

    private static ExpressionProgram program(String text, int maxReadings) {
        return Expression.parse(text).compile(TAGS, "expression", maxReadings);
    }

    private static ExpressionProgram program(String text) {
        return Expression.parse(text).compile(TAGS);
    }

    private static double at(ExpressionProgram program, ExpressionState state, long time, double reading) {
        return program.value(state, time, new double[] {reading}, FRESH);
    }

    private static double quietly(ExpressionProgram program, ExpressionState state, long time) {
        return program.value(state, time, new double[] {Double.NaN}, HELD);
    }

    @Test
    void theWindowIsOpenAtItsOldEndAndClosedNow() {
        for (String fold : List.of("avg", "min", "max")) {
            ExpressionProgram program = program(fold + "(a, 10 s)");
            ExpressionState state = program.newState();
            assertThat(quietly(program, state, -1)).isNaN();
            assertThat(at(program, state, 0, 7)).isEqualTo(7);
            assertThat(quietly(program, state, 9_999)).isEqualTo(7);
            assertThat(quietly(program, state, 10_000)).isNaN();
            assertThat(at(program, state, 10_000, Double.NaN)).isNaN();
            assertThat(at(program, state, 10_000, 1.1e300)).isNaN();
            assertThat(at(program, state, 10_000, 1e300)).isCloseTo(1e300, within(0.0));
            assertThat(state).hasToString("ExpressionState[" + fold + "(a, 10 s), 1 readings]");
        }
    }

    @Test
    void readingsOfOneTimeAllCount() {
        ExpressionProgram program = program("avg(a, 1 s)");
        ExpressionState state = program.newState();
        at(program, state, 5, 1);
        at(program, state, 5, 2);
        assertThat(at(program, state, 5, 6)).isEqualTo(3);
    }

    @Test
    void anyTwoTimesCanBeCompared() {
        ExpressionProgram program = program("max(a, 1 d)");
        ExpressionState state = program.newState();
        assertThat(at(program, state, Long.MIN_VALUE, 5)).isEqualTo(5);
        SavedExpression saved = Json.read(Json.write(state.save()), SavedExpression.class);
        state.restore(saved);
        assertThat(quietly(program, state, Long.MIN_VALUE + 1)).isEqualTo(5);
        assertThat(quietly(program, state, Long.MAX_VALUE)).isNaN();
    }

    @Test
    void timeDoesNotRunBackwards() {
        ExpressionProgram program = program("avg(a, 1 s)");
        ExpressionState state = program.newState();
        at(program, state, 2_000, 4);
        assertThatThrownBy(() -> at(program, state, 1_999, 400))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("epochMillis must be a time not before the sample before, 1970-01-01T00:00:02Z,"
                        + " but was 1970-01-01T00:00:01.999Z");
        assertThat(quietly(program, state, 2_000)).isEqualTo(4);
        ExpressionProgram plain = program("a");
        ExpressionState any = plain.newState();
        at(plain, any, 1, 1);
        assertThat(at(plain, any, 0, 2)).isEqualTo(2);
    }

    @Test
    void theMeanOfEqualReadingsIsThatReadingAndAGiantLeavesNoTrace() {
        ExpressionProgram program = program("avg(a, 60 s)");
        ExpressionState state = program.newState();
        at(program, state, 0, 1e300);
        at(program, state, 1_000, -3e250);
        for (int i = 2; i < 1_000; i++) {
            double mean = at(program, state, 1_000L * i, 0.1);
            if (i >= 61) {
                assertThat(mean).isEqualTo(0.1);
            }
        }
    }

    /**
     * Readings over ten decades that largely cancel, at first slow and then fast, so that the window grows while it slides:
     * the mean of exact arithmetic to one unit in the last place of it, and a restored state goes on to the last bit.
     */
    @Property(tries = 12)
    void averagesDoNotDrift(@ForAll long seed) {
        Random random = new Random(seed);
        ExpressionProgram program = program("avg(a, 40 s)");
        ExpressionState state = program.newState();
        ExpressionState restored = program.newState();
        long[] times = new long[300];
        double[] readings = new double[times.length];
        for (int i = 0; i < readings.length; i++) {
            times[i] = i == 0 ? 0L : times[i - 1] + random.nextInt(i < 60 ? 8_000 : i < 180 ? 2_000 : 10_000);
            readings[i] = i > 0 && random.nextBoolean()
                    ? -readings[i - 1]
                    : random.nextGaussian() * Math.pow(10, random.nextInt(10));
            if (i % 20 == 0) {
                restored = program.newState();
                restored.restore(Json.read(Json.write(state.save()), SavedExpression.class));
            }
            double mean = at(program, state, times[i], readings[i]);
            assertThat(at(program, restored, times[i], readings[i])).isEqualTo(mean);
            BigDecimal sum = BigDecimal.ZERO;
            int inside = 0;
            for (int k = i; k >= 0 && times[k] > times[i] - 40_000; k--) {
                sum = sum.add(new BigDecimal(readings[k]));
                inside++;
            }
            double exact =
                    sum.divide(BigDecimal.valueOf(inside), new MathContext(60)).doubleValue();
            assertThat(mean).isCloseTo(exact, within(Math.ulp(exact)));
        }
    }

    @Property(tries = 40)
    void extremesAreThoseOfAllReadings(@ForAll long seed) {
        Random random = new Random(seed);
        ExpressionProgram program = program("max(a, 20 s) - min(a, 20 s)");
        ExpressionState state = program.newState();
        double[] readings = new double[200];
        double walk = 0.0;
        for (int i = 0; i < readings.length; i++) {
            walk += random.nextInt(7) - 3;
            readings[i] = walk;
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int k = Math.max(0, i - 19); k <= i; k++) {
                least = Math.min(least, readings[k]);
                greatest = Math.max(greatest, readings[k]);
            }
            assertThat(at(program, state, 1_000L * i, walk)).isEqualTo(greatest - least);
        }
    }

    /** Never the result of a part: unknown as long as a dropped reading would still be inside, known again after. */
    @Property(tries = 30)
    void aWindowThatCannotKeepAllIsUnknown(@ForAll long seed) {
        Random random = new Random(seed);
        int room = 1 + random.nextInt(20);
        ExpressionProgram small = program("avg(a, 10 s)", room);
        ExpressionProgram large = program("avg(a, 10 s)");
        ExpressionState few = small.newState();
        ExpressionState all = large.newState();
        long time = 0;
        for (int i = 0; i < 150; i++) {
            time += random.nextInt(i < 70 ? 900 : 5_000);
            double reading = random.nextInt(1_000);
            double expected = at(large, all, time, reading);
            int inside = all.save().windows().get(0).times().size();
            if (i % 10 == 0) {
                few.restore(Json.read(Json.write(few.save()), SavedExpression.class));
            }
            double actual = at(small, few, time, reading);
            assertThat(few.isIncomplete()).isEqualTo(inside > room);
            assertThat(actual).isEqualTo(Double.valueOf(inside > room ? Double.NaN : expected));
            assertThat(few.memoryBytes()).isLessThan(400 + 24L * room);
        }
        assertThat(all.isIncomplete()).isFalse();
    }

    @Test
    void anExtremeKeepsOnlyWhatCanStillBecomeOne() {
        ExpressionProgram program = program("max(a, 1 h)", 3);
        ExpressionState state = program.newState();
        for (int i = 0; i < 1_000; i++) {
            assertThat(at(program, state, i, i)).isEqualTo(i);
        }
        assertThat(state.save().windows().get(0).times()).hasSize(1);
        at(program, state, 1_000, 3);
        assertThat(at(program, state, 1_001, 2)).isEqualTo(999);
        assertThat(at(program, state, 1_002, 1)).isNaN();
        assertThat(state.isIncomplete()).isTrue();
        assertThat(quietly(program, state, 999 + 3_599_999)).isNaN();
        assertThat(quietly(program, state, 999 + 3_600_000)).isEqualTo(3);
        assertThat(state.isIncomplete()).isFalse();
    }

    @Test
    void aRestoredWindowIsUnknownAsLongAsTheSavedOne() {
        ExpressionProgram program = program("avg(a, 10 s)", 2);
        ExpressionState state = program.newState();
        at(program, state, 1_000, 7);
        at(program, state, 2_000, 3);
        at(program, state, 3_000, 5);
        SavedExpression saved = state.save();
        assertThat(saved.windows().get(0).dropped()).isEqualTo(Instant.ofEpochMilli(1_000));
        ExpressionState restored = program.newState();
        restored.restore(saved);
        assertThat(restored.isIncomplete()).isTrue();
        assertThat(quietly(program, restored, 10_999)).isNaN();
        assertThat(quietly(program, restored, 11_000)).isEqualTo(4.0);
        SavedWindow ahead = new SavedWindow(List.of(), List.of(), Instant.ofEpochMilli(3_001), null);
        assertThatThrownBy(() -> new SavedExpression("max(a, 1 s)", Instant.ofEpochMilli(3_000), List.of(ahead)))
                .hasMessageStartingWith("windows[0].dropped must be not after lastTime = 1970-01-01T00:00:03Z");
    }

    @Test
    void nothingIsAllocatedOnceWindowsHaveGrown() {
        ExpressionProgram program = program("avg(a, 30 s) > 1 and max(a, 10 s) < 4 or min(a, 20 s) * a > 3");
        ExpressionState state = program.newState();
        double[] values = new double[1];
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = 0;
        for (int i = 0; i < 40_000; i++) {
            if (i == 20_000) {
                before = threads.getCurrentThreadAllocatedBytes();
            }
            values[0] = i * 7919L % 13;
            program.value(state, 1_000L * i, values, FRESH);
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000L);
        assertThat(state.memoryBytes()).isBetween(500L, 2_500L);
    }

    @Test
    void aSavedStateIsReadableAndChecked() {
        ExpressionProgram program = program("avg(a, 1 min) > 2 or max(a, 1 min) > 3");
        ExpressionState state = program.newState();
        assertThat(state.save())
                .isEqualTo(new SavedExpression(
                        "avg(a, 1 min) > 2 or max(a, 1 min) > 3",
                        null,
                        List.of(
                                new SavedWindow(List.of(), List.of(), null, new SavedWindow.Sums(List.of(), 0.0, 0.0)),
                                new SavedWindow(List.of(), List.of(), null, null))));
        at(program, state, 0, 9);
        at(program, state, 30_000, 4);
        at(program, state, 70_000, 1);
        SavedExpression saved = state.save();
        Instant second = Instant.ofEpochMilli(30_000);
        Instant third = Instant.ofEpochMilli(70_000);
        assertThat(saved.lastTime()).isEqualTo(third);
        assertThat(saved.windows().get(0))
                .isEqualTo(new SavedWindow(
                        List.of(second, third), List.of(4.0, 1.0), null, new SavedWindow.Sums(List.of(0.0), 1.0, 0.0)));
        assertThat(saved.windows().get(1))
                .isEqualTo(new SavedWindow(List.of(second, third), List.of(4.0, 1.0), null, null));

        SavedWindow average = saved.windows().get(0);
        SavedWindow most = saved.windows().get(1);
        String expression = saved.expression();
        refused(state, new SavedExpression("a > 1", third, List.of()), "saved.expression must be \"avg(a, 1 min)");
        refused(state, new SavedExpression(expression, third, List.of(average)), "saved.windows must be as long as");
        refused(state, new SavedExpression(expression, third, List.of(most, most)), "saved.windows[0].sums must be");
        refused(state, new SavedExpression(expression, third, List.of(average, average)), "saved.windows[1].sums must");
        SavedWindow wrong = new SavedWindow(List.of(second, third), List.of(1.0, 4.0), null, null);
        refused(
                state,
                new SavedExpression(expression, third, List.of(average, wrong)),
                "saved.windows[1].values[1] must be below the value before, 1.0, but was 4.0");
        assertThatThrownBy(() -> program("avg(a, 1 min) > 2 or max(a, 1 min) > 3", 1)
                        .newState()
                        .restore(saved))
                .hasMessage("saved.windows[0].times must be at most 1 readings, but was 2 readings");
        assertThat(state.save()).isEqualTo(saved);
        assertThat(Expression.parse("min(a, 1 s)")
                        .compile(TAGS)
                        .newState()
                        .save()
                        .windows())
                .hasSize(1);
    }

    private static void refused(ExpressionState state, SavedExpression saved, String message) {
        assertThatThrownBy(() -> state.restore(saved)).hasMessageStartingWith(message);
    }

    @Test
    void whatCouldNotHaveBeenSavedIsRefused() {
        Instant early = Instant.EPOCH;
        Instant late = early.plusSeconds(1);
        assertThatThrownBy(() -> new SavedWindow(List.of(late, early), List.of(1.0, 2.0), null, null))
                .hasMessageStartingWith("times[1] must be not before the time before");
        assertThatThrownBy(() -> new SavedWindow(List.of(early), List.of(), null, null))
                .hasMessageStartingWith("values must be as long as times");
        assertThatThrownBy(() -> new SavedWindow(List.of(early), List.of(Double.NaN), null, null))
                .hasMessageStartingWith("values[0] must be finite");
        assertThatThrownBy(() -> new SavedWindow(List.of(Instant.MAX), List.of(1.0), null, null))
                .hasMessageStartingWith("times[0] must be from -292275055-05-16T16:47:04.192Z to");
        assertThatThrownBy(() -> new SavedWindow(
                        List.of(early), List.of(1.0), null, new SavedWindow.Sums(List.of(0.0, 0.0), 0.0, 0.0)))
                .hasMessageStartingWith("sums must be of at most 1 readings");
        assertThatThrownBy(() -> new SavedWindow.Sums(List.of(), Double.NaN, 0.0))
                .hasMessageStartingWith("newer must be finite");
        SavedWindow window = new SavedWindow(List.of(late), List.of(1.0), null, null);
        for (Instant last : new Instant[] {null, early}) {
            assertThatThrownBy(() -> new SavedExpression("max(a, 1 s)", last, List.of(window)))
                    .hasMessageStartingWith("windows[0].times must be not after lastTime = " + last);
        }
        assertThatThrownBy(() -> Json.read(
                        "{\"expression\": \"a\", \"windows\": [{\"times\": [\"1970-01-01T00:00:01Z\"], \"values\": []}]}",
                        SavedExpression.class))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("/windows/0/values");
        assertThatThrownBy(() -> program("a", 0)).hasMessageStartingWith("maxReadings must be from 1 to 10000000");
    }

    @Test
    void aMinimumIsCheckedTheOtherWay() {
        ExpressionProgram program = program("min(a, 1 min)");
        Instant time = Instant.EPOCH;
        SavedWindow falling = new SavedWindow(List.of(time, time), List.of(2.0, 1.0), null, null);
        assertThatThrownBy(
                        () -> program.newState().restore(new SavedExpression("min(a, 1 min)", time, List.of(falling))))
                .hasMessageStartingWith("saved.windows[0].values[1] must be above the value before, 2.0");
    }
}
