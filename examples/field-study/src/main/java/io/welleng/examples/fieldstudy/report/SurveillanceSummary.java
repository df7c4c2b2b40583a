package io.welleng.examples.fieldstudy.report;

import io.welleng.constraints.alarm.AlarmEvent;
import io.welleng.constraints.anomaly.Finding;
import io.welleng.constraints.replay.ReplayReport;
import io.welleng.constraints.replay.RuleSummary;
import io.welleng.constraints.spc.event.EventReport;
import io.welleng.constraints.spc.event.WellEvent;
import io.welleng.examples.fieldstudy.study.SurveillanceResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The well that was watched, for a terminal. */
final class SurveillanceSummary {

    private static final int MOST_RULES = 30;
    private static final double SECONDS_PER_MINUTE = 60.0;

    private final StringBuilder text = new StringBuilder();

    private SurveillanceSummary() {}

    /** Lines, ended by line feeds. */
    static String render(SurveillanceResult watched) {
        SurveillanceSummary summary = new SurveillanceSummary();
        summary.well(watched);
        return summary.text.toString();
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    private void well(SurveillanceResult watched) {
        ReplayReport replay = watched.replay();
        line(
                "Surveillance of %s, %s to %s, messages: %d, decisions: %d, alarms: %d; %s",
                ConsoleSummary.clean(replay.well()),
                replay.from(),
                replay.to(),
                replay.messages(),
                replay.decisions().size(),
                watched.alarms(),
                watched.input().source());
        int width = replay.rules().stream()
                .mapToInt(rule -> ConsoleSummary.clean(rule.id()).length())
                .reduce(4, Math::max);
        String format = "  %-" + width + "s %9s %12s %12s  %s";
        line(format, "Rule", "Mode", "Red, min", "Yellow, min", "First red");
        for (int i = 0; i < Math.min(MOST_RULES, replay.rules().size()); i++) {
            RuleSummary rule = replay.rules().get(i);
            line(
                    format,
                    ConsoleSummary.clean(rule.id()),
                    LiftView.words(rule.enforcement()),
                    Numbers.four(rule.redSeconds() / SECONDS_PER_MINUTE),
                    Numbers.four(rule.yellowSeconds() / SECONDS_PER_MINUTE),
                    rule.firstRed() == null ? Numbers.NONE : rule.firstRed());
        }
        if (replay.rules().size() > MOST_RULES) {
            line("  ... and %d more", replay.rules().size() - MOST_RULES);
        }
        line("  First seen: %s", String.join(", ", first(watched)));
        watched.input().notes().stream()
                .findFirst()
                .ifPresent(note -> line("  %s", note.replaceAll("\\p{Cntrl}", "?")));
    }

    private static List<String> first(SurveillanceResult watched) {
        List<String> found = new ArrayList<>();
        if (watched.events().orElse(null) instanceof EventReport.Watched report) {
            report.events().stream()
                    .filter(WellEvent::begins)
                    .findFirst()
                    .ifPresent(event -> found.add("event " + SurveillanceTables.time(watched, event.time())));
        }
        Optional<AlarmEvent> alarm = watched.replay().alarmEvents().stream()
                .filter(AlarmEvent::annunciated)
                .findFirst();
        alarm.ifPresent(event -> found.add(
                "alarm " + ConsoleSummary.clean(event.alarm()) + " " + SurveillanceTables.time(watched, event.time())));
        for (Finding finding : watched.scans().stream()
                .flatMap(scan -> scan.findings().stream())
                .limit(3)
                .toList()) {
            found.add("pattern " + ConsoleSummary.clean(finding.rule()) + " "
                    + SurveillanceTables.time(watched, finding.begin()));
        }
        return found.isEmpty() ? List.of("nothing") : found;
    }
}
