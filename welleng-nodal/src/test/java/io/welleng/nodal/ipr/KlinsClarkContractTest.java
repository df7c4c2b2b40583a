package io.welleng.nodal.ipr;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class KlinsClarkContractTest extends InflowModelContract {

    @Override
    Arbitrary<KlinsClark> models() {
        return Combinators.combine(
                        Decades.between(10.0, 20_000.0), Decades.between(10.0, 20_000.0), Decades.between(1e-3, 200.0))
                .as(KlinsClark::new)
                .withoutEdgeCases();
    }

    /** Far below the bubble point the power falls below 1: the slope at zero pressure has then no bound. */
    @Override
    double greatestChange() {
        return 1e-3;
    }
}
