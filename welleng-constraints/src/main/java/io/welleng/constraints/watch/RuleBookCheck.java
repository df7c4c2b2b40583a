package io.welleng.constraints.watch;

import io.welleng.constraints.alarm.AlarmCondition;
import io.welleng.constraints.alarm.AlarmDefinition;
import io.welleng.constraints.expression.Expression;
import io.welleng.constraints.limit.Action;
import io.welleng.constraints.limit.Bounds;
import io.welleng.constraints.limit.DesignLimit;
import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.limit.EnforcementMode;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.quality.DataRules;
import io.welleng.constraints.telemetry.Tag;
import io.welleng.constraints.telemetry.Tags;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.check.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Checks a rule book as a whole: names that must exist, names that must differ, and units that must agree. */
final class RuleBookCheck {

    /** Beginnings of names of sources; as ids of rules they would make names ambiguous. */
    static final String MODE_SOURCE = "mode";

    static final String DATA_SOURCE = "data";

    static final String CLOCK_SOURCE = "clock:wrong";

    private RuleBookCheck() {}

    static void check(List<Tag> list, DataRules data, List<OperatingMode> modes, List<LimitRule> rules) {
        Tags tags = Tags.of(list);
        for (int i = 0; i < data.tags().size(); i++) {
            tags.number(data.tags().get(i).tag(), Check.element("data.tags", i) + ".tag");
        }
        Set<String> modeNames = new HashSet<>(Set.of(OperatingMode.DEFAULT));
        Set<String> modesBefore = new HashSet<>();
        for (int i = 0; i < modes.size(); i++) {
            String at = Check.element("modes", i);
            distinct(modesBefore, modes.get(i).name(), at + ".name");
            modeNames.add(modes.get(i).name());
            checkExpression(modes.get(i).when(), tags, at + ".when");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            String at = Check.element("rules", i);
            distinct(ids, rules.get(i).id(), at + ".id");
            String id = rules.get(i).id();
            if (id.equals(MODE_SOURCE) || id.equals(DATA_SOURCE)) {
                throw new InvalidInputException(at + ".id", "another than \"" + id + "\"", "", "\"" + id + "\"");
            }
            new RuleCheck(at, rules.get(i), tags, modeNames).check();
        }
    }

    private static void checkExpression(String expression, Tags tags, String field) {
        Expression.parse(expression, field).checkTags(tags, field);
    }

    /** Names of the sources of alarms: two for each rule, one for each mode, one for each tag, and the clock. */
    static List<String> sources(List<OperatingMode> modes, List<LimitRule> rules, List<Tag> tags) {
        List<String> sources = new ArrayList<>();
        for (LimitRule rule : rules) {
            sources.add(rule.id());
            sources.add(rule.id() + ":yellow");
        }
        for (OperatingMode mode : modes) {
            sources.add(MODE_SOURCE + ":" + mode.name());
        }
        sources.add(MODE_SOURCE + ":" + OperatingMode.DEFAULT);
        tags.forEach(tag -> sources.add(DATA_SOURCE + ":" + tag.key()));
        sources.add(CLOCK_SOURCE);
        return sources;
    }

