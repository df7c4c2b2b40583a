package io.welleng.constraints.anomaly.rule;

import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern over telemetry that stands for something wrong: all of its conditions together.
 *
 * <p>Plain data: the shipped patterns make such rules from their thresholds, and a user's own come as JSON.
 *
 * @param name name, for example {@code esp_gas_lock}
 * @param severity how bad it is
 * @param atReferenceSetting whether it is judged only while the speed or choke is that of the reference, since its signs
 *     are changes at the same setting
 * @param conditions conditions that must hold together, at least one
 * @param onDelayMinutes time for which it must hold before it is a finding (min): short for what breaks a pump, long for
 *     what a start-up shows as well; that of the scan's windows where null
 * @param meaning what it stands for, in a sentence
 * @param action what to do
 */
public record AnomalyRule(
        String name,
        Severity severity,
        boolean atReferenceSetting,
        @OptionalValue Double onDelayMinutes,
        List<SignGroup> conditions,
        String meaning,
        String action) {

    /** For so long a change over days must hold before it is a finding (min). */
    public static final double CREEP_MINUTES = 720.0;

    /** For so long water must come before it is a finding (min): what settled during a stop is over by then. */
    public static final double WATER_MINUTES = 360.0;

    private static final double LONGEST_DELAY = 100_000.0;

    /** Checks that all is there. */
    public AnomalyRule {
        Check.text(name, "name");
        Check.present(severity, "severity");
        conditions = List.copyOf(Check.notEmpty(conditions, "conditions"));
        if (onDelayMinutes != null) {
            Check.inRange(onDelayMinutes, 0.0, LONGEST_DELAY, "onDelayMinutes", "min");
        }
        Check.text(meaning, "meaning");
        Check.text(action, "action");
    }

    /**
     * A rule whose signs are changes at the same setting.
     *
     * @param name name
     * @param severity how bad it is
     * @param meaning what it stands for
     * @param action what to do
     * @param conditions conditions that must hold together
     * @return the rule
     */
    public static AnomalyRule atReferenceSetting(
            String name, Severity severity, String meaning, String action, SignGroup... conditions) {
        return new AnomalyRule(name, severity, true, null, List.of(conditions), meaning, action);
    }

    /**
     * A rule that is judged at any setting.
     *
     * @param name name
     * @param severity how bad it is
     * @param meaning what it stands for
     * @param action what to do
     * @param conditions conditions that must hold together
     * @return the rule
     */
    public static AnomalyRule atAnySetting(
            String name, Severity severity, String meaning, String action, SignGroup... conditions) {
        return new AnomalyRule(name, severity, false, null, List.of(conditions), meaning, action);
    }

    /**
     * The rule with an on-delay of its own.
     *
     * @param minutes time for which it must hold before it is a finding (min)
     * @return the rule
     */
    public AnomalyRule after(double minutes) {
        return new AnomalyRule(name, severity, atReferenceSetting, minutes, conditions, meaning, action);
    }

    /**
     * The tags it looks at.
     *
     * @return telemetry keys, each once, in the order of the conditions
     */
    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (SignGroup group : conditions) {
            for (Sign sign : group.anyOf()) {
                for (String tag : sign.signal().tags()) {
                    if (!tags.contains(tag)) {
                        tags.add(tag);
                    }
                }
            }
        }
        return List.copyOf(tags);
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(name).append(" (").append(severity).append("): ");
        for (int i = 0; i < conditions.size(); i++) {
            text.append(i == 0 ? "" : ", and ").append(conditions.get(i));
        }
        return text.toString();
    }
}
