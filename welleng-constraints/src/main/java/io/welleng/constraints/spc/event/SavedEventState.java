package io.welleng.constraints.spc.event;

import io.welleng.constraints.telemetry.EpochTimes;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.time.Instant;
import java.util.List;

/**
 * The state of an event detector as plain data.
 *
 * @param origin time of the first sample of the baseline; null before it
 * @param place newest place on the grid of samples
 * @param watching whether the baseline is complete
 * @param uses whether each sensor is used; empty before a baseline was tried
 * @param sensors what is kept of each sensor, in the design's order
 * @param oscillation the oscillation that is on; null if there is none
 */
public record SavedEventState(
        @OptionalValue Instant origin,
        long place,
        boolean watching,
        List<SensorUse> uses,
        List<OfSensor> sensors,
        @OptionalValue Evidence.Oscillation oscillation) {

    /** Checks that there are sensors and that the time can be counted in milliseconds. */
    public SavedEventState {
        EpochTimes.check(origin, "origin");
        uses = List.copyOf(Check.present(uses, "uses"));
        sensors = List.copyOf(Check.notEmpty(sensors, "sensors"));
    }

    /**
     * What is kept of a sensor.
     *
     * @param samples newest places of the grid that are kept
     * @param missing which of them have no reading, numbered from the oldest, which is 0
     * @param readings readings of the others (unit of the tag), oldest first
     * @param impossible impossible readings in the baseline so far
     * @param streak samples in a row that speak for a change of the alarm
     * @param change the change that is on; null if there is none
     */
    public record OfSensor(
            int samples,
            List<Integer> missing,
            List<Double> readings,
            int impossible,
            int streak,
            @OptionalValue Evidence.Change change) {

        /** Checks that the numbers agree. */
        public OfSensor {
            missing = List.copyOf(Check.present(missing, "missing"));
            readings = List.copyOf(Check.present(readings, "readings"));
            Check.sameLength(readings.size(), "readings", samples - missing.size(), "samples less missing");
            Check.atLeast(impossible, 0, "impossible");
            Check.atLeast(streak, 0, "streak");
        }
    }
}
