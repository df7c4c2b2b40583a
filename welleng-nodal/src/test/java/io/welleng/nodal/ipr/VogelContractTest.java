package io.welleng.nodal.ipr;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class VogelContractTest extends InflowModelContract {

    @Override
    Arbitrary<Vogel> models() {
        return Combinators.combine(Decades.between(10.0, 20_000.0), Decades.between(0.1, 1e6))
                .as(Vogel::new)
                .withoutEdgeCases();
    }
}
