package io.welleng.lift.srp.unit;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class LongStrokeContractTest extends PolishedRodMotionContract {

    @Override
    Arbitrary<PolishedRodMotion> motions() {
        return Combinators.combine(
                        Decades.between(10, 400),
                        Arbitraries.doubles().between(0.02, 0.5).ofScale(6))
                .as((stroke, share) -> new LongStroke(stroke, share * stroke).motion());
    }
}
