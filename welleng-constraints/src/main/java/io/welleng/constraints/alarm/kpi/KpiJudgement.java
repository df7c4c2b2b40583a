package io.welleng.constraints.alarm.kpi;

import io.welleng.constraints.alarm.AlarmPriority;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures beside their targets. */
final class KpiJudgement {

    private static final String SHARE = "fraction";
    private static final String NUMBER = "1";

    private final List<AlarmKpi> lines = new ArrayList<>();

    private KpiJudgement() {}

    static List<AlarmKpi> of(AlarmKpis kpis, AlarmTargets t) {
        KpiJudgement j = new KpiJudgement();
        AlarmRates rates = kpis.rates();
        j.atMost("average per day, acceptable", "1/d", rates.averagePerDay(), t.averagePerDay());
        j.atMost("average per day, manageable", "1/d", rates.averagePerDay(), t.manageablePerDay());
        j.atMost("average per hour, acceptable", "1/h", rates.averagePerHour(), t.averagePerHour());
        j.atMost("average per hour, manageable", "1/h", rates.averagePerHour(), t.manageablePerHour());
        j.atMost("average per 10 min, acceptable", "1/10min", rates.averagePerTenMinutes(), t.averagePerTenMinutes());
        j.atMost(
                "average per 10 min, manageable", "1/10min", rates.averagePerTenMinutes(), t.manageablePerTenMinutes());
        j.below("busy hours", SHARE, rates.busyHoursShare(), t.busyHourShareBelow());
        j.below("busy 10 min", SHARE, rates.busyTenMinutesShare(), t.busyIntervalShareBelow());
        j.atMost("peak per 10 min", NUMBER, (double) rates.peakPerTenMinutes(), t.peakPerTenMinutes());
        j.below("time in flood", SHARE, kpis.floodShare(), t.floodShareBelow());
        j.atMost("most frequent alarms", SHARE, kpis.topShare(), t.topShare());
        j.atMost("chattering alarms", NUMBER, (double) kpis.chattering().size(), number(t.chatteringAlarms()));
        j.atMost("fleeting alarms", NUMBER, (double) kpis.fleeting().size(), number(t.fleetingAlarms()));
        j.below(
                "stale alarms on any day",
                NUMBER,
                (double) kpis.standing().peakStalePerDay(),
                number(t.staleAlarmsBelow()));
        PriorityTarget wanted = t.priorities();
        for (PriorityShare share : kpis.priorities()) {
            String name = share.priority().name().toLowerCase(Locale.ROOT) + " priority";
            if (share.priority() == AlarmPriority.CRITICAL) {
                j.below(name, SHARE, share.share(), wanted == null ? null : wanted.criticalBelow());
            } else {
                Double target = wanted == null ? null : target(wanted, share.priority());
                Double tolerance = wanted == null ? null : wanted.tolerance();
                j.lines.add(AlarmKpi.judge(name, SHARE, share.share(), KpiComparison.ABOUT, target, tolerance));
            }
        }
        return List.copyOf(j.lines);
    }

    private static double target(PriorityTarget target, AlarmPriority priority) {
        return switch (priority) {
            case LOW -> target.low();
            case MEDIUM -> target.medium();
            default -> target.high();
        };
    }

    private static Double number(Integer whole) {
        return whole == null ? null : whole.doubleValue();
    }

    private void atMost(String name, String unit, Double value, Double target) {
        lines.add(AlarmKpi.judge(name, unit, value, KpiComparison.AT_MOST, target, null));
    }

    private void below(String name, String unit, Double value, Double target) {
        lines.add(AlarmKpi.judge(name, unit, value, KpiComparison.BELOW, target, null));
    }
}
