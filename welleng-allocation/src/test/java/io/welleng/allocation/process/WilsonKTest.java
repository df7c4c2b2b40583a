package io.welleng.allocation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class WilsonKTest extends KValuesContract {

    private static final double METHANE = 24.589524750767004;
    private static final double DECANE = 0.010849930083467811;

    @Override
    KValues kValues() {
        return new WilsonK();
    }

    // Equation: mpmath, 667.8/500 exp(5.37 x 1.0115 (1 - 343/739.67)) and 304/500 exp(5.37 x 1.4902 (1 -
    // 1111.8/739.67)).
    @Example
    void theEquation() {
        assertThat(WilsonK.ratio(667.8 / 500.0, 343.0 / 739.67, 0.0115)).isCloseTo(METHANE, within(METHANE * 1e-14));
        assertThat(WilsonK.ratio(304.0 / 500.0, 1111.8 / 739.67, 0.4902)).isCloseTo(DECANE, within(DECANE * 1e-14));
    }

    // The equation is made so that K is 1 at the critical point, and p K the vapour pressure that gives the acentric
    // factor: 10^-(1 + omega) of the critical pressure at 0.7 of the critical temperature, to 0.06 %.
    @Property(tries = 50)
    void holdsTheCriticalPointAndTheAcentricFactor(@ForAll @DoubleRange(max = 1.0) @Scale(4) double omega) {
        assertThat(WilsonK.ratio(1.0, 1.0, omega)).isEqualTo(1.0);
        double reduced = WilsonK.ratio(1.0, 1.0 / 0.7, omega);
        assertThat(Math.log10(reduced)).isCloseTo(-(1.0 + omega), within(6e-4 * (1.0 + omega)));
    }
}
