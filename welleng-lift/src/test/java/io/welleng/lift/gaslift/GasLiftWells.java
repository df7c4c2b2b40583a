package io.welleng.lift.gaslift;

import io.welleng.nodal.flow.BeggsBrill;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.nodal.heat.TemperatureModel;
import io.welleng.nodal.ipr.InflowSpec;
import io.welleng.nodal.well.Conduit;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import java.util.List;

/** Wells for tests: fields to change, then {@link #build()}. */
final class GasLiftWells {

    double reservoirPsia = 2000;
    double pi = 2.0;
    double depthFt = 8000;
    double api = 32;
    double gasGravity = 0.75;
    double solutionGor = 350;
    double producingGor = 350;
    double waterCut = 0.5;
    double headPsia = 200;
    double liftGravity = 0.65;
    double casingHeadPsia = 1200;
    double differentialPsi = 100;
    double tubingIdIn = 2.441;
    List<Double> points = List.of(6400.0);

    GasLiftWell build() {
        return GasLiftWell.vertical(
                "T-1",
                new InflowSpec.VogelPi(reservoirPsia, pi),
                depthFt,
                new Conduit.Pipe(tubingIdIn, 0.0006),
                points,
                new TemperatureModel.LinearInTvd(110, 190),
                new ProducedFluid(BlackOil.of(api, gasGravity, solutionGor), producingGor, waterCut),
                headPsia,
                BeggsBrill.ORIGINAL,
                new GasSupply(
                        DryGas.of(liftGravity),
                        casingHeadPsia,
                        90,
                        180,
                        new Conduit.Annulus(6.276, 2.875, 0.0006),
                        differentialPsi));
    }

    GasLiftModel model() {
        return GasLiftModel.of(build());
    }
}
