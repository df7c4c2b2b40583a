package io.welleng.nodal;

import io.welleng.core.survey.SurveyStation;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.flow.DunsRos;
import io.welleng.nodal.flow.FlowMethod;
import io.welleng.nodal.flow.Gray;
import io.welleng.nodal.flow.HagedornBrown;
import io.welleng.nodal.flow.Matched;
import io.welleng.nodal.flow.MukherjeeBrill;
import io.welleng.nodal.flow.Orkiszewski;
import io.welleng.nodal.flow.PoettmannCarpenter;
import io.welleng.nodal.flow.WoldesemayatGhajar;
import io.welleng.nodal.heat.AnnulusFluid;
import io.welleng.nodal.heat.CompletionLayer;
import io.welleng.nodal.heat.CompletionSection;
import io.welleng.nodal.heat.Earth;
import io.welleng.nodal.heat.EnergyTerm;
import io.welleng.nodal.heat.Geotherm;
import io.welleng.nodal.heat.HeatCapacity;
import io.welleng.nodal.heat.LayeredHeatTransfer;
import io.welleng.nodal.heat.Ramey;
import io.welleng.nodal.heat.ShiuBeggs;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.heat.TimeFunction;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.nodal.well.Wellbore;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Parts of wells for tests: every kind of temperature, correlation and completion there is, and wells drawn at random. */
final class NodalParts {

    static final BlackOil OIL = BlackOil.of(35.0, 0.75, 550.0).withWaterSalinity(0.05);
    static final ProducedFluid FLUID = new ProducedFluid(OIL, 650.0, 0.25);
    static final InflowSpec INFLOW = new InflowSpec.CompositePi(3500.0, 2290.0, 1.4);
    static final TemperatureModel GIVEN = new TemperatureModel.LinearInTvd(100.0, 180.0);
    static final Geotherm GEOTHERM = new Geotherm.Linear(60.0, 1.5);
    static final Earth EARTH = new Earth(1.4, 0.04, 90.0, TimeFunction.HASAN_KABIR_2002);
    static final HeatCapacity PHASES = new HeatCapacity.OfPhases(0.5, 1.0, 0.55);

    /** Build to 35° between 3,000 and 4,500 ft, then straight to 9,000 ft. */
    static final List<SurveyStation> DEVIATED = List.of(
            new SurveyStation(0.0, 0.0, 0.0),
            new SurveyStation(3000.0, 0.0, 0.0),
            new SurveyStation(4500.0, 35.0, 120.0),
            new SurveyStation(9000.0, 35.0, 120.0));

    /** Tubing to 5,000 ft, narrower tubing to 8,000 ft, casing from there to the perforations. */
    static final List<PipeSection> TAPERED = List.of(
            new PipeSection(0.0, new Conduit.Pipe(2.992, 0.0006)),
            new PipeSection(5000.0, new Conduit.Pipe(1.995, 0.0006)),
            new PipeSection(8000.0, new Conduit.Pipe(6.184, 0.0018)));

    /** Flow up the annulus, and up the casing below the end of the tubing. */
    static final List<PipeSection> ANNULAR = List.of(
            new PipeSection(0.0, new Conduit.Annulus(6.184, 2.875, 0.0018)),
            new PipeSection(8000.0, new Conduit.Pipe(6.184, 0.0018)));

    private NodalParts() {}

    static Wellbore deviated(TemperatureModel temperature) {
        return new Wellbore(DEVIATED, 2.441, 0.0006, temperature);
    }

    static NodalStudy study() {
        return new NodalStudy("T-1", INFLOW, deviated(GIVEN), FLUID, 250.0, BeggsBrill.BLENDED);
    }

    static NodalStudy with(NodalStudy study, Wellbore wellbore) {
        return new NodalStudy(
                study.name(),
                study.inflow(),
                wellbore,
                study.fluid(),
                study.outlet(),
                study.method(),
                study.node(),
                study.liquidBasis(),
                study.emulsion(),
                study.drawdownLimits(),
                study.flowLimits());
    }

    static NodalStudy with(NodalStudy study, SolutionNode node) {
        return new NodalStudy(
                study.name(),
                study.inflow(),
                study.wellbore(),
                study.fluid(),
                study.outlet(),
                study.method(),
                node,
                study.liquidBasis(),
                study.emulsion(),
                study.drawdownLimits(),
                study.flowLimits());
    }

    static NodalStudy with(NodalStudy study, FlowLimits limits) {
        return new NodalStudy(
                study.name(),
                study.inflow(),
                study.wellbore(),
                study.fluid(),
                study.outlet(),
                study.method(),
                study.node(),
                study.liquidBasis(),
                study.emulsion(),
                study.drawdownLimits(),
                limits);
    }

