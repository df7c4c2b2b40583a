package io.welleng.constraints.spc;

import io.welleng.constraints.spc.chart.Side;
import io.welleng.core.study.Advisory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what a method says row by row. */
final class Gathered {

    private record Panel(String unit, List<SpcPoint> points) {}

    private final SpcData data;
    private final List<SpcSignal> signals = new ArrayList<>();
    private final Map<String, Panel> panels = new LinkedHashMap<>();
    private int judged;
    private int inTraining;
    private int notJudged;

    Gathered(SpcData data) {
        this.data = data;
    }

    void count(boolean isJudged, boolean training) {
        judged += isJudged ? 1 : 0;
        inTraining += isJudged && training ? 1 : 0;
        notJudged += isJudged ? 0 : 1;
    }

    void signal(
            int row,
            boolean training,
            String rule,
            Side side,
            double statistic,
            Double limit,
            List<ContributingTag> tags) {
        signals.add(new SpcSignal(row, data.time(row), training, rule, side, statistic, limit, tags));
    }

    void point(String panel, String unit, SpcPoint point) {
        panels.computeIfAbsent(panel, name -> new Panel(unit, new ArrayList<>()))
                .points()
                .add(point);
    }

    void upper(String panel, int row, double statistic, Double limit) {
        point(panel, "1", new SpcPoint(row, statistic, null, null, limit));
    }

    RowCounts counts(List<TagGaps> gaps) {
        return new RowCounts(judged, inTraining, notJudged, gaps);
    }

    List<SpcSignal> signals() {
        return signals;
    }

    /** Signals outside training, in words. */
    String signalsInWords() {
        List<SpcSignal> later = signals.stream().filter(s -> !s.phaseOne()).toList();
        int earlier = signals.size() - later.size();
        return (later.isEmpty() ? "no signal" : later.size() + " signal(s), the first at " + later.get(0))
                + (earlier == 0 ? "" : "; " + earlier + " in the training rows");
    }

    /** Signals and counts of rows, in words. */
    String inWords() {
        if (judged == 0) {
            return "no row could be judged, of " + notJudged;
        }
        return signalsInWords() + "; " + (judged - inTraining) + " rows judged"
                + (inTraining == 0 ? "" : ", and " + inTraining + " of training")
                + (notJudged == 0 ? "." : ", " + notJudged + " not judged.");
    }

    SpcResult result(SpcFindings findings, String explanation, List<Advisory> advisories) {
        List<SpcPanel> drawn = new ArrayList<>();
        panels.forEach((name, panel) -> drawn.add(new SpcPanel(name, panel.unit(), panel.points())));
        return new SpcResult(findings, explanation, signals, drawn, advisories);
    }
}
