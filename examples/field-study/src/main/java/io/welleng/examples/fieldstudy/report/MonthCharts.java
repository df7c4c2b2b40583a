package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.allocation.InletShare;
import io.welleng.examples.fieldstudy.input.AllocationMonth;
import io.welleng.examples.fieldstudy.study.AllocationResult;
import io.welleng.examples.fieldstudy.study.FieldStudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The charts of the allocation by day. */
final class MonthCharts {

    /** Standard uncertainties on each side of a band. */
    private static final double COVERAGE = 2.0;

    private static final int BY_DIFFERENCE = 1;

    private final Charts charts;
    private final AllocationMonth month;
    private final MonthDays days;
    private final MonthSpread spread;
    private final List<AllocationResult> cases;
    private final int last;

    MonthCharts(Charts charts, FieldStudyResult result, MonthDays days) {
        this.charts = charts;
        this.days = days;
        month = result.month();
        cases = result.cases();
        spread = new MonthSpread(result);
        last = cases.size() - 1;
    }

    /** A chart with its heading. */
    record Panel(String title, Charts.Slot chart) {}

    private ObjectNode data() {
        ObjectNode data = Charts.object();
        ArrayNode numbers = data.putArray("days");
        for (int i = 0; i < days.size(); i++) {
            numbers.add(days.number(i));
        }
        return data;
    }

    private static void put(ArrayNode series, String name, List<Double> values) {
        ObjectNode one = series.addObject();
        one.put("name", name);
        one.set("values", Charts.numbers(values));
    }

    private void put(ArrayNode series, String name, IntFunction<Double> value) {
        put(series, name, days.series(value));
    }

    /** All fields of the last case on top of each other, against the total meter. */
    Charts.Slot stack() {
        ObjectNode data = data();
        ArrayNode fields = data.putArray("fields");
        for (String field : month.fields()) {
            put(fields, field, day -> days.of(last, day).allocatedBbl(field));
        }
        data.set("meter", Charts.numbers(days.series(days::totalMeterBbl)));
        return charts.add("stack", "Allocated volume by field and day, stacked, against the total meter", data);
    }

    /** One chart for each field, and one for those without a meter: meter, estimate and all cases. */
    List<Panel> fields() {
        List<Panel> panels = new ArrayList<>();
        for (String field : month.fields()) {
            boolean metered = month.meteredFields().contains(field);
            ObjectNode data = data();
            ArrayNode series = data.putArray("series");
            if (metered) {
                put(series, "Meter", day -> days.fieldMeterBbl(day, field));
            }
            lines(series, List.of(field));
            panels.add(panel("Field " + field + (metered ? ", metered" : ", no meter of its own"), data));
        }
        List<String> unmetered = month.unmeteredFields();
        if (unmetered.size() > 1) {
            ObjectNode data = data();
            ArrayNode series = data.putArray("series");
            put(series, "Meter", days::differenceBbl);
            lines(series, unmetered);
            panels.add(panel("Fields " + String.join("+", unmetered) + ", metered by difference", data));
        }
        return panels;
    }

    private void lines(ArrayNode series, List<String> fields) {
        put(series, "Estimate", day -> MonthDays.sum(fields, field -> days.estimateBbl(day, field)));
        for (int i = 0; i < cases.size(); i++) {
            int one = i;
            put(series, cases.get(i).question().title(), day -> allocated(one, day, fields));
        }
    }

    private Double allocated(int caseIndex, int day, List<String> fields) {
        return MonthDays.sum(fields, field -> days.of(caseIndex, day).allocatedBbl(field));
    }

    /**
     * How sure the last case is of each branch and day, then how sure all cases are of the month; empty where that is not
     * known.
     */
    List<Panel> uncertainties() {
        List<Panel> panels = new ArrayList<>();
        if (cases.stream().noneMatch(one -> one.report().uncertainty() != null)) {
            return panels;
        }
        for (String branch : MonthTables.branches(month, last)) {
            ObjectNode data = data();
            ArrayNode series = data.putArray("series");
            boolean metered = month.meteredFields().contains(branch);
            put(series, "Meter", day -> metered ? days.fieldMeterBbl(day, branch) : days.differenceBbl(day));
            put(series, cases.get(last).question().title(), day -> days.of(last, day)
                    .allocatedBbl(branch));
            band(data, branch);
            String title = (branch.contains("+") ? "Fields " : "Field ") + branch
                    + ", with a band of ± 2 standard uncertainties";
            panels.add(new Panel(title, charts.add("lines", title + ", by day", data)));
        }
        panels.add(ofTheMonth());
        return panels;
    }

