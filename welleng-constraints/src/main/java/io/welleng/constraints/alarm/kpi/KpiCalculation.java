package io.welleng.constraints.alarm.kpi;

import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.alarm.AlarmPriority;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out {@link AlarmKpis}: the figures of counts here, those of states by {@link AlarmTimeline}. */
final class KpiCalculation {

    static final long TEN_MINUTES = 600_000L;
    static final long HOUR = 3_600_000L;
    static final long DAY = 24L * HOUR;

    /** Greatest numbers of the bands of the distribution. */
    private static final int[] BANDS = {0, 1, 2, 5, 10, 20};

    private final long from;
    private final long to;
    private final AlarmKpiRules rules;
    private final Map<AlarmKey, AlarmTimeline> timelines = new LinkedHashMap<>();
    private final int[] byPriority = new int[AlarmPriority.values().length];
    private final long[] annunciated;

    KpiCalculation(List<AlarmEvent> events, long from, long to, AlarmKpiRules rules) {
        this.from = from;
        this.to = to;
        this.rules = rules;
        List<AlarmEvent> sorted = new ArrayList<>(events);
        sorted.sort(Comparator.comparing(AlarmEvent::time));
        List<Long> times = new ArrayList<>();
        for (AlarmEvent event : sorted) {
            long time = event.time().toEpochMilli();
            if (event.alarm() == null || time >= to) {
                continue;
            }
            timelines
                    .computeIfAbsent(
                            new AlarmKey(event.well(), event.alarm()), key -> new AlarmTimeline(from, to, rules))
                    .add(event, time);
            if (event.annunciated() && time >= from) {
                times.add(time);
                byPriority[event.priority().ordinal()]++;
            }
        }
        annunciated = times.stream().mapToLong(Long::longValue).toArray();
        timelines.values().forEach(AlarmTimeline::end);
    }

    /** An alarm of a well. */
    record AlarmKey(String well, String alarm) {

        String text() {
            return well == null ? alarm : well + " " + alarm;
        }
    }

    AlarmKpis kpis() {
        int[] tenMinutes = counts(TEN_MINUTES);
        List<AlarmFlood> floods = floods(tenMinutes);
        long inFlood = 0L;
        for (AlarmFlood flood : floods) {
            inFlood += flood.to().toEpochMilli() - flood.from().toEpochMilli();
        }
        return new AlarmKpis(
                Instant.ofEpochMilli(from),
                Instant.ofEpochMilli(to),
                rates(tenMinutes),
                floods,
                (double) inFlood / (to - from),
                counted(AlarmTimeline::chatter, false, Integer.MAX_VALUE),
                counted(AlarmTimeline::fleeting, false, Integer.MAX_VALUE),
                StandingSweep.of(timelines, from, to, rules),
                counted(AlarmTimeline::annunciations, true, rules.topAlarms()),
                priorities(),
                durations(AlarmTimeline::acknowledgements, AlarmTimeline::neverAcknowledged),
                durations(AlarmTimeline::returns, AlarmTimeline::neverReturned),
                withheld());
    }

    private int[] counts(long slot) {
        int[] counts = new int[(int) ((to - from + slot - 1L) / slot)];
        for (long time : annunciated) {
            counts[(int) ((time - from) / slot)]++;
        }
        return counts;
    }

    private AlarmRates rates(int[] tenMinutes) {
        int[] hours = counts(HOUR);
        int[] days = counts(DAY);
        double length = to - from;
        long n = annunciated.length;
        return new AlarmRates(
                annunciated.length,
                n * TEN_MINUTES / length,
                most(tenMinutes),
                peakAnywhere(),
                tenMinutes.length,
                above(tenMinutes, rules.busyIntervalAbove()),
                n * HOUR / length,
                most(hours),
                hours.length,
                above(hours, rules.busyHourAbove()),
                n * DAY / length,
                most(days),
                days.length,
                distribution(tenMinutes));
    }

    static int most(int[] counts) {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        return most;
    }

    private static int above(int[] counts, int limit) {
        int above = 0;
        for (int count : counts) {
            above += count > limit ? 1 : 0;
        }
        return above;
    }

