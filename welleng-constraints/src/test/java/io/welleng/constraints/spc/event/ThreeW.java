package io.welleng.constraints.spc.event;

import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.History;
import io.welleng.core.testing.SharedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The nine real events of the 3W data set (Vargas et al. 2019, CC BY 4.0): an instance as a history, with the class that an
 * expert gave each sample (0 normal, n steady, 100 + n transient, −1 not labelled).
 */
public record ThreeW(int eventClass, double stepSeconds, History history, List<Integer> labels) {

    static final String PATH = "data/petrobras_3w_slices.csv";

    private static final List<String> TAGS =
            List.of("P-PDG", "P-TPT", "T-TPT", "P-MON-CKP", "T-JUS-CKP", "P-JUS-CKGL", "T-JUS-CKGL", "QGL");

    /** One setting for all: pressures and rates matter from 1 % of their level, temperatures from 1 degC. */
    public static List<Sensor> sensors() {
        return TAGS.stream()
                .map(tag -> switch (tag.charAt(0)) {
                    case 'P' -> new Sensor(tag, new LeastChange.ShareOfLevel(0.01), 0.0, 1.5e8);
                    case 'T' -> new Sensor(tag, new LeastChange.Amount(1.0), -60.0, 250.0);
                    default -> new Sensor(tag, new LeastChange.ShareOfLevel(0.01), 0.0, 1_000.0);
                })
                .toList();
    }

    public static Map<Integer, ThreeW> read() {
        List<String> lines;
        try {
            lines = Files.readAllLines(SharedFiles.path(PATH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Integer, List<String[]>> byClass = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            byClass.computeIfAbsent(Integer.parseInt(cells[0]), k -> new ArrayList<>())
                    .add(cells);
        }
        Map<Integer, ThreeW> events = new LinkedHashMap<>();
        byClass.forEach((k, rows) -> events.put(k, of(k, rows)));
        return events;
    }

    private static ThreeW of(int eventClass, List<String[]> rows) {
        List<Instant> times = rows.stream()
                .map(r -> Instant.parse(r[3].replace(' ', 'T') + "Z"))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < TAGS.size(); i++) {
            List<Double> values = new ArrayList<>();
            for (String[] row : rows) {
                values.add(row[4 + i].isEmpty() ? null : Double.valueOf(row[4 + i]));
            }
            columns.add(Column.of(
                    TAGS.get(i),
                    TAGS.get(i).startsWith("Q") ? "Sm3/s" : TAGS.get(i).startsWith("T") ? "degC" : "Pa",
                    values));
        }
        List<Integer> labels = rows.stream()
                .map(r -> r[12].isEmpty() ? -1 : Integer.parseInt(r[12]))
                .toList();
        return new ThreeW(
                eventClass, Double.parseDouble(rows.get(0)[2]), new History(rows.get(0)[1], times, columns), labels);
    }

    int firstFault() {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i) > 0) {
                return i;
            }
        }
        return labels.size();
    }

    EventReport.Watched scan() {
        EventDesign design = EventDesign.standard(sensors(), stepSeconds);
        return (EventReport.Watched) EventDetector.of(design, history.tags()).scan(history);
    }

    /** A line of the table of detection; no delay if the event was not detected. */
    public record Line(int falseAlarms, double normalHours, Double delaySeconds, String tag) {}

    /**
     * An event that is on at, or begins after, the first sample of a fault class detects it; one that begins at a
     * sample of class 0 is a false alarm.
     */
    public Line line(EventReport.Watched report) {
        List<Instant> times = history.times();
        int fault = firstFault();
        int falseAlarms = 0;
        Map<String, WellEvent> on = new LinkedHashMap<>();
        WellEvent detection = null;
        for (WellEvent found : report.events()) {
            int row = times.indexOf(found.time());
            String name = found.evidence() instanceof Evidence.Change change ? change.tag() : "swing";
            if (row >= fault && detection == null && !on.isEmpty()) {
                detection = on.values().iterator().next();
            }
            if (found.begins()) {
                falseAlarms += labels.get(row) == 0 ? 1 : 0;
                on.put(name, found);
            } else {
                on.remove(name);
            }
            if (row >= fault && detection == null && found.begins()) {
                detection = found;
            }
        }
        long watchedNormal = IntStream.range(60, times.size())
                .filter(i -> labels.get(i) == 0)
                .count();
        if (detection == null) {
            return new Line(falseAlarms, watchedNormal * stepSeconds / 3_600.0, null, "");
        }
        double delay = Duration.between(times.get(fault), detection.time()).toMillis() / 1_000.0;
        String tag = detection.evidence() instanceof Evidence.Change change
                ? change.tag()
                : String.join(" ", ((Evidence.Oscillation) detection.evidence()).tags());
        return new Line(falseAlarms, watchedNormal * stepSeconds / 3_600.0, delay, tag);
    }
}
