package io.welleng.lift.srp.unit;

import net.jqwik.api.Arbitrary;

class ClassOneContractTest extends PolishedRodMotionContract {

    @Override
    Arbitrary<PolishedRodMotion> motions() {
        return Linkages.of(LeverClass.CLASS_I).map(FourBar::motion);
    }
}
