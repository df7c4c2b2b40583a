package io.welleng.nodal.ipr;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class CompositeContractTest extends InflowModelContract {

    @Override
    Arbitrary<Composite> models() {
        return Combinators.combine(
                        Decades.between(10.0, 20_000.0), Decades.between(10.0, 20_000.0), Decades.between(1e-3, 200.0))
                .as(Composite::new)
                .withoutEdgeCases();
    }
}
