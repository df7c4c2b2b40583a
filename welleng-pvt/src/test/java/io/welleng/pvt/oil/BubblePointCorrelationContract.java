package io.welleng.pvt.oil;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.testing.Decades;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What every {@link BubblePointCorrelation} must do, over the whole range Standing fitted and a little beyond. */
abstract class BubblePointCorrelationContract {

    abstract BubblePointCorrelation correlation();

    @Property
    void pressureComesBack(
            @ForAll("pressures") double p,
            @ForAll @DoubleRange(min = 0.55, max = 1.3) double gravity,
            @ForAll @DoubleRange(min = 10.0, max = 65.0) double api,
            @ForAll @DoubleRange(min = 60.0, max = 300.0) double tF) {
        double rs = correlation().solutionGorScfPerStb(p, gravity, api, tF);
        assertThat(rs).isPositive();
        assertThat(correlation().bubblePointPsia(rs, gravity, api, tF)).isCloseTo(p, relative(p, 1e-9));
    }

    @Property
    void gorComesBack(
            @ForAll("gors") double rs,
            @ForAll @DoubleRange(min = 0.55, max = 1.3) double gravity,
            @ForAll @DoubleRange(min = 10.0, max = 65.0) double api,
            @ForAll @DoubleRange(min = 60.0, max = 300.0) double tF) {
        double pb = correlation().bubblePointPsia(rs, gravity, api, tF);
        Assume.that(pb > 0.0);
        assertThat(correlation().solutionGorScfPerStb(pb, gravity, api, tF)).isCloseTo(rs, relative(rs, 1e-9));
    }

    @Property
    void moreGasNeedsMorePressure(
            @ForAll("gors") double rs,
            @ForAll @DoubleRange(min = 0.55, max = 1.3) double gravity,
            @ForAll @DoubleRange(min = 10.0, max = 65.0) double api,
            @ForAll @DoubleRange(min = 60.0, max = 300.0) double tF) {
        double pb = correlation().bubblePointPsia(rs, gravity, api, tF);
        assertThat(correlation().bubblePointPsia(1.001 * rs, gravity, api, tF)).isGreaterThan(pb);
        assertThat(correlation().bubblePointPsia(rs, gravity, api, tF + 1.0)).isGreaterThan(pb);
        assertThat(correlation().bubblePointPsia(rs, gravity, api + 1.0, tF)).isLessThan(pb);
    }

    @Provide
    Arbitrary<Double> pressures() {
        return Decades.between(14.7, 10_000.0);
    }

    @Provide
    Arbitrary<Double> gors() {
        return Decades.between(1.0, 3000.0);
    }
}
