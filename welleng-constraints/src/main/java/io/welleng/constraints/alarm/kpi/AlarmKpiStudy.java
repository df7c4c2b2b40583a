package io.welleng.constraints.alarm.kpi;

import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.core.check.Check;
import io.welleng.core.json.OptionalValue;
import io.welleng.core.study.Advisory;
import io.welleng.core.study.Study;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How well does this alarm system work?
 *
 * @param name name of the operator position, field or well
 * @param events events of its alarms, in any order, but those of one alarm at one moment as they happened
 * @param from begin of the period, included
 * @param to end of the period, not included; 10 minutes to 3660 days later
 * @param rules what flood, chattering and so on mean; {@link AlarmKpiRules#STANDARD} where null
 * @param targets the targets; {@link AlarmTargets#ISA_18_2_2009} where null
 */
public record AlarmKpiStudy(
        String name,
        List<AlarmEvent> events,
        Instant from,
        Instant to,
        @OptionalValue AlarmKpiRules rules,
        @OptionalValue AlarmTargets targets)
        implements Study<AlarmKpiReport> {

    /** Periods shorter than this (d) are told. */
    private static final double FEW_DAYS = 30.0;

    /** Checks name and period, and puts the defaults. */
    public AlarmKpiStudy {
        Check.text(name, "name");
        events = List.copyOf(Check.present(events, "events"));
        AlarmKpis.checkPeriod(from, to);
        rules = rules == null ? AlarmKpiRules.STANDARD : rules;
        targets = targets == null ? AlarmTargets.ISA_18_2_2009 : targets;
    }

    @Override
    public AlarmKpiReport run() {
        AlarmKpis kpis = AlarmKpis.of(events, from, to, rules);
        double days = Duration.between(from, to).toMillis()
                / (double) Duration.ofDays(1).toMillis();
        List<Advisory> advisories = days >= FEW_DAYS
                ? List.of()
                : List.of(new Advisory(
                        "alarm_kpi.short_period",
                        "The targets are meant for at least 30 days (value in days)",
                        days,
                        FEW_DAYS,
                        null));
        return new AlarmKpiReport(name, kpis, kpis.judge(targets), advisories);
    }
}
