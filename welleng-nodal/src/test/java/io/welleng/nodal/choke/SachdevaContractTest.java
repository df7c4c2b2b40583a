package io.welleng.nodal.choke;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class SachdevaContractTest extends ChokeModelContract {

    @Override
    Arbitrary<Choke> chokes() {
        return Combinators.combine(
                        Streams.between(0.6, 1.0),
                        Streams.between(1.1, 1.45),
                        Streams.between(0.4, 0.7),
                        Streams.between(0.4, 0.7),
                        Arbitraries.oneOf(Streams.produced(), Streams.dryGas(), Streams.liquid()))
                .as((cd, k, cp, cL, stream) -> Choke.of(new Sachdeva(cd, k, cp, cL, 1.0), stream));
    }
}
