package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.JsonNode;
import io.welleng.core.json.Json;
import io.welleng.examples.fieldstudy.study.WellResult.Analysed;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.NodalReport;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.VelocityCheck;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.ipr.LimitMark;
import io.welleng.nodal.ipr.Multilayer;
import io.welleng.nodal.traverse.TraversePoint;
import io.welleng.nodal.well.PipeSection;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Inputs and results of a well, as texts with their units. */
final class WellFacts {

    /** Parameters of inflow curves that are shown where a curve has them: field of the JSON, name, unit. */
    private static final List<Fact> INFLOW = List.of(
            new Fact("Inflow bubble point", "bubble_point_psia", "psia"),
            new Fact("Productivity index", "productivity_index", "STB/d/psi"),
            new Fact("Flow efficiency", "flow_efficiency", ""),
            new Fact("Inflow coefficient", "coefficient", "STB/d/psi²ⁿ"),
            new Fact("Inflow exponent n", "exponent", ""),
            new Fact("Laminar coefficient", "laminar_psi_per_stb_per_day", "psi/(STB/d)"),
            new Fact("Turbulence coefficient", "turbulence_psi_per_stb_per_day2", "psi/(STB/d)²"));

    private static final Map<String, String> LIMITS = Map.of(
            "sand_drawdown", "Sand limit",
            "min_pwf", "Least pressure allowed",
            "bubble_point", "Bubble-point limit");

    private WellFacts() {}

    /** A value with its name and unit. */
    record Fact(String name, String value, String unit) {}

    static List<Fact> results(Analysed well) {
        NodalReport report = well.report();
        List<Fact> facts = new ArrayList<>();
        if (report.outcome() instanceof Flowing flowing) {
            double pwf = flowing.pwfPsia();
            facts.add(new Fact("Oil rate", Numbers.four(report.oilRateStbPerDay()), "STB/d"));
            facts.add(new Fact("Liquid rate", Numbers.four(flowing.rateStbPerDay()), "STB/d"));
            facts.add(new Fact("Gas rate", Numbers.four(report.gasRateMscfPerDay()), "Mscf/d"));
            facts.add(new Fact("Water rate", Numbers.four(report.waterRateStbPerDay()), "STB/d"));
            facts.add(new Fact("Bottom-hole pressure", Numbers.four(pwf), "psia"));
            facts.add(new Fact("Drawdown", Numbers.four(report.ipr().shutInPressurePsia() - pwf), "psi"));
            if (well.study().outlet() instanceof Outlet.Separator
                    && !report.traverse().isEmpty()) {
                double head = report.traverse().get(0).pressurePsia();
                facts.add(new Fact("Tubing head pressure", Numbers.four(head), "psia"));
            }
        }
        facts.add(new Fact("Absolute open flow", Numbers.four(report.ipr().maxRateStbPerDay()), "STB/d"));
        if (report.minimumStableRateStbPerDay() != null) {
            facts.add(new Fact("Outflow minimum at", Numbers.four(report.minimumStableRateStbPerDay()), "STB/d"));
        }
        for (LimitMark mark : report.limits()) {
            facts.add(new Fact(limit(mark), Numbers.four(mark.rateStbPerDay()), "STB/d"));
        }
        velocities(report.velocities(), facts);
        return facts;
    }

    /** A drawdown limit in words. */
    static String limit(LimitMark mark) {
        return LIMITS.getOrDefault(mark.code(), mark.code().replace('_', ' '));
    }

    private static void velocities(VelocityCheck check, List<Fact> facts) {
        if (check.loading() != null) {
            facts.add(new Fact(
                    "Gas velocity over critical",
                    Numbers.four(check.loading().ratio()),
                    "at " + Numbers.four(check.loadingMdFt()) + " ft"));
        }
        if (check.erosion() != null) {
            facts.add(new Fact(
                    "Velocity over erosional",
                    Numbers.four(check.erosion().ratio()),
                    "at " + Numbers.four(check.erosionMdFt()) + " ft"));
        }
    }

    static List<Fact> inputs(Analysed well) {
        NodalStudy study = well.study();
        List<Fact> facts = new ArrayList<>();
        inflow(well.report().ipr(), facts);
        outlet(study.outlet(), facts);
        wellbore(study.wellbore(), facts);
        fluid(study.fluid(), well.report().traverse(), facts);
        facts.add(new Fact("Pressure gradient", Methods.gradientName(study.method()), ""));
        return facts;
    }

