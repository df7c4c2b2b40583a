package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.json.Json;
import io.welleng.examples.fieldstudy.study.Tornado;
import io.welleng.examples.fieldstudy.study.WellResult.Analysed;
import io.welleng.nodal.Crossing;
import io.welleng.nodal.CurvePoint;
import io.welleng.nodal.NodalOutcome;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.NodalReport;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.SolutionNode;
import io.welleng.nodal.flowline.Flowline;
import io.welleng.nodal.flowline.FlowlineNode;
import io.welleng.nodal.ipr.LimitMark;
import io.welleng.nodal.sensitivity.CaseResult;
import io.welleng.nodal.sensitivity.SensitivityOutput;
import io.welleng.nodal.sensitivity.TornadoBar;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.nodal.well.PipeSection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The pictures of a well. */
final class WellCharts {

    /** The page shows the inputs that matter most; the JSON has all. */
    static final int MOST_BARS = 8;

    private static final String PERCENT = "%";

    private final Charts charts;

    WellCharts(Charts charts) {
        this.charts = charts;
    }

    static boolean isOperating(Crossing crossing, Flowing flowing) {
        return crossing.stable() && crossing.rateStbPerDay() == flowing.rateStbPerDay();
    }

    private static ArrayNode curve(List<CurvePoint> curve) {
        ArrayNode points = Charts.array();
        curve.forEach(point -> points.add(Charts.point(point.rateStbPerDay(), point.pwfPsia())));
        return points;
    }

    /** Inflow against outflow, with every crossing and limit, or with what is missing. */
    Charts.Slot nodal(Analysed well) {
        NodalReport report = well.report();
        boolean bottomhole = report.node() == SolutionNode.BOTTOMHOLE;
        ObjectNode data = Charts.object();
        data.put("axis", bottomhole ? "Bottom-hole pressure, psia" : "Wellhead pressure, psia");
        data.put("inflow_name", bottomhole ? "Inflow (IPR)" : "Reservoir and tubing");
        data.put(
                "outflow_name",
                bottomhole ? "Outflow (VLP)" : surface(well.study().outlet()));
        data.set("inflow", curve(report.inflowCurve()));
        data.set("outflow", curve(report.outflowCurve()));
        ArrayNode marks = data.putArray("marks");
        if (report.outcome() instanceof Flowing flowing) {
            for (Crossing crossing : flowing.crossings()) {
                double pressure =
                        bottomhole ? crossing.pwfPsia() : pressure(report.outflowCurve(), crossing.rateStbPerDay());
                mark(
                        marks,
                        isOperating(crossing, flowing) ? "operating" : crossing.stable() ? "stable" : "unstable",
                        crossing.rateStbPerDay(),
                        pressure,
                        rate(crossing.rateStbPerDay()) + "\n" + Numbers.four(pressure) + " psia");
            }
        } else if (report.outcome() instanceof NodalOutcome.NoFlow noFlow
                && !report.inflowCurve().isEmpty()) {
            missing(report, noFlow, data);
        }
        if (bottomhole) {
            inflowMarks(report, marks);
        }
        if (report.minimumStableRateStbPerDay() != null) {
            double rate = report.minimumStableRateStbPerDay();
            mark(marks, "minimum", rate, pressure(report.outflowCurve(), rate), "outflow minimum\n" + rate(rate));
        }
        return charts.add("nodal", "Inflow against outflow of " + well.name(), data);
    }

    private static String surface(Outlet outlet) {
        if (!(outlet instanceof Outlet.Separator separator)) {
            return "Tubing head pressure";
        }
        if (separator.choke() == null) {
            return separator.flowline() == null ? "Separator pressure" : "Flowline";
        }
        return separator.flowline() == null ? "Choke" : "Choke and flowline";
    }

    private static void inflowMarks(NodalReport report, ArrayNode marks) {
        boolean governs = true;
        for (LimitMark limit : report.limits()) {
            mark(
                    marks,
                    governs ? "governing" : "limit",
                    limit.rateStbPerDay(),
                    limit.pwfPsia(),
                    WellFacts.limit(limit).toLowerCase(Locale.ROOT) + "\n" + Numbers.four(limit.pwfPsia()) + " psia");
            governs = false;
        }
        double bubblePoint = Json.toTree(report.ipr()).path("bubble_point_psia").asDouble(0.0);
        boolean limited = report.limits().stream().anyMatch(limit -> limit.pwfPsia() == bubblePoint);
        if (bubblePoint > 0.0 && bubblePoint < report.ipr().shutInPressurePsia() && !limited) {
            mark(
                    marks,
                    "bubble_point",
                    report.ipr().rateStbPerDay(bubblePoint),
                    bubblePoint,
                    "bubble point\n" + Numbers.four(bubblePoint) + " psia");
        }
    }

    private static void mark(ArrayNode marks, String kind, double rate, double pressure, String label) {
        ObjectNode mark = marks.addObject();
        mark.put("kind", kind);
        mark.set("at", Charts.point(rate, pressure));
        mark.put("label", label);
    }

    private static String rate(double rate) {
        return Numbers.four(rate) + " STB/d";
    }

    private static void missing(NodalReport report, NodalOutcome.NoFlow noFlow, ObjectNode data) {
        double rate = noFlow.nearestRateStbPerDay();
        double given = pressure(report.inflowCurve(), rate);
        ObjectNode missing = data.putObject("missing");
        missing.set("from", Charts.point(rate, given));
        missing.set("to", Charts.point(rate, given + noFlow.shortfallPsi()));
        missing.put("label", Numbers.four(noFlow.shortfallPsi()) + " psi missing");
    }

