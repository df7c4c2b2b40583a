package io.welleng.examples.fieldstudy.report;

import io.welleng.core.survey.DeviationSurvey;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a well with a pump is, whatever the pump. */
final class LiftFacts {

    private LiftFacts() {}

    static List<WellFacts.Fact> of(PumpedWell well) {
        DeviationSurvey path = DeviationSurvey.of(well.stations());
        Ipr inflow = well.inflow().toIpr();
        double intakeFt = well.intakeMdFt();
        List<WellFacts.Fact> facts = new ArrayList<>();
        addInflow(facts, inflow);
        facts.add(new WellFacts.Fact("Intake, measured depth", Numbers.four(intakeFt), "ft"));
        if (path.tvdFt(intakeFt) < intakeFt) {
            facts.add(new WellFacts.Fact("Intake, vertical depth", Numbers.four(path.tvdFt(intakeFt)), "ft"));
        }
        facts.add(new WellFacts.Fact("Perforations, measured depth", Numbers.four(well.perforationsMdFt()), "ft"));
        facts.add(new WellFacts.Fact(
                "Casing inside diameter", Numbers.four(well.casing().insideDiameterIn()), "in"));
        addFluid(facts, well.fluid(), well.outlet(), well.method());
        return facts;
    }

    static void addInflow(List<WellFacts.Fact> facts, Ipr inflow) {
        facts.add(new WellFacts.Fact("Inflow", Methods.inflowName(inflow), ""));
        facts.add(new WellFacts.Fact("Reservoir pressure", Numbers.four(inflow.shutInPressurePsia()), "psia"));
        facts.add(new WellFacts.Fact("Absolute open flow", Numbers.four(inflow.maxRateStbPerDay()), "STB/d"));
    }

    /** The fluid, the pressure at the surface, and how the tubing is computed. */
    static void addFluid(List<WellFacts.Fact> facts, ProducedFluid fluid, Outlet outlet, FlowMethod method) {
        facts.add(
                new WellFacts.Fact("Oil gravity", Numbers.four(fluid.blackOil().oilGravityApi()), "°API"));
        facts.add(new WellFacts.Fact("Producing GOR", Numbers.four(fluid.producingGorScfPerStb()), "scf/STB"));
        facts.add(new WellFacts.Fact("Water cut", Numbers.percent(fluid.waterCut()), "%"));
        facts.add(new WellFacts.Fact(WellFacts.pressureName(outlet), Numbers.four(outlet.pressurePsia()), "psia"));
        facts.add(new WellFacts.Fact("Pressure gradient", Methods.gradientName(method), ""));
    }

    /** What a setting is best for, in words. */
    static String objective(Object objective) {
        return objective
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
