package io.welleng.allocation.reconcile;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;

/**
 * A flow from one node to another, or to or from outside.
 *
 * <p>A stock change is a stream to outside that may be negative: give it the range {@link Range#ANY}.
 *
 * @param name name of the stream
 * @param from node it leaves; null where it comes from outside
 * @param to node it enters; null where it goes outside
 * @param reading what is known of it
 * @param range values it may have; null where the rule of the model holds
 */
public record FlowStream(
        String name,
        @OptionalValue String from,
        @OptionalValue String to,
        Reading reading,
        @OptionalValue Range range) {

    /** Checks names and reading. */
    public FlowStream {
        Check.text(name, "name");
        if (from != null) {
            Check.text(from, "from");
        }
        if (to != null) {
            Check.text(to, "to");
        }
        Check.present(reading, "reading");
    }

    /**
     * A stream with a meter, within the model's rule for negative values.
     *
     * @param name name of the stream
     * @param from node it leaves; null where it comes from outside
     * @param to node it enters; null where it goes outside
     * @param value reading, in the unit of the model
     * @param standardUncertainty one standard deviation, in the unit of the model; 0 for an exact value
     * @return the stream
     */
    public static FlowStream metered(String name, String from, String to, double value, double standardUncertainty) {
        return new FlowStream(name, from, to, Reading.metered(value, standardUncertainty), null);
    }

    /**
     * A stream without a meter, within the model's rule for negative values.
     *
     * @param name name of the stream
     * @param from node it leaves; null where it comes from outside
     * @param to node it enters; null where it goes outside
     * @return the stream
     */
    public static FlowStream unmeasured(String name, String from, String to) {
        return new FlowStream(name, from, to, Reading.unmeasured(), null);
    }

    /**
     * The same stream, with its own range.
     *
     * @param newRange values it may have
     * @return a copy
     */
    public FlowStream withRange(Range newRange) {
        return new FlowStream(name, from, to, reading, newRange);
    }

    /**
     * The same stream, with another reading.
     *
     * @param newReading what is known of it
     * @return a copy
     */
    public FlowStream withReading(Reading newReading) {
        return new FlowStream(name, from, to, newReading, range);
    }
}
