package io.welleng.constraints.quality;

import io.welleng.constraints.telemetry.Milliseconds;
import io.welleng.constraints.telemetry.TelemetryKey;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;

/**
 * What makes a reading of a tag usable.
 *
 * @param tag key of the tag
 * @param lowest least value the instrument can read (in the tag's unit); null if any
 * @param highest greatest value the instrument can read (in the tag's unit); null if any
 * @param staleAfterSeconds a reading older than this is not used, above 0 (s); null if it holds until the next
 * @param stuck when the sensor counts as frozen; null if never
 * @param step how fast the quantity can move; null if any
 * @param sourceUnit unit in which the source says it measures; null if it does not say. If it is another unit than the
 *     tag's, no reading is used: nothing is converted silently
 * @param doubtful what to do with readings for which the source does not vouch
 */
public record DataRule(
        String tag,
        @OptionalValue Double lowest,
        @OptionalValue Double highest,
        @OptionalValue Double staleAfterSeconds,
        @OptionalValue StuckRule stuck,
        @OptionalValue StepRule step,
        @OptionalValue String sourceUnit,
        DoubtfulPolicy doubtful) {

    /** Least time that a message can tell: one millisecond (s). */
    private static final double LEAST_SECONDS = 1.0 / Milliseconds.PER_SECOND;

    /** Greatest time (s), about 31,700 years. */
    private static final double MOST_SECONDS = 1e12;

    /** Checks the ranges. */
    public DataRule {
        Check.text(tag, "tag");
        Check.present(doubtful, "doubtful");
        if (lowest != null) {
            Check.finite(lowest, "lowest", "");
        }
        if (highest != null) {
            Check.finite(highest, "highest", "");
            if (lowest != null && !(lowest <= highest)) {
                throw new InvalidInputException(
                        "lowest", "at most highest = " + Figures.four(highest), "", Double.toString(lowest));
            }
        }
        if (staleAfterSeconds != null) {
            checkSeconds(staleAfterSeconds, "staleAfterSeconds");
        }
        if (sourceUnit != null) {
            Check.text(sourceUnit, "sourceUnit");
        }
    }

    /**
     * The range of a telemetry key and nothing else; doubtful readings are rejected.
     *
     * @param key a key whose values are numbers
     * @return the rule
     */
    public static DataRule of(TelemetryKey key) {
        return new DataRule(
                key.tag().key(), key.lowest(), key.highest(), null, null, null, null, DoubtfulPolicy.REJECT);
    }

    /**
     * This rule with a time after which a reading is stale.
     *
     * @param seconds the time, above 0 (s)
     * @return a new rule
     */
    public DataRule withStaleAfterSeconds(double seconds) {
        return new DataRule(tag, lowest, highest, seconds, stuck, step, sourceUnit, doubtful);
    }

    /**
     * This rule with another range.
     *
     * @param least least value the instrument can read (in the tag's unit)
     * @param greatest greatest value the instrument can read (in the tag's unit)
     * @return a new rule
     */
    public DataRule withRange(double least, double greatest) {
        return new DataRule(tag, least, greatest, staleAfterSeconds, stuck, step, sourceUnit, doubtful);
    }

    /**
     * This rule with one for frozen sensors.
     *
     * @param rule when the sensor counts as frozen
     * @return a new rule
     */
    public DataRule withStuck(StuckRule rule) {
        return new DataRule(tag, lowest, highest, staleAfterSeconds, rule, step, sourceUnit, doubtful);
    }

    /**
     * This rule with one for steps.
     *
     * @param rule how fast the quantity can move
     * @return a new rule
     */
    public DataRule withStep(StepRule rule) {
        return new DataRule(tag, lowest, highest, staleAfterSeconds, stuck, rule, sourceUnit, doubtful);
    }

    /**
     * This rule with the unit of the source.
     *
     * @param unit unit in which the source says it measures
     * @return a new rule
     */
    public DataRule withSourceUnit(String unit) {
        return new DataRule(tag, lowest, highest, staleAfterSeconds, stuck, step, unit, doubtful);
    }

    /**
     * This rule with another policy for doubtful readings.
     *
     * @param policy what to do with them
     * @return a new rule
     */
    public DataRule withDoubtful(DoubtfulPolicy policy) {
        return new DataRule(tag, lowest, highest, staleAfterSeconds, stuck, step, sourceUnit, policy);
    }

    static void checkSeconds(double seconds, String name) {
        Check.inRange(seconds, LEAST_SECONDS, MOST_SECONDS, name, "s");
    }

    static long millis(double seconds) {
        return Math.round(seconds * Milliseconds.PER_SECOND);
    }
}
