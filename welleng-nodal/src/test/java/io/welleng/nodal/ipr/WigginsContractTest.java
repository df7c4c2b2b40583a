package io.welleng.nodal.ipr;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class WigginsContractTest extends InflowModelContract {

    @Override
    Arbitrary<Wiggins> models() {
        return Combinators.combine(
                        Decades.between(10.0, 20_000.0), Decades.between(1e-2, 1e5), Decades.between(1e-4, 1e6))
                .as(Wiggins::new)
                .withoutEdgeCases();
    }
}
