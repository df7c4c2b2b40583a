package io.welleng.nodal.ipr;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class DarcyContractTest extends InflowModelContract {

    @Override
    Arbitrary<Darcy> models() {
        return Combinators.combine(Decades.between(10.0, 20_000.0), Decades.between(1e-3, 200.0))
                .as(Darcy::new)
                .withoutEdgeCases();
    }
}
