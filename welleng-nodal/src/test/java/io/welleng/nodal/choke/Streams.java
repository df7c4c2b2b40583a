package io.welleng.nodal.choke;

import io.welleng.core.testing.Decades;
import io.welleng.nodal.gascolumn.DryGas;
import io.welleng.pvt.BlackOil;
import io.welleng.pvt.ProducedFluid;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Draws of what flows through a choke, and of numbers with many decimals. */
final class Streams {

    private Streams() {}

    static Arbitrary<Double> between(double lower, double upper) {
        return Arbitraries.doubles().between(0.0, 1.0).ofScale(9).map(share -> lower + share * (upper - lower));
    }

    /** Oil, gas and water, always with gas. */
    static Arbitrary<ChokeStream> produced() {
        return Combinators.combine(
                        between(18.0, 48.0),
                        between(0.6, 1.0),
                        Decades.between(20.0, 1500.0),
                        Decades.between(1.0, 5.0),
                        between(0.0, 0.95),
                        between(70.0, 250.0))
                .as((api, gravity, gor, more, waterCut, temperature) -> new ChokeStream.Produced(
                        new ProducedFluid(BlackOil.of(api, gravity, gor), gor * more, waterCut), temperature));
    }

    static Arbitrary<ChokeStream> dryGas() {
        return Combinators.combine(between(0.56, 0.9), between(60.0, 250.0))
                .as((gravity, temperature) -> new ChokeStream.Gas(DryGas.of(gravity), temperature));
    }

    /** Oil without gas, and water. */
    static Arbitrary<ChokeStream> liquid() {
        return Combinators.combine(between(12.0, 48.0), between(0.0, 1.0), between(70.0, 250.0))
                .as((api, waterCut, temperature) -> new ChokeStream.Produced(
                        new ProducedFluid(BlackOil.of(api, 0.7, 0.0), 0.0, waterCut), temperature));
    }
}