    private void band(ObjectNode data, String node) {
        ObjectNode band = data.putObject("band");
        band.put("name", "± 2 standard uncertainties");
        band.set("low", Charts.numbers(days.series(day -> end(day, node, -COVERAGE))));
        band.set("high", Charts.numbers(days.series(day -> end(day, node, COVERAGE))));
    }

    /** An end of the band, not below 0. */
    private Double end(int day, String node, double uncertainties) {
        Double value = days.of(last, day).allocatedBbl(node);
        Double uncertainty = spread.dayBbl(last, day, node);
        return value == null || uncertainty == null
                ? null
                : Double.valueOf(Math.max(0.0, value + uncertainties * uncertainty));
    }

    /** Standard uncertainty over volume of the month (%), by field and case. */
    private Panel ofTheMonth() {
        ObjectNode data = Charts.object();
        ArrayNode names = data.putArray("names");
        month.fields().forEach(names::add);
        names.add("Total");
        ArrayNode series = data.putArray("series");
        for (int i = 0; i < cases.size(); i++) {
            int index = i;
            AllocationResult one = cases.get(i);
            List<Double> percent = new ArrayList<>();
            month.fields()
                    .forEach(field -> percent.add(one.node(field)
                            .map(total -> percent(spread.nodeBbl(index, field), total.allocated()))
                            .orElse(null)));
            percent.add(percent(spread.totalBbl(i), one.total().allocated()));
            put(series, one.question().title(), percent);
        }
        String title = "Standard uncertainty of the month by field";
        return new Panel(title, charts.add("spread", title + ", in all cases", data));
    }

    private static Double percent(Double uncertainty, double volume) {
        return uncertainty == null || volume <= 0.0 ? null : Double.valueOf(100.0 * uncertainty / volume);
    }

    private Panel panel(String title, ObjectNode data) {
        return new Panel(title, charts.add("lines", title + ": meter, estimate and allocation by day", data));
    }

    /** Meter less estimate of what is measured together, and of all. */
    Charts.Slot imbalance() {
        ObjectNode data = data();
        ArrayNode groups = data.putArray("groups");
        for (String branch : MonthTables.branches(month, BY_DIFFERENCE)) {
            put(groups, branch, day -> days.of(BY_DIFFERENCE, day).imbalanceBbl(branch));
        }
        put(data, "total", day -> {
            Double meter = days.totalMeterBbl(day);
            Double estimate = days.estimateBbl(day);
            return meter == null || estimate == null ? null : Double.valueOf(meter - estimate);
        });
        return charts.add("imbalance", "Imbalance by day: meter less estimates, by group and in total", data);
    }

    private void put(ObjectNode data, String name, IntFunction<Double> value) {
        data.set(name, Charts.numbers(days.series(value)));
    }

    /** The factors of what is measured together, in all cases; then who carries the imbalance in the last one. */
    List<Panel> factors() {
        List<Panel> panels = new ArrayList<>();
        List<String> branches = MonthTables.branches(month, last);
        for (String branch : branches) {
            ObjectNode data = data();
            ArrayNode series = data.putArray("series");
            for (int i = 0; i < cases.size(); i++) {
                int one = i;
                String node = i == 0 ? AllocationResult.TOTAL_METER : branch;
                put(series, cases.get(i).question().title(), day -> days.of(one, day)
                        .factor(node));
            }
            String title = "Factor of " + (branch.contains("+") ? "fields " : "field ") + branch;
            panels.add(new Panel(title, charts.add("factors", title + " by day, in all cases", data)));
        }
        panels.add(imbalanceShares(branches));
        return panels;
    }

    private Panel imbalanceShares(List<String> branches) {
        ObjectNode data = data();
        ArrayNode groups = data.putArray("groups");
        for (String branch : branches) {
            put(groups, branch, day -> {
                InletShare share = days.of(last, day).share(branch);
                return share == null ? null : share.imbalanceShare();
            });
        }
        String title = cases.get(last).question().title() + ": who carries the imbalance";
        return new Panel(title, charts.add("imbalance_shares", title + ", by day", data));
    }
}