    /** Pressure of a curve at a rate, linear between its points. */
    private static double pressure(List<CurvePoint> curve, double rate) {
        CurvePoint before = curve.get(0);
        for (CurvePoint point : curve) {
            if (point.rateStbPerDay() >= rate) {
                double step = point.rateStbPerDay() - before.rateStbPerDay();
                double share = step > 0.0 ? (rate - before.rateStbPerDay()) / step : 0.0;
                return before.pwfPsia() + share * (point.pwfPsia() - before.pwfPsia());
            }
            before = point;
        }
        return before.pwfPsia();
    }

    /** Pressure and temperature along the well, over its flow regimes. */
    Charts.Slot traverse(Analysed well) {
        ObjectNode data = Charts.object();
        ArrayNode pressure = data.putArray("pressure");
        ArrayNode temperature = data.putArray("temperature");
        List<TraversePoint> points = well.report().traverse();
        for (TraversePoint point : points) {
            pressure.add(Charts.point(point.pressurePsia(), point.mdFt()));
            temperature.add(Charts.point(point.temperatureF(), point.mdFt()));
        }
        bands(points, 0.0, 1.0, data);
        return charts.add("traverse", "Pressure, temperature and flow regime along " + well.name(), data);
    }

    /** Holdup and superficial velocities along the well, with the pipe sections. */
    Charts.Slot velocities(Analysed well) {
        ObjectNode data = Charts.object();
        ArrayNode holdup = data.putArray("holdup");
        ArrayNode liquid = data.putArray("liquid");
        ArrayNode gas = data.putArray("gas");
        for (TraversePoint point : well.report().traverse()) {
            holdup.add(Charts.point(point.liquidHoldup(), point.mdFt()));
            liquid.add(Charts.point(point.liquidVelocityFtPerS(), point.mdFt()));
            gas.add(Charts.point(point.gasVelocityFtPerS(), point.mdFt()));
        }
        ArrayNode sections = data.putArray("sections");
        List<PipeSection> pipes = well.study().wellbore().sections();
        for (PipeSection pipe : pipes.size() > 1 ? pipes.subList(1, pipes.size()) : List.<PipeSection>of()) {
            ObjectNode section = sections.addObject();
            section.set("from", Charts.number(pipe.fromMdFt()));
            section.put("label", Numbers.four(pipe.conduit().hydraulicDiameterIn()) + " in below");
        }
        return charts.add("velocities", "Liquid holdup and velocities along " + well.name(), data);
    }

    /** Pressure and elevation along the flowline from the wellhead on, over its flow regimes. */
    Charts.Slot flowline(Analysed well) {
        Flowline line = ((Outlet.Separator) well.study().outlet()).flowline();
        ObjectNode data = Charts.object();
        ArrayNode pressure = data.putArray("pressure");
        List<TraversePoint> points = well.report().flowline();
        for (int i = points.size() - 1; i >= 0; i--) {
            pressure.add(Charts.point(
                    line.lengthFt() - points.get(i).mdFt(), points.get(i).pressurePsia()));
        }
        ArrayNode elevation = data.putArray("elevation");
        for (FlowlineNode node : line.nodes()) {
            elevation.add(Charts.point(node.distanceFt(), node.elevationFt()));
        }
        bands(points, line.lengthFt(), -1.0, data);
        return charts.add("flowline", "Pressure and elevation along the flowline of " + well.name(), data);
    }

    /** Stretches of one regime; the border lies half way between the points that differ. */
    private static void bands(List<TraversePoint> points, double origin, double direction, ObjectNode data) {
        ArrayNode bands = data.putArray("bands");
        double from = points.get(0).mdFt();
        for (int i = 1; i <= points.size(); i++) {
            boolean last = i == points.size();
            TraversePoint before = points.get(i - 1);
            if (last || points.get(i).regime() != before.regime()) {
                double to = last
                        ? before.mdFt()
                        : 0.5 * (before.mdFt() + points.get(i).mdFt());
                ObjectNode band = bands.addObject();
                band.put("regime", before.regime().name().toLowerCase(Locale.ROOT));
                band.set("from", Charts.number(origin + direction * from));
                band.set("to", Charts.number(origin + direction * to));
                from = to;
            }
        }
    }

    /** What the oil rate depends on. */
    Charts.Slot tornado(Analysed well) {
        ObjectNode data = Charts.object();
        List<Tornado.Bar> bars = well.tornado().bars();
        data.set("base", Charts.number(well.tornado().oilRateStbPerDay()));
        ArrayNode rows = data.putArray("bars");
        for (Tornado.Bar bar : bars.subList(0, Math.min(MOST_BARS, bars.size()))) {
            ObjectNode row = rows.addObject();
            row.put("name", bar.input().name());
            row.put("unit", bar.input().unit());
            TornadoBar result = bar.result();
            end(row, "low", bar, result.low(), result.atLow());
            end(row, "high", bar, result.high(), result.atHigh());
        }
        return charts.add("tornado", "What the oil rate of " + well.name() + " depends on", data);
    }

    private static void end(ObjectNode row, String name, Tornado.Bar bar, double input, CaseResult result) {
        OptionalDouble oil = result.value(SensitivityOutput.OIL_RATE);
        row.set(name, oil.isPresent() ? Charts.number(oil.getAsDouble()) : null);
        row.put(
                name + "_label",
                (bar.input().unit().equals(PERCENT) ? Numbers.percent(input) : Numbers.four(input)) + " → "
                        + words(result));
    }

    /** An oil rate, or why there is none. */
    static String words(CaseResult result) {
        if (result instanceof CaseResult.Flows flows) {
            return Numbers.four(flows.oilRateStbPerDay());
        }
        if (result instanceof CaseResult.DoesNotFlow) {
            return "no flow";
        }
        return result instanceof CaseResult.Unsolved ? "not solved" : "not valid";
    }
}
