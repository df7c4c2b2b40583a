package io.welleng.nodal.choke;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class GasNozzleContractTest extends ChokeModelContract {

    @Override
    Arbitrary<Choke> chokes() {
        return Combinators.combine(Streams.between(0.6, 1.0), Streams.between(1.1, 1.45), Streams.dryGas())
                .as((cd, k, stream) -> Choke.of(new GasNozzle(cd, k, GasNozzle.GasUpstream.REAL), stream));
    }
}
