package io.welleng.pvt.oil;

import static io.welleng.pvt.Tolerance.relative;
import static org.assertj.core.api.Assertions.assertThat;

import io.welleng.core.testing.Decades;
import io.welleng.pvt.FittedRange;
import io.welleng.pvt.Quantity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

/** What every {@link BubblePointCorrelation} must do over the whole range it was fitted to. */
abstract class BubblePointCorrelationContract {

    abstract BubblePointCorrelation correlation();

    /** Whether the correlation has a solution GOR there; some have none in a corner of their own range. */
    boolean answers(double p, double rs, double gravity, double tF) {
        return true;
    }

    @Property
    void pressureComesBack(
            @ForAll("pressures") double p,
            @ForAll("gravities") double gravity,
            @ForAll("oils") double api,
            @ForAll("temperatures") double tF) {
        double rs = correlation().solutionGorScfPerStb(p, gravity, api, tF);
        Assume.that(answers(p, rs, gravity, tF));
        assertThat(rs).isPositive().isFinite();
        assertThat(correlation().bubblePointPsia(rs, gravity, api, tF)).isCloseTo(p, relative(p, 1e-9));
    }

    @Property
    void gorComesBack(
            @ForAll("gors") double rs,
            @ForAll("gravities") double gravity,
            @ForAll("oils") double api,
            @ForAll("temperatures") double tF) {
        double pb = correlation().bubblePointPsia(rs, gravity, api, tF);
        Assume.that(pb > 0.0);
        assertThat(correlation().solutionGorScfPerStb(pb, gravity, api, tF)).isCloseTo(rs, relative(rs, 1e-9));
    }

    // Steps in oil gravity, 30 °API in some and 40 °API in Lasater's, are left out.
    @Property
    void moreGasNeedsMorePressure(
            @ForAll("gors") double rs,
            @ForAll("gravities") double gravity,
            @ForAll("oils") double api,
            @ForAll("temperatures") double tF) {
        double pb = correlation().bubblePointPsia(rs, gravity, api, tF);
        Assume.that(pb > 0.0);
        assertThat(correlation().bubblePointPsia(1.001 * rs, gravity, api, tF)).isGreaterThan(pb);
        assertThat(correlation().bubblePointPsia(rs, gravity, api, tF + 1.0)).isGreaterThan(pb);
        if (!(api <= 30.0 && api + 1.0 > 30.0) && !(api <= 40.0 && api + 1.0 > 40.0)) {
            assertThat(correlation().bubblePointPsia(rs, gravity, api + 1.0, tF))
                    .isLessThan(pb);
        }
    }

    /** Range to draw from; where the fit states none, that of most correlations. */
    double[] range(Quantity quantity) {
        for (FittedRange fitted : correlation().fittedRanges()) {
            if (fitted.quantity() == quantity) {
                return new double[] {fitted.lower(), fitted.upper()};
            }
        }
        return switch (quantity) {
            case TEMPERATURE -> new double[] {80.0, 280.0};
            case SOLUTION_GOR -> new double[] {10.0, 2000.0};
            case GAS_GRAVITY -> new double[] {0.6, 1.3};
            default -> throw new AssertionError("no range of " + quantity);
        };
    }

    @Provide
    Arbitrary<Double> pressures() {
        double[] range = range(Quantity.PRESSURE);
        return Decades.between(range[0], range[1]);
    }

    @Provide
    Arbitrary<Double> gors() {
        double[] range = range(Quantity.SOLUTION_GOR);
        return Decades.between(Math.max(1.0, range[0]), range[1]);
    }

    @Provide
    Arbitrary<Double> gravities() {
        return uniform(range(Quantity.GAS_GRAVITY));
    }

    @Provide
    Arbitrary<Double> oils() {
        return uniform(range(Quantity.OIL_GRAVITY));
    }

    @Provide
    Arbitrary<Double> temperatures() {
        return uniform(range(Quantity.TEMPERATURE));
    }

    private static Arbitrary<Double> uniform(double[] range) {
        return Arbitraries.doubles()
                .between(0.0, 1.0)
                .ofScale(12)
                .withDistribution(RandomDistribution.uniform())
                .map(share -> Math.min(range[1], range[0] + share * (range[1] - range[0])));
    }
}
