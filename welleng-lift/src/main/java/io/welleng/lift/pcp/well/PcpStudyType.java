package io.welleng.lift.pcp.well;

import io.welleng.core.study.StudyType;
import io.welleng.core.survey.SurveyStation;
import io.welleng.lift.esp.gas.BubbleRise;
import io.welleng.lift.esp.gas.IntakeAnnulus;
import io.welleng.lift.esp.gas.IntakeSeparation;
import io.welleng.lift.esp.gas.NaturalSeparation;
import io.welleng.lift.optimum.Prices;
import io.welleng.lift.pcp.IntakeNeeds;
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

/** Registers {@link PcpStudy} under the name {@code pcp}. */
public final class PcpStudyType implements StudyType<PcpStudy> {

    /** Its viscosity is measured: correlations of gravity are too low for such oils, tenfold at times. */
    private static final BlackOil OIL = BlackOil.of(8.5, 0.65, 70.0)
            .withWaterSalinity(0.02)
            .withDeadOilViscosityFit(ViscosityTemperature.astmD341(
                    List.of(new KinematicViscosity(104.0, 12_000.0), new KinematicViscosity(210.0, 250.0))));

    /** For {@link java.util.ServiceLoader}. */
    public PcpStudyType() {}

    @Override
    public String name() {
        return "pcp";
    }

    @Override
    public String summary() {
        return "Progressing cavity pump in its well: operating point, findings, best speed under limits, elastomer life";
    }

    @Override
    public Class<PcpStudy> studyClass() {
        return PcpStudy.class;
    }

    /** A deviated well of 8.5 °API oil as those of the Orinoco belt; all figures are chosen, of no field's. */
    @Override
    public PcpStudy example() {
        double depthFt = 3_000.0;
        PumpedWell well = new PumpedWell(
                "EX-PCP",
                new InflowSpec.VogelPi(1_150.0, 1.0),
                List.of(
                        new SurveyStation(0.0, 0.0, 0.0),
                        new SurveyStation(1_200.0, 0.0, 0.0),
                        new SurveyStation(depthFt, 45.0, 90.0),
                        new SurveyStation(3_400.0, 60.0, 90.0)),
                List.of(new PipeSection(0.0, new Conduit.Annulus(3.958, 1.125, 0.0018))),
                new Conduit.Pipe(8.681, 0.0018),
                3_400.0,
                depthFt,
                new TemperatureModel.LinearInTvd(110.0, 128.0),
                new ProducedFluid(OIL, 80.0, 0.15),
                new Outlet.Wellhead(180.0),
                BeggsBrill.ORIGINAL,
                null,
                null,
                null,
                null);
        PcpInstallation pump = new PcpInstallation(
                new Pcp(
                        PcpCatalogue.generic().find("generic-700-4000"),
                        new LinearSlip(90.0, 1_700.0, 1.0, 0.8),
                        new PumpFriction.Measured(60.0, 110.0),
                        new IntakeNeeds(100.0, 200.0, null)),
                new PcpRods(
                        new RodString(List.of(
                                new RodSection(new Rod("1 1/8 in", RodMaterial.STEEL, 1.125, 3.676, 30.5e6), depthFt))),
                        3.958,
                        11.5e6,
                        115_000.0,
                        0.8,
                        60.0,
                        100.0,
                        null),
                new PcpDrive(12.0, 0.97, 0.95, 0.93, 0.97, 1_500.0, 30_000.0, 75.0));
        return new PcpStudy(
                well,
                pump,
                60.0,
                new IntakeSeparation(
                        new IntakeAnnulus(8.681, 4.5), new NaturalSeparation.Alhanati(BubbleRise.SLUG), 0.0),
                60.0,
                new ElastomerChoice.Shipped("NBR"),
                new PcpWear(900.0, 150.0, 1_200.0, 1.0, 150_000.0),
                new PcpLimits(null, null, null, null, null, null, 3.0, null, null, 900.0, null, 0.4, null, null),
                new PcpObjective.BestMargin(new Prices(45.0, 0.09, 1.5)),
                null);
    }
}
