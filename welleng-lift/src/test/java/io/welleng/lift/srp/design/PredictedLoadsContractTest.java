package io.welleng.lift.srp.design;

import io.welleng.lift.srp.predict.PredictiveSolver;
import io.welleng.lift.srp.rod.ApiTaper;
import io.welleng.lift.srp.rod.LoadModel;
import io.welleng.lift.srp.rod.LoadModelContract;
import io.welleng.lift.srp.rod.RodString;
import java.util.List;

class PredictedLoadsContractTest extends LoadModelContract {

    @Override
    protected LoadModel model() {
        RodPumpDesignStudy study = Designs.example();
        PumpingPoint point = new PumpingPoint(
                study.well(), study.installed().get(0), study.drive(), strings().get(0), 1.75, 8.0);
        return new PredictedLoads(new PredictedMethod(0.1, 6.0, 0.0, 2.5e5).well(point), PredictiveSolver.standard());
    }

    @Override
    protected List<RodString> strings() {
        return List.of(
                ApiTaper.of(76, 1.75).string(5500.0), ApiTaper.of(86, 1.75).string(5500.0));
    }
}
