package io.welleng.constraints.spc;

import io.welleng.constraints.spc.chart.Side;
import io.welleng.constraints.spc.event.EventDesign;
import io.welleng.constraints.spc.event.EventDetector;
import io.welleng.constraints.spc.event.EventReport;
import io.welleng.constraints.spc.event.Evidence;
import io.welleng.constraints.spc.event.SensorUse;
import io.welleng.constraints.spc.event.WellEvent;
import io.welleng.constraints.telemetry.History;
import io.welleng.core.check.Check;
import io.welleng.core.check.InvalidInputException;
import io.welleng.core.units.Figures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds that something has happened to a well, from all its sensors, with no training but the first samples.
 *
 * @param design how events are found
 * @see EventDetector
 */
public record Events(EventDesign design) implements SpcMethod {

    /** Checks that it is there. */
    public Events {
        Check.present(design, "design");
    }

    @Override
    public void check(SpcData data) {
        SpcTable.checkTimes(data, "method");
        for (int i = 0; i < design.sensors().size(); i++) {
            data.checkTag(design.sensors().get(i).tag(), Check.element("method.design.sensors", i) + ".tag");
        }
    }

    @Override
    public SpcResult apply(SpcData data) {
        if (!(data instanceof SpcData.Telemetry telemetry)) {
            throw new InvalidInputException("data", "telemetry", "", "a series without times");
        }
        History history = telemetry.history();
        EventReport report = EventDetector.of(design, history.tags()).scan(history);
        if (!(report instanceof EventReport.Watched watched)) {
            EventReport.NoBaseline none = (EventReport.NoBaseline) report;
            return SpcResult.none(
                    "no baseline: " + none.reason() + (none.sensors().isEmpty() ? "" : ": " + none.sensors()));
        }
        Gathered gathered = new Gathered(data);
        Map<Instant, Integer> rows = new HashMap<>();
        for (int row = 0; row < history.size(); row++) {
            rows.putIfAbsent(history.times().get(row), row);
        }
        for (WellEvent event : watched.events()) {
            if (event.begins()) {
                signal(gathered, rows.get(event.time()), event.evidence());
            }
        }
        List<String> leftOut = new ArrayList<>();
        for (SensorUse use : watched.sensors()) {
            if (use instanceof SensorUse.Used used) {
                OneTag series = OneTag.of(data, used.tag());
                for (int i = 0; i < series.size(); i++) {
                    gathered.point(
                            used.tag(),
                            data.unit(used.tag()),
                            new SpcPoint(series.row(i), series.readings()[i], null, used.level(), null));
                }
            } else {
                leftOut.add(use.toString());
            }
        }
        return gathered.result(
                new SpcFindings.EventsSought(watched),
                gathered.signalsInWords() + "; " + Figures.four(watched.watchedSeconds() / 3_600.0)
                        + " h watched after the baseline, threshold " + Figures.four(watched.threshold()) + "."
                        + (leftOut.isEmpty() ? "" : " " + String.join("; ", leftOut) + "."),
                List.of());
    }

    private void signal(Gathered gathered, int row, Evidence evidence) {
        if (evidence instanceof Evidence.Change change) {
            gathered.signal(
                    row,
                    false,
                    "event_change",
                    change.to() > change.from() ? Side.UPPER : Side.LOWER,
                    change.statistic(),
                    change.threshold(),
                    ContributingTag.named(List.of(change.tag())));
            return;
        }
        Evidence.Oscillation swing = (Evidence.Oscillation) evidence;
        gathered.signal(
                row,
                false,
                "event_swing",
                null,
                swing.decayRatio(),
                design.oscillation().leastDecayRatio(),
                ContributingTag.named(swing.tags()));
    }
}
