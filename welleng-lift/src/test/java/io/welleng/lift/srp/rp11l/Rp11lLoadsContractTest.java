package io.welleng.lift.srp.rp11l;

import io.welleng.lift.srp.rod.ApiTaper;
import io.welleng.lift.srp.rod.LoadModel;
import io.welleng.lift.srp.rod.LoadModelContract;
import io.welleng.lift.srp.rod.RodString;
import io.welleng.lift.srp.tubing.TubingString;
import java.util.List;

class Rp11lLoadsContractTest extends LoadModelContract {

    @Override
    protected LoadModel model() {
        return new Rp11lLoads(
                new PumpingCase(5000.0, 54.0, 16.0, 1.5, 0.9),
                TubingString.free(2.375, 1.995, 5000.0),
                Rp11lCharts.published());
    }

    @Override
    protected List<RodString> strings() {
        return List.of(ApiTaper.of(76, 1.5).string(5000.0), ApiTaper.of(86, 1.5).string(5000.0));
    }
}
