package io.welleng.constraints.telemetry;

import java.time.Instant;
import java.util.Arrays;

/**
 * One message of a well: the readings of one instant. A caller fills the same buffer again for the next message, so that
 * watching a well allocates nothing.
 *
 * <p>Belongs to one thread at a time.
 */
public final class SampleBuffer {

    private final Tags tags;
    private final double[] values;
    private final Quality[] qualities;
    private long epochMillis;

    private SampleBuffer(Tags tags) {
        this.tags = tags;
        this.values = new double[tags.size()];
        this.qualities = new Quality[tags.size()];
        begin(0L);
    }

    /**
     * An empty message.
     *
     * @param tags tags it may carry
     * @return a buffer without readings, at 1970-01-01T00:00:00Z
     */
    public static SampleBuffer of(Tags tags) {
        return new SampleBuffer(tags);
    }

    /**
     * Starts the next message: takes all readings out and sets its time.
     *
     * @param epochMillis time of the message (ms since 1970-01-01T00:00:00Z)
     * @return this buffer
     */
    public SampleBuffer begin(long epochMillis) {
        this.epochMillis = epochMillis;
        Arrays.fill(values, Double.NaN);
        Arrays.fill(qualities, Quality.ABSENT);
        return this;
    }

    /**
     * Adds a good reading.
     *
     * @param tag number of the tag
     * @param value the reading, in the tag's unit; one that is not finite is {@link Quality#BAD}
     * @return this buffer
     */
    public SampleBuffer put(int tag, double value) {
        return put(tag, value, Quality.GOOD);
    }

    /**
     * Adds a reading.
     *
     * @param tag number of the tag
     * @param value the reading, in the tag's unit; one that is not finite is {@link Quality#BAD}
     * @param quality what the source says of it
     * @return this buffer
     */
    public SampleBuffer put(int tag, double value, Quality quality) {
        values[tag] = value;
        qualities[tag] = quality;
        return this;
    }

    /**
     * The tags it may carry.
     *
     * @return tags in order
     */
    public Tags tags() {
        return tags;
    }

    /**
     * Time of the message.
     *
     * @return ms since 1970-01-01T00:00:00Z
     */
    public long epochMillis() {
        return epochMillis;
    }

    /**
     * A reading.
     *
     * @param tag number of the tag
     * @return the value in the tag's unit; NaN if absent
     */
    public double value(int tag) {
        return values[tag];
    }

    /**
     * Quality of a reading; bad if it is not finite.
     *
     * @param tag number of the tag
     * @return its quality; absent if the message has no reading of this tag
     */
    public Quality quality(int tag) {
        Quality said = qualities[tag];
        return said == Quality.ABSENT || Math.abs(values[tag]) <= Double.MAX_VALUE ? said : Quality.BAD;
    }

    /**
     * What the source says of a reading, even where that is not finite.
     *
     * @param tag number of the tag
     * @return the quality it was put with; absent if the message has no reading of this tag
     */
    public Quality said(int tag) {
        return qualities[tag];
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(Instant.ofEpochMilli(epochMillis).toString());
        for (int i = 0; i < values.length; i++) {
            if (qualities[i] != Quality.ABSENT) {
                text.append(' ').append(tags.tag(i).key()).append('=').append(values[i]);
                if (quality(i) != Quality.GOOD) {
                    text.append(" (").append(quality(i)).append(')');
                }
            }
        }
        return text.toString();
    }
}
