package io.welleng.examples.fieldstudy.report;

import io.welleng.constraints.anomaly.AnomalyReport;
import io.welleng.constraints.anomaly.FeatureSeries;
import io.welleng.constraints.anomaly.rule.Comparison;
import io.welleng.constraints.spc.SpcPanel;
import io.welleng.constraints.spc.SpcPoint;
import io.welleng.constraints.spc.SpcReport;
import io.welleng.examples.fieldstudy.study.SurveillanceResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Statistics over their limits, so that they can stand in one picture: 1 is the limit. */
final class SurveillanceEvidence {

    /** A statistic that never came beyond this is not drawn. */
    private static final double NEGLIGIBLE = 0.1;

    private SurveillanceEvidence() {}

    /** A statistic over time. */
    record Line(String name, List<Point> points) {}

    /** A statistic over its limit; null where it is not known. */
    record Point(Instant time, Double overLimit) {}

    /** Signs of the patterns that were found, and control charts. */
    static List<Line> of(SurveillanceResult watched) {
        List<Line> lines = new ArrayList<>();
        for (AnomalyReport scan : watched.scans()) {
            for (FeatureSeries series : scan.series()) {
                if (series.sign().comparison() != Comparison.WITHIN) {
                    lines.add(sign(scan, series));
                }
            }
        }
        for (SpcReport chart : watched.charts()) {
            for (SpcPanel panel : chart.result().panels()) {
                lines.add(panel(watched, chart, panel));
            }
        }
        lines.removeIf(line ->
                line.points().stream().noneMatch(point -> point.overLimit() != null && point.overLimit() > NEGLIGIBLE));
        return lines;
    }

    private static Line sign(AnomalyReport scan, FeatureSeries series) {
        boolean atLeast = series.sign().comparison() == Comparison.AT_LEAST;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < series.values().size(); i++) {
            Double value = series.values().get(i);
            Double threshold = series.thresholds().get(i);
            points.add(new Point(
                    scan.evaluationTimes().get(i),
                    value == null || threshold == null ? null : overThreshold(value, threshold, atLeast)));
        }
        return new Line(series.rule() + ": " + series.sign().name(), points);
    }

    /** Above 1 where the sign holds. A reading that is small enough goes the other way round. */
    private static Double overThreshold(double value, double threshold, boolean atLeast) {
        if (threshold == 0.0) {
            return null;
        }
        if (atLeast == threshold > 0.0) {
            return value / threshold;
        }
        return value == 0.0 || value > 0.0 != threshold > 0.0 ? null : Double.valueOf(threshold / value);
    }

    private static Line panel(SurveillanceResult watched, SpcReport chart, SpcPanel panel) {
        List<Instant> times = watched.input().replay().history().times();
        List<Point> points = new ArrayList<>();
        for (SpcPoint point : panel.points()) {
            points.add(new Point(times.get(point.row()), overLimit(point)));
        }
        return new Line(chart.name() + ": " + panel.name(), points);
    }

    /** How far a statistic is from its centre, over how far the limit on that side is. */
    private static Double overLimit(SpcPoint point) {
        double off = point.statistic() - point.centerLine();
        Double limit = off >= 0.0 ? point.upperLimit() : point.lowerLimit();
        return limit == null || limit == point.centerLine() ? null : Double.valueOf(off / (limit - point.centerLine()));
    }
}
