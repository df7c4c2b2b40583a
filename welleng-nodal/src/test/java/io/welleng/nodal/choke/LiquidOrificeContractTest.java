package io.welleng.nodal.choke;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class LiquidOrificeContractTest extends ChokeModelContract {

    @Override
    Arbitrary<Choke> chokes() {
        return Combinators.combine(Streams.between(0.6, 1.2), Streams.liquid())
                .as((cd, stream) -> Choke.of(new LiquidOrifice(cd), stream));
    }
}
