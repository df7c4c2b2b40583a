package io.welleng.constraints.replay;

import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.alarm.kpi.AlarmKpiReport;
import io.welleng.constraints.limit.Decision;
import io.welleng.constraints.quality.DataEvent;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.units.Figures;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Answer of a {@link ReplayStudy}.
 *
 * @param well name of the well
 * @param ruleBook name of the rule book
 * @param bookVersion version of the rule book
 * @param from time of the first message used
 * @param to time of the last message used
 * @param messages number of messages
 * @param used how many of them were used
 * @param absentTags tags of the rule book that the history does not have
 * @param ignoredTags tags of the history that the rule book does not have
 * @param rules what became of each rule, in the order of the rule book
 * @param dataEvents faults of the data
 * @param decisions all decisions, the audit
 * @param alarmEvents what happened to the alarms
 * @param commands what became of the commands
 * @param alarmFigures figures of the alarm system; null without alarms or where the period is too short for them
 * @param levels levels of each rule over time, by rule
 * @param modes operating modes over time
 */
public record ReplayReport(
        String well,
        String ruleBook,
        int bookVersion,
        Instant from,
        Instant to,
        int messages,
        int used,
        List<String> absentTags,
        List<String> ignoredTags,
        List<RuleSummary> rules,
        List<DataEvent> dataEvents,
        List<Decision> decisions,
        List<AlarmEvent> alarmEvents,
        List<CommandOutcome> commands,
        @OptionalValue AlarmKpiReport alarmFigures,
        List<LevelPeriod> levels,
        List<ModePeriod> modes) {

    private static final double SECONDS_PER_HOUR = 3_600.0;

    /** Copies the lists. */
    public ReplayReport {
        absentTags = List.copyOf(absentTags);
        ignoredTags = List.copyOf(ignoredTags);
        rules = List.copyOf(rules);
        dataEvents = List.copyOf(dataEvents);
        decisions = List.copyOf(decisions);
        alarmEvents = List.copyOf(alarmEvents);
        commands = List.copyOf(commands);
        levels = List.copyOf(levels);
        modes = List.copyOf(modes);
    }

    @Override
    public String toString() {
        int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        StringBuilder table = new StringBuilder(well + ", " + ruleBook + " v" + bookVersion + ", " + from + " to " + to
                + ": " + used + " of " + messages + " messages used, decisions: "
                + decisions.size() + ", alarms: "
                + alarmEvents.stream().filter(AlarmEvent::annunciated).count());
        if (!absentTags.isEmpty()) {
            table.append("; no readings of ").append(String.join(", ", absentTags));
        }
        for (RuleSummary rule : rules) {
            table.append(String.format(
                    Locale.ROOT,
                    "%n%-" + Math.max(1, width) + "s  red %d ×, %s h; yellow %s h; unknown %s h; worst margin %s%s",
                    rule.id(),
                    rule.reds(),
                    Figures.four(rule.redSeconds() / SECONDS_PER_HOUR),
                    Figures.four(rule.yellowSeconds() / SECONDS_PER_HOUR),
                    Figures.four(rule.unknownSeconds() / SECONDS_PER_HOUR),
                    rule.worstMargin() == null ? "not known" : Figures.four(rule.worstMargin()),
                    rule.firstRed() == null ? "" : "; first red " + rule.firstRed()));
        }
        return table.toString().replace("\r\n", "\n");
    }
}
