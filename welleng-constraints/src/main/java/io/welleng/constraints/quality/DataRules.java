package io.welleng.constraints.quality;

import io.welleng.constraints.telemetry.TelemetryKey;
import io.welleng.core.check.ByName;
import io.welleng.core.check.Check;
import io.welleng.core.well.LiftType;
import java.util.List;

/**
 * What makes the data of a kind of well usable.
 *
 * @param tags rules of single tags, at most one for each, may be empty. Of a tag without a rule only the quality counts, and
 *     doubtful readings are rejected
 * @param clock what to say of messages out of order
 */
public record DataRules(List<DataRule> tags, ClockRule clock) {

    /** Checks that there is at most one rule for each tag. */
    public DataRules {
        tags = List.copyOf(Check.present(tags, "tags"));
        ByName.checkDistinct(tags, DataRule::tag, "tags");
        Check.present(clock, "clock");
    }

    /**
     * The ranges of all telemetry keys of a kind of lift, and a time after which readings are stale.
     *
     * @param lift kind of lift
     * @param staleAfterSeconds a reading older than this is not used, above 0 (s)
     * @param clock what to say of messages out of order
     * @return the rules
     */
    public static DataRules of(LiftType lift, double staleAfterSeconds, ClockRule clock) {
        return new DataRules(
                TelemetryKey.keysOf(lift).stream()
                        .filter(TelemetryKey::isNumber)
                        .map(key -> DataRule.of(key).withStaleAfterSeconds(staleAfterSeconds))
                        .toList(),
                clock);
    }
}
