package io.welleng.lift.srp.unit;

import net.jqwik.api.Arbitrary;

class ClassThreeContractTest extends PolishedRodMotionContract {

    @Override
    Arbitrary<PolishedRodMotion> motions() {
        return Linkages.of(LeverClass.CLASS_III).map(FourBar::motion);
    }
}
