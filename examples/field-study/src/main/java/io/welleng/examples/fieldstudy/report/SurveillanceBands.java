package io.welleng.examples.fieldstudy.report;

import io.welleng.constraints.alarm.AlarmDefinition;
import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.alarm.AlarmStatus;
import io.welleng.constraints.anomaly.AnomalyReport;
import io.welleng.constraints.anomaly.Finding;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.replay.LevelPeriod;
import io.welleng.constraints.spc.event.EventReport;
import io.welleng.constraints.spc.event.Evidence;
import io.welleng.constraints.spc.event.WellEvent;
import io.welleng.examples.fieldstudy.study.SurveillanceResult;
import io.welleng.examples.fieldstudy.study.SurveillanceResult.Labelled;
import io.welleng.examples.fieldstudy.study.SurveillanceResult.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** States over time, as bars in rows. */
final class SurveillanceBands {

    private final SurveillanceResult watched;

    SurveillanceBands(SurveillanceResult watched) {
        this.watched = watched;
    }

    /** Rows and what is in them. */
    record Bands(List<String> rows, List<Bar> bars) {}

    /**
     * A state in a row.
     *
     * @param row number of the row
     * @param span when
     * @param state the script knows its colour and pattern
     * @param text what stands in the bar where there is room
     * @param more what it means
     */
    record Bar(int row, Span span, String state, String text, String more) {}

    /** What is known to have happened; events and patterns that were found. */
    Bands found() {
        List<String> rows = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        List<Labelled> labels = watched.labelled();
        if (!labels.isEmpty()) {
            rows.add("Label");
            List<String> names = labels.stream().map(Labelled::label).distinct().toList();
            for (Labelled one : labels) {
                int number = names.indexOf(one.label()) % 4;
                bars.add(new Bar(0, one.span(), "label_" + number, one.label(), one.label()));
            }
        }
        if (watched.events().orElse(null) instanceof EventReport.Watched report) {
            events(report, rows, bars);
        }
        for (AnomalyReport scan : watched.scans()) {
            for (Finding finding : scan.findings()) {
                String row = finding.rule();
                if (!rows.contains(row)) {
                    rows.add(row);
                }
                Instant end = finding.end() == null ? watched.replay().to() : finding.end();
                bars.add(new Bar(
                        rows.indexOf(row),
                        new Span(finding.begin(), end),
                        "pattern",
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.meaning()));
            }
        }
        return new Bands(rows, bars);
    }

    private void events(EventReport.Watched report, List<String> rows, List<Bar> bars) {
        Map<String, WellEvent> open = new LinkedHashMap<>();
        for (WellEvent event : report.events()) {
            String row = row(event.evidence());
            if (!rows.contains(row)) {
                rows.add(row);
            }
            if (event.begins()) {
                open.put(row, event);
            } else if (open.containsKey(row)) {
                bars.add(event(rows.indexOf(row), open.remove(row), event.time()));
            }
        }
        open.forEach((row, event) ->
                bars.add(event(rows.indexOf(row), event, watched.replay().to())));
    }

    private static String row(Evidence evidence) {
        return evidence instanceof Evidence.Change change ? change.tag() : "Swing";
    }

    private static Bar event(int row, WellEvent begun, Instant end) {
        String text = begun.evidence() instanceof Evidence.Change change
                ? Numbers.four(change.statistic()) + " s.d., limit " + Numbers.four(change.threshold())
                : "";
        return new Bar(
                row,
                new Span(begun.time(), end),
                "event",
                text,
                begun.evidence().toString());
    }

    /** Levels of the rules; where their readings could not be used, a strip says so. */
    Bands levels() {
        List<String> rows = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (LimitRule rule : watched.input().replay().ruleBook().rules()) {
            int row = rows.size();
            rows.add(rule.id());
            for (LevelPeriod period : watched.replay().levels()) {
                if (period.rule().equals(rule.id())) {
                    String level = LiftView.words(period.level());
                    bars.add(new Bar(
                            row,
                            new Span(period.from(), period.to()),
                            level,
                            level.equals("normal") ? "" : level.substring(0, 1).toUpperCase(Locale.ROOT),
                            level));
                }
            }
            rule.limit().tags().forEach(tag -> watched.unusable(tag)
                    .forEach(span -> bars.add(
                            new Bar(row, span, "held", "", tag + " cannot be used; the rule keeps its level"))));
        }
        return new Bands(rows, bars);
    }

    /** States of the alarms, with their letters of ISA-18.2. */
    Bands alarms() {
        List<AlarmDefinition> alarms = watched.input().replay().ruleBook().alarms();
        List<String> rows = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (AlarmDefinition alarm : alarms == null ? List.<AlarmDefinition>of() : alarms) {
            Instant since = watched.replay().from();
            AlarmStatus status = AlarmStatus.NORMAL;
            for (AlarmEvent event : watched.replay().alarmEvents()) {
                if (alarm.id().equals(event.alarm()) && event.to() != status) {
                    bars.add(bar(rows.size(), since, event.time(), status));
                    since = event.time();
                    status = event.to();
                }
            }
            Instant end = watched.replay().to();
            bars.add(bar(rows.size(), since, since.isAfter(end) ? since : end, status));
            rows.add(alarm.id());
        }
        return new Bands(rows, bars);
    }

    private static Bar bar(int row, Instant from, Instant to, AlarmStatus status) {
        String words = LiftView.words(status);
        return new Bar(
                row,
                new Span(from, to),
                words.replace(' ', '_'),
                status == AlarmStatus.NORMAL ? "" : String.valueOf(status.letter()),
                words);
    }
}
