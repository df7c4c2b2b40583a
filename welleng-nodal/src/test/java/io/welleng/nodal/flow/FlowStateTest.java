package io.welleng.nodal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowStateTest {

    @Test
    void whatIsSetIsRead() {
        FlowState state = new FlowState()
                .pipe(2.4, 0.0006)
                .flow(500.0, 2.0, 6.0)
                .liquid(52.0, 1.5, 21.0)
                .gas(1.8, 0.013)
                .hold(FlowRegime.TRANSITION);
        assertThat(state.diameterFt()).isCloseTo(0.2, within(1e-15));
        assertThat(state.relativeRoughness()).isCloseTo(0.00025, within(1e-15));
        assertThat(state.pressurePsia()).isEqualTo(500.0);
        assertThat(state.liquidVelocityFtPerS()).isEqualTo(2.0);
        assertThat(state.gasVelocityFtPerS()).isEqualTo(6.0);
        assertThat(state.liquidDensityLbPerFt3()).isEqualTo(52.0);
        assertThat(state.liquidViscosityCp()).isEqualTo(1.5);
        assertThat(state.tensionDynPerCm()).isEqualTo(21.0);
        assertThat(state.gasDensityLbPerFt3()).isEqualTo(1.8);
        assertThat(state.gasViscosityCp()).isEqualTo(0.013);
        assertThat(state.heldRegime()).isEqualTo(FlowRegime.TRANSITION);
        assertThat(state.hold(null).heldRegime()).isNull();
    }

    /** Flow up a well inclined by so much from the vertical goes up at 90° less that from the level. */
    @ParameterizedTest
    @ValueSource(doubles = {0.0, 12.5, 60.0, 89.0, 90.0, 95.0, 150.0, 180.0})
    void flowUpAWellGoesAgainstItsInclination(double inclinationDeg) {
        FlowState state = new FlowState().upWell(Math.cos(Math.toRadians(inclinationDeg)));
        assertThat(state.angleRad()).isCloseTo(Math.toRadians(90.0 - inclinationDeg), within(1e-7));
        assertThat(state.sinAngle()).isCloseTo(Math.sin(Math.toRadians(90.0 - inclinationDeg)), within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-90.0, -30.0, 0.0, 5.0, 90.0})
    void theAngleIsThatAboveTheLevel(double degrees) {
        FlowState state = new FlowState().angleFromHorizontalDeg(degrees);
        assertThat(state.angleRad()).isCloseTo(Math.toRadians(degrees), within(1e-15));
        assertThat(state.sinAngle()).isCloseTo(Math.sin(Math.toRadians(degrees)), within(1e-15));
    }

    @Test
    void oneDirectionFollowsTheOther() {
        FlowState state = new FlowState();
        for (double cosine : new double[] {1.0, 0.5, 0.0, -0.3, 0.5, 1.0, 1.0, 0.0}) {
            state.upWell(cosine);
            assertThat(state.sinAngle()).isEqualTo(cosine);
            assertThat(state.angleRad()).isCloseTo(Math.asin(cosine), within(1e-15));
        }
    }
}
