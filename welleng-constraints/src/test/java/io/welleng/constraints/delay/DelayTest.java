package io.welleng.constraints.delay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DelayTest {

    private static final long START = 1_700_000_000_000L;

    // Property: against the definition, looked up in the whole history so far.
    @Property(tries = 300)
    void isOnAsTheHistoryDefines(
            @ForAll long seed, @ForAll @IntRange(max = 6) int onSeconds, @ForAll @IntRange(max = 6) int offSeconds) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Long> times = new ArrayList<>();
        List<Boolean> holds = new ArrayList<>();
        // The middle one of three, so that a step that touches a neighbour is seen.
        byte[] phases = new byte[3];
        long[] since = new long[3];
        long time = START;
        boolean before = false;
        for (int k = 0; k < 60; k++) {
            time += 1_000L * random.nextInt(4);
            boolean condition = holds.isEmpty() || random.nextInt(4) == 0 ? random.nextBoolean() : holds.get(k - 1);
            times.add(time);
            holds.add(condition);
            boolean changed = Delay.step(phases, since, 1, time, condition, 1_000L * onSeconds, 1_000L * offSeconds);
            boolean expected = isOn(times, holds, 1_000L * onSeconds, 1_000L * offSeconds);
            assertThat(Delay.isOn(phases[1])).isEqualTo(expected);
            assertThat(changed).isEqualTo(expected != before);
            boolean pending = phases[1] == Delay.RISING || phases[1] == Delay.FALLING;
            assertThat(pending).isEqualTo(condition != expected);
            before = expected;
        }
        assertThat(phases[0]).isEqualTo(Delay.OFF);
        assertThat(phases[2]).isEqualTo(Delay.OFF);
        assertThat(since[0]).isZero();
        assertThat(since[2]).isZero();
    }

    /** The last sample at which either the condition or its opposite had held long enough decides. */
    private static boolean isOn(List<Long> times, List<Boolean> holds, long onDelay, long offDelay) {
        for (int k = times.size() - 1; k >= 0; k--) {
            int begin = k;
            while (begin > 0 && holds.get(begin - 1).equals(holds.get(k))) {
                begin--;
            }
            if (times.get(k) - times.get(begin) >= (holds.get(k) ? onDelay : offDelay)) {
                return holds.get(k);
            }
        }
        return false;
    }

    @Test
    void comesOnAtTheVerySampleThatCompletesTheDelay() {
        byte[] phases = new byte[1];
        long[] since = new long[1];
        assertThat(Delay.step(phases, since, 0, START, true, 10_000L, 5_000L)).isFalse();
        assertThat(phases[0]).isEqualTo(Delay.RISING);
        assertThat(since[0]).isEqualTo(START);
        assertThat(Delay.step(phases, since, 0, START + 9_999L, true, 10_000L, 5_000L))
                .isFalse();
        assertThat(Delay.step(phases, since, 0, START + 10_000L, true, 10_000L, 5_000L))
                .isTrue();
        assertThat(phases[0]).isEqualTo(Delay.ON);
        assertThat(Delay.step(phases, since, 0, START + 11_000L, false, 10_000L, 5_000L))
                .isFalse();
        assertThat(phases[0]).isEqualTo(Delay.FALLING);
        assertThat(Delay.isOn(phases[0])).isTrue();
        assertThat(Delay.step(phases, since, 0, START + 12_000L, true, 10_000L, 5_000L))
                .isFalse();
        assertThat(phases[0]).isEqualTo(Delay.ON);
        assertThat(Delay.step(phases, since, 0, START + 13_000L, false, 10_000L, 5_000L))
                .isFalse();
        assertThat(Delay.step(phases, since, 0, START + 17_999L, false, 10_000L, 5_000L))
                .isFalse();
        assertThat(Delay.step(phases, since, 0, START + 18_000L, false, 10_000L, 5_000L))
                .isTrue();
        assertThat(phases[0]).isEqualTo(Delay.OFF);
    }

    @Test
    void withoutDelayIsTheConditionItself() {
        byte[] phases = new byte[1];
        long[] since = new long[1];
        assertThat(Delay.step(phases, since, 0, START, true, 0L, 0L)).isTrue();
        assertThat(Delay.step(phases, since, 0, START, true, 0L, 0L)).isFalse();
        assertThat(Delay.step(phases, since, 0, START, false, 0L, 0L)).isTrue();
        assertThat(Delay.isOn(phases[0])).isFalse();
    }
}
