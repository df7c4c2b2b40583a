package io.welleng.constraints.telemetry;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import java.time.Instant;
import java.util.List;

/**
 * What a well sent over some time, as it arrived: times may repeat or run backwards, readings may be missing or bad.
 *
 * @param well name of the well
 * @param times times of the messages, in the order of their arrival, in the years 0 to 9999
 * @param columns one for each tag, each with as many values as there are times
 */
public record History(String well, List<Instant> times, List<Column> columns) {

    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    /** Checks the times, that every column has a value for each time, and that tags are distinct. */
    public History {
        Check.text(well, "well");
        times = List.copyOf(Check.notEmpty(times, "times"));
        for (int i = 0; i < times.size(); i++) {
            Instant time = times.get(i);
            if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
                throw new InvalidInputException(
                        Check.element("times", i), "from " + EARLIEST + " to " + LATEST, "", time.toString());
            }
        }
        columns = List.copyOf(Check.notEmpty(columns, "columns"));
        for (Column column : columns) {
            Check.sameLength(column.values().size(), column.tag().key() + " values", times.size(), "times");
        }
        Tags.of(columns.stream().map(Column::tag).toList());
    }

    /**
     * The tags of the columns.
     *
     * @return tags in the order of the columns
     */
    public Tags tags() {
        return Tags.of(columns.stream().map(Column::tag).toList());
    }

    /**
     * Number of messages.
     *
     * @return at least 1
     */
    public int size() {
        return times.size();
    }

    /**
     * Reads one message.
     *
     * @param row its number, 0 to {@link #size()} − 1
     * @param buffer where to; its tags are {@link #tags()}. Modified.
     */
    public void read(int row, SampleBuffer buffer) {
        buffer.begin(times.get(row).toEpochMilli());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Quality quality = column.quality(row);
            if (quality != Quality.ABSENT) {
                Double value = column.values().get(row);
                buffer.put(i, value == null ? Double.NaN : value, quality);
            }
        }
    }

    @Override
    public String toString() {
        return "History[" + well + ", " + size() + " messages, " + times.get(0) + " to " + times.get(size() - 1) + ", "
                + columns.size() + " tags]";
    }
}
