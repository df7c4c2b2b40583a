package io.welleng.lift.srp.unit;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random linkages that can be assembled with something to spare. */
final class Linkages {

    private Linkages() {}

    static Arbitrary<FourBar> of(LeverClass lever) {
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1).ofScale(9);
        return Combinators.combine(Decades.between(10, 400), share.list().ofSize(5), Arbitraries.of(Rotation.class))
                .as((k, s, rotation) -> {
                    double c = k * (0.3 + 0.9 * s.get(0));
                    double least = Math.abs(k - c) + 0.05 * k;
                    double p = least + s.get(1) * (k + 0.85 * c - least);
                    double greatest = Math.min(k - Math.abs(c - p), c + p - k);
                    double r = greatest * (0.05 + 0.8 * s.get(2));
                    return new FourBar(lever, c * (0.5 + 2 * s.get(3)), c, k * s.get(4), k, p, r, rotation);
                })
                .withoutEdgeCases();
    }
}
