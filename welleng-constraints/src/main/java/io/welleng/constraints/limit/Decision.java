package io.welleng.constraints.limit;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.time.Instant;
import java.util.List;

/**
 * The audit record of one change of a level: what was known, which rule in which version judged it, and what is to be
 * done.
 *
 * @param time time of the sample at which the level changed
 * @param well name of the well
 * @param ruleBook name of the rule book
 * @param bookVersion version of the rule book
 * @param ruleId name of the rule
 * @param ruleVersion version of the rule
 * @param mode operating mode
 * @param inputs readings of the rule's tags
 * @param value value of the limit; null if it is not known
 * @param limit the nearest red limit; null if the rule has none in this mode, or the value is not known
 * @param margin distance of the value to that limit: negative beyond it; null if either is, or it
 *     overflows
 * @param from level before
 * @param to level after
 * @param reason why
 * @param actions what the rule asks for at the new level
 * @param enforcement how far the rule may go
 * @param actionTaken whether the actions are to be taken: the rule is enforced and asks for some
 */
public record Decision(
        Instant time,
        String well,
        String ruleBook,
        int bookVersion,
        String ruleId,
        int ruleVersion,
        String mode,
        List<InputReading> inputs,
        @OptionalValue Double value,
        @OptionalValue Double limit,
        @OptionalValue Double margin,
        Level from,
        Level to,
        DecisionReason reason,
        List<Action> actions,
        EnforcementMode enforcement,
        boolean actionTaken) {

    /** Copies the lists. */
    public Decision {
        Check.present(time, "time");
        inputs = List.copyOf(inputs);
        actions = List.copyOf(actions);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(time.toString());
        text.append(' ').append(well).append(' ').append(ruleId).append(" v").append(ruleVersion);
        text.append(": ").append(from).append(" to ").append(to).append(" (").append(reason);
        if (value != null) {
            text.append(", ").append(Figures.four(value));
            if (limit != null) {
                text.append(" against ").append(Figures.four(limit));
            }
        }
        text.append(", mode ").append(mode).append(')');
        if (!actions.isEmpty()) {
            text.append(actionTaken ? ", act: " : ", would act: ").append(actions);
        }
        return text.toString();
    }
}
