package io.welleng.constraints.alarm.kpi;

import io.welleng.constraints.alarm.kpi.KpiCalculation.AlarmKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Standing and stale alarms, from the spans in which alarms stood. */
final class StandingSweep {

    private StandingSweep() {}

    static StandingFigures of(Map<AlarmKey, AlarmTimeline> timelines, long from, long to, AlarmKpiRules rules) {
        long staleAfter = Math.round(rules.staleHours() * KpiCalculation.HOUR);
        int days = (int) ((to - from + KpiCalculation.DAY - 1L) / KpiCalculation.DAY);
        int[] stalePerDay = new int[days];
        List<StandingAlarm> stale = new ArrayList<>();
        List<long[]> changes = new ArrayList<>();
        long total = 0L;
        int atEnd = 0;
        for (Map.Entry<AlarmKey, AlarmTimeline> entry : timelines.entrySet()) {
            AlarmKey key = entry.getKey();
            boolean[] staleOn = new boolean[days];
            for (AlarmTimeline.Span span : entry.getValue().spans()) {
                long begin = Math.max(from, span.from());
                total += span.to() - begin;
                changes.add(new long[] {begin, 1L});
                changes.add(new long[] {span.to(), -1L});
                long staleFrom = Math.max(from, span.from() + staleAfter);
                if (span.to() > staleFrom) {
                    boolean open = span.to() == to;
                    stale.add(new StandingAlarm(
                            key.well(),
                            key.alarm(),
                            Instant.ofEpochMilli(span.from()),
                            KpiCalculation.hours(span.to() - span.from()),
                            open));
                    for (long day = (staleFrom - from) / KpiCalculation.DAY;
                            day < days && from + day * KpiCalculation.DAY < span.to();
                            day++) {
                        staleOn[(int) day] = true;
                    }
                }
            }
            for (int day = 0; day < days; day++) {
                stalePerDay[day] += staleOn[day] ? 1 : 0;
            }
            atEnd += entry.getValue().standsAtEnd() ? 1 : 0;
        }
        stale.sort(Comparator.comparingDouble((StandingAlarm alarm) -> -alarm.hours())
                .thenComparing(alarm -> new AlarmKey(alarm.well(), alarm.alarm()).text())
                .thenComparing(StandingAlarm::since));
        return new StandingFigures(
                atEnd, (double) total / (to - from), peak(changes), stale, KpiCalculation.most(stalePerDay));
    }

    /** Most at once; what ends at a moment ends before what begins then. */
    private static int peak(List<long[]> changes) {
        changes.sort(Comparator.<long[]>comparingLong(change -> change[0]).thenComparingLong(change -> change[1]));
        int now = 0;
        int peak = 0;
        for (long[] change : changes) {
            now += (int) change[1];
            peak = Math.max(peak, now);
        }
        return peak;
    }
}
