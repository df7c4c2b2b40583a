package io.welleng.lift.srp.unit;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitrary;

class StrokeOnlyContractTest extends PolishedRodMotionContract {

    @Override
    Arbitrary<PolishedRodMotion> motions() {
        return Decades.between(1, 1000).map(stroke -> new StrokeOnly(stroke).motion());
    }
}
