package io.welleng.nodal.ipr;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class StandingContractTest extends InflowModelContract {

    @Override
    Arbitrary<Standing> models() {
        return Combinators.combine(
                        Decades.between(10.0, 20_000.0),
                        Decades.between(10.0, 20_000.0),
                        Decades.between(1e-3, 200.0),
                        Decades.between(0.01, 5.0))
                .as(Standing::new)
                .withoutEdgeCases();
    }
}