    private static void inflow(Ipr ipr, List<Fact> facts) {
        facts.add(new Fact("Inflow", Methods.inflowName(ipr), ""));
        facts.add(new Fact("Reservoir pressure", Numbers.four(ipr.shutInPressurePsia()), "psia"));
        JsonNode tree = Json.toTree(ipr);
        for (Fact parameter : INFLOW) {
            JsonNode value = tree.path(parameter.value());
            if (value.isNumber()) {
                facts.add(new Fact(parameter.name(), Numbers.four(value.asDouble()), parameter.unit()));
            }
        }
        if (ipr instanceof Multilayer layers) {
            layers.layers()
                    .forEach(layer -> facts.add(new Fact(
                            "Layer " + layer.name(),
                            Numbers.four(layer.shutInAtDatumPsia()) + " psia, " + Numbers.percent(layer.waterCut()),
                            "% water")));
        }
    }

    private static void wellbore(Wellbore wellbore, List<Fact> facts) {
        double steepest = wellbore.stations().stream()
                .mapToDouble(station -> station.inclinationDeg())
                .max()
                .orElse(0.0);
        double end = wellbore.stations().get(wellbore.stations().size() - 1).mdFt();
        facts.add(new Fact("Measured depth", Numbers.four(end), "ft"));
        facts.add(new Fact("True vertical depth", Numbers.four(wellbore.path().totalTvdFt()), "ft"));
        facts.add(new Fact("Greatest inclination", Numbers.four(steepest), "°"));
        for (PipeSection section : wellbore.sections()) {
            facts.add(new Fact(
                    "Inside diameter from " + Numbers.four(section.fromMdFt()) + " ft",
                    Numbers.four(section.conduit().hydraulicDiameterIn()),
                    "in"));
        }
    }

    private static void outlet(Outlet outlet, List<Fact> facts) {
        facts.add(new Fact(pressureName(outlet), Numbers.four(outlet.pressurePsia()), "psia"));
        if (outlet instanceof Outlet.Separator separator) {
            if (separator.flowline() != null) {
                facts.add(new Fact(
                        "Flowline",
                        Numbers.four(separator.flowline().lengthFt()) + " ft of "
                                + Numbers.four(separator.flowline().conduit().hydraulicDiameterIn()),
                        "in"));
            }
            if (separator.choke() != null) {
                facts.add(new Fact(
                        "Choke, " + Methods.typeName(separator.choke().law()),
                        Numbers.four(separator.choke().size64ths()),
                        "1/64 in"));
            }
        }
    }

    /** Where the pressure at the surface is known. */
    static String pressureName(Outlet outlet) {
        return outlet instanceof Outlet.Wellhead ? "Tubing head pressure" : "Separator pressure";
    }

    private static void fluid(ProducedFluid fluid, List<TraversePoint> flowing, List<Fact> facts) {
        BlackOil oil = fluid.blackOil();
        facts.add(new Fact("Oil gravity", Numbers.four(oil.oilGravityApi()), "°API"));
        facts.add(new Fact("Gas gravity", Numbers.four(oil.gasGravity()), "air = 1"));
        facts.add(new Fact("Solution GOR", Numbers.four(oil.solutionGorScfPerStb()), "scf/STB"));
        facts.add(new Fact("Producing GOR", Numbers.four(fluid.producingGorScfPerStb()), "scf/STB"));
        facts.add(new Fact("Water cut", Numbers.percent(fluid.waterCut()), "%"));
        facts.add(new Fact("Water salinity", Numbers.percent(oil.waterSalinity()), "% by mass"));
        if (!flowing.isEmpty()) {
            double bottomhole = flowing.get(flowing.size() - 1).temperatureF();
            facts.add(
                    new Fact("Wellhead temperature", Numbers.four(flowing.get(0).temperatureF()), "°F"));
            facts.add(new Fact("Bottom-hole temperature", Numbers.four(bottomhole), "°F"));
            facts.add(new Fact("Bubble point, bottom hole", Numbers.four(oil.bubblePointPsia(bottomhole)), "psia"));
        }
    }
}
