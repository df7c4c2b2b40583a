package io.welleng.lift.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LimitCheckTest {

    @Test
    void marginIsTheDistanceOverTheBound() {
        assertThat(LimitCheck.atMost("load", 8, 10, "").margin()).isCloseTo(0.2, within(1e-15));
        assertThat(LimitCheck.atMost("load", 12, 10, "").margin()).isCloseTo(-0.2, within(1e-15));
        assertThat(LimitCheck.atLeast("pip", 90, 120, "psia").margin()).isCloseTo(-0.25, within(1e-15));
        assertThat(new LimitCheck("share", 1.0, 0.8, 1.1, "").margin()).isCloseTo(0.1 / 1.1, within(1e-12));
        assertThat(LimitCheck.atMost("locked", 3, 0, "stages").margin()).isEqualTo(-3.0);
        assertThat(LimitCheck.atMost("lift", -12, -10, "psi").margin()).isCloseTo(0.2, within(1e-15));
    }
}
