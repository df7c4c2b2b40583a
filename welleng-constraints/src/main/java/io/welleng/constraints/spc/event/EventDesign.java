package io.welleng.constraints.spc.event;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.HashSet;
import java.util.List;

/**
 * How events are found.
 *
 * @param sensors sensors that may be used, with distinct tags
 * @param sampleIntervalSeconds time between samples (s)
 * @param baselineSamples samples at the beginning that show what is usual, 24 to 10,000; also the longest time over which a change is
 *     measured. The wander is seen over up to a third of it and taken to grow as a random walk's up to its whole length.
 * @param leastShare least share of readings a sensor must have in the baseline to be used (fraction)
 * @param leastDistinct least number of different readings it must have there, at least 2; one with fewer is frozen
 * @param persistSamples samples for which a change must stand, and be gone, at least 1
 * @param falseAlarmsPerDay false alarms per day accepted from changes, all sensors together, 1e-9 to 1000
 * @param oscillation when sensors swing together; null to leave that out
 */
public record EventDesign(
        List<Sensor> sensors,
        double sampleIntervalSeconds,
        int baselineSamples,
        double leastShare,
        int leastDistinct,
        int persistSamples,
        double falseAlarmsPerDay,
        @OptionalValue OscillationDesign oscillation) {

    /** Checks the numbers. */
    public EventDesign {
        sensors = List.copyOf(Check.notEmpty(sensors, "sensors"));
        HashSet<String> tags = new HashSet<>();
        for (Sensor sensor : sensors) {
            if (!tags.add(sensor.tag())) {
                throw new InvalidInputException("sensors", "with distinct tags", "", sensor.tag());
            }
        }
        Check.inRange(sampleIntervalSeconds, 0.001, 86_400.0, "sampleIntervalSeconds", "s");
        Check.inRange(baselineSamples, 24, 10_000, "baselineSamples", "samples");
        Check.positive(leastShare, "leastShare", "(fraction)");
        Check.inRange(leastShare, 0.5, 1.0, "leastShare", "(fraction)");
        Check.inRange(leastDistinct, 2, baselineSamples, "leastDistinct", "");
        Check.inRange(persistSamples, 1, 100, "persistSamples", "samples");
        Check.inRange(falseAlarmsPerDay, 1.0e-9, 1_000.0, "falseAlarmsPerDay", "per day");
    }

    /**
     * The usual design: 60 samples of baseline, at least 90 % of them there and five of them different, changes that stand for
     * three samples, a false alarm in ten days, and {@link OscillationDesign#standard}. Sixty samples do not show the wander well
     * enough to promise less, see {@link EventDetector}.
     *
     * @param sensors sensors that may be used
     * @param sampleIntervalSeconds time between samples (s)
     * @return the design
     */
    public static EventDesign standard(List<Sensor> sensors, double sampleIntervalSeconds) {
        return new EventDesign(sensors, sampleIntervalSeconds, 60, 0.9, 5, 3, 0.1, OscillationDesign.standard());
    }

    /** Times over which changes are measured, in samples: the baseline's length, halved down to 4 (rounded up). */
    int[] lags() {
        int n = 1;
        for (int lag = baselineSamples; lag > 4; lag = (lag + 1) / 2) {
            n++;
        }
        int[] lags = new int[n];
        int lag = baselineSamples;
        for (int i = n - 1; i >= 0; i--) {
            lags[i] = lag;
            lag = (lag + 1) / 2;
        }
        return lags;
    }
}
