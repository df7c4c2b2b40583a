package io.welleng.examples.fieldstudy.report;

import io.welleng.examples.fieldstudy.study.WellResult.Analysed;
import io.welleng.nodal.NodalOutcome.Flowing;
import io.welleng.nodal.NodalReport;
import io.welleng.nodal.NodalStudy;
import io.welleng.nodal.ipr.Composite;
import io.welleng.nodal.ipr.Darcy;
import io.welleng.nodal.ipr.Ipr;
import io.welleng.nodal.well.TemperatureProfile;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;

/** Inputs and results of a well, as texts with their units. */
final class WellFacts {

    private WellFacts() {}

    /** A value with its name and unit. */
    record Fact(String name, String value, String unit) {}

    static List<Fact> results(Analysed well) {
        NodalReport report = well.report();
        List<Fact> facts = new ArrayList<>();
        if (report.outcome() instanceof Flowing flowing) {
            facts.add(new Fact("Oil rate", Numbers.four(report.oilRateStbPerDay()), "STB/d"));
            facts.add(new Fact("Liquid rate", Numbers.four(flowing.rateStbPerDay()), "STB/d"));
            facts.add(new Fact("Gas rate", Numbers.four(report.gasRateMscfPerDay()), "Mscf/d"));
            facts.add(new Fact("Water rate", Numbers.four(report.waterRateStbPerDay()), "STB/d"));
            facts.add(new Fact("Bottom-hole pressure", Numbers.four(flowing.pwfPsia()), "psia"));
            facts.add(new Fact("Drawdown", Numbers.four(report.ipr().shutInPressurePsia() - flowing.pwfPsia()), "psi"));
        }
        facts.add(new Fact("Absolute open flow", Numbers.four(report.ipr().maxRateStbPerDay()), "STB/d"));
        return facts;
    }

    static List<Fact> inputs(Analysed well) {
        NodalStudy study = well.study();
        List<Fact> facts = new ArrayList<>();
        inflow(well.report().ipr(), facts);
        facts.add(new Fact("Tubing head pressure", Numbers.four(study.wellheadPressurePsia()), "psia"));
        wellbore(study.wellbore(), facts);
        fluid(study.fluid(), study.wellbore().temperature(), facts);
        return facts;
    }

    private static void inflow(Ipr ipr, List<Fact> facts) {
        facts.add(new Fact("Inflow", ipr.getClass().getSimpleName(), ""));
        facts.add(new Fact("Reservoir pressure", Numbers.four(ipr.shutInPressurePsia()), "psia"));
        if (ipr instanceof Composite composite) {
            facts.add(new Fact("Inflow bubble point", Numbers.four(composite.bubblePointPsia()), "psia"));
            facts.add(new Fact("Productivity index", Numbers.four(composite.productivityIndex()), "STB/d/psi"));
        } else if (ipr instanceof Darcy darcy) {
            facts.add(new Fact("Productivity index", Numbers.four(darcy.productivityIndex()), "STB/d/psi"));
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
        facts.add(new Fact("Tubing inside diameter", Numbers.four(wellbore.tubingIdIn()), "in"));
        facts.add(new Fact("Tubing roughness", Numbers.four(wellbore.roughnessIn()), "in"));
        TemperatureProfile temperature = wellbore.temperature();
        facts.add(new Fact("Wellhead temperature", Numbers.four(temperature.temperatureF(0, 0)), "°F"));
        facts.add(new Fact("Bottom-hole temperature", Numbers.four(temperature.temperatureF(1, 1)), "°F"));
    }

    private static void fluid(ProducedFluid fluid, TemperatureProfile temperature, List<Fact> facts) {
        BlackOil oil = fluid.blackOil();
        facts.add(new Fact("Oil gravity", Numbers.four(oil.oilGravityApi()), "°API"));
        facts.add(new Fact("Gas gravity", Numbers.four(oil.gasGravity()), "air = 1"));
        facts.add(new Fact("Solution GOR", Numbers.four(oil.solutionGorScfPerStb()), "scf/STB"));
        facts.add(new Fact("Producing GOR", Numbers.four(fluid.producingGorScfPerStb()), "scf/STB"));
        facts.add(new Fact("Water cut", Numbers.percent(fluid.waterCut()), "%"));
        facts.add(new Fact("Water salinity", Numbers.percent(oil.waterSalinity()), "% by mass"));
        facts.add(new Fact(
                "Bubble point, bottom hole",
                Numbers.four(oil.bubblePointPsia(temperature.temperatureF(1, 1))),
                "psia"));
    }
}