    static Ramey ramey(EnergyTerm term, Double inletF) {
        return new Ramey(GEOTHERM, EARTH, 3.0, 2.875, 8.5, PHASES, term, inletF);
    }

    static ShiuBeggs shiuBeggs(ShiuBeggs.Form form) {
        return new ShiuBeggs(GEOTHERM, form, null);
    }

    static LayeredHeatTransfer layered() {
        AnnulusFluid brine = new AnnulusFluid(0.37, 64.0, 0.6, 0.95, 3e-4, 0.0, 0.0);
        return new LayeredHeatTransfer(
                GEOTHERM,
                EARTH,
                List.of(new CompletionSection(
                        9000.0,
                        List.of(
                                new CompletionLayer.Film(2.441, 150.0),
                                new CompletionLayer.Solid(2.441, 2.875, 26.0),
                                new CompletionLayer.Annulus(2.875, 6.184, brine),
                                new CompletionLayer.Solid(6.184, 7.0, 26.0),
                                new CompletionLayer.Solid(7.0, 8.5, 0.4)))),
                PHASES,
                EnergyTerm.LIQUID,
                null);
    }

    /** One of each kind that suits a well of 9,000 ft. */
    static List<TemperatureModel> temperatures() {
        return List.of(
                GIVEN,
                new TemperatureModel.LinearInMd(100.0, 180.0),
                new TemperatureModel.Measured(List.of(
                        new TemperatureModel.Measured.Point(0.0, 105.0),
                        new TemperatureModel.Measured.Point(2500.0, 140.0),
                        new TemperatureModel.Measured.Point(9000.0, 182.0))),
                shiuBeggs(ShiuBeggs.Form.WITH_WELLHEAD_PRESSURE),
                shiuBeggs(ShiuBeggs.Form.WITHOUT_WELLHEAD_PRESSURE),
                ramey(EnergyTerm.LIQUID, null),
                ramey(EnergyTerm.IDEAL_GAS, null),
                ramey(EnergyTerm.SAGAR, null),
                layered());
    }

    /** One of each correlation, those whose gradient jumps among them. */
    static List<FlowMethod> methods() {
        return List.of(
                BeggsBrill.ORIGINAL,
                BeggsBrill.BLENDED,
                DunsRos.STANDARD,
                Gray.STANDARD,
                HagedornBrown.MODIFIED,
                new Matched(HagedornBrown.MODIFIED, 0.95, 1.1),
                MukherjeeBrill.STANDARD,
                Orkiszewski.STANDARD,
                PoettmannCarpenter.STANDARD,
                WoldesemayatGhajar.STANDARD);
    }

    static double between(Random random, double lower, double upper) {
        return lower + (upper - lower) * random.nextDouble();
    }

    static double decades(Random random, double lower, double upper) {
        return lower * Math.pow(upper / lower, random.nextDouble());
    }

    /** A well somewhere between a stripper and a gusher, vertical to nearly level at its end. */
    static NodalStudy random(Random random) {
        double depth = between(random, 500.0, 18_000.0);
        double angle = between(random, 0.0, 89.0);
        double kickOff = depth * between(random, 0.1, 0.6);
        List<SurveyStation> stations = new ArrayList<>();
        stations.add(new SurveyStation(0.0, 0.0, 0.0));
        stations.add(new SurveyStation(kickOff, 0.0, 0.0));
        stations.add(new SurveyStation(0.5 * (kickOff + depth), angle, 30.0));
        stations.add(new SurveyStation(depth, angle, 30.0));
        double hottest = 80.0 + 0.015 * depth;
        double api = between(random, 6.0, 45.0);
        double gor = between(random, 0.0, 5000.0);
        double solution = Math.min(gor, between(random, 0.0, 1200.0));
        double pressure = 15.0 + depth * between(random, 0.1, 0.6);
        double index = decades(random, 0.01, 50.0);
        InflowSpec inflow = random.nextBoolean()
                ? new InflowSpec.CompositePi(pressure, between(random, 100.0, 4000.0), index)
                : new InflowSpec.VogelPi(pressure, index);
        FlowMethod method = methods().get(random.nextInt(methods().size()));
        return new NodalStudy(
                "R",
                inflow,
                new Wellbore(
                        stations, between(random, 1.0, 6.0), 0.0006, new TemperatureModel.LinearInTvd(80.0, hottest)),
                new ProducedFluid(
                        BlackOil.of(api, between(random, 0.6, 1.1), solution), gor, between(random, 0.0, 0.95)),
                decades(random, 20.0, 2000.0),
                method);
    }
}
