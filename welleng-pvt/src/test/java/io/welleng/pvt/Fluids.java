package io.welleng.pvt;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Draws of fluids and states. */
final class Fluids {

    private Fluids() {}

    /** 6–60 °API, gas gravity 0.57–1.68, dead in one case of five, else 0.1–2,000 scf/STB, 0–26 % solids. */
    static Arbitrary<BlackOil> any() {
        Arbitrary<Double> gor = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(1, Arbitraries.just(0.0)),
                net.jqwik.api.Tuple.of(4, Decades.between(0.1, 2000.0)));
        return Combinators.combine(uniform(6.0, 60.0), uniform(0.57, 1.68), gor, uniform(0.0, 0.26))
                .as((api, gravity, rs, salinity) ->
                        BlackOil.of(api, gravity, rs).withWaterSalinity(salinity));
    }

    /** Oils with gas that all correlations were fitted to: 17–58 °API, gas gravity 0.6–0.95, 100–1,400 scf/STB. */
    static Arbitrary<BlackOil> live() {
        return Combinators.combine(uniform(17.0, 58.0), uniform(0.6, 0.95), Decades.between(100.0, 1400.0))
                .as(BlackOil::of)
                .withoutEdgeCases();
    }

    /** 14.7–20,000 psia. */
    static Arbitrary<Double> pressures() {
        return Decades.between(14.7, 20_000.0);
    }

    /** 32–500 °F. */
    static Arbitrary<Double> temperatures() {
        return uniform(32.0, 500.0);
    }

    static Arbitrary<Double> uniform(double lower, double upper) {
        return Arbitraries.doubles()
                .between(0.0, 1.0)
                .ofScale(12)
                .withDistribution(RandomDistribution.uniform())
                .map(share -> lower + share * (upper - lower));
    }
}
