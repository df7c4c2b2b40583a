package io.welleng.constraints.quality;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.time.Instant;
import java.util.Locale;

/**
 * A fault of the data has begun or ended.
 *
 * @param time time of the message that showed it; of a fault of a message that is not used the time of the last one used,
 *     so that events are in order of time (the message's own time is in the text)
 * @param well name of the well; null if the state has none
 * @param tag key of the tag; null if a whole message has the fault
 * @param fault what is wrong
 * @param begins true if the fault begins, false if it ends
 * @param value the reading that showed it, in the tag's unit; null if there is none that is a number
 * @param text the event in words
 */
public record DataEvent(
        Instant time,
        @OptionalValue String well,
        @OptionalValue String tag,
        DataFault fault,
        boolean begins,
        @OptionalValue Double value,
        String text) {

    /** Checks that what is needed is there. */
    public DataEvent {
        Check.present(time, "time");
        Check.present(fault, "fault");
        Check.text(text, "text");
        if (value != null) {
            Check.finite(value, "value", "");
        }
    }

    @Override
    public String toString() {
        return time + (well == null ? "" : " " + well) + (tag == null ? "" : " " + tag) + " "
                + fault.name().toLowerCase(Locale.ROOT) + (begins ? " begins: " : " ends: ") + text;
    }
}
