package io.welleng.core.cycle;

/**
 * Measurements of one quantity. Times never go back; they may be uneven, have gaps, and repeat (measurements of one time
 * are averaged).
 */
public interface TimedSeries {

    /**
     * Number of measurements.
     *
     * @return measurements, repeated times included
     */
    int size();

    /**
     * Time of one measurement.
     *
     * @param index which, from 0
     * @return time from the first measurement (s)
     */
    double secondsFromStart(int index);

    /**
     * One measurement.
     *
     * @param index which, from 0
     * @return value, finite, in the unit of the series
     */
    double value(int index);
}
