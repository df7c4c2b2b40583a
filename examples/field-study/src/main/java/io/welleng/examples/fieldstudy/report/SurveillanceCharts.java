package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.constraints.limit.DesignLimits;
import io.welleng.constraints.limit.Limit;
import io.welleng.constraints.limit.LimitRule;
import io.welleng.constraints.limit.LimitValue;
import io.welleng.constraints.replay.ModePeriod;
import io.welleng.constraints.telemetry.Column;
import io.welleng.constraints.telemetry.Quality;
import io.welleng.examples.fieldstudy.study.SurveillanceResult;
import io.welleng.examples.fieldstudy.study.SurveillanceResult.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The charts of a well that was watched, all on one axis: minutes since the midnight (UTC) before its first message. */
final class SurveillanceCharts {

    /** More messages than this are drawn by the least and the greatest reading of as many spans. */
    private static final int MOST_POINTS = 2_000;

    /** Tags that could be used for less of their readings than this stand in the table only (fraction). */
    private static final double LEAST_SHARE = 0.1;

    private static final double MS_PER_MINUTE = 60_000.0;

    private final Charts charts;
    private final SurveillanceResult watched;
    private final LocalDate day;

    SurveillanceCharts(Charts charts, SurveillanceResult watched) {
        this.charts = charts;
        this.watched = watched;
        day = watched.replay().from().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** A chart and its height on the screen (px). */
    record Panel(String title, Charts.Slot chart, int height) {}

    /** All of them, from above. */
    List<Panel> panels() {
        SurveillanceBands bands = new SurveillanceBands(watched);
        List<Panel> panels = new ArrayList<>();
        add(panels, "What happened, and what was found in the readings alone", bands.found());
        for (Column column : watched.input().replay().history().columns()) {
            if (isDrawn(column)) {
                panels.add(tag(column));
            }
        }
        add(panels, "Levels of the rules", bands.levels());
        add(panels, "States of the alarms", bands.alarms());
        evidence(SurveillanceEvidence.of(watched)).ifPresent(panels::add);
        return panels;
    }

    private void add(List<Panel> panels, String title, SurveillanceBands.Bands bands) {
        if (bands.rows().isEmpty()) {
            return;
        }
        int height = 120 + 26 * bands.rows().size();
        ObjectNode data = axis();
        data.put("height", height);
        ArrayNode rows = data.putArray("rows");
        bands.rows().forEach(rows::add);
        ArrayNode bars = data.putArray("bars");
        for (SurveillanceBands.Bar bar : bands.bars()) {
            ObjectNode one = bars.addObject();
            one.put("row", bar.row());
            one.set("from", Charts.number(minutes(bar.span().from())));
            one.set("to", Charts.number(minutes(bar.span().to())));
            one.put("state", bar.state());
            one.put("text", bar.text());
            one.put("more", bar.more());
        }
        panels.add(new Panel(
                title,
                charts.add("watch_bands", title + " of " + watched.replay().well(), data),
                height));
    }

    private ObjectNode axis() {
        ObjectNode data = Charts.object();
        data.put("day", day.toString());
        data.set("from", Charts.number(minutes(watched.replay().from())));
        data.set("to", Charts.number(minutes(watched.replay().to())));
        return data;
    }

    private double minutes(Instant time) {
        return (time.toEpochMilli()
                        - day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli())
                / MS_PER_MINUTE;
    }

    /** A tag that a rule looks at and that could be used for some of the time. */
    private boolean isDrawn(Column column) {
        String key = column.tag().key();
        return watched.input().replay().ruleBook().rules().stream()
                        .anyMatch(rule -> rule.limit().tags().contains(key))
                && watched.data().tags().stream()
                        .anyMatch(tag ->
                                tag.tag().equals(key) && tag.goodShare() != null && tag.goodShare() >= LEAST_SHARE);
    }

    private Panel tag(Column column) {
        String key = column.tag().key();
        ObjectNode data = axis();
        data.put("name", key + ", " + column.tag().unit());
        List<Span> unusable = watched.unusable(key);
        ArrayNode readings = data.putArray("readings");
        List<Instant> times = watched.input().replay().history().times();
        Instant lost = watched.lost(key).orElse(Instant.MAX);
        int next = 0;
        for (int row : rows(column)) {
            Instant time = times.get(row);
            while (next < unusable.size() && unusable.get(next).to().isBefore(time)) {
                next++;
            }
            boolean usable = column.quality(row) == Quality.GOOD
                    && time.isBefore(lost)
                    && (next == unusable.size()
                            || time.isBefore(unusable.get(next).from())
                            || !time.isBefore(unusable.get(next).to()));
            Double value = column.values().get(row);
            if (value != null && Double.isFinite(value)) {
                readings.add(Charts.point(minutes(time), value).add(usable ? 1 : 0));
            }
        }
        ArrayNode bad = data.putArray("bad");
        unusable.forEach(span -> bad.add(Charts.point(minutes(span.from()), minutes(span.to()))));
        ArrayNode limits = data.putArray("limits");
        watched.input().replay().ruleBook().rules().forEach(rule -> limits(limits, rule, key));
        return new Panel(
                limits.isEmpty() ? key : key + " and its limits",
                charts.add("watch_tag", key + " of " + watched.replay().well(), data),
                250);
    }

    /** Rows to draw: all, or those of the least and the greatest reading of each of as many spans as can be seen. */
    private static List<Integer> rows(Column column) {
        int size = column.values().size();
        int step = Math.max(1, 2 * (size / MOST_POINTS));
        List<Integer> rows = new ArrayList<>();
        for (int begin = 0; begin < size; begin += step) {
            int low = -1;
            int high = -1;
            for (int row = begin; row < Math.min(size, begin + step); row++) {
                Double value = column.values().get(row);
                if (value != null && Double.isFinite(value)) {
                    low = low < 0 || value < column.values().get(low) ? row : low;
                    high = high < 0 || value > column.values().get(high) ? row : high;
                }
            }
            if (low >= 0) {
                rows.add(Math.min(low, high));
                if (low != high) {
                    rows.add(Math.max(low, high));
                }
            }
        }
        return rows;
    }

    private void limits(ArrayNode limits, LimitRule rule, String key) {
        Limit limit = rule.limit();
        boolean plain = limit instanceof Limit.High || limit instanceof Limit.Low || limit instanceof Limit.Range;
        if (!plain || !limit.tags().contains(key)) {
            return;
        }
        if (limit.low() != null) {
            limit(limits, rule, limit.low(), true);
        }
        if (limit.high() != null) {
            limit(limits, rule, limit.high(), false);
        }
    }

    /** A limit and its yellow band, in each operating mode that has one. */
    private void limit(ArrayNode limits, LimitRule rule, LimitValue value, boolean low) {
        DesignLimits design = watched.input().replay().design();
        for (ModePeriod mode : watched.replay().modes()) {
            boolean inForce = rule.modes() == null || rule.modes().contains(mode.mode());
            if (!inForce || value.resolve(mode.mode(), design).isEmpty()) {
                continue;
            }
            double red = value.resolve(mode.mode(), design).getAsDouble();
            line(limits, rule, "red", mode, red);
            if (rule.yellow() != null) {
                line(
                        limits,
                        rule,
                        "yellow",
                        mode,
                        low ? rule.yellow().above(red) : rule.yellow().below(red));
            }
        }
    }

    private void line(ArrayNode limits, LimitRule rule, String level, ModePeriod mode, double value) {
        ObjectNode line = limits.addObject();
        line.put("level", level);
        line.put("rule", rule.id());
        ArrayNode points = line.putArray("points");
        points.add(Charts.point(minutes(mode.from()), value));
        points.add(Charts.point(minutes(mode.to()), value));
    }

    private Optional<Panel> evidence(List<SurveillanceEvidence.Line> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode data = axis();
        ArrayNode all = data.putArray("lines");
        for (SurveillanceEvidence.Line line : lines) {
            ObjectNode one = all.addObject();
            one.put("name", line.name());
            ArrayNode points = one.putArray("points");
            int step = Math.max(1, line.points().size() / MOST_POINTS);
            for (int i = 0; i < line.points().size(); i += step) {
                SurveillanceEvidence.Point point = line.points().get(i);
                points.add(
                        Charts.array().add(Charts.number(minutes(point.time()))).add(Charts.number(point.overLimit())));
            }
        }
        return Optional.of(new Panel(
                "The evidence, over its limit",
                charts.add(
                        "watch_evidence",
                        "Evidence over its limit of " + watched.replay().well(),
                        data),
                340));
    }
}
