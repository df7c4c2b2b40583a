package io.welleng.constraints.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.limit.Level;
import io.welleng.constraints.limit.LevelDelay;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.quality.ClockRule;
import io.welleng.constraints.quality.DataRules;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.constraints.telemetry.Tag;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Noise of the sensor within the deadband: a slow swing over the limit and back is one alarm, and a near miss none. */
class NoiseTest {

    private static final double LIMIT = 100.0;
    private static final double DEADBAND = 6.0;

    /** Three standard deviations are the deadband. */
    private static final double SIGMA = DEADBAND / 3.0;

    private static final int HISTORIES = 2_000;
    private static final int MESSAGES = 120;

    private static Watch watch(double deadband, LevelDelay delay) {
        LimitRule rule = LimitRule.of("high", new Limit.High("thp_psi", LimitValue.of(LIMIT)))
                .withBand(null, deadband)
                .withDelay(delay, null);
        return RuleBook.of(
                        "noise",
                        List.of(new Tag("thp_psi", "psi")),
                        new DataRules(List.of(), new ClockRule(0.0, null)),
                        List.of(),
                        List.of(rule))
                .compile()
                .watch("W-1", DesignLimits.NONE);
    }

    /** Share of histories with an alarm that there should not be, or without one that there should be. */
    private static double[] wrong(Watch watch) {
        int falseAlarms = 0;
        int missed = 0;
        for (int h = 0; h < HISTORIES; h++) {
            SplittableRandom random = new SplittableRandom(h);
            // Every second history stays below the limit by the deadband, the others go beyond it by as much.
            boolean breach = h % 2 == 0;
            double peak = breach ? LIMIT + DEADBAND : LIMIT - DEADBAND;
            Recorder recorder = new Recorder();
            WatchState state = watch.newState();
            SampleBuffer buffer = SampleBuffer.of(watch.plan().tags());
            for (int i = 0; i < MESSAGES; i++) {
                double truth = peak - 40.0 * Math.abs(2.0 * i / MESSAGES - 1.0);
                buffer.begin(10_000L * i).put(0, truth + SIGMA * random.nextGaussian());
                watch.step(buffer, state, recorder);
            }
            long reds =
                    recorder.decisions.stream().filter(d -> d.to() == Level.RED).count();
            falseAlarms += reds > (breach ? 1 : 0) ? 1 : 0;
            missed += breach && reds == 0 ? 1 : 0;
        }
        return new double[] {(double) falseAlarms / HISTORIES, (double) missed / HISTORIES};
    }

    @Test
    void withDeadbandAndDelayFewerThanFivePercentOfHistoriesHaveAFalseAlarm() {
        double[] wrong = wrong(watch(DEADBAND, new LevelDelay(20.0, 20.0)));
        assertThat(wrong[0]).isLessThan(0.05);
        assertThat(wrong[1]).isZero();
    }

    // What they are for: without both nearly every swing over the limit chatters.
    @Test
    void withoutThemMostBreachesChatter() {
        assertThat(wrong(watch(0.0, LevelDelay.NONE))[0]).isGreaterThan(0.4);
    }
}