    static void checkAlarms(List<AlarmDefinition> alarms, List<String> sources) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < alarms.size(); i++) {
            String at = Check.element("alarms", i);
            AlarmDefinition alarm = alarms.get(i);
            distinct(ids, alarm.id(), at + ".id");
            checkCondition(alarm.condition(), sources, at + ".condition");
            if (alarm.suppressedBy() != null) {
                checkCondition(alarm.suppressedBy(), sources, at + ".suppressedBy");
            }
        }
    }

    private static void checkCondition(AlarmCondition condition, List<String> sources, String at) {
        if (condition instanceof AlarmCondition.Source source) {
            known(
                    source.name(),
                    sources,
                    at + ".name",
                    "a rule, a rule with :yellow, mode:NAME, data:TAG or clock:wrong");
            return;
        }
        List<AlarmCondition> parts = List.of();
        if (condition instanceof AlarmCondition.Any any) {
            parts = any.parts();
        } else if (condition instanceof AlarmCondition.All all) {
            parts = all.parts();
        } else if (condition instanceof AlarmCondition.Votes votes) {
            parts = votes.parts();
        }
        for (int i = 0; i < parts.size(); i++) {
            checkCondition(parts.get(i), sources, at + Check.element(".parts", i));
        }
    }

    static void known(String name, Collection<String> known, String field, String what) {
        if (!known.contains(name)) {
            String nearest = NearestName.of(name, known);
            throw new InvalidInputException(
                    field, what + (nearest.isEmpty() ? "" : ", nearest \"" + nearest + "\""), "", "\"" + name + "\"");
        }
    }

    private static void distinct(Set<String> names, String name, String field) {
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw new InvalidInputException(
                    field, "another name than those before, whatever the case", "", "\"" + name + "\"");
        }
    }

    /** One rule, at {@code rules[i]}. */
    private record RuleCheck(String at, LimitRule rule, Tags tags, Set<String> modes) {

        void check() {
            Limit limit = rule.limit();
            if (limit instanceof Limit.Formula formula) {
                checkExpression(formula.expression(), tags, at + ".limit.expression");
            } else {
                checkTags(limit);
            }
            if (rule.modes() != null) {
                for (int i = 0; i < rule.modes().size(); i++) {
                    known(rule.modes().get(i), modes, at + Check.element(".modes", i), "one of the modes");
                }
            }
            checkValue(limit.low(), at + ".limit.low", limit);
            checkValue(limit.high(), at + ".limit.high", limit);
            checkActions(rule.onRed(), ".onRed");
            checkActions(rule.onYellow() == null ? List.of() : rule.onYellow(), ".onYellow");
            if (!needsDesign(limit.low()) && !needsDesign(limit.high()) && rule.enforcement() != EnforcementMode.OFF) {
                for (String mode : modes) {
                    checkBounds(mode);
                }
            }
        }

        private void checkTags(Limit limit) {
            List<String> keys = limit.tags();
            int first = tags.number(keys.get(0), at + ".limit.tag");
            if (keys.size() > 1) {
                boolean deviation = limit instanceof Limit.Deviation;
                String field = at + (deviation ? ".limit.reference" : ".limit.denominator");
                int second = tags.number(keys.get(1), field);
                String unit = tags.tag(first).unit();
                if (deviation && !unit.equals(tags.tag(second).unit())) {
                    throw new InvalidInputException(
                            field,
                            "a tag in " + unit + ", as " + keys.get(0),
                            "",
                            "\"" + keys.get(1) + "\" in " + tags.tag(second).unit());
                }
            }
        }

        private void checkValue(LimitValue value, String field, Limit limit) {
            if (value instanceof LimitValue.ByMode byMode) {
                for (Map.Entry<String, LimitValue> entry : byMode.values().entrySet()) {
                    known(entry.getKey(), modes, field + ".values." + entry.getKey(), "one of the modes");
                    checkValue(entry.getValue(), field + ".values." + entry.getKey(), limit);
                }
            } else if (value instanceof LimitValue.Design design && comparesReadings(limit)) {
                checkUnit(design.name(), limit.tags().get(0), field + ".name");
            }
        }

        /** Whether x has the unit of the tag. */
        private static boolean comparesReadings(Limit limit) {
            return limit instanceof Limit.High
                    || limit instanceof Limit.Low
                    || limit instanceof Limit.Range
                    || limit instanceof Limit.Deviation;
        }

        private void checkUnit(String name, String tag, String field) {
            String unit = tags.tag(tags.number(tag, field)).unit();
            DesignLimit.of(name).filter(usual -> !usual.isIn(unit)).ifPresent(usual -> {
                throw new InvalidInputException(
                        field, "a design limit in " + unit + ", as " + tag, "", "\"" + name + "\" in " + usual.unit());
            });
        }

        private void checkActions(List<Action> actions, String field) {
            for (int i = 0; i < actions.size(); i++) {
                if (actions.get(i) instanceof Action.Throttle throttle) {
                    String action = at + Check.element(field, i);
                    tags.number(throttle.tag(), action + ".tag");
                    if (throttle.toValue() instanceof LimitValue.Design design) {
                        checkUnit(design.name(), throttle.tag(), action + ".toValue.name");
                    }
                }
            }
        }

        private static boolean needsDesign(LimitValue value) {
            return value instanceof LimitValue.Design
                    || value instanceof LimitValue.ByMode byMode
                            && byMode.values().values().stream().anyMatch(RuleCheck::needsDesign);
        }

        private void checkBounds(String mode) {
            try {
                Bounds.of(rule, mode, DesignLimits.NONE);
            } catch (InvalidInputException e) {
                throw new InvalidInputException(at + "." + e.name(), e.rule(), e.unit(), e.value());
            }
        }
    }
}
