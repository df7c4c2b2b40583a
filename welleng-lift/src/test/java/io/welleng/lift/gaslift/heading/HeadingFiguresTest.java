package io.welleng.lift.gaslift.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand synthetic records with heading, a thousand without. */
@Tag("statistics")
class HeadingFiguresTest {

    private static final int RECORDS = 1000;
    private static final int LONG_RECORDS = 12;

    /** Every second one has noise with colour, correlated over 30 to 300 s; few are of days, which take their time. */
    private static SyntheticCasing drawn(long seed, int i) {
        SyntheticCasing made = SyntheticCasing.drawn(seed + i);
        made.hours = i < LONG_RECORDS ? 72.0 : 3.0 * Math.pow(4.0, made.random.nextDouble());
        made.correlationSeconds = i % 2 == 0 ? 0.0 : 30.0 * Math.pow(10.0, made.random.nextDouble());
        made.noisePsi = Math.pow(10.0, 1.5 * made.random.nextDouble() - 1.0);
        made.stepPsi *= made.noisePsi;
        made.slopePsiPerHour *= made.noisePsi;
        made.bendPsi *= made.noisePsi;
        made.quantumPsi *= made.noisePsi;
        return made;
    }

    @Test
    void headingOfTwiceTheNoiseIsFoundWithItsPeriod() {
        List<HeadingOutcome.Heading> found = IntStream.range(0, RECORDS)
                .parallel()
                .mapToObj(i -> {
                    SyntheticCasing made = drawn(10_000, i);
                    made.amplitudePsi = 2.0 * made.noisePsi;
                    HeadingOutcome outcome = HeadingDetector.detect(made.series(), HeadingSearch.STANDARD)
                            .outcome();
                    return outcome instanceof HeadingOutcome.Heading heading
                                    && Math.abs(heading.periodMinutes() / made.periodMinutes - 1.0) < 0.05
                                    && Math.abs(heading.amplitudePsi() / made.amplitudePsi - 1.0) < 0.4
                            ? heading
                            : null;
                })
                .filter(heading -> heading != null)
                .toList();

        assertThat(found).hasSizeGreaterThanOrEqualTo(RECORDS * 95 / 100);
        assertThat(found.stream().filter(heading -> heading.persistence() == HeadingPersistence.SUSTAINED))
                .hasSizeGreaterThan(RECORDS * 9 / 10);
    }

    @Test
    void falseAlarmsAreAsRareAsTheLevelSays() {
        double[] chances = IntStream.range(0, RECORDS)
                .parallel()
                .mapToDouble(i -> {
                    HeadingOutcome outcome = HeadingDetector.detect(
                                    drawn(70_000, i).series(), HeadingSearch.STANDARD)
                            .outcome();
                    return outcome instanceof HeadingOutcome.Heading heading
                            ? heading.falseAlarmProbability()
                            : ((HeadingOutcome.NoHeading) outcome).falseAlarmProbability();
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
