package io.welleng.constraints.replay;

import io.welleng.constraints.limit.EnforcementMode;
import io.welleng.core.json.OptionalValue;
import java.time.Instant;

/**
 * What became of one rule. Between two samples everything is what it was at the first of them.
 *
 * @param id name of the rule
 * @param version version of the rule
 * @param enforcement how far it may go
 * @param reds how often it went red
 * @param yellows how often it went from normal to yellow
 * @param redSeconds time in red (s)
 * @param yellowSeconds time in yellow (s)
 * @param unknownSeconds time over which it had a limit but its value was not known (s)
 * @param notInForceSeconds time over which it was off or had no limit in the well's mode (s)
 * @param firstRed when it first went red; null if it never did
 * @param worstMargin least distance of the value to its nearest limit, negative beyond it; null if none was known
 * @param worstAt when that was; null if none was known
 */
public record RuleSummary(
        String id,
        int version,
        EnforcementMode enforcement,
        int reds,
        int yellows,
        double redSeconds,
        double yellowSeconds,
        double unknownSeconds,
        double notInForceSeconds,
        @OptionalValue Instant firstRed,
        @OptionalValue Double worstMargin,
        @OptionalValue Instant worstAt) {}
