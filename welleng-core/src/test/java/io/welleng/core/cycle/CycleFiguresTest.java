package io.welleng.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand synthetic records with a cycle, a thousand without. */
@Tag("statistics")
class CycleFiguresTest {

    private static final int RECORDS = 1000;
    private static final int LONG_RECORDS = 12;

    /** Every second one has noise with colour, correlated over 30 to 300 s; few are of days, which take their time. */
    private static SyntheticSeries drawn(long seed, int i) {
        SyntheticSeries made = SyntheticSeries.drawn(seed + i);
        made.hours = i < LONG_RECORDS ? 72.0 : 3.0 * Math.pow(4.0, made.random.nextDouble());
        made.correlationSeconds = i % 2 == 0 ? 0.0 : 30.0 * Math.pow(10.0, made.random.nextDouble());
        made.noise = Math.pow(10.0, 1.5 * made.random.nextDouble() - 1.0);
        made.step *= made.noise;
        made.slopePerHour *= made.noise;
        made.bend *= made.noise;
        made.quantum *= made.noise;
        return made;
    }

    @Test
    void aCycleOfTwiceTheNoiseIsFoundWithItsPeriod() {
        List<CycleOutcome.Cyclic> found = IntStream.range(0, RECORDS)
                .parallel()
                .mapToObj(i -> {
                    SyntheticSeries made = drawn(10_000, i);
                    made.amplitude = 2.0 * made.noise;
                    CycleOutcome outcome = CycleDetector.find(made.series(), SyntheticSeries.SEARCH)
                            .outcome();
                    return outcome instanceof CycleOutcome.Cyclic cycle
                                    && Math.abs(cycle.periodMinutes() / made.periodMinutes - 1.0) < 0.05
                                    && Math.abs(cycle.amplitude() / made.amplitude - 1.0) < 0.4
                            ? cycle
                            : null;
                })
                .filter(cycle -> cycle != null)
                .toList();

        assertThat(found).hasSizeGreaterThanOrEqualTo(RECORDS * 95 / 100);
        assertThat(found.stream().filter(cycle -> cycle.persistence() == CyclePersistence.SUSTAINED))
                .hasSizeGreaterThan(RECORDS * 9 / 10);
    }

    @Test
    void falseAlarmsAreAsRareAsTheLevelSays() {
        double[] chances = IntStream.range(0, RECORDS)
                .parallel()
                .mapToDouble(i -> {
                    CycleOutcome outcome = CycleDetector.find(drawn(70_000, i).series(), SyntheticSeries.SEARCH)
                            .outcome();
                    return outcome instanceof CycleOutcome.Cyclic cycle
                            ? cycle.falseAlarmProbability()
                            : ((CycleOutcome.NoCycle) outcome).falseAlarmProbability();
                })
                .toArray();

        for (double level : new double[] {0.005, 0.01, 0.05}) {
            assertThat(IntStream.range(0, RECORDS).filter(i -> chances[i] < level))
                    .as("alarms at %s", level)
                    .hasSizeLessThan((int) (level * RECORDS));
        }
        // And the probability is no empty bound: it does fall low at times.
        assertThat(IntStream.range(0, RECORDS).filter(i -> chances[i] < 0.3)).hasSizeGreaterThan(50);
    }
}
