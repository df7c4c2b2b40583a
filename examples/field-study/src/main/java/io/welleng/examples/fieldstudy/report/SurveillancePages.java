package io.welleng.examples.fieldstudy.report;

import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.alarm.kpi.AlarmKpis;
import io.welleng.constraints.anomaly.AnomalyReport;
import io.welleng.constraints.anomaly.Finding;
import io.welleng.constraints.replay.ReplayReport;
import io.welleng.constraints.spc.SpcReport;
import io.welleng.constraints.spc.event.EventReport;
import io.welleng.constraints.spc.event.WellEvent;
import io.welleng.examples.fieldstudy.report.SurveillanceEvents.Event;
import io.welleng.examples.fieldstudy.study.SurveillanceResult;
import java.util.ArrayList;
import java.util.List;

/** The well that was watched, on the page. */
final class SurveillancePages {

    private static final double SECONDS_PER_MINUTE = 60.0;

    private final SurveillanceResult watched;
    private final SurveillanceTables tables;

    SurveillancePages(SurveillanceResult watched) {
        this.watched = watched;
        tables = new SurveillanceTables(watched);
    }

    /** All of it. */
    record Section(
            String well,
            String source,
            String notes,
            boolean anyNote,
            List<String> sentences,
            List<WellFacts.Fact> key,
            List<SurveillanceCharts.Panel> panels,
            List<Titled> tables,
            List<Titled> folded) {}

    /** A table and its heading. */
    record Titled(String title, LiftView.Table table) {}

    Section section(Charts charts) {
        List<Event> events = SurveillanceEvents.of(watched);
        List<Titled> shown = new ArrayList<>();
        shown.add(new Titled("The rules", tables.rules()));
        watched.kpis()
                .ifPresent(
                        kpis -> shown.add(new Titled("The alarms against their targets", tables.kpis(kpis.report()))));
        shown.add(new Titled("The sensors", tables.sensors()));
        List<Titled> folded = new ArrayList<>();
        List<Event> told =
                events.stream().filter(event -> !event.kind().equals("data")).toList();
        if (!told.isEmpty()) {
            folded.add(new Titled("Events", tables.events(told)));
        }
        List<Event> data =
                events.stream().filter(event -> event.kind().equals("data")).toList();
        if (!data.isEmpty()) {
            folded.add(new Titled("Faults of the data", tables.events(data)));
        }
        return new Section(
                watched.replay().well(),
                watched.input().source(),
                String.join(" ", watched.input().notes()),
                !watched.input().notes().isEmpty(),
                sentences(),
                key(),
                new SurveillanceCharts(charts, watched).panels(),
                shown,
                folded);
    }

    /** What to keep in mind. */
    List<WellPages.AdvisoryRow> advisories() {
        List<WellPages.AdvisoryRow> rows = new ArrayList<>();
        String of = watched.replay().well();
        watched.kpis()
                .ifPresent(kpis ->
                        kpis.report().advisories().forEach(advisory -> rows.add(WellPages.advisory(of, advisory))));
        watched.charts()
                .forEach(chart ->
                        chart.result().advisories().forEach(advisory -> rows.add(WellPages.advisory(of, advisory))));
        return rows;
    }

    private List<WellFacts.Fact> key() {
        ReplayReport replay = watched.replay();
        List<WellFacts.Fact> key = new ArrayList<>();
        key.add(new WellFacts.Fact("Messages", Integer.toString(replay.messages()), ""));
        key.add(new WellFacts.Fact(
                "Decisions", Integer.toString(replay.decisions().size()), ""));
        key.add(new WellFacts.Fact("Alarms", Integer.toString(watched.alarms()), ""));
        watched.kpis().ifPresent(kpis -> {
            AlarmKpis figures = kpis.report().kpis();
            key.add(new WellFacts.Fact(
                    "Most in 10 min", Integer.toString(figures.rates().peakPerTenMinutes()), "alarms"));
            if (figures.acknowledgement().medianSeconds() != null) {
                key.add(new WellFacts.Fact(
                        "Median time to acknowledge",
                        Numbers.four(figures.acknowledgement().medianSeconds() / SECONDS_PER_MINUTE),
                        "min"));
            }
        });
        return key;
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        List<SurveillanceResult.Labelled> labels = watched.labelled();
        if (labels.size() > 1) {
            sentences.add("Labels of the data: "
                    + String.join(
                            ", ",
                            labels.stream()
                                    .map(one -> one.label() + " from "
                                            + SurveillanceTables.time(
                                                    watched, one.span().from()))
                                    .toList())
                    + ".");
        }
        watched.events().ifPresent(report -> sentences.add(events(report)));
        watched.replay().alarmEvents().stream()
                .filter(AlarmEvent::annunciated)
                .filter(AlarmEvent::firstOut)
                .findFirst()
                .ifPresent(alarm -> sentences.add("The first alarm of its group was " + alarm.alarm() + ", at "
                        + SurveillanceTables.time(watched, alarm.time()) + "."));
        for (AnomalyReport scan : watched.scans()) {
            long judged =
                    scan.coverage().stream().filter(one -> one.judged() > 0).count();
            sentences.add(judged + " of " + scan.coverage().size() + " patterns could be judged; "
                    + (scan.findings().isEmpty() ? "none was found." : "found: " + findings(scan) + "."));
        }
        for (SpcReport chart : watched.charts()) {
            sentences.add("Control chart: " + chart.result().explanation());
        }
        return sentences;
    }

    private String findings(AnomalyReport scan) {
        return String.join(
                ", ",
                scan.findings().stream()
                        .map((Finding finding) ->
                                finding.rule() + " at " + SurveillanceTables.time(watched, finding.begin()))
                        .toList());
    }

    private String events(EventReport report) {
        if (report instanceof EventReport.NoBaseline none) {
            return "No events were searched: " + none.reason() + ".";
        }
        EventReport.Watched searched = (EventReport.Watched) report;
        return searched.events().stream()
                .filter(WellEvent::begins)
                .findFirst()
                .map(event -> "The first event in all sensors together was at "
                        + SurveillanceTables.time(watched, event.time()) + ": " + event.evidence() + ".")
                .orElse("No event was found in all sensors together.");
    }
}
