package io.welleng.constraints.watch;

import io.welleng.constraints.alarm.AlarmState;
import io.welleng.constraints.expression.SavedExpression;
import io.welleng.constraints.quality.IntakeState;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * Everything a {@link WatchState} holds, to be stored and taken over again.
 *
 * @param ruleBook name of the rule book
 * @param bookVersion version of the rule book
 * @param well name of the well
 * @param mode operating mode
 * @param intake state of the data
 * @param expressions state of the modes' conditions and of the formulas; null if the book has none
 * @param rules states of the rules
 * @param rates readings for rates of change, in the order of their rules
 * @param alarms state of the alarms; null if the book has none
 */
public record SavedWatch(
        String ruleBook,
        int bookVersion,
        String well,
        String mode,
        IntakeState.Saved intake,
        @OptionalValue SavedExpression expressions,
        List<SavedRule> rules,
        List<SavedRate> rates,
        @OptionalValue AlarmState.Saved alarms) {

    /** Checks that all are there. */
    public SavedWatch {
        Check.text(ruleBook, "ruleBook");
        Check.text(well, "well");
        Check.text(mode, "mode");
        Check.present(intake, "intake");
        rules = List.copyOf(Check.present(rules, "rules"));
        rates = List.copyOf(Check.present(rates, "rates"));
    }
}
