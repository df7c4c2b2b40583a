package io.welleng.constraints.quality;

import io.welleng.constraints.telemetry.History;
import io.welleng.constraints.telemetry.Quality;
import io.welleng.constraints.telemetry.SampleBuffer;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How good the data of a well were over some time. Between two messages used a tag is what it was at the first of them.
 *
 * @param well name of the well
 * @param messages messages there were
 * @param used those of them that were used
 * @param clockFaults times with messages out of order, in the order in which they began
 * @param tags one for each tag, in the order of the history
 */
public record DataReport(String well, int messages, int used, List<FaultPeriod> clockFaults, List<TagReport> tags) {

    /** Checks the counts. */
    public DataReport {
        Check.text(well, "well");
        if (used < 0 || used > messages) {
            throw new InvalidInputException("used", "from 0 to messages = " + messages, "", Integer.toString(used));
        }
        clockFaults = List.copyOf(Check.present(clockFaults, "clockFaults"));
        tags = List.copyOf(Check.notEmpty(tags, "tags"));
    }

    /**
     * Checks a history.
     *
     * @param history what the well sent
     * @param rules what makes it usable
     * @return the report
     */
    public static DataReport of(History history, DataRules rules) {
        Intake intake = Intake.of(rules, Check.present(history, "history").tags());
        IntakeState state = intake.newState(history.well());
        SampleBuffer sample = SampleBuffer.of(intake.tags());
        int size = intake.tags().size();
        int[] readings = new int[size];
        int[] good = new int[size];
        boolean[] usable = new boolean[size];
        long[] usableMillis = new long[size];
        int used = 0;
        long first = 0L;
        Periods periods = new Periods();
        for (int row = 0; row < history.size(); row++) {
            history.read(row, sample);
            long before = state.epochMillis();
            for (int i = 0; i < size; i++) {
                usable[i] = state.usable(i);
            }
            if (!intake.accept(sample, state, periods)) {
                continue;
            }
            first = used == 0 ? state.epochMillis() : first;
            used++;
            for (int i = 0; i < size; i++) {
                readings[i] += sample.said(i) == Quality.ABSENT ? 0 : 1;
                good[i] += state.fresh(i) ? 1 : 0;
                usableMillis[i] += usable[i] ? state.epochMillis() - before : 0L;
            }
        }
        double span = state.epochMillis() - first;
        List<TagReport> tags = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String key = intake.tags().tag(i).key();
            tags.add(new TagReport(
                    key, readings[i], good[i], span > 0.0 ? usableMillis[i] / span : null, periods.of(key)));
        }
        return new DataReport(history.well(), history.size(), used, periods.of(null), tags);
    }

    /** Joins the events of beginnings and ends. */
    private static final class Periods implements DataSink {
        private final Map<String, List<FaultPeriod>> all = new LinkedHashMap<>();
        private final Map<String, Map<DataFault, Integer>> open = new LinkedHashMap<>();

        @Override
        public void onData(DataEvent event) {
            List<FaultPeriod> periods = all.computeIfAbsent(event.tag(), tag -> new ArrayList<>());
            Map<DataFault, Integer> lasting = open.computeIfAbsent(event.tag(), tag -> new EnumMap<>(DataFault.class));
            if (event.begins()) {
                lasting.put(event.fault(), periods.size());
                periods.add(new FaultPeriod(event.fault(), event.time(), null, event.text()));
            } else {
                int at = lasting.remove(event.fault());
                FaultPeriod begun = periods.get(at);
                periods.set(at, new FaultPeriod(begun.fault(), begun.from(), event.time(), begun.text()));
            }
        }

        List<FaultPeriod> of(String tag) {
            return all.getOrDefault(tag, List.of());
        }
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Data of " + well + ": " + messages + " messages, " + used + " used\n");
        text.append(
                String.format(Locale.ROOT, "%-26s %9s %9s %9s  %s\n", "tag", "readings", "good %", "time %", "faults"));
        for (TagReport tag : tags) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-26s %9d %9s %9s  %s\n",
                    tag.tag(),
                    tag.readings(),
                    percent(tag.goodShare()),
                    percent(tag.usableShare()),
                    counts(tag.faults())));
        }
        if (!clockFaults.isEmpty()) {
            text.append("clock: ").append(counts(clockFaults)).append('\n');
        }
        return text.toString();
    }

    private static String percent(Double share) {
        return share == null ? "-" : Figures.four(share * 100.0);
    }

    private static String counts(List<FaultPeriod> periods) {
        Map<DataFault, Integer> counts = new EnumMap<>(DataFault.class);
        periods.forEach(period -> counts.merge(period.fault(), 1, Integer::sum));
        List<String> texts = new ArrayList<>();
        counts.forEach((fault, n) -> texts.add(n + " " + fault.name().toLowerCase(Locale.ROOT)));
        return texts.isEmpty() ? "-" : String.join(", ", texts);
    }
}
