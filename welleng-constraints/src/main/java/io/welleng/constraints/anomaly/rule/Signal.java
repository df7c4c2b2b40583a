package io.welleng.constraints.anomaly.rule;

import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * What a sign looks at: a tag, or something computed from two tags.
 *
 * @param kind how it is made
 * @param tag telemetry key
 * @param other telemetry key of the second tag, of a difference or ratio; null else
 */
public record Signal(
        SignalKind kind, String tag, @OptionalValue String other) {

    /** Checks that there is a second tag where one is needed, and only there. */
    public Signal {
        Check.present(kind, "kind");
        Check.text(tag, "tag");
        if (kind == SignalKind.DIFFERENCE || kind == SignalKind.RATIO) {
            Check.text(other, "other");
        } else if (other != null) {
            throw new InvalidInputException("other", "left out with " + kind, "", "\"" + other + "\"");
        }
    }

    /**
     * The readings of a tag.
     *
     * @param tag telemetry key
     * @return the signal
     */
    public static Signal of(String tag) {
        return new Signal(SignalKind.READING, tag, null);
    }

    /**
     * The highest readings of a tag.
     *
     * @param tag telemetry key
     * @return the signal
     */
    public static Signal highest(String tag) {
        return new Signal(SignalKind.HIGHEST, tag, null);
    }

    /**
     * A difference, in the unit of the first tag.
     *
     * @param tag telemetry key
     * @param less key of the tag to take off, in the same unit
     * @return the signal
     */
    public static Signal difference(String tag, String less) {
        return new Signal(SignalKind.DIFFERENCE, tag, less);
    }

    /**
     * A ratio.
     *
     * @param tag telemetry key
     * @param over key of the tag to divide by
     * @return the signal
     */
    public static Signal ratio(String tag, String over) {
        return new Signal(SignalKind.RATIO, tag, over);
    }

    /**
     * The tags it is made of.
     *
     * @return one or two telemetry keys
     */
    public List<String> tags() {
        return other == null ? List.of(tag) : List.of(tag, other);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case READING -> tag;
            case HIGHEST -> "highest " + tag;
            case DIFFERENCE -> tag + " - " + other;
            case RATIO -> tag + " / " + other;
        };
    }
}
