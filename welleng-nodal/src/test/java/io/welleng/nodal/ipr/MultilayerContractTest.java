package io.welleng.nodal.ipr;

import io.welleng.core.testing.Decades;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

class MultilayerContractTest extends InflowModelContract {

    private static Arbitrary<Ipr> curves() {
        Arbitrary<Double> pressure = Decades.between(1500.0, 6000.0);
        Arbitrary<Double> pi = Decades.between(0.01, 20.0);
        return Arbitraries.oneOf(
                Combinators.combine(pressure, pressure, pi).as(Composite::new),
                Combinators.combine(pressure, Decades.between(1e-5, 1e-3)).as((pr, c) -> new Fetkovich(pr, c, 0.8)),
                Combinators.combine(pressure, pi, pi).as(Wiggins::new),
                Combinators.combine(pressure, Decades.between(0.1, 10.0), Decades.between(1e-6, 1e-3))
                        .as(Jones::new));
    }

    private static Arbitrary<Layer> layers() {
        Arbitrary<Double> share = Arbitraries.doubles().between(0.0, 1.0).ofScale(6);
        return Combinators.combine(
                        curves(),
                        share,
                        Decades.between(10.0, 5000.0),
                        share.map(s -> 500.0 * s),
                        Decades.between(0.01, 1.0))
                .as((curve, cut, gor, psi, index) -> new Layer("L", curve, cut, gor, psi, index));
    }

    @Override
    Arbitrary<Multilayer> models() {
        return Combinators.combine(layers().list().ofMinSize(1).ofMaxSize(5), Arbitraries.of(Crossflow.values()))
                .as(MultilayerContractTest::producing)
                .withoutEdgeCases();
    }

    /** With crossflow a prolific layer is added, so that thieves do not take all. */
    private static Multilayer producing(List<Layer> layers, Crossflow crossflow) {
        List<Layer> all = new ArrayList<>(layers);
        all.add(new Layer("top", new Darcy(5000.0, 30.0), 0.1, 600.0, 0.0, 1.0));
        return Multilayer.of(all, crossflow);
    }

    @Override
    double greatestChange() {
        return 1e-4;
    }
}
