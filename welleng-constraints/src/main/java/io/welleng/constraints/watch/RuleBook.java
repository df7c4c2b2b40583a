package io.welleng.constraints.watch;

import io.welleng.constraints.alarm.AlarmDefinition;
import io.welleng.constraints.alarm.AlarmPolicy;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.quality.DataRules;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.List;

/**
 * Everything by which a kind of well is watched. It is checked as a whole: tags, modes, rules and sources of alarms must
 * exist where they are named, and units must agree; errors say where.
 *
 * <p>Sources of alarms are
 *
 * <ul>
 *   <li>for each rule {@code ID}, on while the rule is red, and {@code ID:yellow}, on while it is yellow or red;
 *   <li>for each mode {@code mode:NAME}, on while the well is in it, for suppression by design;
 *   <li>for each tag {@code data:TAG}, on while it has a fault with which its readings are not used: a rule that holds its
 *       level then sees nothing;
 *   <li>{@code clock:wrong}, on while messages are not used because their times run backwards or lie too far ahead. No
 *       rule sees anything then, and no time passes: an alarm on it should have no on-delay.
 * </ul>
 *
 * @param name name of the rule book
 * @param version its version, at least 1; to be raised with every change
 * @param tags tags of the wells' messages
 * @param data what makes data usable
 * @param modes operating modes, first come first; the one mode {@link OperatingMode#DEFAULT} where null
 * @param rules limits, at least one
 * @param alarms alarms; none where null
 * @param alarmPolicy what holds for all alarms; {@link AlarmPolicy#STANDARD} where null
 */
public record RuleBook(
        String name,
        int version,
        List<Tag> tags,
        DataRules data,
        @OptionalValue List<OperatingMode> modes,
        List<LimitRule> rules,
        @OptionalValue List<AlarmDefinition> alarms,
        @OptionalValue AlarmPolicy alarmPolicy) {

    /** Checks the book as a whole. */
    public RuleBook {
        Check.text(name, "name");
        Check.atLeast(version, 1, "version");
        tags = List.copyOf(Check.notEmpty(tags, "tags"));
        Check.present(data, "data");
        modes = modes == null ? null : List.copyOf(modes);
        rules = List.copyOf(Check.notEmpty(rules, "rules"));
        alarms = alarms == null ? null : List.copyOf(alarms);
        RuleBookCheck.check(tags, data, modes == null ? List.of() : modes, rules);
        RuleBookCheck.checkAlarms(
                alarms == null ? List.of() : alarms,
                RuleBookCheck.sources(modes == null ? List.of() : modes, rules, tags));
    }

    /**
     * A book without alarms.
     *
     * @param name its name
     * @param tags tags of the wells' messages
     * @param data what makes data usable
     * @param modes operating modes, first come first; may be empty
     * @param rules limits
     * @return version 1 of the book
     */
    public static RuleBook of(
            String name, List<Tag> tags, DataRules data, List<OperatingMode> modes, List<LimitRule> rules) {
        return new RuleBook(name, 1, tags, data, modes.isEmpty() ? null : modes, rules, null, null);
    }

    /**
     * The book with alarms.
     *
     * @param definitions alarms
     * @param policy what holds for all alarms; {@link AlarmPolicy#STANDARD} where null
     * @return the changed book
     */
    public RuleBook withAlarms(List<AlarmDefinition> definitions, AlarmPolicy policy) {
        return new RuleBook(name, version, tags, data, modes, rules, definitions, policy);
    }

    /**
     * Prepares it for watching.
     *
     * @return the plan, for all wells and threads
     */
    public WatchPlan compile() {
        return new WatchPlan(this);
    }

    @Override
    public String toString() {
        return "RuleBook[" + name + " v" + version + ", " + tags.size() + " tags, " + rules.size() + " rules"
                + (modes == null ? "" : ", " + modes.size() + " modes")
                + (alarms == null ? "" : ", " + alarms.size() + " alarms") + "]";
    }
}
