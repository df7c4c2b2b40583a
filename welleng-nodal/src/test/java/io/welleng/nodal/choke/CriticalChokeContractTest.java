package io.welleng.nodal.choke;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class CriticalChokeContractTest extends ChokeModelContract {

    @Override
    Arbitrary<Choke> chokes() {
        return Combinators.combine(
                        Arbitraries.of(
                                CriticalChoke.GILBERT,
                                CriticalChoke.ROS,
                                CriticalChoke.BAXENDELL,
                                CriticalChoke.ACHONG,
                                CriticalChoke.PILEHVARI,
                                CriticalChoke.GILBERT.inGauge(14.7)),
                        Streams.produced())
                .as(Choke::of);
    }

    @Override
    boolean knowsSubcritical() {
        return false;
    }
}
