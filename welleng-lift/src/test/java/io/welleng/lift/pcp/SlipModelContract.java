package io.welleng.lift.pcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** What every {@link SlipModel} must do, whichever it is. */
abstract class SlipModelContract {

    abstract SlipModel model();

    @Property
    void neverFallsWithPressure(
            @ForAll @DoubleRange(min = -1.0, max = 4.0) double a,
            @ForAll @DoubleRange(min = -1.0, max = 4.0) double b,
            @ForAll @DoubleRange(min = -1.0, max = 5.0) double v) {
        double low = Math.pow(10.0, Math.min(a, b));
        double high = Math.pow(10.0, Math.max(a, b));
        double mu = Math.pow(10.0, v);
        double slip = model().slipBblPerDay(low, mu);
        assertThat(slip).isNotNegative().isFinite();
        assertThat(model().slipBblPerDay(high, mu)).isGreaterThanOrEqualTo(slip * (1.0 - 1e-12));
    }

    @Property
    void neverGrowsWithViscosity(
            @ForAll @DoubleRange(min = -1.0, max = 5.0) double a,
            @ForAll @DoubleRange(min = -1.0, max = 5.0) double b,
            @ForAll @DoubleRange(min = 0.0, max = 4.0) double p) {
        double thin = Math.pow(10.0, Math.min(a, b));
        double thick = Math.pow(10.0, Math.max(a, b));
        double psi = Math.pow(10.0, p);
        assertThat(model().slipBblPerDay(psi, thick))
                .isLessThanOrEqualTo(model().slipBblPerDay(psi, thin) * (1.0 + 1e-12));
    }

    @Property
    void continuousInPressure(
            @ForAll @DoubleRange(min = 0.0, max = 4.0) double p, @ForAll @DoubleRange(min = -1.0, max = 5.0) double v) {
        double psi = Math.pow(10.0, p);
        double mu = Math.pow(10.0, v);
        double slip = model().slipBblPerDay(psi, mu);
        double scale = model().slipBblPerDay(1e4, mu);
        assertThat(model().slipBblPerDay(psi * (1.0 + 1e-9), mu)).isCloseTo(slip, within(scale * 1e-6));
    }

    @Test
    void noneWithoutPressureToLiftAgainst() {
        assertThat(model().slipBblPerDay(0.0, 1.0)).isZero();
        assertThat(model().slipBblPerDay(-500.0, 1.0)).isZero();
    }

    @Test
    void heavyOilSlipsNextToNothing() {
        assertThat(model().slipBblPerDay(1_500.0, 50_000.0)).isLessThan(model().slipBblPerDay(1_500.0, 1.0) * 1e-2);
    }
}
