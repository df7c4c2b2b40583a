package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.allocation.AllocatedGroup;
import io.welleng.allocation.DayOutcome;
import io.welleng.examples.fieldstudy.input.AllocationMonth;
import io.welleng.examples.fieldstudy.input.AllocationMonth.Day;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The charts of the allocation. */
final class MonthCharts {

    private final Charts charts;
    private final AllocationMonth month;
    private final List<DayOutcome> first;
    private final List<DayOutcome> second;

    MonthCharts(Charts charts, FieldStudyResult result) {
        this.charts = charts;
        month = result.month();
        first = result.cases().get(0).report().days();
        second = result.cases().get(1).report().days();
    }

    /** A chart with its heading. */
    record Panel(String title, Charts.Slot chart) {}

    private List<Double> series(Function<Integer, Double> value) {
        List<Double> values = new ArrayList<>();
        IntStream.range(0, month.days().size()).forEach(day -> values.add(value.apply(day)));
        return values;
    }

    private ObjectNode data() {
        ObjectNode data = Charts.object();
        ArrayNode days = data.putArray("days");
        month.days().forEach(day -> days.add(day.day()));
        return data;
    }

    private static void put(ArrayNode series, String name, List<Double> values) {
        ObjectNode one = series.addObject();
        one.put("name", name);
        one.set("values", Charts.numbers(values));
    }

    /** All fields of case 2 on top of each other, against the total meter. */
    Charts.Slot stack() {
        ObjectNode data = data();
        ArrayNode fields = data.putArray("fields");
        for (String field : month.fields()) {
            put(fields, field, series(day -> MonthTables.allocatedBbl(second.get(day), field)));
        }
        data.set(
                "meter", Charts.numbers(month.days().stream().map(Day::totalBbl).toList()));
        return charts.add("stack", "Allocated volume by field and day, stacked, against the total meter", data);
    }

    /** One chart for each field: its meter where it has one, its estimate and both cases. */
    List<Panel> fields() {
        List<Panel> panels = new ArrayList<>();
        for (String field : month.fields()) {
            int meter = month.meteredFields().indexOf(field);
            ObjectNode data = data();
            ArrayNode series = data.putArray("series");
            if (meter >= 0) {
                put(
                        series,
                        "Meter",
                        month.days().stream()
                                .map(day -> day.fieldBbl().get(meter))
                                .toList());
            }
            put(series, "Estimate", series(day -> MonthTables.estimateBbl(first.get(day), field)));
            put(series, "Case 1", series(day -> MonthTables.allocatedBbl(first.get(day), field)));
            put(series, "Case 2", series(day -> MonthTables.allocatedBbl(second.get(day), field)));
            String title = "Field " + field + (meter >= 0 ? ", metered" : ", no meter of its own");
            panels.add(new Panel(title, charts.add("lines", title + ": meter, estimate and allocation by day", data)));
        }
        groupByDifference(panels);
        return panels;
    }

    /** What the total meter reads beyond all others is the meter of the fields that have none. */
    private void groupByDifference(List<Panel> panels) {
        List<String> unmetered = month.fields().stream()
                .filter(field -> !month.meteredFields().contains(field))
                .toList();
        if (unmetered.size() < 2) {
            return;
        }
        ObjectNode data = data();
        ArrayNode series = data.putArray("series");
        put(series, "Meter", series(day -> {
            Day one = month.days().get(day);
            return one.totalBbl()
                    - one.fieldBbl().stream().mapToDouble(Double::doubleValue).sum();
        }));
        put(series, "Estimate", sums(unmetered, first, MonthTables::estimateBbl));
        put(series, "Case 1", sums(unmetered, first, MonthTables::allocatedBbl));
        put(series, "Case 2", sums(unmetered, second, MonthTables::allocatedBbl));
        String title = "Fields " + String.join("+", unmetered) + ", metered by difference";
        panels.add(new Panel(title, charts.add("lines", title + ": meter, estimate and allocation by day", data)));
    }

    /** Volume of a field on a day, or null. */
    private interface Volume {
        Double of(DayOutcome day, String field);
    }

    private List<Double> sums(List<String> fields, List<DayOutcome> days, Volume volume) {
        return series(day -> days.get(day) instanceof DayOutcome.Allocated
                ? Double.valueOf(fields.stream()
                        .mapToDouble(field -> volume.of(days.get(day), field))
                        .sum())
                : null);
    }

    /** Meter less estimate of each group, and of all together. */
    Charts.Slot imbalance() {
        ObjectNode data = data();
        ArrayNode groups = data.putArray("groups");
        groupSeries(groups, second, AllocatedGroup::imbalanceBbl, "");
        data.set("total", Charts.numbers(series(day -> {
            Double estimate = MonthTables.estimateBbl(first.get(day));
            return estimate == null
                    ? null
                    : Double.valueOf(month.days().get(day).totalBbl() - estimate);
        })));
        return charts.add("imbalance", "Imbalance by day: meter less estimates, by group and in total", data);
    }

    Charts.Slot factors() {
        ObjectNode data = data();
        ArrayNode series = data.putArray("series");
        groupSeries(series, first, AllocatedGroup::factor, "Case 1, ");
        groupSeries(series, second, AllocatedGroup::factor, "Case 2, ");
        return charts.add("factors", "Allocation factors by day", data);
    }

    private void groupSeries(
            ArrayNode into, List<DayOutcome> days, Function<AllocatedGroup, Double> value, String prefix) {
        List<AllocatedGroup> groups = days.stream()
                .filter(DayOutcome.Allocated.class::isInstance)
                .map(day -> ((DayOutcome.Allocated) day).groups())
                .findFirst()
                .orElse(List.of());
        for (int i = 0; i < groups.size(); i++) {
            int group = i;
            put(
                    into,
                    prefix + groups.get(i).name(),
                    series(day -> days.get(day) instanceof DayOutcome.Allocated allocated
                            ? value.apply(allocated.groups().get(group))
                            : null));
        }
    }
}
