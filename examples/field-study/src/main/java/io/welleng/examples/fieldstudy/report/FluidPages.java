package io.welleng.examples.fieldstudy.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.welleng.core.study.Studies;
import io.welleng.examples.fieldstudy.study.FluidResult;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.PvtState;
import io.welleng.pvt.study.PvtReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The fluids of the page: a section with charts of each one. */
final class FluidPages {

    /** Oils up to this gravity are called heavy; their viscosity is drawn on a logarithmic axis. */
    private static final double HEAVY_API = 22.3;

    private final Charts charts;

    FluidPages(Charts charts) {
        this.charts = charts;
    }

    /** The section of a fluid. */
    record Section(
            String title,
            String kind,
            List<Panel> panels,
            List<WellFacts.Fact> facts,
            List<Methods.Choice> correlations,
            List<WellPages.AdvisoryRow> advisories) {}

    /** A property over pressure. */
    record Panel(String title, Charts.Slot chart) {}

    List<Section> sections(List<FluidResult> fluids) {
        return fluids.stream().map(this::section).toList();
    }

    private Section section(FluidResult fluid) {
        BlackOil oil = fluid.report().fluid();
        return new Section(
                fluid.well().name() + ": " + Numbers.four(oil.oilGravityApi()) + " °API, GOR "
                        + Numbers.four(oil.solutionGorScfPerStb()) + " scf/STB",
                switch (fluid.kind()) {
                    case LIGHTEST -> "lightest oil";
                    case HEAVIEST -> "heaviest oil";
                    case ONLY -> "all oils have this gravity";
                },
                List.of(
                        panel(fluid, "Solution GOR", "Rs, scf/STB", false, PvtState::solutionGorScfPerStb),
                        panel(fluid, "Oil volume factor", "Bo, rb/STB", false, PvtState::oilFvfRbPerStb),
                        panel(
                                fluid,
                                "Oil viscosity",
                                "Viscosity, cP",
                                oil.oilGravityApi() <= HEAVY_API,
                                PvtState::oilViscosityCp),
                        panel(fluid, "Gas deviation factor", "z, dimensionless", false, PvtState::zFactor)),
                facts(fluid),
                Methods.correlations(Studies.toTree(fluid.study()).path("fluid")),
                advisories(fluid));
    }

    private Panel panel(
            FluidResult fluid, String title, String axis, boolean logarithmic, ToDoubleFunction<PvtState> property) {
        PvtReport.Isotherm isotherm = fluid.isotherm();
        List<PvtState> states = isotherm.states();
        ObjectNode data = Charts.object();
        data.put("axis", axis);
        data.put("logarithmic", logarithmic);
        ArrayNode curve = data.putArray("curve");
        for (PvtState state : states) {
            curve.add(Charts.point(state.pressurePsia(), property.applyAsDouble(state)));
        }
        double pb = isotherm.bubblePointPsia();
        if (pb > 0.0 && pb <= states.get(states.size() - 1).pressurePsia()) {
            ObjectNode mark = data.putObject("bubble_point");
            mark.set("pressure", Charts.number(pb));
            mark.put("label", "bubble point\n" + Numbers.four(pb) + " psia");
        }
        return new Panel(
                logarithmic ? title + ", logarithmic scale" : title,
                charts.add(
                        "fluid", title + " against pressure of " + fluid.well().name(), data));
    }

    private static List<WellFacts.Fact> facts(FluidResult fluid) {
        BlackOil oil = fluid.report().fluid();
        PvtReport.Isotherm isotherm = fluid.isotherm();
        List<WellFacts.Fact> facts = new ArrayList<>();
        facts.add(new WellFacts.Fact("Oil gravity", Numbers.four(oil.oilGravityApi()), "°API"));
        facts.add(new WellFacts.Fact("Gas gravity", Numbers.four(oil.gasGravity()), "air = 1"));
        facts.add(new WellFacts.Fact("Solution GOR", Numbers.four(oil.solutionGorScfPerStb()), "scf/STB"));
        facts.add(new WellFacts.Fact("Bottom-hole temperature", Numbers.four(isotherm.temperatureF()), "°F"));
        facts.add(new WellFacts.Fact("Bubble point", Numbers.four(isotherm.bubblePointPsia()), "psia"));
        for (PvtState state : isotherm.states()) {
            if (state.pressurePsia() == isotherm.bubblePointPsia()) {
                facts.add(new WellFacts.Fact("Bo at bubble point", Numbers.four(state.oilFvfRbPerStb()), "rb/STB"));
                facts.add(new WellFacts.Fact(
                        "Oil viscosity at bubble point", Numbers.four(state.oilViscosityCp()), "cP"));
                facts.add(new WellFacts.Fact("z at bubble point", Numbers.four(state.zFactor()), ""));
            }
        }
        return facts;
    }

    static List<WellPages.AdvisoryRow> advisories(FluidResult fluid) {
        return fluid.report().advisories().stream()
                .map(advisory -> WellPages.advisory(fluid.well().name() + ", fluid", advisory))
                .toList();
    }
}
