package io.welleng.lift.pcp.well;

import io.welleng.core.survey.SurveyStation;
import io.welleng.lift.pcp.IntakeNeeds;
import io.welleng.lift.pcp.LinearSlip;
import io.welleng.lift.pcp.Pcp;
import io.welleng.lift.pcp.PcpCatalogue;
import io.welleng.lift.pcp.PcpDrive;
import io.welleng.lift.pcp.PcpInstallation;
import io.welleng.lift.pcp.PcpRods;
import io.welleng.lift.pcp.PumpFriction;
import io.welleng.lift.pcp.SlipModel;
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
import io.welleng.pvt.viscosity.Andrade;
import java.util.List;

/** One well that tests change: 3,000 ft, 9 °API of a given viscosity at 100 °F. */
final class Wells {

    double reservoirPsia = 1_200;
    double pi = 0.8;
    double perforationsFt = 3_000;
    double intakeFt = 3_000;
    double solutionGor = 60;
    double gor = 60;
    double waterCut = 0.1;
    double cpAt100F = 6_000;
    Conduit tubing = new Conduit.Annulus(3.958, 1.125, 0.0018);
    SlipModel slip = new LinearSlip(60, 1_700, 1, 0.8);
    IntakeNeeds needs = new IntakeNeeds(100, 0, null);
    double headPsia = 150;
    double motorKw = 75;
    double rodsFt = 3_000;
    String pump = "generic-230-4000";
    Double casingPsia;

    PumpedWell well() {
        BlackOil oil = BlackOil.of(9, 0.7, solutionGor)
                .withDeadOilViscosityFit(new Andrade(cpAt100F * Math.exp(-13_000 / 559.67), 13_000));
        return new PumpedWell(
                "W",
                new InflowSpec.DarcyPi(reservoirPsia, pi),
                List.of(new SurveyStation(0, 0, 0), new SurveyStation(Math.max(perforationsFt, intakeFt), 0, 0)),
                List.of(new PipeSection(0, tubing)),
                new Conduit.Pipe(6.366, 0.0018),
                perforationsFt,
                intakeFt,
                new TemperatureModel.LinearInTvd(95, 120),
                new ProducedFluid(oil, gor, waterCut),
                new Outlet.Wellhead(headPsia),
                BeggsBrill.ORIGINAL,
                null,
                null,
                null,
                null);
    }

    PcpWell spec() {
        return new PcpWell(well(), installation(), null, casingPsia, null, null);
    }

    PcpInstallation installation() {
        return new PcpInstallation(
                new Pcp(PcpCatalogue.generic().find(pump), slip, new PumpFriction.Measured(60, 110), needs),
                new PcpRods(
                        new RodString(List.of(
                                new RodSection(new Rod("rod", RodMaterial.STEEL, 1.125, 3.676, 30.5e6), rodsFt))),
                        3.958,
                        11.5e6,
                        115_000,
                        0.8,
                        40,
                        80,
                        null),
                new PcpDrive(12, 0.97, 0.95, 0.93, 0.97, 1_500, 30_000, motorKw));
    }

    PcpWellModel model() {
        return PcpWellModel.of(spec());
    }

    PcpOutcome at(double rpm) {
        return model().at(rpm);
    }

    PcpPoint point(double rpm) {
        return ((PcpOutcome.Running) at(rpm)).point();
    }
}
