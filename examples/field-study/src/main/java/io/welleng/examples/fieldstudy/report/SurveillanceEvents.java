package io.welleng.examples.fieldstudy.report;

import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.alarm.AlarmEventKind;
import io.welleng.constraints.alarm.CommandResult;
import io.welleng.constraints.anomaly.AnomalyReport;
import io.welleng.constraints.anomaly.Finding;
import io.welleng.constraints.limit.Action;
import io.welleng.constraints.limit.Decision;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.quality.DataEvent;
import io.welleng.constraints.replay.CommandOutcome;
import io.welleng.constraints.spc.SpcReport;
import io.welleng.constraints.spc.SpcSignal;
import io.welleng.constraints.spc.event.EventReport;
import io.welleng.constraints.spc.event.Evidence;
import io.welleng.constraints.spc.event.WellEvent;
import io.welleng.core.units.Figures;
import io.welleng.examples.fieldstudy.study.SurveillanceResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** All that happened to a well that was watched, in order of time. */
final class SurveillanceEvents {

    private final List<Event> events = new ArrayList<>();

    private SurveillanceEvents() {}

    /**
     * An event.
     *
     * @param time when
     * @param kind {@code data}, {@code rule}, {@code alarm}, {@code command}, {@code event}, {@code pattern} or
     *     {@code chart}
     * @param name tag, rule, alarm or pattern
     * @param what what happened to it
     * @param from what it was, if it has levels or states
     * @param to what it became
     * @param value its number; null if there is none
     * @param limit what that was held against; null if there is nothing
     * @param text in words
     */
    record Event(
            Instant time,
            String kind,
            String name,
            String what,
            String from,
            String to,
            Double value,
            Double limit,
            String text) {}

    /** Events of one time stand in the order in which one follows from the other. */
    static List<Event> of(SurveillanceResult watched) {
        SurveillanceEvents all = new SurveillanceEvents();
        watched.replay().dataEvents().forEach(all::data);
        watched.replay().decisions().forEach(all::decision);
        watched.replay().alarmEvents().forEach(all::alarm);
        watched.replay().commands().forEach(all::command);
        if (watched.events().orElse(null) instanceof EventReport.Watched report) {
            report.events().forEach(all::event);
        }
        watched.scans().forEach(all::scan);
        watched.charts().forEach(all::chart);
        all.events.sort(Comparator.comparing(Event::time));
        return all.events;
    }

    private void data(DataEvent event) {
        String fault = LiftView.words(event.fault());
        events.add(new Event(
                event.time(),
                "data",
                event.tag() == null ? "message" : event.tag(),
                fault + (event.begins() ? " begins" : " ends"),
                "",
                "",
                event.value(),
                null,
                event.text()));
    }

    private void decision(Decision decision) {
        String actions =
                decision.actions().stream().map(SurveillanceEvents::words).collect(Collectors.joining(", "));
        String reason = LiftView.words(decision.reason());
        events.add(new Event(
                decision.time(),
                "rule",
                decision.ruleId(),
                reason,
                LiftView.words(decision.from()),
                LiftView.words(decision.to()),
                decision.value(),
                decision.limit(),
                actions.isEmpty() ? "" : (decision.actionTaken() ? "" : "in shadow, would ") + actions));
    }

    private static String words(Action action) {
        if (action instanceof Action.Notify notify) {
            return "notify " + notify.to();
        }
        if (action instanceof Action.Escalate escalate) {
            return "escalate to " + escalate.to();
        }
        if (action instanceof Action.Throttle throttle) {
            return "set " + throttle.tag() + " to "
                    + (throttle.toValue() instanceof LimitValue.Fixed fixed
                            ? Figures.four(fixed.value())
                            : throttle.toValue().toString());
        }
        return "shut the well in";
    }

    private void alarm(AlarmEvent event) {
        boolean flood = event.kind() == AlarmEventKind.FLOOD_BEGAN || event.kind() == AlarmEventKind.FLOOD_ENDED;
        List<String> words = new ArrayList<>();
        if (event.priority() != null) {
            words.add(LiftView.words(event.priority()) + " priority");
        }
        if (event.firstOut()) {
            words.add("first out of its group");
        }
        if (event.actor() != null) {
            words.add("by " + event.actor());
        }
        if (event.text() != null) {
            words.add(event.text());
        }
        events.add(new Event(
                event.time(),
                "alarm",
                flood ? "flood" : event.alarm(),
                LiftView.words(event.kind()),
                event.from() == null ? "" : LiftView.words(event.from()),
                event.to() == null ? "" : LiftView.words(event.to()),
                null,
                null,
                String.join(", ", words)));
    }

    /** What was accepted is an event of its alarm. */
    private void command(CommandOutcome outcome) {
        if (outcome.result() instanceof CommandResult.Refused refused) {
            events.add(new Event(
                    outcome.command().time(),
                    "command",
                    refused.alarm(),
                    "refused",
                    "",
                    "",
                    null,
                    null,
                    outcome.command().getClass().getSimpleName() + " by "
                            + outcome.command().operator() + ": " + refused.explanation()));
        }
    }

    private void event(WellEvent event) {
        String what = event.begins() ? "begins" : "ends";
        if (event.evidence() instanceof Evidence.Change change) {
            events.add(new Event(
                    event.time(),
                    "event",
                    change.tag(),
                    "change " + what,
                    "",
                    "",
                    event.begins() ? change.statistic() : null,
                    event.begins() ? change.threshold() : null,
                    event.begins() ? change.toString() : ""));
        } else {
            String text = event.evidence().toString();
            events.add(new Event(event.time(), "event", "sensors", "swing " + what, "", "", null, null, text));
        }
    }

    private void scan(AnomalyReport report) {
        for (Finding finding : report.findings()) {
            String evidence = finding.evidence().stream().map(Object::toString).collect(Collectors.joining("; "));
            events.add(new Event(
                    finding.begin(),
                    "pattern",
                    finding.rule(),
                    "found",
                    "",
                    LiftView.words(finding.severity()),
                    null,
                    null,
                    finding.meaning() + " " + evidence));
            if (finding.end() != null) {
                events.add(new Event(finding.end(), "pattern", finding.rule(), "over", "", "", null, null, ""));
            }
        }
    }

    /** A chart that goes on signals at every message; what counts is the first of them. */
    private void chart(SpcReport report) {
        List<SpcSignal> signals = report.result().signals();
        for (int i = 0; i < signals.size(); i++) {
            SpcSignal signal = signals.get(i);
            boolean follows = i > 0 && signals.get(i - 1).row() >= signal.row() - 1;
            if (!signal.phaseOne() && signal.time() != null && !follows) {
                events.add(new Event(
                        signal.time(),
                        "chart",
                        report.name(),
                        signal.rule() + " signals",
                        "",
                        signal.side() == null ? "" : LiftView.words(signal.side()),
                        signal.statistic(),
                        signal.limit(),
                        ""));
            }
        }
    }
}
