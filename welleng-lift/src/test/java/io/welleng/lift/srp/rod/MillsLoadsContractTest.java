package io.welleng.lift.srp.rod;

import java.util.List;

class MillsLoadsContractTest extends LoadModelContract {

    @Override
    protected LoadModel model() {
        return new MillsLoads(1.75, 62.4, 6000.0, 100.0, 9.0);
    }

    @Override
    protected List<RodString> strings() {
        return List.of(
                ApiTaper.of(86, 1.75).string(6000.0), ApiTaper.of(77, 1.75).string(3000.0));
    }
}
