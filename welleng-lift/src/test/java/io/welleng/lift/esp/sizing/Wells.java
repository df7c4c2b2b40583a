package io.welleng.lift.esp.sizing;

import io.welleng.lift.well.PumpedWell;
import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;

/** Wells of the tests. */
final class Wells {

    private Wells() {}

    static PumpedWell well(InflowSpec inflow, double intakeFt, ProducedFluid fluid, double headPsia) {
        return PumpedWell.vertical(
                "S-1",
                inflow,
                7000,
                intakeFt,
                new Conduit.Pipe(2.992, 0.0018),
                new Conduit.Pipe(6.276, 0.0018),
                new TemperatureModel.LinearInTvd(110, 180),
                fluid,
                headPsia,
                BeggsBrill.ORIGINAL);
    }

    static ProducedFluid fluid(double api, double gor, double waterCut) {
        return new ProducedFluid(BlackOil.of(api, 0.75, gor).withWaterSalinity(0.05), gor, waterCut);
    }

    static PumpedWell water(double headPsia) {
        return well(new InflowSpec.DarcyPi(2600, 4.0), 6200, fluid(30, 0, 1.0), headPsia);
    }

    static EspSizingStudy study(PumpedWell well, double rate) {
        return new EspSizingStudy(well, rate, 60, 7.0, null, null, null, null, null);
    }
}
