package io.welleng.nodal.ipr;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class FetkovichContractTest extends InflowModelContract {

    @Override
    Arbitrary<Fetkovich> models() {
        return Combinators.combine(
                        Decades.between(10.0, 20_000.0),
                        Decades.between(1e-8, 1.0),
                        Arbitraries.doubles().between(0.5, 1.0).ofScale(6))
                .as(Fetkovich::new)
                .withoutEdgeCases();
    }

    @Override
    double greatestChange() {
        return 1e-4;
    }
}
