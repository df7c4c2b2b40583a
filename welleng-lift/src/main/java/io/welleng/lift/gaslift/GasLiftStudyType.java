package io.welleng.lift.gaslift;

import io.welleng.core.study.StudyType;
import io.welleng.core.survey.SurveyStation;
import io.welleng.lift.gaslift.valve.GasNozzlePassage;
import io.welleng.lift.gaslift.valve.HeatCapacityRatio;
import io.welleng.nodal.Outlet;
import io.welleng.nodal.choke.GasNozzle;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.nodal.well.PipeSection;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;

/** Registers {@link GasLiftStudy} under the name {@code gas_lift}. */
public final class GasLiftStudyType implements StudyType<GasLiftStudy> {

    /** For {@link java.util.ServiceLoader}. */
    public GasLiftStudyType() {}

    @Override
    public String name() {
        return "gas_lift";
    }

    @Override
    public String summary() {
        return "Gas-lift well: performance curve, injection point, technical and economic gas rate, chokes, kick-off";
    }

    @Override
    public Class<GasLiftStudy> studyClass() {
        return GasLiftStudy.class;
    }

    /** A deviated well of medium oil with half water; all figures are chosen, of no field's. */
    @Override
    public GasLiftStudy example() {
        GasNozzle nozzle = new GasNozzle(0.865, 1.27, GasNozzle.GasUpstream.REAL);
        GasLiftWell well = new GasLiftWell(
                "EX-GL",
                new InflowSpec.VogelPi(2_000.0, 2.0),
                List.of(
                        new SurveyStation(0.0, 0.0, 0.0),
                        new SurveyStation(3_000.0, 0.0, 0.0),
                        new SurveyStation(4_500.0, 30.0, 70.0),
                        new SurveyStation(8_600.0, 30.0, 70.0)),
                List.of(new PipeSection(0.0, new Conduit.Pipe(2.441, 0.0006))),
                8_100.0,
                new Conduit.Pipe(6.276, 0.0006),
                8_600.0,
                8_050.0,
                List.of(1_900.0, 3_400.0, 4_700.0, 5_800.0, 6_700.0, 7_400.0, 7_950.0),
                new TemperatureModel.LinearInTvd(110.0, 190.0),
                new ProducedFluid(BlackOil.of(32.0, 0.75, 350.0).withWaterSalinity(0.05), 350.0, 0.5),
                new Outlet.Wellhead(200.0),
                BeggsBrill.ORIGINAL,
                new GasSupply(
                        DryGas.of(0.65),
                        1_200.0,
                        90.0,
                        180.0,
                        new Conduit.Annulus(6.276, 2.875, 0.0006),
                        100.0,
                        null,
                        1_350.0,
                        nozzle),
                GasPort.orifice(
                        20.0,
                        new GasNozzlePassage(0.865, new HeatCapacityRatio.Known(1.27), GasNozzle.GasUpstream.REAL)),
                null,
                null,
                null,
                null);
        return new GasLiftStudy(
                well, 3_000.0, 500.0, new GasLiftPrices(55.0, 0.9, 2.5, 1.2), new KickOff(0.45, 100.0, 1_350.0), null);
    }
}
