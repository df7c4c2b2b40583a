package io.welleng.lift.srp.unit;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class LinearDriveContractTest extends PolishedRodMotionContract {

    @Override
    Arbitrary<PolishedRodMotion> motions() {
        return Combinators.combine(
                        Decades.between(10, 400),
                        Arbitraries.doubles().between(0.1, 1).ofScale(6),
                        Arbitraries.doubles().between(0.3, 0.7).ofScale(6))
                .as((stroke, reversal, up) -> new LinearDrive(stroke, reversal, up).motion());
    }
}
