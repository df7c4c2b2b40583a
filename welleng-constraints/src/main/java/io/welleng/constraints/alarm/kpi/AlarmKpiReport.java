package io.welleng.constraints.alarm.kpi;

import io.welleng.core.check.Check;
import io.welleng.core.study.Advisory;
import java.util.List;

/**
 * Answer of an {@link AlarmKpiStudy}.
 *
 * @param name name of the operator position, field or well
 * @param kpis the figures
 * @param judged the figures beside their targets
 * @param advisories what to mind
 */
public record AlarmKpiReport(String name, AlarmKpis kpis, List<AlarmKpi> judged, List<Advisory> advisories) {

    /** Copies the lists. */
    public AlarmKpiReport {
        Check.text(name, "name");
        Check.present(kpis, "kpis");
        judged = List.copyOf(Check.present(judged, "judged"));
        advisories = List.copyOf(Check.present(advisories, "advisories"));
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(name + ", " + kpis.from() + " to " + kpis.to() + ": "
                + kpis.rates().annunciated() + " alarms, " + kpis.floods().size() + " flood(s)");
        for (AlarmKpi kpi : judged) {
            table.append('\n').append("  ").append(kpi);
        }
        table.append("\n  most frequent:");
        for (AlarmCount count : kpis.top()) {
            table.append("\n    ").append(count);
        }
        for (Advisory advisory : advisories) {
            table.append("\n  ").append(advisory);
        }
        return table.toString();
    }
}
