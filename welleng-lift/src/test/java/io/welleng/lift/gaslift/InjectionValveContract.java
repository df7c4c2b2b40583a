package io.welleng.lift.gaslift;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** What every {@link InjectionValve} must do, whichever it is. */
abstract class InjectionValveContract {

    abstract InjectionValve valve();

    /** Whether the pressure in the tubing opens it. */
    boolean openedFromTheTubing() {
        return false;
    }

    @Property(tries = 60)
    void passesMoreFromMorePressureAndAgainstLess(
            @ForAll @DoubleRange(min = 50, max = 3000) double up,
            @ForAll @DoubleRange(max = 1.2) double share,
            @ForAll @DoubleRange(max = 1.0) double less,
            @ForAll @DoubleRange(min = 60, max = 250) double tF) {
        double down = Math.max(1.0, up * share);
        double gas = valve().maxGasMscfPerDay(up, down, tF);
        assertThat(gas).isNotNegative().isFinite();
        if (!openedFromTheTubing()) {
            assertThat(valve().maxGasMscfPerDay(up, Math.max(1.0, down * less), tF))
                    .isGreaterThanOrEqualTo(gas * (1 - 1e-9));
        }
        assertThat(valve().maxGasMscfPerDay(1.1 * up, down, tF)).isGreaterThanOrEqualTo(gas * (1 - 1e-9));
    }

    @Property(tries = 30)
    void passesNothingBackwards(
            @ForAll @DoubleRange(min = 50, max = 3000) double up, @ForAll @DoubleRange(min = 1, max = 2) double share) {
        assertThat(valve().maxGasMscfPerDay(up, up * share, 150)).isZero();
    }
}
