package io.welleng.benchmarks;

import io.welleng.core.survey.SurveyStation;
import io.welleng.lift.esp.Esp;
import io.welleng.lift.esp.IntakeGas;
import io.welleng.lift.esp.StageSpec;
import io.welleng.lift.esp.electric.Cable;
import io.welleng.lift.esp.electric.ElectricSystem;
import io.welleng.lift.esp.electric.Motor;
import io.welleng.lift.esp.electric.MotorCatalogue;
import io.welleng.lift.esp.electric.Protector;
import io.welleng.lift.esp.electric.Transformer;
import io.welleng.lift.esp.electric.Vsd;
import io.welleng.lift.esp.electric.WireSize;
import io.welleng.lift.pcp.IntakeNeeds;
import io.welleng.lift.pcp.LinearSlip;
import io.welleng.lift.pcp.Pcp;
import io.welleng.lift.pcp.PcpCatalogue;
import io.welleng.lift.pcp.PcpDrive;
import io.welleng.lift.pcp.PcpInstallation;
import io.welleng.lift.pcp.PcpRods;
import io.welleng.lift.pcp.PumpFriction;
import io.welleng.lift.pcp.well.PcpWell;
import io.welleng.lift.srp.rod.Rod;
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

/** The wells of the headlines with rotary pumps; fluid properties by correlations. */
final class ReferencePumpedWells {

    /** 30 °API, 350 scf/STB and 40 % water: gas enters the pump at 6,800 ft. */
    static final PumpedWell ESP_WELL = PumpedWell.vertical(
            "ESP",
            new InflowSpec.CompositePi(2600.0, 2000.0, 1.5),
            7500.0,
            6800.0,
            new Conduit.Pipe(2.992, 0.0018),
            new Conduit.Pipe(6.276, 0.0018),
            new TemperatureModel.LinearInTvd(100.0, 190.0),
            new ProducedFluid(BlackOil.of(30.0, 0.7, 350.0), 350.0, 0.4),
            150.0,
            BeggsBrill.ORIGINAL);

    /** 240 stages with motor, cable, transformer and drive. */
    static final Esp ESP = Esp.of(
            new StageSpec.Named("4.0-2200"),
            240,
            IntakeGas.plain(4.0),
            new ElectricSystem(
                    Motor.of(
                            "160 hp",
                            MotorCatalogue.standard().find("Novomet 117 mm 60 Hz"),
                            160.0,
                            2200.0,
                            48.0,
                            4.56),
                    new Protector(2.0, 60.0),
                    Cable.copper(WireSize.AWG_2, 7000.0),
                    new Transformer(400.0, 0.98, List.of()),
                    new Vsd(400.0, 0.97, 0.98, 0.98, 0.1, 90.0)));

    private static final double PCP_DEPTH_FT = 3000.0;
    private static final double ROD_IN = 1.125;
    private static final double TUBING_ID_IN = 3.958;

    /** 9 °API of 6,000 cP at 100 °F, which the annulus of rods and tubing lifts 3,000 ft. */
    static final PcpWell PCP_WELL = PcpWell.of(
            new PumpedWell(
                    "PCP",
                    new InflowSpec.DarcyPi(1200.0, 0.8),
                    List.of(new SurveyStation(0.0, 0.0, 0.0), new SurveyStation(PCP_DEPTH_FT, 0.0, 0.0)),
                    List.of(new PipeSection(0.0, new Conduit.Annulus(TUBING_ID_IN, ROD_IN, 0.0018))),
                    new Conduit.Pipe(6.366, 0.0018),
                    PCP_DEPTH_FT,
                    PCP_DEPTH_FT,
                    new TemperatureModel.LinearInTvd(95.0, 120.0),
                    new ProducedFluid(
                            BlackOil.of(9.0, 0.7, 60.0)
                                    .withDeadOilViscosityFit(
                                            new Andrade(6000.0 * Math.exp(-13_000.0 / 559.67), 13_000.0)),
                            60.0,
                            0.1),
                    new Outlet.Wellhead(150.0),
                    BeggsBrill.ORIGINAL,
                    null,
                    null,
                    null,
                    null),
            new PcpInstallation(
                    new Pcp(
                            PcpCatalogue.generic().find("generic-230-4000"),
                            new LinearSlip(60.0, 1700.0, 1.0, 0.8),
                            new PumpFriction.Measured(60.0, 110.0),
                            new IntakeNeeds(100.0, 0.0, null)),
                    new PcpRods(
                            RodString.of(new RodSection(Rod.of("1-1/8 in steel"), PCP_DEPTH_FT)),
                            TUBING_ID_IN,
                            11.5e6,
                            115_000.0,
                            0.8,
                            40.0,
                            80.0,
                            null),
                    new PcpDrive(12.0, 0.97, 0.95, 0.93, 0.97, 1500.0, 30_000.0, 75.0)));

    private ReferencePumpedWells() {}
}
