package io.welleng.constraints.spc.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** When sensors are taken to swing together, and when not. */
class SwingSearchTest {

    // Eight sensors that wander by themselves for twelve days: by chance two of them look periodic with the same period
    // for a while.
    // With two and a half periods of each enough there would be five such swings or more.
    @Test
    void sensorsThatWanderSeldomSwingTogether() {
        List<Tag> tags = new ArrayList<>();
        List<Sensor> sensors = new ArrayList<>();
        for (int s = 0; s < 8; s++) {
            tags.add(new Tag("s" + s, "psi"));
            sensors.add(new Sensor("s" + s, new LeastChange.Amount(1e-9), null, null));
        }
        Tags all = Tags.of(tags);
        EventDetector detector = EventDetector.of(EventDesign.standard(sensors, 60.0), all);
        SampleBuffer sample = SampleBuffer.of(all);
        int[] swings = new int[1];
        for (int seed = 0; seed < 24; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            EventState state = detector.newState();
            double[] x = new double[8];
            for (int i = 0; i < 720; i++) {
                sample.begin(60_000L * i);
                for (int s = 0; s < 8; s++) {
                    x[s] = 0.97 * x[s] + random.nextGaussian();
                    sample.put(s, x[s]);
                }
                detector.step(
                        state,
                        sample,
                        event -> swings[0] +=
                                event.begins() && event.evidence() instanceof Evidence.Oscillation ? 1 : 0);
            }
        }
        assertThat(swings[0]).isLessThanOrEqualTo(5);
    }

    // Three of three sensors agree: four periods of each are twelve together.
    @Test
    void theMoreSensorsAgreeTheFewerPeriodsTheyNeed() {
        Tags three = Tags.of(List.of(new Tag("a", "psi"), new Tag("b", "degF"), new Tag("c", "psi")));
        List<Sensor> sensors = new ArrayList<>(List.of(
                new Sensor("a", new LeastChange.ShareOfLevel(0.01), 0.0, 10_000.0),
                new Sensor("b", new LeastChange.Amount(1.0), null, null)));
        sensors.add(new Sensor("c", new LeastChange.Amount(1.0), null, null));
        EventDetector detector = EventDetector.of(EventDesign.standard(sensors, 60.0), three);
        EventState state = detector.newState();
        SampleBuffer sample = SampleBuffer.of(three);
        SplittableRandom random = new SplittableRandom(8);
        List<WellEvent> events = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double swing = Math.sin(2 * Math.PI * i / 40.0);
            sample.begin(60_000L * i)
                    .put(0, 1_000 + 30 * swing + random.nextGaussian())
                    .put(1, 100 + 3 * swing + 0.1 * random.nextGaussian())
                    .put(2, 500 + 20 * swing + random.nextGaussian());
            detector.step(state, sample, events::add);
        }
        // 10/3 periods of 40 samples are 133.3; the next look is at 144.
        assertThat(events.get(0).time()).isEqualTo(Instant.ofEpochSecond(60L * 143));
        assertThat(((Evidence.Oscillation) events.get(0).evidence()).tags()).containsExactly("a", "b", "c");
    }

    @Test
    void aSwingMayMissATenthOfItsReadings() {
        for (int missing : new int[] {20, 21}) {
            double[] x = new double[200];
            for (int i = 0; i < 200; i++) {
                x[i] = i % 5 == 2 && i / 5 < missing ? Double.NaN : Math.sin(2 * Math.PI * i / 25.0);
            }
            double[] out = new double[4];
            assertThat(Swing.look(x, 200, new double[200], out)).isEqualTo(missing == 20);
            if (missing == 20) {
                assertThat(out[Swing.PERIOD]).isEqualTo(25.0);
            }
        }
    }
}
