package io.welleng.nodal.ipr;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class JonesContractTest extends InflowModelContract {

    @Override
    Arbitrary<Jones> models() {
        return Combinators.combine(
                        Decades.between(10.0, 20_000.0), Decades.between(1e-3, 1e3), Decades.between(1e-12, 1e-2))
                .as(Jones::new)
                .withoutEdgeCases();
    }
}
