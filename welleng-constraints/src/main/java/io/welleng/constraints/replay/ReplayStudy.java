package io.welleng.constraints.replay;

import io.welleng.constraints.alarm.AlarmCommand;
import io.welleng.constraints.alarm.kpi.AlarmTargets;
import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.watch.RuleBook;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Study;
import java.util.List;

/**
 * What would these rules have said, decided and done over this history of a well?
 *
 * <p>A command is carried out after the messages up to its time. Columns of the history that are no tag of the rule book
 * are not looked at; tags of the book without a column are absent. One study is one well; many go through a
 * {@link io.welleng.core.study.StudyRunner}, where one that fails stops no other.
 *
 * @param ruleBook the rules
 * @param design what the well is built for
 * @param history what the well sent
 * @param commands what operators did, in order of time; nothing where null
 * @param targets targets of the alarm figures; those of ISA-18.2 of 2009 where null
 */
public record ReplayStudy(
        RuleBook ruleBook,
        DesignLimits design,
        History history,
        @OptionalValue List<AlarmCommand> commands,
        @OptionalValue AlarmTargets targets)
        implements Study<ReplayReport> {

    /** Checks that units agree, that the well has all design limits that are needed, and that commands are in order. */
    public ReplayStudy {
        Check.present(ruleBook, "ruleBook");
        Check.present(design, "design");
        Check.present(history, "history");
        targets = targets == null ? AlarmTargets.ISA_18_2_2009 : targets;
        ruleBook.compile().watch(history.well(), design);
        for (int i = 0; i < history.columns().size(); i++) {
            Tag tag = history.columns().get(i).tag();
            for (Tag known : ruleBook.tags()) {
                if (known.key().equals(tag.key()) && !known.unit().equals(tag.unit())) {
                    throw new InvalidInputException(
                            Check.element("history.columns", i) + ".tag.unit",
                            "\"" + known.unit() + "\" as in the rule book",
                            "",
                            "\"" + tag.unit() + "\"");
                }
            }
        }
        if (commands != null) {
            commands = List.copyOf(commands);
            if (!commands.isEmpty()
                    && (ruleBook.alarms() == null || ruleBook.alarms().isEmpty())) {
                throw new InvalidInputException("commands", "left out without alarms", "", "there");
            }
            for (int i = 1; i < commands.size(); i++) {
                if (commands.get(i).time().isBefore(commands.get(i - 1).time())) {
                    throw new InvalidInputException(
                            Check.element("commands", i) + ".time",
                            "not before the command before",
                            "",
                            commands.get(i).time().toString());
                }
            }
        }
    }

    @Override
    public ReplayReport run() {
        return new Replay(this).run();
    }
}