    private int peakAnywhere() {
        int peak = 0;
        int first = 0;
        for (int last = 0; last < annunciated.length; last++) {
            while (annunciated[last] - annunciated[first] >= TEN_MINUTES) {
                first++;
            }
            peak = Math.max(peak, last - first + 1);
        }
        return peak;
    }

    private static List<RateBand> distribution(int[] counts) {
        int[] slots = new int[BANDS.length + 1];
        for (int count : counts) {
            int band = 0;
            while (band < BANDS.length && count > BANDS[band]) {
                band++;
            }
            slots[band]++;
        }
        List<RateBand> bands = new ArrayList<>();
        for (int band = 0; band < slots.length; band++) {
            int least = band == 0 ? 0 : BANDS[band - 1] + 1;
            bands.add(new RateBand(least, band < BANDS.length ? BANDS[band] : null, slots[band]));
        }
        return bands;
    }

    private List<AlarmFlood> floods(int[] counts) {
        List<AlarmFlood> floods = new ArrayList<>();
        int i = 0;
        while (i < counts.length) {
            if (counts[i] <= rules.floodBeginsAbove()) {
                i++;
                continue;
            }
            int begin = i;
            int sum = 0;
            int peak = 0;
            while (i < counts.length && counts[i] >= rules.floodEndsBelow()) {
                sum += counts[i];
                peak = Math.max(peak, counts[i]);
                i++;
            }
            floods.add(new AlarmFlood(
                    Instant.ofEpochMilli(from + begin * TEN_MINUTES),
                    Instant.ofEpochMilli(Math.min(to, from + i * TEN_MINUTES)),
                    sum,
                    peak));
        }
        return floods;
    }

    /** What is counted of an alarm. */
    private interface Count {
        int of(AlarmTimeline timeline);
    }

    private List<AlarmCount> counted(Count count, boolean shares, int most) {
        List<Map.Entry<AlarmKey, AlarmTimeline>> entries = new ArrayList<>(timelines.entrySet());
        entries.removeIf(entry -> count.of(entry.getValue()) == 0);
        entries.sort(Comparator.comparingInt((Map.Entry<AlarmKey, AlarmTimeline> entry) -> -count.of(entry.getValue()))
                .thenComparing(entry -> entry.getKey().text()));
        List<AlarmCount> counts = new ArrayList<>();
        for (Map.Entry<AlarmKey, AlarmTimeline> entry : entries.subList(0, Math.min(most, entries.size()))) {
            int n = count.of(entry.getValue());
            Double share = shares ? (double) n / annunciated.length : null;
            counts.add(new AlarmCount(entry.getKey().well(), entry.getKey().alarm(), n, share));
        }
        return counts;
    }

    private List<PriorityShare> priorities() {
        List<PriorityShare> shares = new ArrayList<>();
        for (AlarmPriority priority : AlarmPriority.values()) {
            int n = byPriority[priority.ordinal()];
            shares.add(
                    new PriorityShare(priority, n, annunciated.length == 0 ? null : (double) n / annunciated.length));
        }
        return shares;
    }

    /** Durations of an alarm (s). */
    private interface Durations {
        List<Double> of(AlarmTimeline timeline);
    }

    private DurationFigures durations(Durations durations, Count never) {
        double[] all = timelines.values().stream()
                .flatMap(timeline -> durations.of(timeline).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        return DurationFigures.of(
                all, timelines.values().stream().mapToInt(never::of).sum());
    }

    private WithheldFigures withheld() {
        long[] time = new long[3];
        int[] atEnd = new int[3];
        int activations = 0;
        for (AlarmTimeline timeline : timelines.values()) {
            for (int k = 0; k < time.length; k++) {
                time[k] += timeline.withheld(k);
                atEnd[k] += timeline.withheldAtEnd(k) ? 1 : 0;
            }
            activations += timeline.withheldActivations();
        }
        return new WithheldFigures(
                hours(time[0]), hours(time[1]), hours(time[2]), atEnd[0], atEnd[1], atEnd[2], activations);
    }

    static double hours(long millis) {
        return (double) millis / HOUR;
    }
}
