package io.welleng.lift.pcp.well;

import io.welleng.core.survey.SurveyStation;
import io.welleng.lift.esp.gas.BubbleRise;
import io.welleng.lift.esp.gas.IntakeAnnulus;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.lift.esp.gas.NaturalSeparation;
import io.welleng.lift.optimum.Prices;
import io.welleng.lift.pcp.IntakeNeeds;
import io.welleng.lift.pcp.IntakePassage;
import io.welleng.lift.pcp.LinearSlip;
import io.welleng.lift.pcp.Pcp;
import io.welleng.lift.pcp.PcpCatalogue;
import io.welleng.lift.pcp.PcpDrive;
import io.welleng.lift.pcp.PcpInstallation;
import io.welleng.lift.pcp.PcpRods;
import io.welleng.lift.pcp.PumpFriction;
import io.welleng.lift.pcp.elastomer.ElastomerChoice;
import io.welleng.lift.srp.rod.Rod;
import io.welleng.lift.srp.rod.RodMaterial;
import io.welleng.lift.srp.rod.RodSection;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import io.welleng.pvt.viscosity.KinematicViscosity;
import io.welleng.pvt.viscosity.ViscosityTemperature;
import java.util.List;
import java.util.Random;

/** Wells of 6 to 14 °API with pumps of the catalogue, some of them hopeless. */
final class RandomWells {

    private final Random random;

    RandomWells(long seed) {
        random = new Random(seed);
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private double decades(double low, double high) {
        return low * Math.pow(high / low, random.nextDouble());
    }

    private boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    PcpWell well() {
        double depth = between(1_200, 4_500);
        double below = oneIn(3) ? 0.0 : between(0, 600);
        double bottomF = between(95, 150);
        double headF = bottomF - between(5, 45);
        double gor = oneIn(4) ? 0.0 : decades(5, 120);
        BlackOil oil = BlackOil.of(between(6, 14), between(0.6, 0.9), gor);
        if (!oneIn(3)) {
            double at210 = decades(20, 600);
            oil = oil.withDeadOilViscosityFit(ViscosityTemperature.astmD341(
                    List.of(new KinematicViscosity(104, at210 * decades(8, 80)), new KinematicViscosity(210, at210))));
        }
        double rod = oneIn(2) ? 1.0 : 1.25;
        double tubing = oneIn(2) ? 2.992 : 3.958;
        PumpedWell well = new PumpedWell(
                "R",
                oneIn(2)
                        ? new InflowSpec.VogelPi(depth * between(0.15, 0.45), decades(0.1, 5))
                        : new InflowSpec.DarcyPi(depth * between(0.15, 0.45), decades(0.1, 5)),
                List.of(
                        new SurveyStation(0, 0, 0),
                        new SurveyStation(0.5 * depth, between(0, 20), 0),
                        new SurveyStation(depth + below + 10, between(0, 60), 0)),
                List.of(new PipeSection(
                        0, oneIn(5) ? new Conduit.Pipe(tubing, 0.0018) : new Conduit.Annulus(tubing, rod, 0.0018))),
                new Conduit.Pipe(6.366, 0.0018),
                depth + below,
                depth,
                new TemperatureModel.LinearInTvd(headF, bottomF),
                new ProducedFluid(oil, gor * (oneIn(3) ? 1.0 : between(1, 2)), oneIn(3) ? 0.0 : between(0, 0.9)),
                new Outlet.Wellhead(between(60, 400)),
                BeggsBrill.ORIGINAL,
                null,
                null,
                null,
                null);
        var ratings = PcpCatalogue.generic().pumps();
        Pcp pump = new Pcp(
                ratings.get(random.nextInt(ratings.size())),
                new LinearSlip(decades(5, 500), 1_700, 1, between(0.2, 1)),
                new PumpFriction.Measured(between(20, 120), 150),
                new IntakeNeeds(
                        between(15, 120), 0, oneIn(3) ? new IntakePassage(between(2, 4), between(5, 30)) : null));
        return new PcpWell(
                well,
                new PcpInstallation(
                        pump,
                        new PcpRods(
                                new RodString(List.of(new RodSection(
                                        new Rod("rod", RodMaterial.STEEL, rod, 2.904 * rod * rod, 30.5e6), depth))),
                                tubing,
                                11.5e6,
                                115_000,
                                0.85,
                                between(0, 60),
                                80,
                                null),
                        new PcpDrive(12, 0.97, 0.95, 0.93, 0.97, between(600, 2_500), 40_000, between(20, 100))),
                oneIn(2)
                        ? new IntakeSeparation(
                                new IntakeAnnulus(6.366, 4.5), new NaturalSeparation.Alhanati(BubbleRise.SLUG), 0)
                        : null,
                between(15, 60),
                new ElastomerChoice.Shipped("HNBR"),
                new PcpWear(decades(200, 1_500), 200, 1_200, decades(0.5, 3), decades(2e4, 3e5)));
    }

    PcpLimits limits(PcpWell spec) {
        double shutIn = spec.well().inflow().toIpr().shutInPressurePsia();
        return new PcpLimits(
                null,
                oneIn(3) ? between(150, 400) : null,
                oneIn(3) ? between(300, 1_500) : null,
                oneIn(3) ? between(0.3, 0.8) : null,
                oneIn(4) ? between(5, 60) : null,
                oneIn(6) ? 145.0 : null,
                oneIn(4) ? between(1, 8) : null,
                oneIn(3) ? between(100, 600) : null,
                oneIn(3) ? between(50, 200) : null,
                oneIn(3) ? shutIn * between(0.3, 0.8) : null,
                oneIn(6) ? between(50, 400) : null,
                oneIn(3) ? between(0.1, 0.6) : null,
                oneIn(8) ? between(5, 50) : null,
                oneIn(4) ? between(50, 600) : null);
    }

    PcpObjective objective() {
        return switch (random.nextInt(3)) {
            case 0 -> new PcpObjective.MostOil();
            case 1 -> new PcpObjective.LeastEnergy();
            default -> new PcpObjective.BestMargin(new Prices(between(20, 70), between(0.03, 0.2), between(0, 4)));
        };
    }

    double rate(double from, double to) {
        return decades(from, to);
    }
}
