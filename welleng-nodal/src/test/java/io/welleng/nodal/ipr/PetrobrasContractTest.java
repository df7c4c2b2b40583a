package io.welleng.nodal.ipr;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class PetrobrasContractTest extends InflowModelContract {

    @Override
    Arbitrary<Petrobras> models() {
        return Combinators.combine(
                        Decades.between(10.0, 20_000.0),
                        Decades.between(10.0, 20_000.0),
                        Decades.between(1e-3, 200.0),
                        Arbitraries.doubles().between(0.0, 1.0).ofScale(6))
                .as(Petrobras::new)
                .withoutEdgeCases();
    }
}
